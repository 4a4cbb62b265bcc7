SELECT id, team, name, is_private, is_archived, is_member FROM channel ORDER BY name, id
