SELECT max(at) FROM sync_mark
