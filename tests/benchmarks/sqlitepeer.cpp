// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/sqlitepeer.h"

#include "base/zone.h"

#include <sqlite3.h>

#include <QtCore/QFile>

#include <functional>

namespace precedent::bench {

namespace {

struct Finalizer
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalizer>;

void require(sqlite3 *database, bool isRight)
{
    if (!isRight)
        qFatal("SQLite peer: %s", sqlite3_errmsg(database));
}

/// The text of tests/benchmarks/sql/NAME.sql.
QByteArray statementText(const char *name)
{
    QFile file(QStringLiteral(BENCHMARK_SQL_DIR "/%1.sql").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.fileName()));
    return file.readAll();
}

Statement prepare(sqlite3 *database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    require(database, sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr) == SQLITE_OK);
    return Statement(statement);
}

void forEachRow(sqlite3 *database, const QByteArray &sql, const std::function<void(sqlite3_stmt *)> &use)
{
    const auto statement = prepare(database, sql);
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement.get())) == SQLITE_ROW)
        use(statement.get());
    require(database, code == SQLITE_DONE);
}

QString textAt(sqlite3_stmt *statement, int column)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)));
}

int number(const QString &id)
{
    return QStringView(id).sliced(1).toInt();
}

class Row
{
public:
    explicit Row(sqlite3_stmt *statement) : m_statement(statement) {}
    void put(std::int64_t value) { sqlite3_bind_int64(m_statement, ++m_column, value); }
    void put(const QString &value)
    {
        const auto bytes = value.toUtf8();
        sqlite3_bind_text(m_statement, ++m_column, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
    }
    void putNull() { sqlite3_bind_null(m_statement, ++m_column); }

private:
    sqlite3_stmt *m_statement;
    int m_column = 0;
};

void bindWhatWasAsked(Row &row, const domain::Record &record)
{
    row.put(record.id.text());
    row.put(record.root.instant().seconds());
    row.put(number(record.agent.id));
    row.put(int(record.type));
    row.put(int(record.decision));
    row.put(record.customer);
    row.put(record.amount->minor);
    row.put(record.amount->currency.code() == QLatin1String("USD") ? 0 : 1);
}

void bindWhatFollows(Row &row, const domain::Record &record, const base::Zone &zone)
{
    if (record.approvers.empty())
        row.putNull();
    else
        row.put(number(record.approvers.front().id));
    if (const auto turnaround = domain::turnaroundSeconds(record))
        row.put(*turnaround);
    else
        row.putNull();
    const auto date = zone.dateOf(record.requestedAt);
    row.put(date.toString(QStringLiteral("yyyy-MM")));
    row.put(date.addDays(1 - date.dayOfWeek()).toString(Qt::ISODate));
    row.put(date.dayOfWeek());
    row.put(record.requestedAt.seconds() / 3600 % 24);
    QStringList texts{record.reason, record.context, record.customer, record.agent.name};
    for (const auto &approver : record.approvers)
        texts += approver.name;
    row.put(texts.join(u'\n').toLower());
}

std::map<QString, std::int64_t> counts(sqlite3 *database, const char *name, const char *where)
{
    std::map<QString, std::int64_t> found;
    forEachRow(database, statementText(name).replace("%WHERE%", where), [&](sqlite3_stmt *row) {
        found[textAt(row, 0) + u'/' + textAt(row, 1)] = sqlite3_column_int64(row, 2);
    });
    return found;
}

} // namespace

void SqlitePeer::Closer::operator()(sqlite3 *database) const
{
    sqlite3_close(database);
}

SqlitePeer::SqlitePeer(const std::vector<domain::Record> &records)
{
    sqlite3 *database = nullptr;
    require(nullptr, sqlite3_open(":memory:", &database) == SQLITE_OK);
    m_database.reset(database);
    const auto run = [database](const char *name) {
        require(database,
                sqlite3_exec(database, statementText(name).constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
    };
    run("create");
    const auto zone = base::Zone::byName(QStringLiteral("UTC")).value();
    const auto insert = prepare(database, statementText("insert"));
    for (const auto &record : records) {
        Row row(insert.get());
        bindWhatWasAsked(row, record);
        bindWhatFollows(row, record, zone);
        require(database, sqlite3_step(insert.get()) == SQLITE_DONE);
        sqlite3_reset(insert.get());
    }
    run("indexes");
}

Answer SqlitePeer::answer(const Case &filter) const
{
    auto *const database = m_database.get();
    Answer answer;
    forEachRow(database, statementText("count").replace("%WHERE%", filter.where),
               [&](sqlite3_stmt *row) { answer.count = sqlite3_column_int64(row, 0); });
    forEachRow(database, statementText("page").replace("%WHERE%", filter.where).replace("%ORDER%", filter.orderBy),
               [&](sqlite3_stmt *row) { answer.firstPage += textAt(row, 0); });
    answer.monthByType = counts(database, "month_by_type", filter.where);
    answer.weekByType = counts(database, "week_by_type", filter.where);
    answer.agentByDecision = counts(database, "agent_by_decision", filter.where);
    answer.weekdayByHour = counts(database, "weekday_by_hour", filter.where);
    forEachRow(database, statementText("amounts").replace("%WHERE%", filter.where), [&](sqlite3_stmt *row) {
        answer.amountByCurrency[sqlite3_column_int(row, 0) == 0 ? QStringLiteral("USD") : QStringLiteral("EUR")] =
            sqlite3_column_int64(row, 1);
    });
    return answer;
}

std::int64_t SqlitePeer::csv() const
{
    QByteArray text;
    forEachRow(m_database.get(), statementText("csv"), [&](sqlite3_stmt *row) {
        for (int column = 0; column < sqlite3_column_count(row); ++column) {
            if (const auto *cell = reinterpret_cast<const char *>(sqlite3_column_text(row, column)))
                text += cell;
            text += ',';
        }
        text += "\r\n";
    });
    return text.size();
}

void SqlitePeer::save(const QString &file) const
{
    const auto statement = prepare(m_database.get(), statementText("save"));
    Row(statement.get()).put(file);
    require(m_database.get(), sqlite3_step(statement.get()) == SQLITE_DONE);
}

} // namespace precedent::bench
