// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/verdictreader.h"

#include "recognize/clausereader.h"
#include "recognize/vocabulary.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

bool decides(const Finding &finding)
{
    return finding.kind == VerdictKind::Approve || finding.kind == VerdictKind::Deny;
}

/// What the clauses say, up to the point where a clear word makes later figures of speech irrelevant.
std::vector<Finding> findingsIn(const Tokens &tokens, const std::vector<Clause> &clauses)
{
    std::vector<Finding> findings;
    bool opening = true;
    bool settled = false;
    for (std::size_t i = 0; i < clauses.size(); ++i) {
        if (marksReversal(tokens, clauses[i])) {
            findings.clear();
            opening = true;
            settled = false;
        }
        auto finding = readClause(tokens, clauses[i], opening);
        opening = opening && isEmptyTalk(tokens, clauses[i]);
        if (!finding || (settled && finding->strength != Strength::Word))
            continue;
        finding->clause = i;
        settled = settled || (finding->strength == Strength::Word && decides(*finding));
        findings.push_back(*finding);
    }
    return findings;
}

const Finding *firstOf(const std::vector<Finding> &findings, Strength strength)
{
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [strength](const Finding &f) { return decides(f) && f.strength == strength; });
    return found == findings.end() ? nullptr : &*found;
}

const Finding *firstOf(const std::vector<Finding> &findings, VerdictKind kind)
{
    const auto found =
        std::find_if(findings.begin(), findings.end(), [kind](const Finding &f) { return f.kind == kind; });
    return found == findings.end() ? nullptr : &*found;
}

/// The finding that counts: clear words, then "wait", then phrases, then a mere yes or no.
const Finding *choose(const std::vector<Finding> &findings)
{
    if (const auto *word = firstOf(findings, Strength::Word))
        return word;
    if (const auto *hold = firstOf(findings, VerdictKind::Hold))
        return hold;
    for (const auto strength : {Strength::Phrase, Strength::Weak}) {
        if (const auto *finding = firstOf(findings, strength))
            return finding;
    }
    for (const auto kind : {VerdictKind::Withdraw, VerdictKind::Retract, VerdictKind::Executed}) {
        if (const auto *finding = firstOf(findings, kind))
            return finding;
    }
    return nullptr;
}

/// A clear approval beside any denial, or a clear denial beside a clear approval.
bool contradicts(const std::vector<Finding> &findings, const Finding &chosen)
{
    return std::any_of(findings.begin(), findings.end(), [&chosen](const Finding &other) {
        if (!decides(other) || !decides(chosen) || other.kind == chosen.kind)
            return false;
        return other.kind == VerdictKind::Deny || other.strength == chosen.strength;
    });
}

QString trimmedEdges(const Prose &prose, qsizetype from, qsizetype to = -1)
{
    static const QRegularExpression leading(QStringLiteral(R"(^[\s\-–—:,.;!)/|]+)"));
    static const QRegularExpression trailing(QStringLiteral(R"([\s\-–—:,;(/|]+$)"));
    auto text = prose.show(from, to);
    return text.remove(leading).remove(trailing);
}

/// What follows the verdict, without an object that only repeats "this request" and without "because".
QString reasonAfter(const Prose &prose, std::size_t at)
{
    const auto &tokens = prose.tokens();
    const auto &words = vocabulary();
    const auto isSeparator = [&tokens](std::size_t i) { return tokens[i].kind == Token::Kind::Separator; };
    auto object = at;
    while (object < tokens.size() && words.fillers.match(tokens, object, object + 1) > 0 &&
           words.reasonConnectors.match(tokens, object, tokens.size()) == 0)
        ++object;
    const bool onlyObject = object == tokens.size() || isSeparator(object) ||
                            words.reasonConnectors.match(tokens, object, tokens.size()) > 0;
    auto begin = onlyObject ? object : at;
    for (auto before = tokens.size() + 1; begin != before && begin < tokens.size();) {
        before = begin;
        if (isSeparator(begin))
            ++begin;
        else
            begin += words.reasonConnectors.match(tokens, begin, tokens.size());
    }
    return begin >= tokens.size() ? QString() : trimmedEdges(prose, tokens[begin].begin);
}

/// What was said before the verdict, when it was more than a greeting.
QString reasonBefore(const Prose &prose, const std::vector<Clause> &clauses, const Finding &finding)
{
    const auto &tokens = prose.tokens();
    for (std::size_t i = 0; i < finding.clause; ++i) {
        if (!isEmptyTalk(tokens, clauses[i]) && !marksReversal(tokens, clauses[i]))
            return trimmedEdges(prose, tokens[clauses[i].begin].begin, tokens[clauses[finding.clause].begin].begin);
    }
    return {};
}

/// The end of a chain of verdicts of one kind: "ok go ahead", "yes, approved".
std::size_t chainEnd(const Tokens &tokens, const std::vector<Finding> &findings, const Finding &chosen)
{
    auto end = chosen.end;
    const auto &verdicts = vocabulary().verdicts;
    const auto key = chosen.kind == VerdictKind::Approve ? QStringLiteral("approve") : QStringLiteral("deny");
    for (auto before = end + 1; end != before;) {
        before = end;
        for (const auto *suffix : {"", "-phrase", "-word"})
            end += verdicts[key + QLatin1String(suffix)].match(tokens, end, tokens.size());
        for (const auto &next : findings) {
            if (next.kind == chosen.kind && next.begin == end + 1)
                end = next.end;
        }
    }
    return end;
}

/// An emoji that opens the text or stands alone: 👍, :x:.
Verdict emojiVerdict(const Prose &prose)
{
    const auto &tokens = prose.tokens();
    const auto first = std::find_if(tokens.begin(), tokens.end(),
                                    [](const Token &token) { return token.kind != Token::Kind::Mention; });
    if (first == tokens.end() || first->kind != Token::Kind::Emoji)
        return {};
    const auto name = emojiName(first->word);
    const bool approves = vocabulary().approveEmoji.contains(name);
    if (!approves && !vocabulary().denyEmoji.contains(name))
        return {};
    return {approves ? VerdictKind::Approve : VerdictKind::Deny, false, false, trimmedEdges(prose, first->end)};
}

} // namespace

Verdict readVerdict(const Prose &prose)
{
    const auto &tokens = prose.tokens();
    const auto clauses = clausesOf(tokens);
    const auto findings = findingsIn(tokens, clauses);
    const auto *chosen = choose(findings);
    if (!chosen)
        return clauses.empty() || clauses.back().terminator != QLatin1String("?") ? emojiVerdict(prose) : Verdict();
    if (contradicts(findings, *chosen))
        return {VerdictKind::None, true, true, {}};
    Verdict verdict{chosen->kind, chosen->strength != Strength::Weak, false, {}};
    if (!decides(*chosen))
        return verdict;
    verdict.reason = reasonAfter(prose, chainEnd(tokens, findings, *chosen));
    if (verdict.reason.isEmpty())
        verdict.reason = reasonBefore(prose, clauses, *chosen);
    return verdict;
}

} // namespace precedent::recognize
