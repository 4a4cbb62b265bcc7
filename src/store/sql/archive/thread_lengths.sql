-- By the keys of one index; which of the threads are requests is not asked, because that looks up each of them.
WITH reply AS (SELECT channel, root, count(*) AS replies FROM message WHERE root <> ts GROUP BY channel, root)
SELECT channel.id, reply.root, 1 + reply.replies
FROM reply
JOIN channel ON channel.number = reply.channel
