SELECT
    (SELECT count(*) FROM observation),
    (SELECT count(*) FROM coverage),
    (SELECT count(*) FROM correction),
    (SELECT count(*) FROM correction_undo),
    (SELECT count(*) FROM format),
    (SELECT count(*) FROM gone),
    (SELECT count(*) FROM event),
    (SELECT count(*) FROM export),
    (SELECT count(*) FROM leaf_field),
    (SELECT count(*) FROM message),
    (SELECT count(*) FROM record WHERE merged_into = ''),
    (SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'checkpoint')
