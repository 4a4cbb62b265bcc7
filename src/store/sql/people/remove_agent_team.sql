DELETE FROM agent_team WHERE name = :name
