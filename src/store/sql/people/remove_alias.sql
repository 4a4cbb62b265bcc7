DELETE FROM alias WHERE name = :name
