SELECT body FROM log_leaf WHERE number < :end ORDER BY number
