INSERT INTO channel_name (channel, name, until) SELECT number, name, :until FROM channel WHERE id = :id
ON CONFLICT DO NOTHING
