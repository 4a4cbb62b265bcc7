CREATE INDEX outcome_note_merged ON outcome_note (merged_into)
