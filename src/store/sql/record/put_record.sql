INSERT INTO record (
    id, team, channel, root, root_text, agent_id, agent, type, type_as_written, customer, context,
    conversation_url, amount_minor, amount_currency, approved_minor, approved_currency, percent,
    noncash, decision, approvers, reason, decided_via, requested_at, decided_at, decided_not_before,
    decided_not_after, time_source, flags, format, confidence, edited_after_decision, deleted_in_slack,
    sources, first_seen_at, corrected_fields)
VALUES (
    :id, :team, :channel, :root, :root_text, :agent_id, :agent, :type, :type_as_written, :customer,
    :context, :conversation_url, :amount_minor, :amount_currency, :approved_minor, :approved_currency,
    :percent, :noncash, :decision, :approvers, :reason, :decided_via, :requested_at, :decided_at,
    :decided_not_before, :decided_not_after, :time_source, :flags, :format, :confidence,
    :edited_after_decision, :deleted_in_slack, :sources, :first_seen_at, :corrected_fields)
ON CONFLICT (channel, root) DO UPDATE SET
    id = excluded.id, team = excluded.team, root_text = excluded.root_text, agent_id = excluded.agent_id,
    agent = excluded.agent, type = excluded.type, type_as_written = excluded.type_as_written,
    customer = excluded.customer, context = excluded.context, conversation_url = excluded.conversation_url,
    amount_minor = excluded.amount_minor, amount_currency = excluded.amount_currency,
    approved_minor = excluded.approved_minor, approved_currency = excluded.approved_currency,
    percent = excluded.percent, noncash = excluded.noncash, decision = excluded.decision,
    approvers = excluded.approvers, reason = excluded.reason, decided_via = excluded.decided_via,
    requested_at = excluded.requested_at, decided_at = excluded.decided_at,
    decided_not_before = excluded.decided_not_before, decided_not_after = excluded.decided_not_after,
    time_source = excluded.time_source, flags = excluded.flags, format = excluded.format,
    confidence = excluded.confidence, edited_after_decision = excluded.edited_after_decision,
    deleted_in_slack = excluded.deleted_in_slack, sources = excluded.sources,
    first_seen_at = excluded.first_seen_at, corrected_fields = excluded.corrected_fields
