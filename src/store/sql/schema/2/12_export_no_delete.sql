CREATE TRIGGER export_no_delete BEFORE DELETE ON export
BEGIN
    SELECT RAISE(ABORT, 'export is append-only');
END
