DELETE FROM leaf_field WHERE leaf = :leaf
