CREATE TABLE saved_view (
    name TEXT PRIMARY KEY,
    query TEXT NOT NULL,
    sort TEXT NOT NULL,
    columns TEXT NOT NULL
) STRICT
