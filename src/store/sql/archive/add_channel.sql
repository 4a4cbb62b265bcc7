INSERT INTO channel (id, team, name, is_private, is_archived, is_member)
VALUES (:id, :team, '', FALSE, FALSE, TRUE) ON CONFLICT (id) DO NOTHING
