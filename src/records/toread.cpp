// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/toread.h"

#include <QtCore/QStringList>

namespace precedent::records {

namespace {

QString keyOf(const domain::ChannelId &channel)
{
    return QStringLiteral("to-read/") + channel.text();
}

} // namespace

base::Result<std::vector<base::SlackTs>> threadsToRead(const store::Reader &reader, const domain::ChannelId &channel)
{
    const auto noted = reader.setting(keyOf(channel));
    if (!noted)
        return noted.error();
    std::vector<base::SlackTs> roots;
    for (const auto &text : noted->split(u' ', Qt::SkipEmptyParts)) {
        if (const auto root = base::SlackTs::parse(text))
            roots.push_back(*root);
    }
    return roots;
}

base::Result<void> noteThreadsToRead(store::Transaction &transaction, const domain::ChannelId &channel,
                                     const std::vector<base::SlackTs> &roots)
{
    QStringList texts;
    for (const auto &root : roots)
        texts += root.text();
    return transaction.putSetting(keyOf(channel), texts.join(u' '));
}

} // namespace precedent::records
