UPDATE note SET text = :text WHERE id = :id RETURNING id
