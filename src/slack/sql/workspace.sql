SELECT team, team_id, url FROM WORKSPACE ORDER BY chunk_id DESC LIMIT 1
