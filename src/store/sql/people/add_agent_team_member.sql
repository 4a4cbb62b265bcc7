INSERT INTO agent_team_member (team, person) VALUES (:team, :person) ON CONFLICT DO NOTHING
