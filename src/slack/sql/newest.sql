SELECT max(unix_ts) FROM CHUNK WHERE typeof(unix_ts) = 'integer'
