"""Speaking with map services: what they answer, where they went, how they are asked. Knows no network and no QGIS.

Everything that needs the outside world is handed in: ``Fetch`` for addresses, an XML reader for documents.
"""
