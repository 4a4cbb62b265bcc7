SELECT hash FROM log_leaf WHERE number >= :first ORDER BY number
