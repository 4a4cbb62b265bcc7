DELETE FROM unread WHERE channel = :channel AND root = :root
