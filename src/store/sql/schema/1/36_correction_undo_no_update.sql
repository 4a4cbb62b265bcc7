CREATE TRIGGER correction_undo_no_update BEFORE UPDATE ON correction_undo
BEGIN
    SELECT RAISE(ABORT, 'correction_undo is append-only');
END
