SELECT currency, sum(amount) FROM decision WHERE %WHERE% GROUP BY currency
