// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pages/recordlines.h"
#include "ui/models/celltext.h"
#include "ui/models/namesakes.h"
#include "ui/models/team.h"

#include <QtTest/QTest>

using namespace precedent;

/// What the team model says of agents beyond the period.
class TeamTest : public QObject
{
    Q_OBJECT

    /// Records of a ledger that was synced at the end of October.
    static models::RefreshRequest requestOf(const QStringList &lines)
    {
        models::RefreshRequest request;
        request.calendar = test::endOfOctober();
        insight::SnapshotInput input;
        input.lastSync = request.calendar.now;
        for (const QString &line : lines)
            input.records.push_back(test::recordFrom(line, int(input.records.size()) + 1));
        request.snapshot = insight::Snapshot::build(std::move(input));
        return request;
    }
    static const models::AgentLine &lineOf(const models::Team &team, const QString &name)
    {
        return *std::find_if(team.agents.begin(), team.agents.end(),
                             [&name](const models::AgentLine &line) { return line.name == name; });
    }
    static QString request(const QString &day, const QString &agent)
    {
        return QStringLiteral("%1 09:00 | %2 | refund | approved +1m | 10 USD | Dana").arg(day, agent);
    }

private Q_SLOTS:
    void weeksWithoutTicketsAreNamed()
    {
        const auto request = [] {
            auto october =
                requestOf({QStringLiteral("2026-10-05 09:00 | Ana | refund | approved +6m | 50.00 USD | Dana")});
            october.filter = {{{query::Key::Date, false, {QStringLiteral("2026-10")}}}, query::DateBasis::Requested};
            return october;
        }();
        const auto key = models::makeTeam(request)->agents.front().key;
        const auto gapsWith = [&](const std::vector<workspace::TicketWeek> &weeks) {
            const auto team = models::makeTeam(request, {{key, weeks}});
            QStringList texts;
            for (const auto &gap : team->agents.front().ticketGaps)
                texts += gap.first.toString(Qt::ISODate) + u'/' + gap.last.toString(Qt::ISODate);
            return texts.join(u' ');
        };
        QCOMPARE(gapsWith({}), QString());
        QCOMPARE(gapsWith({{QDate(2026, 9, 28), 70}, {QDate(2026, 10, 12), 70}}),
                 QStringLiteral("2026-10-05/2026-10-11 2026-10-19/2026-10-31"));
    }

    void namesakesAreToldApart()
    {
        const auto person = [](const char *id, const char *name, const char *realName) {
            domain::Person one;
            one.id = domain::PersonId(QString::fromLatin1(id));
            one.name = QString::fromLatin1(name);
            one.realName = QString::fromLatin1(realName);
            return one;
        };
        const auto found =
            models::namesakesOf({person("U1", "Ann", "Ann Berg"), person("U2", "ann", "Ann Kline"),
                                 person("U3", "Bo", "Bo Dahl"), person("U4", "Cy", "Cy"), person("U5", "Cy", "Cy")});
        QCOMPARE(found.size(), 4);
        QVERIFY(models::tellApart(found));
        QVERIFY(!models::tellApart(found));
        const auto said = [](const char *id, const char *name) {
            return models::personText({QString::fromLatin1(id), QString::fromLatin1(name)});
        };
        const QStringList texts{said("U1", "Ann"), said("U2", "ann"), said("U3", "Bo"), said("U5", "Cy"),
                                said("U1", "")};
        QVERIFY(models::tellApart({}));
        QCOMPARE(texts, (QStringList{QStringLiteral("Ann (Ann Berg)"), QStringLiteral("ann (Ann Kline)"),
                                     QStringLiteral("Bo"), QStringLiteral("Cy (U5)"), QStringLiteral("U1")}));
        QCOMPARE(said("U1", "Ann"), QStringLiteral("Ann"));
    }

    void beginningsAreCountedFromTheFirstRequest()
    {
        const QStringList days{QStringLiteral("2026-06-01"), QStringLiteral("2026-08-03"),
                               QStringLiteral("2026-08-04"), QStringLiteral("2026-08-30"),
                               QStringLiteral("2026-08-31"), QStringLiteral("2026-10-20")};
        QStringList lines{request(days[0], QStringLiteral("Old Hand"))};
        for (const int day : {1, 2, 3, 4})
            lines += request(days[day], QStringLiteral("Ana Newman"));
        for (const int day : {2, 5})
            lines += request(days[day], QStringLiteral("Ben Later"));
        lines += request(days[5], QStringLiteral("Cem Newest"));
        lines.sort();
        const auto team = models::makeTeam(requestOf(lines)).value();
        QCOMPARE(lineOf(team, QStringLiteral("Ana Newman")).firstAsked, QDate(2026, 8, 3));
        QCOMPARE(lineOf(team, QStringLiteral("Ana Newman")).firstWeeks, std::optional(3)); // not that of the 29th day
        QCOMPARE(lineOf(team, QStringLiteral("Ben Later")).firstWeeks, std::optional(1));
        // The ledger begins with one of them, and the other's four weeks are not over.
        QCOMPARE(lineOf(team, QStringLiteral("Old Hand")).firstWeeks, std::optional<int>());
        QCOMPARE(lineOf(team, QStringLiteral("Cem Newest")).firstWeeks, std::optional<int>());
        QCOMPARE(team.firstWeeks.value().agents, 2);
    }
};

QTEST_MAIN(TeamTest)
#include "tst_pages_team.moc"
