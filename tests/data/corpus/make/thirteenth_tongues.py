def make_all(w): pass
