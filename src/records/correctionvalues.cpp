// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/correctionvalues.h"

#include "recognize/amountreader.h"
#include "records/corrections.h"

#include <QtCore/QRegularExpression>

namespace precedent::records {

using domain::PersonRef;
using recognize::PeopleResolver;

namespace {

base::Error refusal(const char *code, const QString &field)
{
    return base::makeError(base::ErrorKind::Usage, code, {}, {{QStringLiteral("field"), field}});
}

/// "1,250.00 USD"; what can be read in two ways, "1.250 USD", is refused like what is no figure.
base::Result<QString> parseMoney(const QString &field, const QString &typed)
{
    static const QRegularExpression form(QStringLiteral(R"(^([\d.,'\x{2019}\s]*\d)\s+([A-Za-z]{3})$)"));
    const auto match = form.match(recognize::normalizedFigures(typed).trimmed());
    const auto currency = base::Currency::parse(match.captured(2));
    if (!match.hasMatch() || !currency)
        return refusal("amount-unclear", field);
    if (const auto exact = base::fromDecimal(match.captured(1), *currency))
        return moneyText(exact);
    const auto reading = recognize::readAmount(match.captured(1), *currency, recognize::AmountPlace::AmountField);
    if (!reading.money || reading.ambiguous)
        return refusal("amount-unclear", field);
    return moneyText(reading.money);
}

base::Result<QString> parsePercent(const QString &typed)
{
    static const QRegularExpression form(QStringLiteral(R"(^(\d{1,3}(?:\.\d{1,4})?)\s*%?$)"));
    const auto match = form.match(QString(typed).replace(u',', u'.'));
    if (!match.hasMatch())
        return refusal("value-unknown", QStringLiteral("percent"));
    return match.captured(1);
}

base::Result<QString> parseWord(const QString &field, const QString &typed)
{
    const bool known = field == QLatin1String("type") ? domain::fromWord<domain::RequestType>(typed).has_value()
                                                      : domain::fromWord<domain::Decision>(typed).has_value();
    if (!known)
        return refusal("value-unknown", field);
    return typed;
}

base::Result<QString> parseTime(const QString &field, const QString &typed)
{
    const auto at = base::fromIso(typed);
    if (!at)
        return refusal("time-unclear", field);
    return base::toIsoUtc(*at);
}

} // namespace

QString personText(const PersonRef &person)
{
    return person.id.isEmpty() ? person.name : QStringLiteral("<@%1|%2>").arg(person.id, person.name);
}

QString peopleText(const People &people)
{
    QStringList texts;
    for (const auto &person : people)
        texts += personText(person);
    return texts.join(QStringLiteral(", "));
}

PersonRef personFrom(const QString &text, const PeopleResolver &resolver)
{
    return text.contains(QLatin1String("<@")) ? resolver.personIn(text) : resolver.byName(text);
}

People peopleFrom(const QString &text, const PeopleResolver &resolver)
{
    // A name within a mention may have a comma of its own.
    static const QRegularExpression part(QStringLiteral("(?:<@[^>]*>|[^,<]|<(?!@))+"));
    People people;
    for (auto parts = part.globalMatch(text); parts.hasNext();) {
        if (const auto person = personFrom(parts.next().captured().trimmed(), resolver); !person.isEmpty())
            people.push_back(person);
    }
    return people;
}

QString moneyText(const std::optional<base::Money> &money)
{
    return money ? base::toDecimal(*money) + u' ' + money->currency.code() : QString();
}

std::optional<base::Money> moneyFrom(const QString &text)
{
    const auto currency = base::Currency::parse(text.section(u' ', 1, 1));
    return currency ? base::fromDecimal(text.section(u' ', 0, 0), *currency) : std::nullopt;
}

QString timeText(const std::optional<base::Instant> &at)
{
    return at ? base::toIsoUtc(*at) : QString();
}

base::Result<QString> parseCorrection(const QString &field, const QString &typed, const recognize::Context &context)
{
    if (!correctableFields().contains(field))
        return refusal("field-fixed", field);
    const auto text = typed.trimmed();
    if (field == QLatin1String("type") || field == QLatin1String("decision"))
        return parseWord(field, text);
    if (field == QLatin1String("requested_at"))
        return parseTime(field, text);
    if (text.isEmpty())
        return QString();
    if (field == QLatin1String("decided_at"))
        return parseTime(field, text);
    if (field == QLatin1String("amount") || field == QLatin1String("approved_amount"))
        return parseMoney(field, text);
    if (field == QLatin1String("percent"))
        return parsePercent(text);
    const PeopleResolver resolver(context);
    if (field == QLatin1String("agent"))
        return personText(personFrom(text, resolver));
    if (field == QLatin1String("approver"))
        return peopleText(peopleFrom(text, resolver));
    return text;
}

} // namespace precedent::records
