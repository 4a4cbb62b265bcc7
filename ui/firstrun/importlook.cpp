// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/importlook.h"

#include "slack/importsource.h"

#include <algorithm>
#include <utility>

namespace precedent::firstrun {

namespace {

base::Error interrupted()
{
    return base::makeError(base::ErrorKind::Interrupted, "interrupted");
}

base::Result<void> count(slack::Source &source, ImportChannel &channel, int &unreadable,
                         const base::CancelToken &cancel)
{
    slack::HistoryRequest request;
    request.channel = channel.channel.id;
    request.latest = base::SlackTs::parse(QStringLiteral("9999999999.999999")).value_or(base::SlackTs());
    do {
        if (cancel.isCancelled())
            return interrupted();
        const auto page = source.history(request);
        if (!page)
            return page.error();
        unreadable += page->unreadable;
        std::optional<base::Instant> before;
        for (const auto &raw : page->messages) {
            const auto at = raw.message.ts.instant();
            if (std::exchange(before, at) == at) // another version of the same
                continue;
            channel.newest = std::max(channel.newest, at);
            channel.oldest = channel.messages == 0 ? at : std::min(channel.oldest, at);
            ++channel.messages;
        }
        request.cursor = page->nextCursor;
    } while (!request.cursor.isEmpty());
    return {};
}

} // namespace

base::Result<ImportContents> lookInto(const QString &path, const base::CancelToken &cancel)
{
    const auto source = slack::openImport(path, cancel);
    if (!source)
        return source.error();
    ImportContents contents;
    contents.source = (*source)->kind();
    QString cursor;
    do {
        const auto page = (*source)->channels(cursor);
        if (!page)
            return page.error();
        for (const auto &channel : page->channels)
            contents.channels.push_back({channel, 0, {}, {}});
        cursor = page->nextCursor;
    } while (!cursor.isEmpty());
    do {
        const auto page = (*source)->people(cursor);
        if (!page)
            return page.error();
        contents.people += int(page->people.size());
        cursor = page->nextCursor;
    } while (!cursor.isEmpty());
    for (auto &channel : contents.channels) {
        if (const auto counted = count(**source, channel, contents.unreadable, cancel); !counted)
            return counted.error();
    }
    return contents;
}

} // namespace precedent::firstrun
