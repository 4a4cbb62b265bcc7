CREATE TABLE person_name (
    team TEXT NOT NULL,
    person TEXT NOT NULL,
    name TEXT NOT NULL,
    real_name TEXT NOT NULL,
    until INTEGER NOT NULL,
    PRIMARY KEY (team, person, until, name, real_name)
) STRICT, WITHOUT ROWID
