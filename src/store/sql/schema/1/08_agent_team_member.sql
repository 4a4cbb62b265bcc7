CREATE TABLE agent_team_member (
    team TEXT NOT NULL REFERENCES agent_team (name) ON DELETE CASCADE,
    person TEXT NOT NULL,
    PRIMARY KEY (team, person)
) STRICT, WITHOUT ROWID
