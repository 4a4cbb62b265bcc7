INSERT INTO correction_undo (leaf, correction, at) VALUES (:leaf, :correction, :at)
