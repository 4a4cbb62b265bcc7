// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/masking.h"

#include "base/secrettokens.h"

namespace precedent::workspace {

namespace {

void mask(QString &text)
{
    text = base::maskSecrets(text);
}

} // namespace

void maskNumbers(domain::Record &record)
{
    for (auto *text : {&record.customer, &record.context, &record.reason, &record.typeAsWritten, &record.noncash})
        mask(*text);
}

void maskNumbers(domain::UnreadMessage &message)
{
    mask(message.text);
}

void maskNumbers(std::vector<store::Correction> &corrections)
{
    for (auto &correction : corrections) {
        mask(correction.before);
        mask(correction.after);
    }
}

} // namespace precedent::workspace
