// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/Qt>

namespace precedent::models {

/// What tables tell their delegates beyond Qt's own roles.
enum Role {
    PillRole = Qt::UserRole + 1, ///< int of a widgets::PillTone; invalid: plain text
    RecordIdRole,                ///< QString: the record that the row stands for
    ColumnRole,                  ///< QString: the export column that the cell shows
    CopyRole,                    ///< QString: the whole text of the cell, for the clipboard
    SparkRole,                   ///< QVariantList of int: the counts of a sparkline, oldest first
    NoteRole,                    ///< QString: a second, quieter line of the cell
    NewRole,                     ///< true in the first cell of a row that is new since the last visit
    QuietRole,                   ///< true in a row that is done with
    UsedRole,                    ///< double: how much of a whole is used, 1 for all of it
    DayRole,                     ///< int of a models::DayState: the cell is a day of a calendar
};

} // namespace precedent::models
