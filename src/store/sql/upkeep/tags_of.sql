SELECT tag FROM tag WHERE record = :record ORDER BY tag
