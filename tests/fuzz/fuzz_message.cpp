// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagedecoder.h"
#include "domain/mrkdwn.h"

#include <QtCore/QByteArray>

/// Any bytes: decoding and writing as plain text neither crash nor hang, and a decoded message hashes the same twice.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto message = precedent::domain::decodeMessage(json);
    if (message) {
        if (precedent::domain::contentHash(*message) != precedent::domain::contentHash(*message))
            __builtin_trap();
        for (const auto &part : message->parts)
            (void)precedent::domain::plainText(part.text);
    }
    (void)precedent::domain::plainText(QString::fromUtf8(json));
    return 0;
}
