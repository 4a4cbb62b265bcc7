-- The last key of each channel in the index of (channel, root).
WITH RECURSIVE place (channel) AS (
    SELECT min(channel) FROM record
    UNION ALL
    SELECT (SELECT min(channel) FROM record WHERE channel > place.channel)
    FROM place WHERE place.channel IS NOT NULL)
SELECT newest FROM (
    SELECT max(last) AS newest
    FROM (SELECT (SELECT max(root) FROM record WHERE channel = place.channel) AS last FROM place))
WHERE newest IS NOT NULL
