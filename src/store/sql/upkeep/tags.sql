SELECT record, tag FROM tag ORDER BY record, tag
