// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/reasonalone.h"

#include "recognize/amountreader.h"
#include "recognize/cardremark.h"
#include "recognize/labels.h"
#include "recognize/saidreason.h"
#include "recognize/typereader.h"

#include <QtCore/QSet>

#include <algorithm>

namespace precedent::recognize {

namespace {

bool holds(const Document &document, const QString &reason, const Document &except, const ChannelReader &reader)
{
    return std::any_of(document.entries.begin(), document.entries.end(), [&](const Entry &entry) {
        const bool isKept = std::any_of(except.entries.begin(), except.entries.end(), [&entry](const Entry &other) {
            return other.label == entry.label && other.text == entry.text;
        });
        return !isKept && entry.text.size() >= reason.size() && reader.plain(entry.text).contains(reason);
    });
}

/// "Status: decided": another value of the card.
bool isValue(const QString &reason)
{
    static const QSet<Role> telling{Role::DecisionReason, Role::DecisionCategory, Role::RequestReason, Role::Context,
                                    Role::Custom};
    const auto split = reason.contains(u':') ? splitLabel(reason, LabelRule::KnownOrBold) : std::nullopt;
    return split && !telling.contains(split->role);
}

/// "bill credit of $40 for Acme. too late": behind the sentence that says what was asked for.
QString behindRequest(const QString &reason, const ChannelReader &reader)
{
    static const QRegularExpression end(QStringLiteral(R"((?<!\b\p{Lu}\p{Ll})(?<!\b\p{Lu}\p{Ll}{2})\.\s+)"),
                                        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = end.match(reason);
    const auto sentence = match.hasMatch() ? reason.left(match.capturedStart()) : reason;
    const auto type = findType(sentence);
    constexpr qsizetype nearBeginning = 30; // "refund outside the window of $40"
    const bool tells = type && type->begin == 0 && type->asWritten.size() < nearBeginning &&
                       !moneyMentions(normalizedFigures(sentence), reader.inForce).empty();
    // "bill credit of": the sum itself stood there before.
    static const QRegularExpression open(QStringLiteral(R"(\s(?:of|de|von|di|van|av|af|over|na|über)[\s,]*$)"));
    if (type && type->begin == 0 && open.match(sentence).hasMatch())
        return {};
    return tells ? (match.hasMatch() ? reason.mid(match.capturedEnd()) : QString()) : reason;
}

/// "by Maya Ortiz"
bool namesOnly(const QString &reason, const ChannelReader &reader)
{
    const auto tokens = tokenize(reason);
    const auto by = cardTable(QStringLiteral("by")).match(tokens, 0, tokens.size());
    return by > 0 && by < tokens.size() && !reader.people.byName(reason.mid(tokens[by].begin)).id.isEmpty();
}

} // namespace

QString reasonAlone(const QString &reason, const Document &document, const Document &before,
                    const ChannelReader &reader)
{
    if (reason.isEmpty() || isValue(reason))
        return {};
    // Whoever decides may say it in the request's own words.
    if (holds(before, reason, {}, reader) && !holds(document, reason, before, reader))
        return {};
    const auto alone = namesOnly(reason, reader) ? QString() : behindRequest(reason, reader);
    return alone.endsWith(u':') ? QString() : alone;
}

QString remarkAdded(const Document &document, const Document &before, const ChannelReader &reader)
{
    QString remark;
    for (const auto &entry : document.entries) {
        const bool stood = std::any_of(before.entries.begin(), before.entries.end(),
                                       [&entry](const Entry &other) { return other.label == entry.label; });
        const bool isNote =
            entry.role == Role::Context || entry.role == Role::RequestReason ||
            (entry.role == Role::Custom && cardTable(QStringLiteral("note-nouns")).find(tokenize(entry.label)));
        const auto text = stood || !isNote ? QString() : reader.plain(entry.text);
        if (text.isEmpty() || tellsProcess(tokenize(text)) || !saysWhy(text))
            continue;
        if (!remark.isEmpty())
            return {};
        remark = text;
    }
    return remark;
}

} // namespace precedent::recognize
