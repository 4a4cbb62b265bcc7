CREATE TRIGGER export_no_update BEFORE UPDATE ON export
BEGIN
    SELECT RAISE(ABORT, 'export is append-only');
END
