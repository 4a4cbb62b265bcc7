UPDATE message SET sources = :sources WHERE id = :id
