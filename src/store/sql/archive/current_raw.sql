SELECT raw FROM observation
WHERE message = :message AND content_hash = :content_hash AND reactions_hash = :reactions_hash
    AND kind NOT IN ('missing', 'confirmed')
ORDER BY at DESC, leaf DESC LIMIT 1
