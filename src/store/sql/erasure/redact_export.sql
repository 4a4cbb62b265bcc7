UPDATE export SET request = :request, author = :author, path = :path, salt = x'' WHERE leaf = :leaf
