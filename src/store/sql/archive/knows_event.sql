SELECT EXISTS (
    SELECT 1 FROM event
    WHERE message = :message AND kind = :kind AND event_at = :event_at AND actor = :actor AND reaction = :reaction
)
