SELECT name, real_name FROM person_name WHERE person = :person
