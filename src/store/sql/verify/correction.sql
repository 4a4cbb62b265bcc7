SELECT record, field, before_value, after_value, author, at FROM correction WHERE leaf = :leaf
