INSERT INTO observation (leaf, message, kind, not_before, at, source, raw, content_hash, reactions_hash)
VALUES (:leaf, :message, :kind, :not_before, :at, :source, :raw, :content_hash, :reactions_hash)
