CREATE TRIGGER format_no_update BEFORE UPDATE ON format
BEGIN
    SELECT RAISE(ABORT, 'format is append-only');
END
