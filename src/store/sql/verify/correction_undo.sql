SELECT correction, at FROM correction_undo WHERE leaf = :leaf
