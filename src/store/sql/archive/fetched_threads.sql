SELECT root FROM thread_state WHERE channel = :channel AND reply_count > 0 ORDER BY root
