SELECT number, kind, body, hash FROM log_leaf ORDER BY number
