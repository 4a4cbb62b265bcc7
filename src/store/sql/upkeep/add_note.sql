INSERT INTO note (subject, text, author, at) VALUES (:subject, :text, :author, :at) RETURNING id
