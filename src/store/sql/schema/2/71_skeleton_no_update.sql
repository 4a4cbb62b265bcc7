CREATE TRIGGER skeleton_no_update BEFORE UPDATE ON skeleton
BEGIN
    SELECT RAISE(ABORT, 'skeleton is append-only');
END
