SELECT max(unix_ts) FROM CHUNK
