SELECT month, type, count(*) FROM decision WHERE %WHERE% GROUP BY month, type
