SELECT message.id, message.ts, message.ts_text, message.root, message.state, message.sources, message.content_hash,
    message.reactions_hash, message.observed_at, observation.kind, observation.at, observation.source, observation.raw,
    observation.content_hash, observation.reactions_hash
FROM message CROSS JOIN observation ON observation.message = message.id
ORDER BY message.id, observation.at, observation.leaf
