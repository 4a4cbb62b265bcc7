DELETE FROM alias WHERE person = :person OR name = :person OR name = :name
