SELECT number, body FROM log_leaf WHERE kind = 'erasure' ORDER BY number
