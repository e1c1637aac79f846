"""Kept states of a proposal, and what differs between two of them."""
