SELECT
    id, team, channel, root, root_text, agent_id, agent, type, type_as_written, customer, context,
    conversation_url, amount_minor, amount_currency, approved_minor, approved_currency, percent,
    noncash, decision, approvers, reason, decided_via, requested_at, decided_at, decided_not_before,
    decided_not_after, time_source, flags, format, confidence, edited_after_decision, deleted_in_slack,
    sources, first_seen_at, corrected_fields
FROM record
WHERE channel = :channel AND root BETWEEN :from AND :to AND merged_into = ''
    AND (
        decision = 'pending' OR coalesce(decided_at, decided_not_after) >= :decided
        OR id IN (SELECT merged_into FROM outcome_note))
ORDER BY root
