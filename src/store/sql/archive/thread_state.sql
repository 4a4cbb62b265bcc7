SELECT reply_count, latest_reply FROM thread_state WHERE channel = :channel AND root = :root
