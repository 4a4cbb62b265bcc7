SELECT EXISTS (
    SELECT 1 FROM record
    WHERE channel = :channel AND root = :root AND id IS :id AND team IS :team AND root_text IS :root_text
        AND agent_id IS :agent_id AND agent IS :agent AND type IS :type AND type_as_written IS :type_as_written
        AND customer IS :customer AND context IS :context AND conversation_url IS :conversation_url
        AND amount_minor IS :amount_minor AND amount_currency IS :amount_currency
        AND approved_minor IS :approved_minor AND approved_currency IS :approved_currency AND percent IS :percent
        AND noncash IS :noncash AND decision IS :decision AND approvers IS :approvers AND reason IS :reason
        AND decided_via IS :decided_via AND requested_at IS :requested_at AND decided_at IS :decided_at
        AND decided_not_before IS :decided_not_before AND decided_not_after IS :decided_not_after
        AND time_source IS :time_source AND flags IS :flags AND format IS :format AND confidence IS :confidence
        AND edited_after_decision IS :edited_after_decision AND deleted_in_slack IS :deleted_in_slack
        AND sources IS :sources AND first_seen_at IS :first_seen_at AND corrected_fields IS :corrected_fields)
