INSERT INTO agent_team_member (team, person)
SELECT team, :kept FROM agent_team_member WHERE person = :merged
ON CONFLICT DO NOTHING
