SELECT channel, root_text FROM record WHERE merged_into = :id ORDER BY root, channel
