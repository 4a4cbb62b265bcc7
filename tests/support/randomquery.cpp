// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomquery.h"

#include <numeric>

namespace precedent::test {

namespace {

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(u' ');
}

QString quoted(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + text + u'"';
}

/// A number with 0 to 4 decimals, now and then huge.
QString randomAmount(QRandomGenerator &random)
{
    static const auto amounts = list("0 1 20 50 49.99 50.00 50.0001 100 120.5 500 4800 12.345 -20 922337203685477");
    return pick(random, amounts);
}

QString inOrder(const QString &low, const QString &high, bool isSmaller)
{
    return isSmaller ? low + QStringLiteral("..") + high : high + QStringLiteral("..") + low;
}

QString compared(QRandomGenerator &random, const QString &value)
{
    return pick(random, list("> >= < <=")) + value;
}

QString randomAmounts(QRandomGenerator &random)
{
    const auto a = randomAmount(random);
    const auto b = randomAmount(random);
    switch (random.bounded(5)) {
    case 0:
        return a;
    case 1:
        return inOrder(a, b, a.toDouble() <= b.toDouble());
    case 2:
        return a + QStringLiteral("..");
    case 3:
        return QStringLiteral("..") + a;
    default:
        return compared(random, a);
    }
}

QString randomDates(QRandomGenerator &random)
{
    static const auto dates = list("2025 2026 2026-Q4 2026-Q1 2026-03 2026-10 2026-10-25 2026-10-31 2026-03-29");
    static const auto ranges = list("2025..2026-Q1 2026-03-28..2026-03-29 2026-10.. ..2026-10-24 last-90-days..today");
    static const auto relative = list("today yesterday this-week last-week this-month last-month this-quarter "
                                      "last-quarter this-year last-year last-7-days last-30-days last-365-days");
    switch (random.bounded(4)) {
    case 0:
        return pick(random, dates);
    case 1:
        return pick(random, ranges);
    case 2:
        return pick(random, relative);
    default:
        return compared(random, pick(random, dates));
    }
}

/// The key with a value in quotes when the value demands it, or sometimes when it does not.
QString anyText(QRandomGenerator &random, const QStringList &values)
{
    const auto value = pick(random, values);
    const bool plain = !value.isEmpty() && !value.contains(u' ') && !value.contains(u',') && !value.startsWith(u'"');
    return plain && random.bounded(2) == 0 ? value : quoted(value);
}

QString randomValue(QRandomGenerator &random, const QString &key, const QueryWords &words)
{
    if (key == QLatin1String("agent") || key == QLatin1String("approver"))
        return anyText(random, words.people);
    if (key == QLatin1String("team"))
        return anyText(random, words.teams);
    if (key == QLatin1String("customer"))
        return anyText(random, words.customers);
    if (key == QLatin1String("channel"))
        return anyText(random, words.channels);
    if (key == QLatin1String("tag"))
        return anyText(random, words.tags);
    if (key == QLatin1String("reason") || key == QLatin1String("context"))
        return anyText(random, words.texts);
    if (key == QLatin1String("amount"))
        return randomAmounts(random);
    if (key == QLatin1String("date") || key == QLatin1String("decided"))
        return randomDates(random);
    if (key == QLatin1String("took"))
        return pick(random, list("30m >30m <4h 10s..2h 1d.. ..90s >=2d 5m..5m"));
    if (key == QLatin1String("type"))
        return pick(random, list("refund credit comp discount exception off_policy_reply other REFUND"));
    if (key == QLatin1String("decision"))
        return pick(random, list("approved denied pending withdrawn expired Denied"));
    if (key == QLatin1String("currency"))
        return pick(random, list("USD EUR JPY KWD CLF nok GBP"));
    if (key == QLatin1String("flag"))
        return pick(random, list("no-reason fast-decision stale-pending re-asked repeat-customer outlier-amount"));
    if (key == QLatin1String("weekday"))
        return pick(random, list("monday tuesday Wednesday thursday friday saturday sunday"));
    if (key == QLatin1String("hour"))
        return QString::number(random.bounded(24));
    if (key == QLatin1String("has"))
        return pick(random, list("amount reason customer conversation thread edits note tag"));
    return pick(random, list("decided corrected new reviewed"));
}

QString randomTerm(QRandomGenerator &random, const QueryWords &words)
{
    static const auto keys = list("agent approver team type decision customer amount currency date decided channel "
                                  "flag took reason context tag has is weekday hour");
    const auto sense = random.bounded(4) == 0 ? QStringLiteral("-") : QString();
    if (random.bounded(4) == 0)
        return sense + quoted(pick(random, words.texts));
    const auto key = pick(random, keys);
    QStringList values;
    for (int i = random.bounded(3); i >= 0; --i)
        values += randomValue(random, key, words);
    return sense + key + u':' + values.join(u',');
}

} // namespace

QString pick(QRandomGenerator &random, const QStringList &list)
{
    return list.at(random.bounded(static_cast<int>(list.size())));
}

QString randomQuery(QRandomGenerator &random, const QueryWords &words)
{
    QStringList terms;
    for (int i = random.bounded(5); i > 0; --i)
        terms += randomTerm(random, words);
    return terms.join(u' ');
}

std::vector<unsigned> seeds(unsigned count)
{
    bool isSet = false;
    const auto seed = qEnvironmentVariable("PRECEDENT_SEED").toUInt(&isSet);
    if (isSet)
        return {seed};
    std::vector<unsigned> list(count);
    std::iota(list.begin(), list.end(), 1U);
    return list;
}

} // namespace precedent::test
