// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/channelreader.h"

namespace precedent::recognize {

namespace {

std::vector<OwnWords> ownWordsOf(const Context &channel)
{
    std::vector<OwnWords> own;
    for (const auto &format : channel.taught) {
        if (format.words)
            own.push_back(*format.words);
    }
    return own;
}

} // namespace

ChannelReader::ChannelReader(const Context &channel)
    : context(channel), people(channel), inForce(channel.settings.defaultCurrency),
      words(vocabulariesWith(ownWordsOf(channel))), m_documents(std::make_shared<Documents>())
{
}

ChannelReader::ChannelReader(const ChannelReader &channel, const domain::Thread &thread) : ChannelReader(channel)
{
    m_documents = std::make_shared<Documents>(thread);
}

QString ChannelReader::plain(const QString &mrkdwn) const
{
    return capped(domain::plainText(mrkdwn, people.names()).trimmed());
}

QString capped(const QString &text)
{
    if (text.size() <= longestValue)
        return text;
    const bool divides = text.at(longestValue - 1).isHighSurrogate();
    return text.left(divides ? longestValue - 1 : longestValue);
}

} // namespace precedent::recognize
