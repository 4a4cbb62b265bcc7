CREATE TRIGGER coverage_no_delete BEFORE DELETE ON coverage
BEGIN
    SELECT RAISE(ABORT, 'coverage is append-only');
END
