"""Real map servers on 127.0.0.1 that serve the layers of the national catalogue with made-up data.

``farm.Farm`` starts them, ``proxy`` puts faults in between, ``python -m tools.local_services`` is for trying by hand.
Every address of the catalogue keeps its host and path, put after one local address:
``https://service.pdok.nl/rvo/natura2000/wfs/v1_0`` becomes ``http://127.0.0.1:<port>/service.pdok.nl/rvo/natura2000/wfs/v1_0``.
"""
