"""The agreements of an arrangement: read from a table, compared over the years, and told as an annex. No QGIS."""
