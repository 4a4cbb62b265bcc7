// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/celltext.h"
#include "ui/pages/fieldmarks.h"
#include "workspace/teaching.h"

namespace precedent::pages {

/// Where a format reads a field, what that comes to in the message, and whether the field was marked.
struct FieldReading
{
    QString readFrom;
    QString here;
    bool isMarked = false;
};

/// Of the fields that are marked or read, and of the type. What is foreseen may be null: then it says what was marked.
[[nodiscard]] QMap<recognize::TaughtField, FieldReading> fieldReadings(const workspace::TeachableMessage &message,
                                                                       const Marks &marks,
                                                                       const workspace::Foresight *foresight,
                                                                       const models::Formatting &formatting);

/// What the message itself would be; null where that is not foreseen.
[[nodiscard]] const domain::Record *recordHere(const workspace::TeachableMessage &message,
                                               const workspace::Foresight *foresight);

/// "Approved by Dana Reyes"
[[nodiscard]] QString outcomeText(const domain::Record &record);
/// The reason; "No reason" of a decision that needs one, empty where nothing is decided.
[[nodiscard]] QString outcomeReason(const domain::Record &record);

} // namespace precedent::pages
