// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/mapping.h"

#include "base/folding.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace precedent::reconcile {

namespace {

constexpr std::array fieldWords{"date", "amount", "currency", "customer", "conversation", "reference"};
constexpr std::array signWords{"", "positive", "negative", "both"};
constexpr std::array markWords{"", ".", ","};

QString settingText(const char *word)
{
    return QString::fromLatin1(word);
}

template <typename Words>
std::size_t placeOf(const Words &words, QStringView word)
{
    const auto *found =
        std::find_if(words.begin(), words.end(), [word](const char *each) { return word == QLatin1String(each); });
    return std::size_t(std::distance(words.begin(), found));
}

base::Error wrongColumn(const QString &value, const QStringList &expected)
{
    return base::makeError(
        base::ErrorKind::Usage, "payouts-map", {},
        {{QStringLiteral("value"), value}, {QStringLiteral("expected"), expected.join(QStringLiteral(", "))}});
}

/// By heading, then by number; an exact heading before one that folds the same.
std::optional<std::size_t> columnNamed(const QString &name, const Layout &layout)
{
    auto place = layout.headings.indexOf(name);
    for (qsizetype i = 0; place < 0 && i < layout.headings.size(); ++i) {
        if (base::fold(layout.headings.at(i)) == base::fold(name))
            place = i;
    }
    bool isNumber = false;
    const auto number = name.toInt(&isNumber);
    if (place < 0 && isNumber && number >= 1 && number <= layout.headings.size())
        place = number - 1;
    return place < 0 ? std::nullopt : std::optional(std::size_t(place));
}

} // namespace

QString toWord(Field field)
{
    return settingText(fieldWords.at(std::size_t(field)));
}

std::optional<Field> fieldFromWord(QStringView word)
{
    const auto place = placeOf(fieldWords, word);
    return place == fieldWords.size() ? std::nullopt : std::optional(Field(place));
}

QString toWord(PayoutSign sign)
{
    return settingText(signWords.at(std::size_t(sign)));
}

std::optional<PayoutSign> payoutSignFromWord(QStringView word)
{
    const auto place = placeOf(signWords, word);
    return place == 0 || place == signWords.size() ? std::nullopt : std::optional(PayoutSign(place));
}

base::Result<Mapping> withColumns(Mapping base, const QStringList &assignments, const Layout &layout)
{
    for (const auto &assignment : assignments) {
        const auto equals = assignment.indexOf(u'=');
        const auto field = fieldFromWord(assignment.first(std::max<qsizetype>(equals, 0)).trimmed());
        if (!field) {
            QStringList words;
            for (const auto each : allFields)
                words += toWord(each) + QStringLiteral("=COLUMN");
            return wrongColumn(assignment, words);
        }
        const auto name = assignment.sliced(equals + 1).trimmed();
        const auto column = columnNamed(name, layout);
        if (!column && !name.isEmpty())
            return wrongColumn(name, layout.headings);
        base.at(std::size_t(*field)) = column;
    }
    return base;
}

QString settingKey(const Layout &layout)
{
    QStringList folded;
    for (const auto &heading : layout.headings)
        folded += base::fold(heading);
    const auto hash = QCryptographicHash::hash(folded.join(u'\x1f').toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("reconcile/") + QString::fromLatin1(hash.toHex().first(32));
}

QString toSetting(const Mapping &mapping, const Reading &reading)
{
    QJsonObject columns;
    for (const auto field : allFields) {
        if (const auto column = columnOf(mapping, field))
            columns.insert(toWord(field), int(*column));
    }
    const QJsonObject object{
        {QStringLiteral("columns"), columns},
        {QStringLiteral("date_order"), toWord(reading.dateOrder)},
        {QStringLiteral("decimal"), settingText(markWords.at(std::size_t(reading.decimal)))},
        {QStringLiteral("payouts"), toWord(reading.sign)},
        {QStringLiteral("currency"), reading.currency.isNull() ? QString() : reading.currency.code()},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Remembered> fromSetting(const QString &json, const Layout &layout)
{
    const auto object = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto columns = object.value(QStringLiteral("columns")).toObject();
    if (columns.isEmpty())
        return std::nullopt;
    Remembered kept;
    for (const auto field : allFields) {
        const int column = columns.value(toWord(field)).toInt(-1);
        if (column >= layout.headings.size())
            return std::nullopt;
        if (column >= 0)
            kept.mapping.at(std::size_t(field)) = std::size_t(column);
    }
    const auto text = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    kept.reading.dateOrder = dateOrderFromWord(text("date_order")).value_or(DateOrder::Unknown);
    kept.reading.sign = payoutSignFromWord(text("payouts")).value_or(PayoutSign::Unknown);
    const auto mark = placeOf(markWords, text("decimal"));
    kept.reading.decimal = mark < markWords.size() ? DecimalMark(mark) : DecimalMark::Unknown;
    kept.reading.currency = base::Currency::parse(text("currency")).value_or(base::Currency());
    return kept;
}

} // namespace precedent::reconcile
