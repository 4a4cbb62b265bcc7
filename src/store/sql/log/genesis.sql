SELECT body FROM log_leaf WHERE number = 0
