// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "store/statement.h"

#include <QtCore/QHash>

#include <array>

namespace precedent::store {

/// Binds every parameter of record/put_record.
void bindRecord(Statement &statement, const domain::Record &record);

/// What many rows of one reading have in common, such as names and lists of approvers, held once for all of them.
class SharedValues
{
public:
    SharedValues();
    [[nodiscard]] QString text(const Statement &row, int column);
    [[nodiscard]] std::vector<domain::PersonRef> approvers(const QString &column);
    [[nodiscard]] domain::Flags flags(const QString &column);
    [[nodiscard]] domain::Sources sources(const QString &column);

private:
    static constexpr qsizetype longestShared = 48; ///< longer ones are seldom alike

    /// The bytes stand here themselves, because most looks at a slot end with them.
    struct Slot
    {
        std::array<char, longestShared> bytes{};
        qsizetype size = 0;
        QString text;
    };
    std::vector<Slot> m_slots; ///< by the text's hash; a newer one takes the place
    QHash<QString, std::vector<domain::PersonRef>> m_approvers;
    QHash<QString, domain::Flags> m_flags;
    QHash<QString, domain::Sources> m_sources;
};

/// From the columns that record/record and its like select; `shared` for one of many rows.
[[nodiscard]] domain::Record recordFrom(const Statement &row, SharedValues *shared = nullptr);
/// From the columns that record/unread and its like select.
[[nodiscard]] domain::UnreadMessage unreadFrom(const Statement &row);

} // namespace precedent::store
