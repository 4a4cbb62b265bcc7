// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagedecoder.h"
#include "recognize/recognizer.h"

#include <QtCore/QByteArray>

namespace {

precedent::domain::MessageHistory historyOf(const precedent::domain::Message &message)
{
    precedent::domain::MessageHistory history;
    history.versions.push_back({message, message.ts.instant()});
    return history;
}

} // namespace

/// Lines of JSON as one thread, the first one its root: reading is total and repeatable.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    precedent::domain::Thread thread;
    thread.channel = precedent::domain::ChannelId(QStringLiteral("C1"));
    const auto lines = bytes.split('\n');
    for (const auto &line : lines) {
        if (const auto message = precedent::domain::decodeMessage(line))
            thread.messages.push_back(historyOf(*message));
    }
    if (thread.messages.empty())
        return 0;
    const precedent::recognize::Context context;
    if (precedent::recognize::read(thread, context) != precedent::recognize::read(thread, context))
        __builtin_trap();
    return 0;
}
