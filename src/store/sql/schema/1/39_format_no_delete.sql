CREATE TRIGGER format_no_delete BEFORE DELETE ON format
BEGIN
    SELECT RAISE(ABORT, 'format is append-only');
END
