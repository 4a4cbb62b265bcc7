SELECT team, id, name, real_name, email, is_bot, is_deactivated FROM person ORDER BY team, id
