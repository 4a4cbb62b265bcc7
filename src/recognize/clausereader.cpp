// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/clausereader.h"

#include "recognize/clauseparts.h"
#include "recognize/vocabulary.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

/// Reads one clause from where it says something.
class ClauseReader
{
public:
    ClauseReader(const Tokens &tokens, const Clause &clause, std::size_t from)
        : m_tokens(tokens), m_from(from), m_end(clause.end)
    {
    }

    [[nodiscard]] std::optional<Finding> strongWord() const
    {
        const auto &approving = verdictTable(QStringLiteral("approve"));
        const auto &denying = verdictTable(QStringLiteral("deny"));
        for (auto at = m_from; at < m_end; ++at) {
            const auto approve = approving.match(m_tokens, at, m_end);
            const auto deny = denying.match(m_tokens, at, m_end);
            if (approve == 0 && deny == 0)
                continue;
            if (verdictTable(QStringLiteral("hold")).match(m_tokens, at, m_end) >
                std::max(approve, deny)) // 承認待ち: awaits approval
                return std::nullopt;
            const auto kind = deny > approve ? VerdictKind::Deny : VerdictKind::Approve;
            const auto length = std::max(approve, deny);
            if (isPast(at))
                return std::nullopt;
            const auto found = judged(kind, Strength::Word, at, length);
            return found ? found : turned(kind, Strength::Word, at, length);
        }
        return std::nullopt;
    }

