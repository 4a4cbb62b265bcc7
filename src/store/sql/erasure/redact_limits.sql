-- As insight writes holders; without their kind in front as older versions did.
UPDATE authority_limit SET holder = 'person:' || :pseudonym
WHERE holder IN (:person, :name, 'person:' || :person, 'person:' || :name)
