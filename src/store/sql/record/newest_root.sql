SELECT newest FROM (SELECT max(root) AS newest FROM record) WHERE newest IS NOT NULL
