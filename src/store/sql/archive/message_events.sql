SELECT kind, event_at, actor, reaction, content_hash FROM event WHERE message = :message ORDER BY event_at, leaf
