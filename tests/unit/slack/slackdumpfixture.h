// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/slackts.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <sqlite3.h>

namespace precedent {

/// A database of slackdump as it is written while it runs: sessions, chunks and rows in the order of the calls. JSON
/// may be written with ' for ".
class SlackdumpFile
{
public:
    /// The tables that are read and the columns that matter, and some of those that do not.
    static QByteArray schema()
    {
        return "CREATE TABLE SESSION (ID INTEGER PRIMARY KEY, CREATED_AT TIMESTAMP, PAR_SESSION_ID INTEGER,"
               " FROM_TS TIMESTAMP, TO_TS TIMESTAMP, FINISHED SMALLINT NOT NULL DEFAULT FALSE, MODE TEXT);"
               "CREATE TABLE CHUNK (ID INTEGER PRIMARY KEY, UNIX_TS INTEGER NOT NULL, SESSION_ID INTEGER NOT NULL,"
               " TYPE_ID SMALLINT NOT NULL, NUM_REC INTEGER NOT NULL DEFAULT 0, FINAL SMALLINT NOT NULL DEFAULT FALSE,"
               " CHANNEL_ID TEXT, SEARCH_QUERY TEXT, THREAD_ONLY BOOLEAN);"
               "CREATE TABLE MESSAGE (ID INTEGER NOT NULL, CHUNK_ID INTEGER NOT NULL,"
               " LOAD_DTTM TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, CHANNEL_ID TEXT NOT NULL, TS TEXT NOT NULL,"
               " PARENT_ID INTEGER, THREAD_TS TEXT, IS_PARENT SMALLINT, IDX INTEGER, TXT TEXT, DATA BLOB NOT NULL,"
               " PRIMARY KEY (ID, CHUNK_ID));"
               "CREATE TABLE CHANNEL (ID TEXT NOT NULL, CHUNK_ID INTEGER NOT NULL, NAME TEXT, DATA BLOB NOT NULL,"
               " PRIMARY KEY (ID, CHUNK_ID));"
               "CREATE TABLE S_USER (ID TEXT NOT NULL, CHUNK_ID INTEGER NOT NULL, USERNAME TEXT NOT NULL,"
               " DATA BLOB NOT NULL, PRIMARY KEY (ID, CHUNK_ID));"
               "CREATE TABLE WORKSPACE (ID INTEGER PRIMARY KEY, CHUNK_ID INTEGER NOT NULL, TEAM TEXT NOT NULL,"
               " TEAM_ID TEXT NOT NULL, URL TEXT NOT NULL, DATA BLOB NOT NULL);";
    }

    explicit SlackdumpFile(const QString &path, const QByteArray &tables = schema())
    {
        if (sqlite3_open(QFile::encodeName(path).constData(), &m_handle) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_handle));
        run("PRAGMA synchronous=OFF");
        run(tables);
    }
    ~SlackdumpFile() { sqlite3_close(m_handle); }
    SlackdumpFile(const SlackdumpFile &) = delete;
    SlackdumpFile &operator=(const SlackdumpFile &) = delete;

    void run(const QByteArray &sql)
    {
        char *problem = nullptr;
        if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, &problem) != SQLITE_OK)
            qFatal("%s: %s", problem, sql.constData());
    }

    /// What is added from now on belongs to a session of its own.
    void session(bool finished, const QByteArray &from = {})
    {
        ++m_session;
        run("INSERT INTO SESSION (ID, FROM_TS, FINISHED, MODE) VALUES (" + QByteArray::number(m_session) + ", " +
            (from.isEmpty() ? QByteArray("NULL") : '\'' + from + '\'') + ", " + QByteArray::number(int(finished)) +
            ", 'archive')");
    }
    /// The answer of one call at `unixTs`: type 0 of a channel's history, 1 of a thread.
    void chunk(int type, const QByteArray &channel, std::int64_t unixTs, bool isFinal = true, bool threadOnly = false)
    {
        m_channel = channel;
        run("INSERT INTO CHUNK (ID, UNIX_TS, SESSION_ID, TYPE_ID, FINAL, CHANNEL_ID, THREAD_ONLY) VALUES (" +
            QByteArray::number(++m_chunk) + ',' + QByteArray::number(qlonglong(unixTs)) + ',' +
            QByteArray::number(m_session) + ',' + QByteArray::number(type) + ',' + QByteArray::number(int(isFinal)) +
            ",'" + channel + "'," + QByteArray::number(int(threadOnly)) + ')');
    }
    /// A message of the last chunk.
    void message(QByteArray json)
    {
        json.replace('\'', '"');
        const auto ts = QJsonDocument::fromJson(json).object().value(QLatin1String("ts")).toString();
        row(base::SlackTs::parse(ts).value_or(base::SlackTs()).microseconds(), ts.toLatin1(), json);
    }
    /// The same with an id that need not be that of the bytes.
    void row(std::int64_t id, const QByteArray &ts, const QByteArray &data)
    {
        insert("INSERT INTO MESSAGE (ID, CHUNK_ID, CHANNEL_ID, TS, DATA) VALUES (" + QByteArray::number(qlonglong(id)) +
                   ',' + QByteArray::number(m_chunk) + ",'" + m_channel + "','" + ts + "',?)",
               data);
    }
    void channel(const QByteArray &id, QByteArray json)
    {
        insert("INSERT INTO CHANNEL (ID, CHUNK_ID, DATA) VALUES ('" + id + "'," + QByteArray::number(m_chunk) + ",?)",
               json.replace('\'', '"'));
    }
    void person(const QByteArray &id, QByteArray json)
    {
        insert("INSERT INTO S_USER (ID, CHUNK_ID, USERNAME, DATA) VALUES ('" + id + "'," + QByteArray::number(m_chunk) +
                   ",'',?)",
               json.replace('\'', '"'));
    }
    void workspace(const QByteArray &team, const QByteArray &teamId, const QByteArray &url)
    {
        insert("INSERT INTO WORKSPACE (CHUNK_ID, TEAM, TEAM_ID, URL, DATA) VALUES (" + QByteArray::number(m_chunk) +
                   ",'" + team + "','" + teamId + "','" + url + "',?)",
               "{}");
    }

private:
    void insert(const QByteArray &sql, const QByteArray &data)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr);
        sqlite3_bind_blob64(statement, 1, data.constData(), sqlite3_uint64(data.size()), SQLITE_TRANSIENT);
        if (sqlite3_step(statement) != SQLITE_DONE)
            qFatal("%s: %s", sqlite3_errmsg(m_handle), sql.constData());
        sqlite3_finalize(statement);
    }

    sqlite3 *m_handle = nullptr;
    int m_session = 0;
    int m_chunk = 0;
    QByteArray m_channel;
};

} // namespace precedent
