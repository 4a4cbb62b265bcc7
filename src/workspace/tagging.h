// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

namespace precedent::workspace {

/// The tag by which the ledger knows that somebody looked at a record; insight::Row::isReviewed everywhere else.
[[nodiscard]] QString reviewedTag();

/// All tags of a record, sorted, with "reviewed" among them.
struct RecordTags
{
    domain::RecordId record;
    QStringList tags;
};

struct TagChange
{
    QStringList add;
    QStringList remove;
};

/// What was typed, divided by commas: without blanks around, doubles and empty ones, in the order of the typing; each
/// at most 60 characters long.
[[nodiscard]] QStringList tagsFrom(const QString &typed);

/// Changes the tags of some records in one transaction and starts reloading; answers what they had before.
[[nodiscard]] base::Result<std::vector<RecordTags>>
changeTags(Workspace &workspace, const std::vector<domain::RecordId> &records, const TagChange &change);

/// Gives records back what they had, in the same way.
[[nodiscard]] base::Result<void> putTags(Workspace &workspace, const std::vector<RecordTags> &tags);

} // namespace precedent::workspace
