// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notation.h"
#include "store/ledger.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <sqlite3.h>

/// Fails the test with the error's code when the result is one; for use in test functions.
#define COMPARE_OK(result)                                                                                             \
    do {                                                                                                               \
        const auto &outcome_ = (result);                                                                               \
        if (!outcome_.ok())                                                                                            \
            QFAIL(qPrintable(outcome_.error().code + u' ' + outcome_.error().detail));                                 \
    } while (false)

/// The result's error code, "" for success.
template <typename T>
QString codeOf(const precedent::base::Result<T> &result)
{
    return result.ok() ? QString() : result.error().code;
}

/// A ledger in a folder of its own that goes away with it, its clock fixed, opened when first asked for.
class ScratchLedger
{
public:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("ledger.precedent")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    precedent::store::Ledger &operator*()
    {
        if (!m_ledger) {
            auto opened = precedent::store::Ledger::open(path(), options());
            if (!opened)
                qFatal("%s", qPrintable(opened.error().code + opened.error().detail));
            m_ledger = std::move(opened).value();
        }
        return *m_ledger;
    }
    precedent::store::Ledger *operator->() { return &**this; }
    void close() { m_ledger.reset(); }

    [[nodiscard]] static precedent::store::OpenOptions options()
    {
        precedent::store::OpenOptions options;
        options.clock = precedent::base::fixedClock(notation::at(5000));
        return options;
    }

    std::unique_ptr<precedent::store::Reader> reader() { return (**this).reader().value(); }

    precedent::base::Result<precedent::store::PageOutcome> add(const precedent::store::Page &page)
    {
        precedent::store::PageOutcome outcome;
        const auto written =
            (**this).write([&](precedent::store::Transaction &transaction) -> precedent::base::Result<void> {
                auto added = transaction.addPage(page);
                if (!added)
                    return added.error();
                outcome = *added;
                return {};
            });
        if (!written)
            return written.error();
        return outcome;
    }
    precedent::base::Result<precedent::store::PageOutcome> add(const QString &page)
    {
        return add(notation::page(page));
    }

    /// A thread of channel C1 as text, or the error's code.
    QStringList thread(int root)
    {
        const auto thread = reader()->thread(precedent::domain::ChannelId(QStringLiteral("C1")), notation::ts(root));
        return thread ? notation::drawn(*thread) : QStringList{thread.error().code};
    }

    /// What verify() finds, or the error's code.
    [[nodiscard]] QStringList problems() const
    {
        const auto report = precedent::store::verify(path());
        if (!report)
            return {report.error().code};
        return QStringList(report->problems.begin(), report->problems.end());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<precedent::store::Ledger> m_ledger;
};

/// A second, unhardened connection to a file, for looking and for tampering.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_handle));
    }
    ~RawDatabase() { sqlite3_close(m_handle); }
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;

    /// Every cell of the answer, row by row; stops the test program when the statement is wrong.
    QStringList operator()(const QString &sql)
    {
        QStringList cells;
        char *message = nullptr;
        const auto collect = [](void *list, int count, char **values, char **) {
            for (int i = 0; i < count; ++i)
                static_cast<QStringList *>(list)->append(QString::fromUtf8(values[i]));
            return 0;
        };
        if (sqlite3_exec(m_handle, sql.toUtf8().constData(), collect, &cells, &message) != SQLITE_OK)
            qFatal("%s: %s", message, qPrintable(sql));
        return cells;
    }
    [[nodiscard]] bool tries(const QString &sql)
    {
        return sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    }

private:
    sqlite3 *m_handle = nullptr;
};
