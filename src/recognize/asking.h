// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/amountreader.h"
#include "recognize/typereader.h"

namespace precedent::recognize {

/// How clearly somebody other than the author answered below a message.
enum class Answer {
    Sign,            ///< a mere yes or no, or a reaction
    ByTheAsked,      ///< that by somebody whom the message mentions
    Clear,           ///< in words that mean nothing else
    ClearByTheAsked, ///< those by somebody whom the message mentions
};

/// Signs by which a person's sentence is taken for a request, or for something that might be one.
struct Asking
{
    std::optional<TypeMention> type;
    AmountReading amount;
    bool permission = false;    ///< "can I", "ok to", "need approval"
    bool isForThem = false;     ///< that permission is for somebody else: "can they swap at $5?"
    bool weak = false;          ///< "sign off", "I suggest": asks only where a type and an amount stand beside it
    bool headline = false;      ///< "Refund request: …", "Approval – credit", "/approve refund …"
    bool question = false;      ///< a question mark
    bool foreign = false;       ///< a word by which another language asks for such things
    bool informational = false; ///< a question about facts: "did the refund go out?"
    bool factual = false;       ///< the last question is one about facts: "they say 20% off. Did we?"
    bool asksHow = false;       ///< the permission stands in the first clause, which may be the question about facts
    bool endsAsking = false;    ///< the last question begins with the type: "He was ill. Waive the fee?"
    bool general = false;       ///< a rule for every request: "all refunds over $50 need approval"
    bool tells = false;         ///< an outcome: "refund of $40 sent to Jo"
    bool particular = false;    ///< names somebody or something, or a figure
    bool ofSomebody = false;    ///< the same, or speaks of "her" or "them"
    bool wish = false;          ///< what a customer would like: "they want"
    bool reports = false;       ///< "FYI", "this month": tells something
    bool announces = false;     ///< begins with "FYI" or the like
    bool isOffices = false;     ///< about what the office has for itself: "lunch", "my leave"
    bool isOurs = true;         ///< what customers are given, or an approval: not "can I borrow $20?"
    bool opensWithSum = false;  ///< "$14 for Gareth"
    bool isOpening = false;     ///< the type stands at the beginning
    bool isCase = false;        ///< begins with whose case it is: "#88624 …"
    bool hasBareSum = false;    ///< a sum whose currency nobody says
    bool isOrder = false;       ///< says what is to be done for somebody: "extend Nora's trial, her …"
    bool serves = false;        ///< speaks of a customer or of what customers have: an order, a room, "$14 for Gareth"

    /// Money, a percentage, something for free, or a type word.
    [[nodiscard]] bool hasSubject() const { return type || !amount.isEmpty(); }
    [[nodiscard]] bool isRequest() const;
    /// What has no price by its nature: an exception, something for free.
    [[nodiscard]] bool isUnpriced() const;
    /// Says what and how much, which is enough where somebody is addressed: "<@U2> Acme / refund $40 / parcel lost".
    [[nodiscard]] bool isAddressedRequest() const;
    /// Asks, but for what is not clear.
    [[nodiscard]] bool mightBeRequest() const;
    /// Money or a question about somebody or something: a request perhaps, where somebody said yes or no below it.
    [[nodiscard]] bool saysAnything() const;
    /// Says enough for a request where somebody answered below it like that.
    [[nodiscard]] bool isRequestWhenDecided(Answer answer) const;
};

[[nodiscard]] Asking readAsking(const QString &plain, base::Currency inForce);

} // namespace precedent::recognize
