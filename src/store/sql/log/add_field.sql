INSERT INTO leaf_field (leaf, name, salt) VALUES (:leaf, :name, :salt)
