// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QtCore/QDate>

namespace precedent::insight {

/// Index of a record within a snapshot; records stand in request-time order.
using RowIndex = std::uint32_t;

/// Everything one record shows or exports, put together from the columns.
struct Row
{
    domain::Record record; ///< `record.flags` holds all flags here, those of insight included
    QString channelName;   ///< without #
    QString agentTeam;     ///< several joined with "; "
    QString permalink;     ///< empty when the workspace's address is unknown
    QStringList tags;      ///< sorted
    bool hasNote = false;
    bool isReviewed = false;
    bool isNew = false; ///< first seen after the last visit
    int threadLength = 1;
    bool hidesNames = false; ///< see shownId()
};

/// The id of one of the row's people, for people to see and files to hold: none where names are hidden.
[[nodiscard]] inline QString shownId(const Row &row, const domain::PersonRef &person)
{
    return row.hidesNames ? QString() : person.id;
}

} // namespace precedent::insight
