INSERT INTO checkpoint (size, root, frontier, at, previous, signature, key_id, digest)
VALUES (:size, :root, :frontier, :at, :previous, :signature, :key_id, :digest)
