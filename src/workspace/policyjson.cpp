// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/policyjson.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <array>

namespace precedent::workspace {

namespace {

using insight::AsideException;
using insight::AsideState;
using insight::Ceiling;
using insight::PolicyEvent;
using insight::ReasonRule;

constexpr std::array<QLatin1String, 3> stateWords{QLatin1String("dismissed"), QLatin1String("snoozed"),
                                                  QLatin1String("noted")};

const QString contextWord = QStringLiteral("context");

QString dayText(QDate day)
{
    return day.isNull() ? QString() : day.toString(Qt::ISODate);
}

QJsonObject toObject(const PolicyEvent &event)
{
    return {{QStringLiteral("id"), qint64(event.id)},
            {QStringLiteral("day"), dayText(event.day)},
            {QStringLiteral("title"), event.title},
            {QStringLiteral("query"), event.query},
            {QStringLiteral("note"), event.note}};
}

/// A member that is not needed is left out, so that earlier programs read the rest.
QJsonObject toObject(const AsideException &entry)
{
    QJsonObject object{{QStringLiteral("type"), domain::toWord(entry.type)},
                       {QStringLiteral("reason"), entry.reason},
                       {QStringLiteral("state"), QString(stateWords.at(std::size_t(entry.state)))},
                       {QStringLiteral("until"), dayText(entry.until)},
                       {QStringLiteral("times"), entry.times},
                       {QStringLiteral("since"), dayText(entry.since)}};
    if (!entry.context.isEmpty())
        object.insert(QStringLiteral("context"), entry.context);
    return object;
}

QJsonObject toObject(const ReasonRule &rule)
{
    QJsonObject object{{QStringLiteral("name"), rule.name},
                       {QStringLiteral("words"), QJsonArray::fromStringList(rule.words)}};
    if (rule.text == insight::GroupedText::Context)
        object.insert(QStringLiteral("text"), contextWord);
    return object;
}

QJsonObject toObject(const Ceiling &ceiling)
{
    return {{QStringLiteral("type"), ceiling.type ? domain::toWord(*ceiling.type) : QString()},
            {QStringLiteral("amount"), base::toDecimal(ceiling.amount)},
            {QStringLiteral("currency"), ceiling.amount.currency.code()}};
}

class Members
{
public:
    explicit Members(const QJsonObject &object) : m_object(object) {}

    [[nodiscard]] QString text(const char *name) const { return m_object.value(QLatin1String(name)).toString(); }
    [[nodiscard]] std::int64_t number(const char *name) const
    {
        return m_object.value(QLatin1String(name)).toInteger();
    }
    [[nodiscard]] QDate day(const char *name) const { return QDate::fromString(text(name), Qt::ISODate); }
    [[nodiscard]] QStringList texts(const char *name) const
    {
        QStringList texts;
        const auto values = m_object.value(QLatin1String(name)).toArray();
        for (const auto &value : values)
            texts += value.toString();
        return texts;
    }

private:
    QJsonObject m_object;
};

std::optional<PolicyEvent> eventFrom(const Members &members)
{
    PolicyEvent event{members.number("id"), members.day("day"), members.text("title"), members.text("query"),
                      members.text("note")};
    return event.day.isNull() || event.id <= 0 ? std::nullopt : std::optional(std::move(event));
}

std::optional<AsideException> asideFrom(const Members &members)
{
    const auto type = domain::fromWord<domain::RequestType>(members.text("type"));
    const auto state = std::find(stateWords.begin(), stateWords.end(), members.text("state"));
    if (!type || state == stateWords.end())
        return std::nullopt;
    return AsideException{*type,
                          members.text("reason"),
                          AsideState(state - stateWords.begin()),
                          members.day("until"),
                          int(members.number("times")),
                          members.day("since"),
                          members.text("context")};
}

std::optional<ReasonRule> reasonRuleFrom(const Members &members)
{
    const bool isContext = members.text("text") == contextWord;
    return ReasonRule{members.text("name"), members.texts("words"),
                      isContext ? insight::GroupedText::Context : insight::GroupedText::Reason};
}

std::optional<Ceiling> ceilingFrom(const Members &members)
{
    const QString type = members.text("type");
    Ceiling ceiling{domain::fromWord<domain::RequestType>(type), {}};
    const auto currency = base::Currency::parse(members.text("currency"));
    const auto amount = currency ? base::fromDecimal(members.text("amount"), *currency) : std::nullopt;
    if ((!type.isEmpty() && !ceiling.type) || !amount || amount->minor <= 0)
        return std::nullopt;
    ceiling.amount = *amount;
    return ceiling;
}

template <typename Entry>
QString arrayText(const std::vector<Entry> &entries)
{
    QJsonArray array;
    for (const auto &entry : entries)
        array.append(toObject(entry));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

template <typename Entry>
std::optional<std::vector<Entry>> entriesFrom(const QString &text, std::optional<Entry> (*read)(const Members &))
{
    std::vector<Entry> entries;
    if (text.isEmpty())
        return entries;
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    const auto array = document.array();
    for (const auto &value : array) {
        auto entry = read(Members(value.toObject()));
        if (!entry)
            return std::nullopt;
        entries.push_back(*std::move(entry));
    }
    return entries;
}

} // namespace

QString toJson(const std::vector<PolicyEvent> &events)
{
    return arrayText(events);
}

QString toJson(const std::vector<AsideException> &aside)
{
    return arrayText(aside);
}

QString toJson(const std::vector<ReasonRule> &rules)
{
    return arrayText(rules);
}

QString toJson(const std::vector<Ceiling> &ceilings)
{
    return arrayText(ceilings);
}

std::optional<std::vector<PolicyEvent>> eventsFromJson(const QString &text)
{
    return entriesFrom<PolicyEvent>(text, eventFrom);
}

std::optional<std::vector<AsideException>> asideFromJson(const QString &text)
{
    return entriesFrom<AsideException>(text, asideFrom);
}

std::optional<std::vector<ReasonRule>> reasonRulesFromJson(const QString &text)
{
    return entriesFrom<ReasonRule>(text, reasonRuleFrom);
}

std::optional<std::vector<Ceiling>> ceilingsFromJson(const QString &text)
{
    return entriesFrom<Ceiling>(text, ceilingFrom);
}

} // namespace precedent::workspace
