INSERT INTO agent_team (name) VALUES (:name)
