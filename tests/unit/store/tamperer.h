// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scratchledger.h"

#include <random>

/// Changes rows behind the back of the program, its triggers out of the way for as long as that takes.
class Tamperer
{
public:
    Tamperer(const QString &path, std::mt19937_64 &random) : m_raw(path), m_random(random)
    {
        m_raw(QStringLiteral("PRAGMA synchronous = OFF; BEGIN"));
        m_triggers = m_raw(QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'trigger'"));
        for (const auto &name : m_raw(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'")))
            m_raw(QStringLiteral("DROP TRIGGER ") + name);
    }
    ~Tamperer()
    {
        for (const auto &trigger : m_triggers)
            m_raw(trigger);
        m_raw(QStringLiteral("COMMIT"));
    }
    Tamperer(const Tamperer &) = delete;
    Tamperer &operator=(const Tamperer &) = delete;

    /// One random change to a table that has rows; what was done, as SQL.
    QString tamper(const QString &table)
    {
        m_table = table;
        const auto before = content();
        for (;;) {
            if (const auto done = change(); content() != before)
                return done;
        }
    }

    /// Statements that an attacker thought out.
    void run(const QString &sql) { m_raw(sql); }

private:
    qsizetype below(qsizetype limit) { return qsizetype(m_random() % quint64(limit)); }
    QStringList columns() { return m_raw(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(m_table)); }
    QStringList content()
    {
        QStringList quoted;
        for (const auto &column : columns())
            quoted += QStringLiteral("quote(%1)").arg(column);
        return m_raw(QStringLiteral("SELECT %1 FROM %2").arg(quoted.join(u','), m_table));
    }
    /// A row's condition; every table's first two columns together tell its rows apart.
    QString row()
    {
        const auto names = columns();
        const auto count = m_raw(QStringLiteral("SELECT count(*) FROM ") + m_table).front().toLongLong();
        const auto key = m_raw(QStringLiteral("SELECT quote(%1), quote(%2) FROM %3 LIMIT 1 OFFSET %4")
                                   .arg(names.at(0), names.at(1), m_table)
                                   .arg(below(count)));
        return QStringLiteral("%1 = %2 AND %3 = %4").arg(names.at(0), key.at(0), names.at(1), key.at(1));
    }

    QString change()
    {
        const auto choice = below(10);
        const auto sql = choice == 0   ? QStringLiteral("DELETE FROM %1 WHERE %2").arg(m_table, row())
                         : choice == 1 ? copySql()
                         : choice <= 3 ? exchangeSql()
                                       : updateSql();
        // A constraint may be in the way; then it was no change.
        m_raw(QStringLiteral("SAVEPOINT change"));
        if (!m_raw.tries(sql))
            m_raw(QStringLiteral("ROLLBACK TO change"));
        m_raw(QStringLiteral("RELEASE change"));
        return sql;
    }

    /// A second row like one that is there, under the next key.
    QString copySql()
    {
        const auto names = columns();
        auto values = names;
        const auto set = [&](const char *name, const char *value) {
            values[names.indexOf(QLatin1String(name))] = QLatin1String(value);
        };
        if (m_table == QLatin1String("leaf_field")) {
            set("name", "'more'");
        } else if (m_table == QLatin1String("record")) {
            set("id", "id || '9'");
            set("root", "root + 1");
            if (below(2) == 0)
                set("merged_into", "id");
        } else {
            values[0] = QStringLiteral("(SELECT max(%1) + 1 FROM %2)").arg(names.at(0), m_table);
        }
        if (m_table == QLatin1String("message"))
            set("ts", "ts + 1");
        return QStringLiteral("INSERT INTO %1 SELECT %2 FROM %1 WHERE %3").arg(m_table, values.join(u','), row());
    }

    /// Two rows exchange what they have in one column, or, where it is the key, their places.
    QString exchangeSql()
    {
        const auto column = columns().at(below(columns().size()));
        const auto one = row();
        const auto other = row();
        const auto value = [&](const QString &condition) {
            return m_raw(QStringLiteral("SELECT quote(%1) FROM %2 WHERE %3").arg(column, m_table, condition)).front();
        };
        const auto first = value(one);
        const auto aside = first.startsWith(u'\'')  ? QStringLiteral("'~aside'")
                           : first.startsWith(u'X') ? QStringLiteral("x'7e'")
                                                    : QStringLiteral("-987654321");
        return QStringLiteral("UPDATE %1 SET %2 = %3 WHERE %4; UPDATE %1 SET %2 = %5 WHERE %6; "
                              "UPDATE %1 SET %2 = %7 WHERE %2 = %3")
            .arg(m_table, column, aside, one, first, other, value(other));
    }

    QString updateSql()
    {
        const auto column = columns().at(below(columns().size()));
        const auto values = QStringList{
            QStringLiteral("CASE typeof(%1) WHEN 'integer' THEN %1 + 1 WHEN 'null' THEN 5 "
                           "WHEN 'text' THEN %1 || 'x' ELSE CAST(%1 || x'00' AS BLOB) END"),
            QStringLiteral(
                "CASE typeof(%1) WHEN 'integer' THEN %1 - 7 WHEN 'null' THEN 0 WHEN 'text' THEN substr(%1, 2) "
                "ELSE CAST(substr(%1, 1, %2) || x'7f' || substr(%1, %2 + 2) AS BLOB) END"),
            QStringLiteral("(SELECT %1 FROM %3 ORDER BY random() LIMIT 1)"),
        };
        auto value = values.at(below(values.size()));
        value.replace(QLatin1String("%1"), column).replace(QLatin1String("%2"), QString::number(1 + below(20)));
        value.replace(QLatin1String("%3"), m_table);
        return QStringLiteral("UPDATE %1 SET %2 = %3 WHERE %4").arg(m_table, column, value, row());
    }

    RawDatabase m_raw;
    std::mt19937_64 &m_random;
    QStringList m_triggers;
    QString m_table;
};
