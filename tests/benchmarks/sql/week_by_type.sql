SELECT week, type, count(*) FROM decision WHERE %WHERE% GROUP BY week, type
