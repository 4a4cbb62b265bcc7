// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/labels.h"

#include "base/folding.h"
#include "recognize/sourcetext.h"
#include "recognize/statementreader.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

/// A cheap look before an expensive pattern.
bool holdsAny(QStringView text, QStringView marks)
{
    return std::any_of(text.begin(), text.end(), [marks](QChar c) { return marks.contains(c); });
}

bool beginsBold(const QString &line)
{
    return line.startsWith(u'*') || line.startsWith(u'_');
}

/// Marks of emphasis that lost their partner when the label was cut off.
QString withoutLooseMark(QString value, QChar mark)
{
    if (value.count(mark) % 2 == 1)
        value.remove(value.indexOf(mark), 1);
    return value.trimmed();
}

/// "@maya has approved this. Reason": what stands before the colon has a sentence in it.
bool isSentence(const QString &label)
{
    static const QRegularExpression ends(QStringLiteral(R"([.!]\s+\S|^@)"));
    if (!holdsAny(label, u".!@"))
        return false;
    return ends.match(label.trimmed()).hasMatch() &&
           vocabulary().labels.value(base::fold(label), Role::Custom) == Role::Custom;
}

LabelledLine labelled(const QString &label, const QString &value)
{
    return {roleOfLabel(label), label.trimmed(), value.trimmed()};
}

/// `*Label:* value`, `*Label*: value`, `**Label:** value`.
std::optional<LabelledLine> boldWithColon(const QString &line)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^([*_]{1,2})([^*_<>\n]{1,60}?)\s*(?:[:：]\s*\1\s*[:：]?|\1\s*[:：])\s*(.*)$)"),
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = beginsBold(line) ? pattern.match(line) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return std::nullopt;
    return labelled(match.captured(2), match.captured(3));
}

/// `*Label*` alone, or `*Label* value`.
std::optional<LabelledLine> boldWithoutColon(const QString &line, LabelRule rule)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(\*{1,2}|_{1,2})((?:(?!\1)[^<>\n]){1,60}?)\1(?:\s+(.*))?$)"),
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = beginsBold(line) ? pattern.match(line) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return std::nullopt;
    auto result = labelled(match.captured(2), match.captured(3));
    const bool acceptable = result.role != Role::Custom || (rule == LabelRule::Any && result.value.isEmpty());
    return acceptable ? std::optional(result) : std::nullopt;
}

/// `Assignee: <@U1>`: a few words and nobody else but a person.
bool isMention(const LabelledLine &line)
{
    static const QRegularExpression mention(QStringLiteral(R"(^<@[A-Z0-9]+(?:\|[^>]*)?>$)"));
    return line.label.count(u' ') < 3 && line.value.startsWith(u'<') && mention.match(line.value).hasMatch();
}

/// "Approved?"
bool asksVerdict(const QString &label)
{
    return label.endsWith(u'?') && statementKind(label.chopped(1), StatementPlace::Line).has_value();
}

/// `Label: value`, and `*Label: value*` whose emphasis spans both.
std::optional<LabelledLine> plainWithColon(const QString &line, LabelRule rule)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^([*_]?)([^*_<>:：\n]{1,60}?)\s*[:：](?!//|[a-z0-9_+-]{1,40}:(?:\s|$))\s*(.*)$)"),
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = holdsAny(line, u":：") ? pattern.match(line) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return std::nullopt;
    const auto mark = match.captured(1);
    if (isSentence(match.captured(2)))
        return std::nullopt;
    auto result = labelled(match.captured(2), match.captured(3));
    if (!mark.isEmpty())
        result.value = withoutLooseMark(result.value, mark.at(0));
    const bool acceptable =
        result.role != Role::Custom || rule == LabelRule::Any || isMention(result) || asksVerdict(result.label);
    return acceptable ? std::optional(result) : std::nullopt;
}

/// `Label – value`, `Label = value`, `Label ..... value`, a tabulator between them: a mark that divides elsewhere too,
/// so that only known labels count.
std::optional<LabelledLine> plainWithMark(const QString &line)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            R"(^([*_`]{0,2})((?:\d(?:st|nd|rd|th) )?[\p{L}][^*_`<>:：=|\n–—-]{0,40}?)\1\s*)"
            R"((?:(?:\s[-–—]+|\s?=+>|\s[→»⟶]|\s·(?=[^·]*$)|\s\|(?=[^|]*$))(?:\s+(.*))?|=+\s*([^=>\s].*)?|(?:\t+|\s\.{3,}\s)\s*(\S.*))$)"),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = holdsAny(line, u"-–—=→»⟶·|\t.") ? pattern.match(line) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return std::nullopt;
    const auto result = labelled(match.captured(2), match.captured(3) + match.captured(4) + match.captured(5));
    // "Result → declined → Maya → too late" says one thing after the other, "Refund → Acme → $40" has no label.
    const bool isChain = holdsAny(result.value, u"→»⟶") && result.role != Role::Status;
    const bool isLabel = result.role != Role::Custom || asksVerdict(result.label);
    return isLabel && !isChain ? std::optional(result) : std::nullopt;
}

