CREATE INDEX record_root ON record (amount_minor, root)
