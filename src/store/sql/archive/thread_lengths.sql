WITH reply AS (SELECT channel, root, count(*) AS replies FROM message WHERE root <> ts GROUP BY channel, root)
SELECT record.id, 1 + reply.replies
FROM reply
JOIN channel ON channel.number = reply.channel
JOIN record ON record.channel = channel.id AND record.root = reply.root
WHERE record.merged_into = ''