/// `• Amount *150.0 TRY*`: a bullet, a known label, and a value set off by bold or code.
std::optional<LabelledLine> bulletWithMarkedValue(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^[•◦-]\s*([\p{L} ]{1,40}?)\s+([*`])([^*`\n]+)\2$)"));
    const auto bare = line.trimmed();
    const auto match = holdsAny(bare.left(1), u"•◦-") ? pattern.match(bare) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return std::nullopt;
    const auto result = labelled(match.captured(1), match.captured(3));
    return result.role != Role::Custom ? std::optional(result) : std::nullopt;
}

/// What follows the mention that a line begins with: "<@U1> reason for rejection: …".
QString afterMention(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\s*<@[A-Z0-9]+(?:\|[^>]*)?>\s+(.+)$)"),
                                            QRegularExpression::DotMatchesEverythingOption);
    return QStringView(line).trimmed().startsWith(u"<@") ? pattern.match(line).captured(1) : QString();
}

/// `Decided by <@U2>`, `Raised by <@U1>`: says who, without mark or colon.
std::optional<LabelledLine> labelWithMention(const QString &line)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^([\p{L} ]{3,30}?) +(<@[A-Z0-9]+(?:\|[^>]*)?>(\W*$|.*))$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = line.contains(QLatin1String("<@")) ? pattern.match(line) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return std::nullopt;
    const auto result = labelled(match.captured(1), match.captured(2));
    const bool isAlone = match.captured(3).trimmed().size() < 2;
    const bool onlyNames = (result.role == Role::Approver && !statementKind(result.label, StatementPlace::Line)) ||
                           (result.role == Role::Agent && isAlone && result.label.contains(u' '));
    return onlyNames ? std::optional(result) : std::nullopt;
}

/// `[Customer] Acme`: only known labels, for anything may stand in brackets.
std::optional<LabelledLine> bracketed(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\[([\p{L}][\p{L} ]{1,30})\]\s+([^\[\s].*)$)"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    const auto match = line.startsWith(u'[') ? pattern.match(line) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return std::nullopt;
    const auto result = labelled(match.captured(1), match.captured(2));
    return result.role != Role::Custom ? std::optional(result) : std::nullopt;
}

/// `requested_by="Sara"`, `"amount": "$40",`: only keys that are known as labels.
std::optional<LabelledLine> keyed(const QString &line)
{
    const auto found = keyedValueIn(line);
    if (!found)
        return std::nullopt;
    const auto result = labelled(wordsOfKey(found->key), found->value);
    return result.role != Role::Custom ? std::optional(result) : std::nullopt;
}

constexpr qsizetype mostLabelWords = 8;

bool endsInNote(const QString &folded)
{
    const auto tokens = tokenize(folded);
    return vocabulary().card[QStringLiteral("note-nouns")].matchBefore(tokens, 0, tokens.size()) > 0;
}

/// By the words a longer label begins or ends with, most of them first: "Station agent", "Why should we do it".
Role roleOfPhrase(const QString &folded)
{
    const auto words = folded.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || words.size() > mostLabelWords)
        return Role::Custom;
    for (qsizetype count = std::min<qsizetype>(words.size(), 6); count > 0; --count) {
        const auto head = vocabulary().labelHeads.value(words.mid(0, count).join(u' '), Role::Custom);
        const bool isNote = head == Role::Agent && endsInNote(folded); // "Submitter comments"
        if (head != Role::Custom)
            return isNote ? Role::Context : head;
    }
    for (qsizetype count = std::min<qsizetype>(words.size(), 3); count > 0; --count) {
        const auto tail = vocabulary().labelTails.value(words.mid(words.size() - count).join(u' '), Role::Custom);
        if (tail != Role::Custom)
            return tail;
    }
    return Role::Custom;
}

