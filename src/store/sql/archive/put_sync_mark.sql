INSERT INTO sync_mark (channel, at) VALUES (:channel, :at) ON CONFLICT (channel) DO UPDATE SET at = excluded.at
