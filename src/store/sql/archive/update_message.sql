UPDATE message
SET root = :root, state = :state, content_hash = :content_hash, reactions_hash = :reactions_hash, observed_at = :at
WHERE id = :id
