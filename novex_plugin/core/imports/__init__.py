"""Existing work of others becomes proposals: which field is which, what a code means, what is known already."""