/// "Authorised by": whoever stands behind it decided.
bool namesDecider(const QString &label)
{
    const auto tokens = tokenize(label);
    const auto &by = vocabulary().card[QStringLiteral("by")];
    const auto kind = tokens.size() < 2 || by.matchBefore(tokens, 0, tokens.size()) == 0
                          ? std::nullopt
                          : statementKind(label, StatementPlace::Line);
    return kind == StatementKind::Approve || kind == StatementKind::Deny;
}

/// "Sign-off note", "Lead's remark": what a word of decisions and one of notes name together.
bool namesDecidersWords(const QString &label)
{
    const auto tokens = tokenize(label);
    const auto &card = vocabulary().card;
    const auto note = card[QStringLiteral("note-nouns")].matchBefore(tokens, 0, tokens.size());
    return note > 0 && note < tokens.size() &&
           bool(card[QStringLiteral("decision-nouns")].find(tokens, 0, tokens.size() - note));
}

/// "Decision wanted: $40 for Acme" is no outcome.
bool asksForDecision(Role role, const QString &folded)
{
    const auto tokens = role == Role::Status ? tokenize(folded) : Tokens();
    return !tokens.empty() &&
           cardTable(QStringLiteral("asks-for-decision")).match(tokens, 0, tokens.size()) == tokens.size();
}

/// Without what is no letter or figure at either end.
QString withoutEdges(QString folded)
{
    static const QRegularExpression edges(QStringLiteral(R"(^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$)"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    const bool hasEdges = folded.isEmpty() || !folded.front().isLetterOrNumber() ||
                          !(folded.back().isLetterOrNumber() || folded.endsWith(u')'));
    return hasEdges ? folded.remove(edges) : folded;
}

} // namespace

Role roleOfLabel(const QString &label)
{
    static const QRegularExpression bracketed(QStringLiteral(R"(\s*\([^)]*\)$)"));
    static const QRegularExpression number(QStringLiteral(R"(^\d{1,2}[.)]\s+)")); // "*1. Your name*"
    const bool isNumbered = !label.isEmpty() && label.front().isDigit();
    const auto folded =
        withoutEdges(base::fold(isNumbered ? QString(label).remove(number) : label)).replace(u'_', u' ');
    const auto bare = folded.endsWith(u')') ? QString(folded).remove(bracketed) : folded;
    const auto &labels = vocabulary().labels;
    for (const auto &words : {folded, bare}) {
        if (const auto role = labels.value(words, Role::Custom); role != Role::Custom)
            return asksForDecision(role, words) ? Role::Custom : role;
    }
    if (const auto role = roleOfPhrase(bare); role != Role::Custom)
        return asksForDecision(role, bare) ? Role::Custom : role;
    if (namesDecider(label))
        return Role::Approver;
    return namesDecidersWords(label) ? Role::DecisionReason : Role::Custom;
}

QString withoutDecoration(const QString &line)
{
    static const QRegularExpression decoration(
        QStringLiteral(
            R"(^(?:\s|[•◦▪‣>-](?=\s)|\d{1,2}[.)]\s+(?=[\p{L}*_])|&gt;|:[A-Za-z0-9_+'-]+:(?:\s|$)|[\p{So}\x{FE0F}\x{200D}]|>)+)"),
        QRegularExpression::UseUnicodePropertiesOption);
    auto bare = line;
    const bool isBare = !line.isEmpty() && (line.front().isLetter() || holdsAny(line.first(1), u"*_<`"));
    return (isBare ? bare : bare.remove(decoration)).trimmed();
}

namespace {

/// Without a mention before the label.
std::optional<LabelledLine> splitBare(const QString &line, LabelRule rule)
{
    if (const auto bullet = bulletWithMarkedValue(line))
        return bullet;
    const auto bare = withoutDecoration(line);
    if (bare.isEmpty())
        return std::nullopt;
    if (const auto named = bracketed(bare))
        return named;
    if (const auto pair = keyed(bare))
        return pair;
    if (const auto bold = boldWithColon(bare))
        return bold;
    if (const auto bold = boldWithoutColon(bare, rule))
        return bold;
    if (const auto named = labelWithMention(bare))
        return named;
    if (const auto plain = plainWithColon(bare, rule))
        return plain;
    return plainWithMark(bare);
}

} // namespace

std::optional<LabelledLine> splitLabel(const QString &line, LabelRule rule)
{
    const auto addressed = afterMention(line);
    if (addressed.isEmpty())
        return splitBare(line, rule);
    const auto split = splitBare(addressed, LabelRule::KnownOrBold);
    return split && split->role != Role::Custom ? split : std::nullopt;
}

} // namespace precedent::recognize
