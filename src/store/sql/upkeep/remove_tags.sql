DELETE FROM tag WHERE record = :record
