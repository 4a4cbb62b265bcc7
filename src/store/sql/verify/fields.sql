SELECT name, salt FROM leaf_field WHERE leaf = :leaf
