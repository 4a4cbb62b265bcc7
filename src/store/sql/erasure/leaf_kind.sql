SELECT kind FROM log_leaf WHERE number = :leaf
