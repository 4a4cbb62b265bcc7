CREATE TRIGGER gone_no_delete BEFORE DELETE ON gone
BEGIN
    SELECT RAISE(ABORT, 'gone is append-only');
END
