SELECT count(*) FROM leaf_field WHERE leaf = :leaf
