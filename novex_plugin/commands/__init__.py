"""Commands for a terminal, installed by pip in any Python without QGIS; each is one file with a ``main``."""
