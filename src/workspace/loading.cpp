// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/loading.h"

#include "base/parallel.h"
#include "workspace/channelstatus.h"
#include "workspace/masking.h"
#include "workspace/snapshotinput.h"

namespace precedent::workspace {

namespace {

/// What is shown beside the records, by a reader of its own, for another thread than that of `records`.
base::Result<Loaded> loadSurroundings(const store::Reader &records)
{
    const auto reader = records.another();
    if (!reader)
        return reader.error();
    auto channels = channelStatuses(**reader);
    auto unread = (*reader)->unread();
    if (!channels)
        return channels.error();
    if (!unread)
        return unread.error();
    for (auto &message : *unread)
        maskNumbers(message);
    return Loaded{{}, std::move(*channels), std::move(*unread), {}, {}};
}

base::Result<void> hide(const store::Reader &reader, insight::SnapshotInput &input, Loaded &loaded)
{
    const auto pseudonyms = hideNames(reader, input);
    if (!pseudonyms)
        return pseudonyms.error();
    loaded.pseudonyms = *pseudonyms;
    for (auto &message : loaded.unread)
        loaded.pseudonyms->hide(message);
    return {};
}

} // namespace

base::Result<Loaded> load(const store::Reader &reader, bool hidesNames)
{
    base::Result<Loaded> loaded = Loaded();
    base::Result<insight::SnapshotInput> input = insight::SnapshotInput();
    base::doBoth(
        true, [&] { loaded = loadSurroundings(reader); }, [&] { input = snapshotInput(reader); });
    if (!loaded || !input)
        return loaded ? input.error() : loaded.error();
    const auto head = reader.logHead(); // not before the records, which it stands for
    if (!head)
        return head.error();
    loaded->logHead = *head;
    if (hidesNames) {
        if (const auto hidden = hide(reader, *input, *loaded); !hidden)
            return hidden.error();
    }
    loaded->snapshot = insight::Snapshot::build(std::move(*input));
    return loaded;
}

} // namespace precedent::workspace
