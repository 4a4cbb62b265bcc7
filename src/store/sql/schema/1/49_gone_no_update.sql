CREATE TRIGGER gone_no_update BEFORE UPDATE ON gone
BEGIN
    SELECT RAISE(ABORT, 'gone is append-only');
END
