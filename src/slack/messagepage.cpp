// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/messagepage.h"

#include "domain/messagedecoder.h"

#include <QtCore/QLoggingCategory>

namespace precedent::slack {

namespace {
Q_LOGGING_CATEGORY(lcMessages, "precedent.slack.messages", QtInfoMsg)
} // namespace

void appendMessage(MessagePage &page, QByteArrayView json)
{
    auto bytes = json.toByteArray();
    auto message = domain::decodeMessage(bytes);
    if (message) {
        page.messages.push_back({std::move(bytes), std::move(message).value()});
        return;
    }
    ++page.unreadable;
    qCWarning(lcMessages) << "passed over an object that is no message:" << message.error().detail;
}

} // namespace precedent::slack
