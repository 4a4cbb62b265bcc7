SELECT kind, body, hash FROM log_leaf WHERE number = :number
