SELECT number FROM channel WHERE id = :id
