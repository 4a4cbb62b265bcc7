// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/labels.h"

#include "base/folding.h"
#include "recognize/statementreader.h"

namespace precedent::recognize {

namespace {

/// Marks of emphasis that lost their partner when the label was cut off.
QString withoutLooseMark(QString value, QChar mark)
{
    if (value.count(mark) % 2 == 1)
        value.remove(value.indexOf(mark), 1);
    return value.trimmed();
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
    const auto match = pattern.match(line);
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
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    auto result = labelled(match.captured(2), match.captured(3));
    const bool acceptable = result.role != Role::Custom || (rule == LabelRule::Any && result.value.isEmpty());
    return acceptable ? std::optional(result) : std::nullopt;
}

/// `Label: value`, and `*Label: value*` whose emphasis spans both.
std::optional<LabelledLine> plainWithColon(const QString &line, LabelRule rule)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^([*_]?)([^*_<>:：\n]{1,60}?)\s*[:：](?!//)\s*(.*)$)"),
                                            QRegularExpression::DotMatchesEverythingOption);
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const auto mark = match.captured(1);
    auto result = labelled(match.captured(2), match.captured(3));
    if (!mark.isEmpty())
        result.value = withoutLooseMark(result.value, mark.at(0));
    const bool acceptable = result.role != Role::Custom || rule == LabelRule::Any;
    return acceptable ? std::optional(result) : std::nullopt;
}

/// `• Amount *150.0 TRY*`: a bullet, a known label, and a value set off by bold or code.
std::optional<LabelledLine> bulletWithMarkedValue(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^[•◦-]\s*([\p{L} ]{1,40}?)\s+([*`])([^*`\n]+)\2$)"));
    const auto match = pattern.match(line.trimmed());
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
    return pattern.match(line).captured(1);
}

/// `Decided by <@U2>`: says who, without mark or colon.
std::optional<LabelledLine> approverWithMention(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^([\p{L} ]{3,30}?) +(<@[A-Z0-9]+(?:\|[^>]*)?>.*)$)"));
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const auto result = labelled(match.captured(1), match.captured(2));
    const bool onlyNames = result.role == Role::Approver && !statementKind(result.label, StatementPlace::Line);
    return onlyNames ? std::optional(result) : std::nullopt;
}

} // namespace

Role roleOfLabel(const QString &label)
{
    static const QRegularExpression edges(QStringLiteral(R"(^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$)"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    auto folded = base::fold(label);
    folded.remove(edges);
    return vocabulary().labels.value(folded.replace(u'_', u' '), Role::Custom);
}

QString withoutDecoration(const QString &line)
{
    static const QRegularExpression decoration(
        QStringLiteral(R"(^(?:\s|[•◦▪‣>-](?=\s)|&gt;|:[A-Za-z0-9_+'-]+:(?:\s|$)|[\p{So}\x{FE0F}\x{200D}]|>)+)"),
        QRegularExpression::UseUnicodePropertiesOption);
    auto bare = line;
    return bare.remove(decoration).trimmed();
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
    if (const auto bold = boldWithColon(bare))
        return bold;
    if (const auto bold = boldWithoutColon(bare, rule))
        return bold;
    if (const auto approver = approverWithMention(bare))
        return approver;
    return plainWithColon(bare, rule);
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
