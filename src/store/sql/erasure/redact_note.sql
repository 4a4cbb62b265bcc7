UPDATE note SET subject = :subject, text = :text WHERE id = :id
