"""The report of a check: what is in it (plain records), as HTML text and as tables. Nothing here knows QGIS."""
