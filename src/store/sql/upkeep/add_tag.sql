INSERT INTO tag (record, tag) VALUES (:record, :tag) ON CONFLICT DO NOTHING
