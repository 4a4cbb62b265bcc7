// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/sourcetext.h"

#include "recognize/labels.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <algorithm>

namespace precedent::recognize {

namespace {

constexpr qsizetype longestObject = 16'000;
constexpr int deepest = 4;

/// Without quotation marks that enclose all of it and a comma behind them.
QString bareValue(QString value)
{
    value = value.trimmed();
    if (value.endsWith(u',') && value.size() > 1 && QStringView(u"\"'").contains(value.at(value.size() - 2)))
        value.chop(1);
    const auto quote = value.isEmpty() ? QChar() : value.front();
    const bool isQuoted =
        value.size() > 1 && QStringView(u"\"'`").contains(quote) && value.endsWith(quote) && value.count(quote) == 2;
    return isQuoted ? value.mid(1, value.size() - 2) : value;
}

/// `"amount": {"value": 40, "currency": "USD"}` is one value.
QString moneyIn(const QJsonObject &object)
{
    for (const auto *key : {"value", "amount", "total"}) {
        const auto figure = object.value(QLatin1String(key));
        const auto currency = object.value(QLatin1String("currency")).toString();
        if (!figure.isUndefined() && !currency.isEmpty())
            return figure.toVariant().toString() + u' ' + currency.toUpper();
    }
    return {};
}

void unfold(const QJsonObject &object, const QString &parent, int depth, QStringList &lines)
{
    // What a thing is called stands for it.
    static const QSet<QString> naming{
        QStringLiteral("name"),      QStringLiteral("value"), QStringLiteral("text"),        QStringLiteral("label"),
        QStringLiteral("full name"), QStringLiteral("title"), QStringLiteral("display name")};
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto words = wordsOfKey(it.key());
        const auto isName = !parent.isEmpty() && naming.contains(words.toLower());
        const auto label = parent.isEmpty() ? words : isName ? parent : parent + u' ' + words;
        if (it->isObject()) {
            const auto money = moneyIn(it->toObject());
            if (!money.isEmpty())
                lines += label + QLatin1String(": ") + money;
            else if (depth < deepest)
                unfold(it->toObject(), words, depth + 1, lines);
        } else if (const auto text = it->toVariant().toString().trimmed(); !it->isArray() && !text.isEmpty()) {
            lines += label + QLatin1String(": ") + text;
        }
    }
}

} // namespace

QString withoutStruckOut(const QString &mrkdwn)
{
    static const QRegularExpression struck(
        QStringLiteral(R"((?<![\p{L}\p{N}~])~{1,2}(?=[^\s~])[^~\n]*?(?<=[^\s~])~{1,2}(?![\p{L}\p{N}~]))"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (mrkdwn.count(u'~') < 2)
        return mrkdwn;
    auto kept = mrkdwn;
    kept.remove(struck);
    const bool saysMore = std::any_of(kept.begin(), kept.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return saysMore ? kept : mrkdwn;
}

QString withoutQuotedLines(const QString &mrkdwn)
{
    static const QRegularExpression quoted(QStringLiteral(R"(^\s*(?:>|&gt;))"));
    if (!mrkdwn.contains(u'\n'))
        return mrkdwn;
    QStringList own;
    for (const auto &line : mrkdwn.split(u'\n')) {
        if (!quoted.match(line).hasMatch() && !line.trimmed().isEmpty())
            own += line;
    }
    return own.isEmpty() ? mrkdwn : own.join(u'\n');
}

QString withUnfoldedObject(const QString &text)
{
    const auto begin = text.indexOf(u'{');
    const auto end = text.lastIndexOf(u'}');
    if (begin < 0 || end < begin || end - begin > longestObject || !QStringView(text).mid(begin).contains(u"\":"))
        return text;
    const auto parsed = QJsonDocument::fromJson(text.mid(begin, end - begin + 1).toUtf8());
    QStringList lines;
    unfold(parsed.object(), {}, 0, lines);
    const auto known = std::count_if(lines.begin(), lines.end(), [](const QString &line) {
        return roleOfLabel(line.section(u':', 0, 0)) != Role::Custom;
    });
    if (known < 2)
        return text;
    return text.left(begin) + u'\n' + lines.join(u'\n') + u'\n' + text.mid(end + 1);
}

QString wordsOfKey(QString key)
{
    static const QRegularExpression hump(QStringLiteral("(?<=[a-z])(?=[A-Z])"));
    return key.replace(hump, QStringLiteral(" ")).replace(u'_', u' ').replace(u'-', u' ');
}

std::optional<KeyedValue> keyedValueIn(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral(
        R"(^\s*[`"']?([A-Za-z][A-Za-z0-9]*(?:[_-][A-Za-z0-9]+)*)[`"']?\s*(?:=|:(?!//))\s*(\S.*?)\s*`?\s*$)"));
    const auto bare = QStringView(line).trimmed();
    const bool mayHold = line.contains(u'_') || line.contains(u'"') || line.contains(u'`') || line.contains(u'=');
    const auto match =
        mayHold && !bare.isEmpty() && !bare.startsWith(u'_') ? pattern.match(line) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return std::nullopt;
    return KeyedValue{match.captured(1), bareValue(match.captured(2))};
}

QString withoutQuotations(const QString &plain)
{
    static const QRegularExpression quoted(QStringLiteral(
        "\"[^\"\n]*\"|\u201C[^\u201D\n]*\u201D|\u201E[^\u201C\u201D\n]*[\u201C\u201D]|\u00AB[^\u00BB\n]*\u00BB"));
    auto outside = plain;
    return outside.remove(quoted);
}

} // namespace precedent::recognize
