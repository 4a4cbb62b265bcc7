CREATE TRIGGER coverage_no_update BEFORE UPDATE ON coverage
BEGIN
    SELECT RAISE(ABORT, 'coverage is append-only');
END
