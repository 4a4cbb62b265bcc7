// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/byhand.h"

namespace precedent::records {

namespace {

const QString verdictField = QStringLiteral("record");
const QString requestWord = QStringLiteral("manual");
const QString noRequestWord = QStringLiteral("none");

} // namespace

std::optional<store::ThreadKey> threadOf(const domain::RecordId &id)
{
    constexpr qsizetype fraction = 6;
    const auto divider = id.text().lastIndexOf(u'-');
    auto digits = id.text().mid(divider + 1);
    if (divider <= 0 || digits.size() <= fraction)
        return std::nullopt;
    const auto root = base::SlackTs::parse(digits.insert(digits.size() - fraction, u'.'));
    return root ? std::optional(store::ThreadKey{domain::ChannelId(id.text().left(divider)), *root}) : std::nullopt;
}

store::Correction verdictOn(const domain::RecordId &thread, Verdict verdict)
{
    store::Correction correction;
    correction.record = thread;
    correction.field = verdictField;
    correction.after = verdict == Verdict::Request ? requestWord : noRequestWord;
    return correction;
}

std::optional<Verdict> verdictOf(const store::Correction &correction)
{
    if (correction.field != verdictField)
        return std::nullopt;
    // An erased one has no word, and a request would still have its skeleton.
    return correction.after == requestWord ? Verdict::Request : Verdict::NoRequest;
}

std::optional<Verdict> verdictIn(const std::vector<store::Correction> &corrections)
{
    std::optional<Verdict> verdict;
    for (const auto &correction : corrections) {
        if (const auto said = correction.undone ? std::nullopt : verdictOf(correction))
            verdict = said;
    }
    return verdict;
}

recognize::Reading judged(recognize::Reading reading, const std::optional<Verdict> &verdict,
                          const domain::Thread &thread, const recognize::Context &context)
{
    if (!verdict)
        return reading;
    if (*verdict == Verdict::NoRequest)
        return recognize::Skipped{QStringLiteral("by-hand")};
    if (!std::holds_alternative<domain::Record>(reading))
        reading = recognize::recordByHand(thread, context);
    std::get<domain::Record>(reading).sources.set(std::size_t(domain::Source::Manual));
    return reading;
}

} // namespace precedent::records
