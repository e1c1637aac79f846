"""Fetching a basisset: the layers of a plan into a new snapshot, one failure never stopping the others."""
