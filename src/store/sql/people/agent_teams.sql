SELECT agent_team.name, agent_team_member.person
FROM agent_team JOIN agent_team_member ON agent_team_member.team = agent_team.name
ORDER BY agent_team.name, agent_team_member.person
