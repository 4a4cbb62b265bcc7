WITH reply AS (SELECT channel, root, count(*) AS replies FROM message WHERE root <> ts GROUP BY channel, root)
SELECT record.id, 1 + coalesce(reply.replies, 0)
FROM record
JOIN channel ON channel.id = record.channel
LEFT JOIN reply ON reply.channel = channel.number AND reply.root = record.root
WHERE record.merged_into = ''
