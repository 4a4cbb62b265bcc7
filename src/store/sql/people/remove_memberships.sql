DELETE FROM agent_team_member WHERE person = :person
