INSERT INTO event (leaf, message, kind, event_at, at, actor, reaction, content_hash)
VALUES (:leaf, :message, :kind, :event_at, :at, :actor, :reaction, :content_hash)
