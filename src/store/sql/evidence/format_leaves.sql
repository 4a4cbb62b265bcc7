SELECT name, max(leaf) FROM format GROUP BY name
