UPDATE legal_hold SET released_at = :at WHERE id = :id AND released_at IS NULL RETURNING id
