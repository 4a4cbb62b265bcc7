// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ticketvolumes.h"
#include "workspace/workspace.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace precedent;
using workspace::TicketVolumes;

/// Tickets by agent and week: the file, the ledger, and the days of a period.
class TicketVolumesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] base::Result<workspace::TicketFile> read(const QByteArray &content)
    {
        QFile file(m_folder.filePath(QStringLiteral("tickets.csv")));
        if (!file.open(QIODevice::WriteOnly))
            return base::makeError(base::ErrorKind::Internal, "test");
        file.write(content);
        file.close();
        return workspace::readTicketFile(file.fileName(), [](const QString &name) {
            return name.startsWith(u'U') ? std::optional(name) : std::nullopt;
        });
    }
    static QString text(const TicketVolumes &volumes)
    {
        QStringList parts;
        for (const auto &agent : QStringList(volumes.keys()))
            for (const auto &week : volumes[agent])
                parts += QStringLiteral("%1 %2 %3").arg(agent, week.firstDay.toString(Qt::ISODate)).arg(week.tickets);
        parts.sort();
        return parts.join(QStringLiteral(", "));
    }

private Q_SLOTS:
    void filesAreRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("volumes");
        const auto row = [](const char *name, const char *content, const char *volumes) {
            QTest::newRow(name) << QByteArray(content) << QString::fromLatin1(volumes);
        };
        row("iso weeks", "agent,week,tickets\nU1,2026-W01,10\nU1,2026-w53,20\n", "U1 2025-12-29 10, U1 2026-12-28 20");
        row("first days, other order", "tickets;team;week;agent\n7;x;2026-09-28;U2\n", "U2 2026-09-28 7");
        row("rows of one week add up", "agent,week,tickets\nU1,2026-W40,1\nU1,2026-09-28,2\n", "U1 2026-09-28 3");
        row("a guarded name", "agent,week,tickets\n'=x,2026-W40,1\nU1,2026-W40,1\n", "U1 2026-09-28 1");
        row("no such week", "agent,week,tickets\nU1,2025-W53,1\n", "tickets-file-value line 2 week");
        row("no number", "agent,week,tickets\nU1,2026-W40,1\n\nU1,2026-W40,many\n",
            "tickets-file-value line 4 tickets");
        row("less than none", "agent,week,tickets\nU1,2026-W40,-1\n", "tickets-file-value line 2 tickets");
        row("a column is missing", "agent,tickets\nU1,1\n", "tickets-file-columns line  ");
    }
    void filesAreRead()
    {
        QFETCH(QByteArray, content);
        const auto file = read(content);
        const auto shown = file ? text(file->volumes)
                                : QStringLiteral("%1 line %2 %3")
                                      .arg(file.error().code, file.error().facts.value(QStringLiteral("line")),
                                           file.error().facts.value(QStringLiteral("column")));
        QTEST(shown, "volumes");
    }

    void theLedgerKeepsTheLatestOfEachWeek()
    {
        auto opened = workspace::Workspace::open(m_folder.filePath(QStringLiteral("l.precedent")), {});
        QVERIFY(opened.ok());
        auto &ledger = (*opened)->ledger();
        const auto add = [&](const char *content) {
            return workspace::addTicketVolumes(ledger, read(content).value().volumes).ok();
        };
        QVERIFY(add("agent,week,tickets\nU1,2026-W40,1\nU1,2026-W41,2\nU2,2026-W40,3\n"));
        QVERIFY(add("agent,week,tickets\nU1,2026-W41,5\nU1,2026-W39,4\n"));
        QCOMPARE(text(workspace::ticketVolumes(ledger).value()),
                 QStringLiteral("U1 2026-09-21 4, U1 2026-09-28 1, U1 2026-10-05 5, U2 2026-09-28 3"));
    }

    void weeksCountByTheirDays_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<double>("tickets"); // -1: unknown
        QTest::newRow("a whole week") << "2026-09-28"
                                      << "2026-10-04" << 70.0;
        QTest::newRow("two weeks") << "2026-09-28"
                                   << "2026-10-11" << 84.0;
        QTest::newRow("parts of two") << "2026-10-03"
                                      << "2026-10-06" << 24.0;
        QTest::newRow("one day") << "2026-10-05"
                                 << "2026-10-05" << 2.0;
        QTest::newRow("a day before") << "2026-09-27"
                                      << "2026-10-04" << -1.0;
        QTest::newRow("a day after") << "2026-10-05"
                                     << "2026-10-12" << -1.0;
        QTest::newRow("a week is missing") << "2026-10-05"
                                           << "2026-10-25" << -1.0;
        QTest::newRow("an open end") << "2026-10-05"
                                     << "" << -1.0;
    }
    void weeksCountByTheirDays()
    {
        QFETCH(QString, first);
        QFETCH(QString, last);
        const std::vector<workspace::TicketWeek> weeks{
            {QDate(2026, 9, 28), 70}, {QDate(2026, 10, 5), 14}, {QDate(2026, 10, 19), 7}};
        const auto found =
            workspace::ticketsIn(weeks, {QDate::fromString(first, Qt::ISODate), QDate::fromString(last, Qt::ISODate)});
        QTEST(found.value_or(-1), "tickets");
    }
};

QTEST_MAIN(TicketVolumesTest)
#include "tst_workspace_ticketvolumes.moc"
