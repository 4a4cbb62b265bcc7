// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/columninfo.h"

namespace precedent::insight {

const QStringList &exportColumns()
{
    static const auto columns =
        QStringLiteral("record_id requested_at decided_at turnaround_seconds agent_id agent type type_as_written "
                       "decision approver_id approver reason amount currency customer context conversation_url "
                       "permalink channel message_ref requested_date decided_via time_source completeness flags format "
                       "confidence edited_after_decision deleted_in_slack source first_seen_at corrected_fields "
                       "approved_amount percent noncash team decided_not_before decided_not_after tags")
            .split(u' ');
    return columns;
}

bool isExportColumn(const QString &name)
{
    return exportColumns().contains(name);
}

} // namespace precedent::insight
