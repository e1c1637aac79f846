"""Generator of the fictitious example province Middelwaard: skeleton, landscape, networks, reservations, proposals."""
