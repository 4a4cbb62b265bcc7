// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/channelreader.h"
#include "recognize/document.h"

namespace precedent::recognize {

/// Somebody's words in quotation marks, in italics or behind a speech balloon, and who is named behind them.
struct Quotation
{
    QString words;
    QString speaker;
};

/// "Out of policy: past 60 days" of a category and a comment; what there is of the two, else the words beside the
/// verdict.
[[nodiscard]] QString joinedReason(const QString &category, const QString &comment, const QString &beside);

/// "nobody", "n/a" where somebody could be named.
[[nodiscard]] bool isNobody(const QString &plain);

/// "> too late" without its mark; empty for a line of another kind.
[[nodiscard]] QString blockQuoteIn(QString line);

/// “too late” — Maya Ortiz, _too late_, :memo: too late.
[[nodiscard]] std::optional<Quotation> quotationIn(const QString &line);

/// "Credit request", "Refund": only says what was decided on.
[[nodiscard]] bool repeatsRequest(const QString &plain);

/// "Maya Ortiz commented", "Comment by Maya Ortiz": who of ours says what stands behind such a label; nobody of others.
[[nodiscard]] domain::PersonRef speakerIn(const QString &label, const ChannelReader &reader);

/// A message of its own that begins with what was decided and tells what was asked: by labels, or how much in that
/// line.
[[nodiscard]] bool isOutcomeTitle(const Document &document, std::size_t at, const ChannelReader &reader);

/// "Finance: pending": one of several steps that waits.
[[nodiscard]] bool isOpenStep(const QString &mrkdwn, const ChannelReader &reader);

/// "maya@x.test at <!date^…>": the name alone.
[[nodiscard]] QString withoutTime(QString text);

/// "Approvers", "Required approvers": a label of those who may decide.
[[nodiscard]] bool namesCandidates(const QString &label);

/// Who signed a line and what they said: "by Maya Ortiz, who wrote: our fault", "Maya Ortiz".
struct Signature
{
    domain::PersonRef person; ///< one of ours
    QString words;            ///< may be empty
};
[[nodiscard]] std::optional<Signature> signatureIn(const QString &mrkdwn, const ChannelReader &reader);
/// "by Maya Ortiz", "> Stamped by Maya".
[[nodiscard]] bool beginsWithBy(const QString &mrkdwn);

/// "~Declined by Maya~": all of it is struck out.
[[nodiscard]] bool isStruckOut(const QString &line);

/// Nothing but blanks and dashes.
[[nodiscard]] bool isBlank(const QString &text);

/// How many are still needed: "2", or "1/2" for one of two.
[[nodiscard]] int remainingIn(const QString &text);

/// "Closed in the CRM", "refund issued" tell about the request's further way; "they logged a fault" does not.
[[nodiscard]] bool tellsProcess(const Tokens &tokens);

/// "Task completed" says that something was done, not what was decided.
[[nodiscard]] bool tellsEndOfStep(const Tokens &tokens);

/// Whether a line below a decision can be its reason: some words that name nobody, link nowhere, have no sum, date or
/// number of something and tell nothing about the request's further way.
[[nodiscard]] bool isLooseRemark(const Entry &entry, const ChannelReader &reader);

} // namespace precedent::recognize
