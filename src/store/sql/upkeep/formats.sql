SELECT name, json, at FROM format
WHERE leaf IN (SELECT max(leaf) FROM format GROUP BY name) ORDER BY name
