SELECT name, person FROM alias ORDER BY name
