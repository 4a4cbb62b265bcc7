// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/preview.h"

#include "recognize/document.h"

#include <QtCore/QMap>

#include <algorithm>

namespace precedent::firstrun {

namespace {

recognize::Context contextOf(const ChannelSample &sample, const domain::ChannelSettings &settings)
{
    recognize::Context context{settings, {}, {}, sample.channel.name};
    for (const auto &person : sample.people)
        context.people.insert(person.id.text(), person);
    return context;
}

QString authorOf(const domain::Message &message, const recognize::Context &context)
{
    if (const auto known = context.people.constFind(message.user); known != context.people.constEnd())
        return known->name;
    for (const auto &name : {message.botName, message.authorName, message.user}) {
        if (!name.isEmpty())
            return name;
    }
    return message.botId;
}

QString mostFrequent(const QMap<QString, int> &counts)
{
    const auto most = std::max_element(counts.begin(), counts.end());
    return most == counts.end() ? QString() : most.key();
}

} // namespace

ChannelPreview readSample(const ChannelSample &sample, const domain::ChannelSettings &settings)
{
    const auto context = contextOf(sample, settings);
    ChannelPreview preview;
    preview.messages = sample.messagesSeen;
    QMap<QString, int> formats;
    for (const auto &thread : sample.threads) {
        auto reading = recognize::read(thread, context);
        if (std::holds_alternative<recognize::Skipped>(reading))
            continue;
        if (const auto *record = std::get_if<domain::Record>(&reading)) {
            ++preview.requests;
            ++formats[record->format];
        } else {
            ++preview.unread;
        }
        const auto &root = thread.root().current();
        preview.rows.push_back({root.ts.instant(), authorOf(root, context), recognize::fullText(root).simplified(),
                                std::move(reading), workspace::originsIn(thread, context)});
    }
    preview.format = mostFrequent(formats);
    return preview;
}

} // namespace precedent::firstrun
