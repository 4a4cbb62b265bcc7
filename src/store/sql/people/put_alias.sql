INSERT INTO alias (name, person) VALUES (:name, :person) ON CONFLICT (name) DO UPDATE SET person = excluded.person
