SELECT channel, root_text FROM outcome_note WHERE merged_into = :id ORDER BY root, channel
