// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "recognize/taughtformat.h"
#include "records/reading.h"

namespace precedent::records {

/// A message that a format would read, or reads no more.
struct PreviewedMessage
{
    QString text;                         ///< plain, capped
    std::optional<domain::Record> record; ///< what it would be, corrections in force; empty: no record any more
    std::optional<domain::Record> before; ///< what it is now
    bool wasUnread = false;               ///< it waits in the inbox now
    QStringList changed;                  ///< export columns in which the two differ; empty when there are not two
};

/// What would be if a format was in force. Complete ones, those without reason, undecided and incomplete ones are
/// together the matched ones.
struct FormatPreview
{
    std::vector<PreviewedMessage> messages; ///< by channel, then in time
    int matched = 0;
    int complete = 0;      ///< decided with a reason, and every field of the format has a value
    int withoutReason = 0; ///< decided without one
    int undecided = 0;
    int incomplete = 0; ///< decided with a reason, but a field of the format has no value
    int added = 0;      ///< new records
    int changed = 0;    ///< records that would differ
    int same = 0;       ///< records that would stay as they are, but for the format's name
    int lost = 0;       ///< records that would be none any more
    int fromInbox = 0;  ///< messages that would leave the inbox
    int toInbox = 0;    ///< messages that would come to the inbox
};

/// Reads the stored threads of the format's channels with it in force in place of the one of its name, and compares
/// with the ledger. No network; any thread that owns the reader. Interrupted "interrupted" when it was cancelled.
[[nodiscard]] base::Result<FormatPreview>
previewFormat(const store::Reader &reader, const recognize::TaughtFormat &format, const base::CancelToken &cancel);

} // namespace precedent::records
