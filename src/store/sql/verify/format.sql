SELECT name, json, at FROM format WHERE leaf = :leaf
