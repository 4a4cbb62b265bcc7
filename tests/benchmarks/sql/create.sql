CREATE TABLE decision (
    id TEXT, ts INTEGER, agent INTEGER, type INTEGER, decision INTEGER, customer TEXT, amount INTEGER, currency INTEGER,
    approver INTEGER, turnaround INTEGER, month TEXT, week TEXT, weekday INTEGER, hour INTEGER, text TEXT);
BEGIN;
