UPDATE authority_limit SET holder = :pseudonym WHERE holder = :person OR holder = :name
