SELECT MESSAGE.id, iif(length(MESSAGE.data) <= :most, MESSAGE.data, NULL), MESSAGE.load_dttm,
    (SELECT CHUNK.unix_ts FROM CHUNK WHERE CHUNK.id = MESSAGE.chunk_id)
FROM MESSAGE
WHERE +MESSAGE.channel_id = :channel AND MESSAGE.id BETWEEN :oldest AND :latest
ORDER BY MESSAGE.id DESC, MESSAGE.chunk_id DESC
