SELECT agent, decision, count(*) FROM decision WHERE %WHERE% GROUP BY agent, decision
