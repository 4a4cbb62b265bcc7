SELECT unread.team, unread.channel, unread.ts, unread.reason, unread.author, unread.text
FROM unread
LEFT JOIN outcome_note ON outcome_note.channel = unread.channel AND outcome_note.root = unread.root
WHERE coalesce(outcome_note.merged_into, '') = ''
ORDER BY unread.root, unread.channel
