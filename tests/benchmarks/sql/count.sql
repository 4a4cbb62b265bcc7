SELECT count(*) FROM decision WHERE %WHERE%
