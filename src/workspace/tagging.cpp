// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/tagging.h"

#include "base/folding.h"
#include "base/typedlist.h"

#include <algorithm>

namespace precedent::workspace {

namespace {

constexpr int longestTag = 60;

bool contains(const QStringList &tags, const QString &tag)
{
    const auto folded = base::fold(tag);
    return std::any_of(tags.begin(), tags.end(), [&folded](const QString &one) { return base::fold(one) == folded; });
}

QStringList changed(QStringList tags, const TagChange &change)
{
    tags.removeIf([&change](const QString &tag) { return contains(change.remove, tag); });
    for (const auto &tag : change.add) {
        if (!contains(tags, tag))
            tags += tag;
    }
    tags.sort();
    return tags;
}

/// Tells of each record and reads all again, because filters ask for tags.
void tell(Workspace &workspace, const std::vector<RecordTags> &tags)
{
    for (const auto &entry : tags)
        Q_EMIT workspace.recordChanged(entry.record);
    workspace.reloadInBackground();
}

base::Result<std::vector<RecordTags>> tagsOf(const store::Reader &reader, const std::vector<domain::RecordId> &records)
{
    std::vector<RecordTags> found;
    found.reserve(records.size());
    for (const auto &record : records) {
        auto tags = reader.tagsOf(record);
        if (!tags)
            return tags.error();
        found.push_back({record, *std::move(tags)});
    }
    return found;
}

} // namespace

QString reviewedTag()
{
    return QStringLiteral("reviewed");
}

QStringList tagsFrom(const QString &typed)
{
    QStringList tags;
    for (const auto &part : base::typedParts(typed)) {
        const auto tag = base::sanitize(part).simplified().left(longestTag).trimmed();
        if (!base::fold(tag).isEmpty() && !contains(tags, tag))
            tags += tag;
    }
    return tags;
}

base::Result<std::vector<RecordTags>> changeTags(Workspace &workspace, const std::vector<domain::RecordId> &records,
                                                 const TagChange &change)
{
    std::vector<RecordTags> before;
    auto written = workspace.ledger().write([&](store::Transaction &transaction) -> base::Result<void> {
        const auto reader = workspace.ledger().reader();
        if (!reader)
            return reader.error();
        auto found = tagsOf(**reader, records);
        if (!found)
            return found.error();
        before = *std::move(found);
        for (const auto &entry : before) {
            if (auto put = transaction.setTags(entry.record, changed(entry.tags, change)); !put)
                return put;
        }
        return {};
    });
    if (!written)
        return written.error();
    tell(workspace, before);
    return before;
}

base::Result<void> putTags(Workspace &workspace, const std::vector<RecordTags> &tags)
{
    auto written = workspace.ledger().write([&tags](store::Transaction &transaction) -> base::Result<void> {
        for (const auto &entry : tags) {
            if (auto put = transaction.setTags(entry.record, entry.tags); !put)
                return put;
        }
        return {};
    });
    if (written)
        tell(workspace, tags);
    return written;
}

} // namespace precedent::workspace
