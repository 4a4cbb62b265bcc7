SELECT root_text FROM record WHERE channel = :channel AND decision = 'pending' ORDER BY root
