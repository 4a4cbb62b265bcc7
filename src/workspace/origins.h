// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/recognizer.h"
#include "workspace/workspace.h"

namespace precedent::workspace {

/// Where a field of a record was read, for people.
struct FieldOrigin
{
    QString field;         ///< its export column
    base::Instant message; ///< when that message was posted
    QString author;
    QString words; ///< what says it; empty where the message as a whole does, by its author, a reaction or its time
    bool isReply = false;
    bool isEarlierVersion = false; ///< the message was edited since
    int confidence = 0;            ///< hundredths: 100 labelled or by id, 85 found in running text, 70 a name alone
};

/// The origins of the fields of the record that this thread is read as; empty when it is none. Pure.
[[nodiscard]] std::vector<FieldOrigin> originsIn(const domain::Thread &thread, const recognize::Context &context);

/// The origins of a record's fields, from the thread that the details show; any thread. Empty for a record that reads
/// differently by now.
[[nodiscard]] base::Result<std::vector<FieldOrigin>> originsOf(Workspace &workspace, const domain::Record &record);

} // namespace precedent::workspace
