DELETE FROM note WHERE subject = :subject
