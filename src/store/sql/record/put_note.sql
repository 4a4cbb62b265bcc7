INSERT INTO outcome_note (channel, root, root_text) VALUES (:channel, :root, :root_text) ON CONFLICT DO NOTHING
