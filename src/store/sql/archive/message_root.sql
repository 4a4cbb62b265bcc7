SELECT root FROM message WHERE channel = (SELECT number FROM channel WHERE id = :channel) AND ts = :ts
