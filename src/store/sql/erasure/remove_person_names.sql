DELETE FROM person_name WHERE person = :person
