SELECT raw FROM observation WHERE leaf = :leaf
