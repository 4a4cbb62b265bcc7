SELECT count(*) FROM skeleton
