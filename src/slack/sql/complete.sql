SELECT SESSION.from_ts, min(MESSAGE.id), max(MESSAGE.id)
FROM MESSAGE CROSS JOIN CHUNK ON CHUNK.id = MESSAGE.chunk_id CROSS JOIN SESSION ON SESSION.id = CHUNK.session_id
WHERE MESSAGE.channel_id = :channel AND CHUNK.type_id = 0 AND NOT coalesce(CHUNK.thread_only, FALSE)
    AND SESSION.finished
    AND SESSION.id IN (
        SELECT walked.session_id FROM CHUNK AS walked
        WHERE walked.channel_id = :channel AND walked.type_id = 0 AND walked.final
            AND NOT coalesce(walked.thread_only, FALSE))
GROUP BY SESSION.id
