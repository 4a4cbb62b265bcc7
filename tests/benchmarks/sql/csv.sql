SELECT * FROM decision ORDER BY ts, id
