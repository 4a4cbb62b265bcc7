CREATE INDEX record_merged ON record (merged_into)
