// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/writtenvalues.h"

#include "base/folding.h"
#include "base/money.h"
#include "query/parse.h"
#include "query/period.h"
#include "query/vocabulary.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace precedent::shell {

namespace {

bool isDateKey(query::Key key)
{
    return key == query::Key::Date || key == query::Key::Decided;
}

/// In the place of the locale's mark between thousands, so that one expression serves all.
constexpr QChar standIn(u'\x01');

/// The words of a key that have a label.
const QStringList &labelledWords(query::Key key)
{
    return isDateKey(key) ? query::relativeDates() : query::validValues(key);
}

/// The one word whose label is this text, begins with it or has it; empty where there is none, or are several.
QString wordLabelled(query::Key key, const QString &text)
{
    const auto part = base::fold(text);
    QStringList begun;
    QStringList having;
    for (const auto &word : labelledWords(key)) {
        const auto label = base::fold(text::valueLabel(key, word));
        if (label == part)
            return word;
        if (label.startsWith(part))
            begun += word;
        if (label.contains(part))
            having += word;
    }
    if (begun.size() == 1)
        return begun.front();
    return begun.isEmpty() && having.size() == 1 ? having.front() : QString();
}

base::Result<QString> readValue(query::Key key, const QString &part)
{
    if (part.startsWith(u'"')) {
        const auto phrase = query::parse(query::keyWord(key) + u':' + part);
        if (!phrase)
            return phrase.error();
        return phrase->clauses.front().values.front();
    }
    auto value = query::canonicalValue(key, part);
    if (const auto word = value ? QString() : wordLabelled(key, part); !word.isEmpty())
        return word;
    return value;
}

/// What stands between commas, without what is empty.
QStringList writtenParts(query::Key key, const QString &text, const QLocale &locale)
{
    QStringList parts;
    for (const auto &part : partsOf(key == query::Key::Amount ? plainAmounts(text, locale) : text)) {
        if (!part.trimmed().isEmpty())
            parts += part.trimmed();
    }
    return parts;
}

base::Result<void> addValue(QStringList &values, query::Key key, const QString &part)
{
    const auto value = readValue(key, part);
    if (!value)
        return value.error();
    if (!values.contains(*value))
        values += *value;
    return {};
}

/// Takes a mark off the beginning of a text, with the blanks behind it.
bool takeMark(QString &text, QLatin1String mark)
{
    if (!text.startsWith(mark))
        return false;
    text = text.mid(mark.size()).trimmed();
    return true;
}

/// The numbers that were written with signs or codes; what holds no number stays, to be told as an error.
QString withoutCurrency(const QString &text, const QLocale &locale)
{
    static const QRegularExpression digit(QStringLiteral("\\d"));
    static const QRegularExpression letters(QStringLiteral("\\p{L}+"));
    auto numbers = text;
    numbers.removeIf([](QChar c) { return c.category() == QChar::Symbol_Currency; });
    if (!text.contains(digit))
        return numbers;
    for (auto word = letters.globalMatch(text); word.hasNext();) {
        const auto written = word.next().captured();
        if (base::Currency::parse(written.toUpper()) || written == locale.currencySymbol())
            numbers.remove(written);
    }
    return numbers;
}

QString shownValue(query::Key key, const QString &value, const QLocale &locale)
{
    static const QRegularExpression point(QStringLiteral("(?<=\\d)\\.(?=\\d)"));
    if (labelledWords(key).contains(value))
        return text::valueLabel(key, value);
    auto shown = writtenText(key, {value});
    // A value that begins like a mark is marked as itself.
    for (const auto mark : {QLatin1String("!"), QLatin1String("="), QLatin1String("<>")}) {
        if (shown.startsWith(mark))
            return u'=' + shown;
    }
    return key == query::Key::Amount ? shown.replace(point, locale.decimalPoint()) : shown;
}

} // namespace

QStringList partsOf(const QString &text)
{
    static const QStringList beforeQuotes{QString(), QStringLiteral("!"), QStringLiteral("="), QStringLiteral("<>")};
    QStringList parts(QString{});
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"')
            isQuoted = !isQuoted && beforeQuotes.contains(parts.last().trimmed());
        if (c == u',' && !isQuoted) {
            parts += QString();
            continue;
        }
        parts.last() += c;
        if (c == u'\\' && isQuoted && i + 1 < text.size())
            parts.last() += text.at(++i);
    }
    return parts;
}

QString plainAmounts(const QString &text, const QLocale &locale)
{
    static const QRegularExpression grouping(QStringLiteral("(?<=\\d)\x01(?=\\d{3}(?!\\d))"));
    static const QRegularExpression comma(QStringLiteral("(?<=\\d),(?=\\d)"));
    static const QRegularExpression range(QStringLiteral("(?<=\\d)\\s*[~–-]\\s*(?=\\d)"));
    auto plain = withoutCurrency(text, locale);
    const auto mark = locale.groupSeparator();
    const bool isBlank = mark.isEmpty() || mark.at(0).isSpace();
    for (QChar &c : plain) {
        if (isBlank ? c.isSpace() : c == mark.at(0))
            c = standIn;
    }
    plain.remove(grouping);
    plain.replace(standIn, isBlank ? QChar(u' ') : mark.at(0));
    if (locale.decimalPoint() == QLatin1String(","))
        plain.replace(comma, QStringLiteral("."));
    plain.replace(u'≤', QLatin1String("<=")).replace(u'≥', QLatin1String(">="));
    plain.replace(range, QStringLiteral(".."));
    plain.removeIf([](QChar c) { return c.isSpace(); });
    return plain;
}

QString writtenText(query::Key key, const QStringList &values)
{
    QStringList texts;
    for (const auto &value : values) {
        const bool isQuoted = value.contains(u',') || value.startsWith(u'"');
        const auto text = query::toText({{{key, false, {value}}}, {}});
        texts += isQuoted ? text.mid(query::keyWord(key).size() + 1) : value;
    }
    return texts.join(QStringLiteral(", "));
}

base::Result<QStringList> readValues(query::Key key, const QString &text, const QLocale &locale)
{
    QStringList values;
    for (const auto &part : writtenParts(key, text, locale)) {
        if (const auto added = addValue(values, key, part); !added)
            return added.error();
    }
    return values;
}

QString fieldText(const query::Filter &filter, query::Key key, const QLocale &locale)
{
    QStringList texts;
    for (const bool exclude : {false, true}) {
        const auto *clause = filter.find(key, exclude);
        if (clause == nullptr)
            continue;
        for (const auto &value : clause->values)
            texts += (exclude ? QStringLiteral("!") : QString()) + shownValue(key, value, locale);
    }
    return texts.join(QStringLiteral(", "));
}

base::Result<query::Filter> withField(const query::Filter &filter, query::Key key, const QString &text,
                                      const QLocale &locale)
{
    QStringList wanted;
    QStringList unwanted;
    for (auto part : writtenParts(key, text, locale)) {
        const bool exclude = takeMark(part, QLatin1String("!")) || takeMark(part, QLatin1String("<>"));
        if (!exclude)
            takeMark(part, QLatin1String("="));
        if (part.isEmpty())
            continue;
        if (const auto added = addValue(exclude ? unwanted : wanted, key, part); !added)
            return added.error();
    }
    const auto kept = filter.with(key, wanted, false).with(key, unwanted, true);
    const bool hasAmount = key == query::Key::Amount && !(wanted.isEmpty() && unwanted.isEmpty());
    const auto currency = hasAmount ? text::currencyWritten(text, locale) : QString();
    return currency.isEmpty() ? kept : kept.with(query::Key::Currency, {currency}, false);
}

} // namespace precedent::shell
