"""`make demo` and `make run`: the whole job on the example province, without a hand on the keyboard."""
