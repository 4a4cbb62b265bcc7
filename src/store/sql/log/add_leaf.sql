INSERT INTO log_leaf (number, kind, body, hash) VALUES (:number, :kind, :body, :hash)
