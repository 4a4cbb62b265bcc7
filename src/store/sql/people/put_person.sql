INSERT INTO person (team, id, name, real_name, email, is_bot, is_deactivated)
VALUES (:team, :id, :name, :real_name, :email, :is_bot, :is_deactivated)
ON CONFLICT (team, id) DO UPDATE
SET name = excluded.name, real_name = excluded.real_name, email = excluded.email, is_bot = excluded.is_bot,
    is_deactivated = excluded.is_deactivated