    /// "not ideal but approved", "vendor admits it, so yes": the clause ends in a verdict behind a word that turns to
    /// it.
    [[nodiscard]] std::optional<Finding> turnedWord() const
    {
        for (const auto &[key, kind] : {std::pair(QStringLiteral("deny-word"), VerdictKind::Deny),
                                        std::pair(QStringLiteral("approve-word"), VerdictKind::Approve)}) {
            const auto length = verdictTable(key).matchBefore(m_tokens, m_from, m_end);
            if (length > 0) {
                if (const auto found = turned(kind, Strength::Phrase, m_end - length, length))
                    return found;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Finding> phrase(const QString &key, VerdictKind kind) const
    {
        const auto hit = carried(verdictTable(key));
        return hit ? judged(kind, Strength::Phrase, hit.at, hit.length) : std::nullopt;
    }

    /// Phrases that are a verdict where their clause says nothing behind them: "no refund", not "no refund in Stripe".
    [[nodiscard]] std::optional<Finding> ending(const char *key, VerdictKind kind) const
    {
        const auto hit = carried(verdictTable(QLatin1String(key)));
        if (!hit)
            return std::nullopt;
        const auto end = hit.at + hit.length;
        const auto &courtesy = verdictTable(QStringLiteral("courtesy"));
        const auto behind = skip(courtesy, m_tokens, end, m_end);
        const bool isEnd =
            allCarriers(m_tokens, behind, m_end) || vocabulary().because.match(m_tokens, behind, m_end) > 0;
        return isEnd ? judged(kind, Strength::Phrase, hit.at, hit.length) : std::nullopt;
    }

    /// "I'm not against it" denies nothing.
    [[nodiscard]] std::optional<Finding> denial() const
    {
        const auto denied = plainPhrase(QStringLiteral("deny-phrase"), VerdictKind::Deny);
        const bool isNegated = denied && vocabulary().negations.matchBefore(m_tokens, m_from, denied->begin) > 0;
        return isNegated ? std::nullopt : denied;
    }

    /// What a phrase says, first who withdraws, then no, then yes.
    [[nodiscard]] std::optional<Finding> saidPhrase() const
    {
        if (const auto withdraw = plainPhrase(QStringLiteral("withdraw"), VerdictKind::Withdraw))
            return withdraw;
        if (const auto withdraw = ending("withdraw-ending", VerdictKind::Withdraw))
            return withdraw;
        if (const auto deny = denial())
            return deny;
        if (const auto deny = ending("deny-ending", VerdictKind::Deny))
            return deny;
        const auto approve = phrase(QStringLiteral("approve-phrase"), VerdictKind::Approve);
        return approve ? approve : ending("approve-ending", VerdictKind::Approve);
    }

    /// Phrases that need no negation or condition to be looked for.
    [[nodiscard]] std::optional<Finding> plainPhrase(const QString &key, VerdictKind kind) const
    {
        const auto hit = carried(verdictTable(key));
        return hit ? std::optional(Finding{kind, Strength::Phrase, hit.at, hit.at + hit.length, 0}) : std::nullopt;
    }

    /// "let's do €57 instead", "I can do $20", "meet in the middle: $30": grants the figure behind it.
    [[nodiscard]] std::optional<Finding> grant() const
    {
        const auto hit = carried(verdictTable(QStringLiteral("grant-phrase")));
        auto figure = hit.at + hit.length;
        const bool isBehindMark = hit && figure == m_end && figure + 1 < m_tokens.size();
        figure += isBehindMark ? 1 : 0;
        const auto reach = std::min(isBehindMark ? m_tokens.size() : m_end, figure + 2); // "CHF 50" are two
        for (auto at = figure; hit && at < reach; ++at) {
            if (isFigure(m_tokens[at]))
                return judged(VerdictKind::Approve, Strength::Phrase, hit.at, hit.length);
        }
        return limit();
    }

    /// "only $25 please", "£24 is ok": a figure that a word beside it limits, and nothing else is said.
    [[nodiscard]] std::optional<Finding> limit() const
    {
        const auto before = carried(verdictTable(QStringLiteral("limiters")));
        const auto behind = before ? figureEnd(before.at + before.length, before.at) : std::nullopt;
        return behind ? behind : figureEnd(m_from, std::nullopt);
    }

    /// A word that is a whole answer, "can't", "veto", "y", and of which something longer would be no verdict.
    [[nodiscard]] std::optional<Finding> alone() const
    {
        for (const auto &[key, kind] : {std::pair(QStringLiteral("deny-alone"), VerdictKind::Deny),
                                        std::pair(QStringLiteral("approve-alone"), VerdictKind::Approve)}) {
            const auto length = verdictTable(key).match(m_tokens, m_from, m_end);
            const auto &courtesy = verdictTable(QStringLiteral("courtesy"));
            auto rest = m_from + length;
            while (length > 0 && rest < m_end && courtesy.match(m_tokens, rest, m_end) > 0)
                rest += courtesy.match(m_tokens, rest, m_end);
            if (length > 0 && rest == m_end)
                return Finding{kind, Strength::Weak, m_from, m_from + length, 0};
        }
        return std::nullopt;
    }

    /// "can't approve this much myself", "not my call": somebody else is to decide.
    [[nodiscard]] std::optional<Finding> handsOver() const
    {
        const bool isOwn = bool(verdictTable(QStringLiteral("own-limits")).find(m_tokens, m_from, m_end));
        const bool isBeyond = isOwn && (verdictTable(QStringLiteral("beyond")).find(m_tokens, m_from, m_end) ||
                                        vocabulary().negations.find(m_tokens, m_from, m_end));
        return isBeyond ? std::optional(Finding{VerdictKind::Hold, Strength::Word, m_from, m_end, 0}) : std::nullopt;
    }

    [[nodiscard]] std::optional<Finding> weakWord() const
    {
        if (const auto length = verdictTable(QStringLiteral("deny-word")).match(m_tokens, m_from, m_end)) {
            const auto rest = m_from + length;
            if (vocabulary().noAnswers.match(m_tokens, rest, m_end) > 0)
                return std::nullopt;
            return Finding{VerdictKind::Deny, Strength::Weak, m_from, rest, 0};
        }
        auto rest = m_from;
        while (const auto length = verdictTable(QStringLiteral("approve-word")).match(m_tokens, rest, m_end))
            rest += length;
        if (rest == m_from || !mayFollowYes(rest))
            return std::nullopt;
        return Finding{VerdictKind::Approve, Strength::Weak, m_from, rest, 0};
    }

private:
    /// "we approved one last week": what was said of another request.
    [[nodiscard]] bool isPast(std::size_t at) const
    {
        return verdictTable(QStringLiteral("past-subjects")).matchBefore(m_tokens, m_from, at) > 0 &&
               verdictTable(QStringLiteral("past-times")).find(m_tokens, at, m_end);
    }

    [[nodiscard]] std::optional<Finding> turned(VerdictKind kind, Strength strength, std::size_t at,
                                                std::size_t length) const
    {
        const bool isTurn =
            at + length == m_end && verdictTable(QStringLiteral("turns")).matchBefore(m_tokens, 0, at) > 0;
        return isTurn ? std::optional(Finding{kind, strength, at, at + length, 0}) : std::nullopt;
    }

    /// The first phrase before which only carriers stand.
    [[nodiscard]] PhraseTable::Hit carried(const PhraseTable &phrases) const
    {
        for (auto at = m_from; at < m_end;) {
            if (const auto length = phrases.match(m_tokens, at, m_end))
                return {at, length};
            const auto carrier = carrierLength(m_tokens, at, m_end);
            if (carrier == 0)
                break;
            at += carrier > 1 && phrases.find(m_tokens, at, at + carrier) ? 1 : carrier;
        }
        return {};
    }

    [[nodiscard]] std::optional<Finding> judged(VerdictKind kind, Strength strength, std::size_t at,
                                                std::size_t length) const
    {
        return judgedVerdict(m_tokens, m_from, m_end, {kind, strength, at, at + length, 0});
    }

    /// The figure at `at` or behind carriers, with what may stand behind it; `limiter` is where a limiting word stood.
    [[nodiscard]] std::optional<Finding> figureEnd(std::size_t at, std::optional<std::size_t> limiter) const
    {
        while (!limiter && at < m_end && !isFigure(m_tokens[at]) && carrierLength(m_tokens, at, m_end) > 0)
            at += carrierLength(m_tokens, at, m_end);
        const auto begin = limiter.value_or(at);
        at += at < m_end && !isFigure(m_tokens[at]) ? 1 : 0; // "CHF 50" are two
        if (at >= m_end || !isFigure(m_tokens[at]))
            return std::nullopt;
        if (verdictTable(QStringLiteral("not-money-units")).match(m_tokens, at + 1, m_end) > 0) // "30 days max"
            return std::nullopt;
        for (auto rest = at + 1; rest <= std::min(m_end, at + 2); ++rest) { // "57 dollars" are two as well
            const auto after = verdictTable(QStringLiteral("figure-limits")).match(m_tokens, rest, m_end);
            if ((limiter || after > 0) && (rest + after == m_end || isFollowed(rest + after)))
                return judged(VerdictKind::Approve, Strength::Phrase, begin, rest + after - begin);
            // "15, not more"
            const bool isNext =
                rest == m_end && m_end + 1 < m_tokens.size() && m_tokens[m_end].word == QLatin1String(",");
            if (isNext && verdictTable(QStringLiteral("figure-limits")).match(m_tokens, m_end + 1, m_tokens.size()) > 0)
                return judged(VerdictKind::Approve, Strength::Phrase, begin, rest - begin);
        }
        return std::nullopt;
    }

    /// Courtesy, an emoji or a reason goes on behind the figure.
    [[nodiscard]] bool isFollowed(std::size_t at) const
    {
        const auto &words = vocabulary();
        return m_tokens[at].kind == Token::Kind::Mention || m_tokens[at].kind == Token::Kind::Emoji ||
               verdictTable(QStringLiteral("courtesy")).match(m_tokens, at, m_end) > 0 ||
               words.reasonConnectors.match(m_tokens, at, m_end) > 0 || allCarriers(m_tokens, at, m_end);
    }

    [[nodiscard]] bool mayFollowYes(std::size_t at) const
    {
        if (at == m_end)
            return true;
        const auto &token = m_tokens[at];
        const auto &blockers = verdictTable(QStringLiteral("weak-blockers"));
        constexpr std::size_t few = 8;
        if (m_end - at <= few && !blockers.find(m_tokens, at, m_end))
            return true;
        return token.kind == Token::Kind::Mention || token.kind == Token::Kind::Emoji || isFigure(token) ||
               vocabulary().weakFollowers.match(m_tokens, at, m_end) > 0;
    }

    const Tokens &m_tokens;
    std::size_t m_from;
    std::size_t m_end;
};

/// A phrase that begins with words which are passed over elsewhere.
std::optional<Finding> phraseFromStart(const Tokens &tokens, const Clause &clause, std::size_t start, std::size_t from)
{
    // "Unfortunately not" begins like a greeting.
    const auto denied = verdictTable(QStringLiteral("deny-phrase")).match(tokens, clause.begin, clause.end);
    if (denied > 1 && from > clause.begin && clause.begin + denied > from)
        return Finding{VerdictKind::Deny, Strength::Phrase, clause.begin, clause.begin + denied, 0};
    // "No issue with that" begins like "no issue", which says nothing, "og et fra mig" like a greeting.
    for (const auto begin : {start, clause.begin}) {
        const auto granted = verdictTable(QStringLiteral("approve-phrase")).match(tokens, begin, clause.end);
        if (from > begin && granted > from - begin)
            return Finding{VerdictKind::Approve, Strength::Phrase, begin, begin + granted, 0};
    }
    if (from <= start)
        return std::nullopt;
    // "no longer needed" begins like "no longer".
    return ClauseReader(tokens, clause, start).plainPhrase(QStringLiteral("withdraw"), VerdictKind::Withdraw);
}

/// Nothing but greetings and turns: "fint, vores fejl", a greeting that is a yes where nothing else is said; "on second
/// thoughts no" says no all the same.
std::optional<Finding> talkAlone(const Tokens &tokens, const Clause &clause, bool opening)
{
    const auto denied = verdictTable(QStringLiteral("deny-phrase")).match(tokens, clause.begin, clause.end);
    if (denied > 0 && clause.begin + denied == clause.end)
        return Finding{VerdictKind::Deny, Strength::Phrase, clause.begin, clause.end, 0};
    const auto yes = opening ? ClauseReader(tokens, clause, clause.begin).weakWord() : std::nullopt;
    return yes && yes->kind == VerdictKind::Approve ? yes : std::nullopt;
}

/// "Thanks for checking" and nothing else.
bool isThanksAlone(const Tokens &tokens, const Clause &clause, std::size_t start)
{
    const auto length = [&](const char *key) {
        return verdictTable(QLatin1String(key)).match(tokens, start, clause.end);
    };
    const auto thanks = length("courtesy");
    return thanks > 1 && start + thanks == clause.end && length("approve-phrase") == 0 && length("approve-word") == 0;
}

} // namespace

std::optional<Finding> readClause(const Tokens &tokens, const Clause &clause, bool opening)
{
    const auto &words = vocabulary();
    const auto start = contentBegin(tokens, clause);
    const auto &neutral = verdictTable(QStringLiteral("neutral"));
    const auto from =
        std::max(skip(neutral, tokens, start, clause.end), skip(neutral, tokens, clause.begin, clause.end));
    if (clause.terminator == QLatin1String("?"))
        return std::nullopt;
    if (const auto talk = start == clause.end ? talkAlone(tokens, clause, opening) : std::nullopt)
        return talk;
    if (from == clause.end)
        return std::nullopt;
    if (isThanksAlone(tokens, clause, start))
        return std::nullopt;
    if (const auto phrase = phraseFromStart(tokens, clause, start, from))
        return phrase;
    const ClauseReader reader(tokens, clause, from);
    if (const auto retract = reader.plainPhrase(QStringLiteral("retract"), VerdictKind::Retract))
        return retract;
    if (words.questionStarters.match(tokens, from, clause.end) > 0) // "could do $10" offers that
        return verdictTable(QStringLiteral("grant-phrase")).match(tokens, from, clause.end) > 1 ? reader.grant()
                                                                                                : std::nullopt;
    if (words.conditions.match(tokens, from, clause.end) > 0)
        return std::nullopt;
    if (const auto hold = reader.handsOver())
        return hold;
    if (const auto word = reader.strongWord())
        return word;
    if (from == start) {
        if (const auto hold = reader.plainPhrase(QStringLiteral("hold"), VerdictKind::Hold))
            return hold;
    }
    if (const auto said = reader.saidPhrase())
        return said;
    if (const auto grant = reader.grant())
        return grant;
    if (const auto executed = reader.plainPhrase(QStringLiteral("executed"), VerdictKind::Executed))
        return executed;
    if (const auto word = ClauseReader(tokens, clause, clause.begin).turnedWord())
        return word;
    if (!opening || from != start)
        return std::nullopt;
    const auto alone = reader.alone();
    return alone ? alone : reader.weakWord();
}

} // namespace precedent::recognize
