SELECT leaf, at, sha256, row_count, request, author, path, salt FROM export WHERE leaf = :leaf
