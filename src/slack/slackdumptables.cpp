// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/slackdumptables.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

namespace precedent::slack {

namespace {

/// What is read of a table: without its key, reading in order would sort it whole.
struct Table
{
    const char *name;
    const char *key; ///< its columns in order; empty when it does not matter
    const char *columns;
};

constexpr Table tables[] = {
    {"SESSION", "id", "id from_ts finished"},
    {"CHUNK", "id", "id unix_ts session_id type_id final channel_id thread_only"},
    {"MESSAGE", "id chunk_id", "id chunk_id load_dttm channel_id data"},
    {"CHANNEL", "id chunk_id", "id chunk_id name data"},
    {"S_USER", "id chunk_id", "id chunk_id username data"},
    {"WORKSPACE", "", "chunk_id team team_id url"},
};

base::Error notSlackdump(const QString &entry, const QString &missing)
{
    return base::makeError(base::ErrorKind::Input, "import-not-slackdump", {},
                           {{QStringLiteral("entry"), entry}, {QStringLiteral("missing"), missing}});
}

/// What of the table is missing; empty when it is as it should be. Computed columns count as missing.
base::Result<QString> missingOf(const ForeignDatabase &database, const Table &table)
{
    auto rows = database.query("table");
    rows.bind(":table", QString::fromLatin1(table.name));
    QStringList columns;
    QStringList key;
    const auto read = rows.forEach([&] {
        const auto name = rows.text(0).toLower();
        if (rows.integer(1) == 0)
            columns += name;
        if (rows.integer(2) > 0)
            key += name;
    });
    if (!read)
        return read.error();
    if (columns.isEmpty())
        return QString::fromLatin1(table.name);
    const auto wanted = QString::fromLatin1(table.columns).split(u' ');
    for (const auto &column : wanted) {
        if (!columns.contains(column))
            return QString::fromLatin1(table.name) + u'.' + column;
    }
    const auto wantedKey = QString::fromLatin1(table.key);
    const bool isKeyed = wantedKey.isEmpty() || key.join(u' ') == wantedKey;
    return isKeyed ? QString() : QString::fromLatin1(table.name) + QStringLiteral(" (key)");
}

} // namespace

base::Result<void> checkSlackdumpTables(const ForeignDatabase &database)
{
    for (const auto &table : tables) {
        const auto missing = missingOf(database, table);
        if (!missing)
            return missing.error();
        if (!missing->isEmpty())
            return notSlackdump(database.entry(), *missing);
    }
    return {};
}

std::optional<base::Instant> slackdumpTime(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "^([0-9]{4}-[0-9]{2}-[0-9]{2})[ T]([0-9]{2}:[0-9]{2}:[0-9]{2})([.][0-9]+)? ?(Z|[+-][0-9]{2}:?[0-9]{2})?"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    auto offset = match.captured(4).isEmpty() ? QStringLiteral("Z") : match.captured(4);
    if (offset.size() == 5)
        offset.insert(3, u':');
    const auto fraction = match.captured(3).left(4);
    return base::fromIso(match.captured(1) + u'T' + match.captured(2) + fraction + offset);
}

std::optional<base::Instant> slackdumpTime(std::int64_t count)
{
    constexpr std::int64_t border = 100'000'000'000; // in seconds the year 5138, in milliseconds 1973
    if (count <= 0)
        return std::nullopt;
    if (count < border)
        return base::Instant::fromSeconds(count);
    if (count < border * 1000)
        return base::Instant{count * 1000};
    return base::Instant{count < border * 1'000'000 ? count : count / 1000};
}

} // namespace precedent::slack
