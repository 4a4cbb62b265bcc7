INSERT INTO channel (id, team, name, is_private, is_archived, is_member)
VALUES (:id, :team, :name, :is_private, :is_archived, :is_member)
ON CONFLICT (id) DO UPDATE
SET team = excluded.team, name = excluded.name, is_private = excluded.is_private, is_archived = excluded.is_archived,
    is_member = excluded.is_member
