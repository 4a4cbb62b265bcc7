// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/vocabulary.h"

#include "base/money.h"
#include "domain/enums.h"
#include "query/period.h"

#include <algorithm>
#include <numeric>

namespace precedent::query {

namespace {

qsizetype editDistance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), qsizetype{0});
    for (const QChar c : a) {
        auto diagonal = row.front()++;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const auto substituted = diagonal + (c == b.at(static_cast<qsizetype>(j) - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({substituted, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

base::Result<QString> canonicalWord(Key key, const QString &value)
{
    const auto &words = validValues(key);
    const auto found = std::find_if(words.begin(), words.end(), [&value](const QString &word) {
        return word.compare(value, Qt::CaseInsensitive) == 0;
    });
    if (found != words.end())
        return *found;
    const auto nearest = nearestWord(key == Key::Currency ? value.toUpper() : value.toLower(), words);
    return base::makeError(
        base::ErrorKind::Usage, "query-unknown-value", {},
        {{QStringLiteral("key"), keyWord(key)}, {QStringLiteral("word"), value}, {QStringLiteral("nearest"), nearest}});
}

QString canonicalDate(const QString &value)
{
    return value.toLower().replace(u'q', u'Q').replace(QLatin1String("Quarter"), QLatin1String("quarter"));
}

/// The value when the check went well, else the check's error.
template <typename T>
base::Result<QString> checked(const base::Result<T> &check, const QString &value)
{
    if (!check)
        return check.error();
    return value;
}

} // namespace

const QStringList &validValues(Key key)
{
    static const QStringList none;
    static const auto types = domain::allWords<domain::RequestType>();
    static const auto decisions = domain::allWords<domain::Decision>();
    static const auto flags = domain::allWords<domain::Flag>();
    static const auto currencies = base::allCurrencyCodes();
    static const auto has = QStringLiteral("amount reason customer conversation thread edits note tag").split(u' ');
    static const auto is = QStringLiteral("decided corrected new reviewed").split(u' ');
    static const auto weekdays = QStringLiteral("monday tuesday wednesday thursday friday saturday sunday").split(u' ');
    static const auto hours =
        QStringLiteral("0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23").split(u' ');
    switch (key) {
    case Key::Type:
        return types;
    case Key::Decision:
        return decisions;
    case Key::Flag:
        return flags;
    case Key::Currency:
        return currencies;
    case Key::Has:
        return has;
    case Key::Is:
        return is;
    case Key::Weekday:
        return weekdays;
    case Key::Hour:
        return hours;
    default:
        return none;
    }
}

QString nearestWord(const QString &word, const QStringList &candidates)
{
    QString nearest;
    qsizetype nearestDistance = 1;
    qsizetype nearestLength = 0;
    for (const auto &candidate : candidates) {
        const auto distance = editDistance(word, candidate);
        const auto length = std::max(word.size(), candidate.size());
        // distance / length < nearestDistance / nearestLength, and the first candidate always wins.
        if (nearestLength == 0 || distance * nearestLength < nearestDistance * length) {
            nearest = candidate;
            nearestDistance = distance;
            nearestLength = length;
        }
    }
    return nearest;
}

base::Result<QString> canonicalValue(Key key, const QString &value)
{
    const auto bare = key == Key::Channel && value.startsWith(u'#') ? value.sliced(1) : value;
    if (bare.trimmed().isEmpty()) {
        return base::makeError(base::ErrorKind::Usage, "query-empty-value", {},
                               {{QStringLiteral("key"), keyWord(key)}, {QStringLiteral("word"), value}});
    }
    switch (key) {
    case Key::Amount:
        return checked(parseAmounts(value), value);
    case Key::Took:
        return checked(parseDurations(value), value);
    case Key::Date:
    case Key::Decided:
        return checked(parseDates(value, {}), canonicalDate(value));
    default:
        return validValues(key).isEmpty() ? base::Result<QString>(bare) : canonicalWord(key, value);
    }
}

} // namespace precedent::query
