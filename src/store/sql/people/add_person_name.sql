INSERT INTO person_name (team, person, name, real_name, until)
SELECT team, id, name, real_name, :until FROM person WHERE team = :team AND id = :id
ON CONFLICT DO NOTHING
