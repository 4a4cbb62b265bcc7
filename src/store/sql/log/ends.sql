SELECT (SELECT coalesce(max(number) + 1, 0) FROM log_leaf), (SELECT coalesce(max(number), 0) FROM checkpoint)
