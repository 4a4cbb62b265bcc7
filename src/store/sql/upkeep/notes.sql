SELECT id, subject, text, author, at FROM note WHERE :subject = '' OR subject = :subject ORDER BY at, id
