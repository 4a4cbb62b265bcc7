// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/people.h"
#include "recognize/amountreader.h"

namespace precedent::recognize {

/// What one version of a message asks for, before anything is decided.
struct Draft
{
    domain::PersonRef agent;
    domain::RequestType type = domain::RequestType::Other;
    QString typeAsWritten;
    QString customer;
    QString context;
    QString conversationUrl;
    AmountReading amount;
    /// Fields that no label named and that were found in running text.
    bool typeInferred = false;
    bool amountInferred = false;
    bool customerInferred = false;
    bool agentInferred = false;
};

/// The newer version's fields, and the older's where the newer has none: an update never erases.
[[nodiscard]] Draft merged(const Draft &older, const Draft &newer);

/// Whether something that the decision rested on differs; a field that either lacks does not.
[[nodiscard]] bool differsMaterially(const Draft &before, const Draft &after);

/// How sure the reading is, in hundredths: 100 for labelled fields and an agent with an id, 80 for free text;
/// 10 less for each of: agent without id, no type, ambiguous amount; 5 less for each field found in running text.
[[nodiscard]] int confidenceOf(const Draft &draft, bool isFreeText);

} // namespace precedent::recognize
