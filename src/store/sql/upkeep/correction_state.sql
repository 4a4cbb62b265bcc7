SELECT EXISTS (SELECT 1 FROM correction WHERE leaf = :id), EXISTS (SELECT 1 FROM correction_undo WHERE correction = :id)
