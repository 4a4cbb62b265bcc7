COMMIT;
CREATE INDEX by_ts ON decision (ts);
CREATE INDEX by_agent ON decision (agent, ts);
CREATE INDEX by_type ON decision (type, decision, amount);
CREATE INDEX by_approver ON decision (approver, ts);
CREATE INDEX by_amount ON decision (currency, amount);
CREATE INDEX by_customer ON decision (customer);
ANALYZE;
