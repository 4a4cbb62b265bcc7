SELECT max(at) FROM observation WHERE message = :message AND at <= :at AND kind <> 'confirmed'
