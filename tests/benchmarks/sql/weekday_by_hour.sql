SELECT weekday, hour, count(*) FROM decision WHERE %WHERE% GROUP BY weekday, hour
