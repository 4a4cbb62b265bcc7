SELECT count(*) FROM log_leaf
