SELECT id, holder, type, minor, currency, valid_from, valid_to FROM authority_limit ORDER BY id
