INSERT INTO authority_limit (id, holder, type, minor, currency, valid_from, valid_to)
VALUES (:id, :holder, :type, :minor, :currency, :valid_from, :valid_to)
ON CONFLICT (id) DO UPDATE
SET holder = excluded.holder, type = excluded.type, minor = excluded.minor, currency = excluded.currency,
    valid_from = excluded.valid_from, valid_to = excluded.valid_to
