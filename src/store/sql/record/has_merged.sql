SELECT
    EXISTS (SELECT 1 FROM record WHERE merged_into > '') OR EXISTS (SELECT 1 FROM outcome_note WHERE merged_into > '')
