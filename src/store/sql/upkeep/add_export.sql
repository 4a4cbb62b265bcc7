INSERT INTO export (leaf, sha256, row_count, request, author, path, salt, at)
VALUES (:leaf, :sha256, :rows, :request, :author, :path, :salt, :at)
