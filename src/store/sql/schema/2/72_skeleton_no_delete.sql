CREATE TRIGGER skeleton_no_delete BEFORE DELETE ON skeleton
BEGIN
    SELECT RAISE(ABORT, 'skeleton is append-only');
END
