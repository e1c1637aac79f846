"""Map sheets without QGIS: papers, names of files, and the record that says what is on a sheet."""
