WITH part AS MATERIALIZED (
    SELECT id FROM message WHERE channel = (SELECT number FROM channel WHERE id = :channel) AND ts = :root
    UNION ALL
    SELECT id FROM message
    WHERE channel = (SELECT number FROM channel WHERE id = :channel) AND root = :root AND root <> ts)
SELECT observation.leaf,
    length(observation.raw) > 0 AND EXISTS (
        SELECT 1 FROM leaf_field WHERE leaf_field.leaf = observation.leaf AND leaf_field.name = 'raw')
FROM part CROSS JOIN observation ON observation.message = part.id
UNION ALL
SELECT event.leaf, FALSE FROM part CROSS JOIN event ON event.message = part.id
ORDER BY 1
