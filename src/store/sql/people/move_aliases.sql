UPDATE alias SET person = :kept WHERE person = :merged
