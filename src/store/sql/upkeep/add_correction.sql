INSERT INTO correction (leaf, record, field, before_value, after_value, author, at)
VALUES (:leaf, :record, :field, :before, :after, :author, :at)
