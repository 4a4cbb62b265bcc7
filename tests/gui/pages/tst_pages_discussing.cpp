// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/insight/recordnotation.h"
#include "ui/models/discussing.h"

#include <QtTest/QTest>

using namespace precedent;

/// What of an agent's decisions is worth talking about, and in which order.
class DiscussingTest : public QObject
{
    Q_OBJECT

    /// "points: topics" of what is found, one a line.
    [[nodiscard]] static QString found(const char *lines, std::size_t most = 20)
    {
        const auto snapshot = insight::Snapshot::build(test::input(lines));
        std::vector<insight::RowIndex> rows;
        for (insight::RowIndex row = 0; row < snapshot->size(); ++row)
            rows.push_back(row);
        QStringList texts;
        for (const auto &discussed : models::worthDiscussing(*snapshot, rows, most, [] { return false; })) {
            QStringList topics;
            for (const auto topic : discussed.topics)
                topics.append(models::topicText(topic));
            texts.append(QStringLiteral("%1 %2: %3")
                             .arg(discussed.row.record.customer)
                             .arg(discussed.points)
                             .arg(topics.join(QStringLiteral(", "))));
        }
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void anOrdinaryDecisionIsNot()
    {
        QCOMPARE(found("at 2026-10-01T10:00:00Z | agent U1 Sara | type refund | amount 20.00 USD | decision approved | "
                       "by U2 Mia | decided 2026-10-01T10:05:00Z | reason within the window | customer Acme"),
                 QString());
        // What the approver left out is not the agent's.
        QCOMPARE(found("at 2026-10-01T10:00:00Z | agent U1 Sara | type refund | decision approved | by U2 Mia | "
                       "decided 2026-10-01T10:00:03Z | flags no-reason | customer Acme"),
                 QString());
    }

    void nobodyWaitingAnyMoreEndsItAtAnyMoment()
    {
        const auto snapshot = insight::Snapshot::build(test::input(
            "at 2026-10-01T10:00:00Z | agent U1 Sara | type refund | amount 20.00 USD | decision denied | by "
            "U2 Mia | decided 2026-10-01T10:05:00Z | reason too late | customer One\n"
            "at 2026-10-02T10:00:00Z | agent U1 Sara | type credit | amount 30.00 EUR | decision denied | by "
            "U2 Mia | decided 2026-10-02T10:05:00Z | reason no | customer Two"));
        constexpr int moments = 12;
        std::size_t most = 0;
        for (int last = 0; last < moments; ++last) {
            int asked = 0;
            const auto found =
                models::worthDiscussing(*snapshot, {0, 1}, 20, [&asked, last] { return asked++ >= last; });
            QVERIFY(found.empty() || found.size() == 2);
            most = std::max(most, found.size());
        }
        QCOMPARE(most, std::size_t(2));
    }

    void mostPointsComeFirstThenTheNewest()
    {
        const char *lines =
            "at 2026-10-01T10:00:00Z | agent U1 Sara | type refund | decision denied | by U2 Mia | decided "
            "2026-10-01T11:00:00Z | reason too late | customer One\n"
            "at 2026-10-02T10:00:00Z | agent U1 Sara | type refund | decision approved | by U2 Mia | decided "
            "2026-10-02T11:00:00Z | reason fits | customer Two | flags reversed\n"
            "at 2026-10-03T10:00:00Z | agent U1 Sara | type credit | decision denied | by U2 Mia | decided "
            "2026-10-03T11:00:00Z | reason Too  late | customer Three\n"
            "at 2026-10-04T10:00:00Z | agent U1 Sara | type credit | decision denied | by U2 Mia | decided "
            "2026-10-04T11:00:00Z | reason TOO LATE | customer Four";
        QCOMPARE(found(lines), QStringLiteral("Four 5: denied, denied again for this reason\n"
                                              "Two 4: reversed\n"
                                              "Three 3: denied\n"
                                              "One 3: denied"));
        QCOMPARE(found(lines, 2), QStringLiteral("Four 5: denied, denied again for this reason\nTwo 4: reversed"));
    }

    void theLargestOfEqualPointsComesFirst()
    {
        QCOMPARE(
            found("at 2026-10-01T10:00:00Z | agent U1 Sara | type refund | amount 900.00 USD | decision denied | by "
                  "U2 Mia | decided 2026-10-01T11:00:00Z | reason too late | customer One\n"
                  "at 2026-10-02T10:00:00Z | agent U1 Sara | type refund | amount 20.00 USD | decision denied | by "
                  "U2 Mia | decided 2026-10-02T11:00:00Z | reason no | customer Two\n"
                  "at 2026-10-03T10:00:00Z | agent U1 Sara | type refund | amount 20.00 USD | decision denied | by "
                  "U2 Mia | decided 2026-10-03T11:00:00Z | reason never | customer Three"),
            QStringLiteral("One 3: denied\nThree 3: denied\nTwo 3: denied"));
    }

    void everyTopicCountsAtLeastOne()
    {
        int before = 4;
        for (int topic = 0; topic <= int(models::Topic::NearLimit); ++topic) {
            QVERIFY(!models::topicText(models::Topic(topic)).isEmpty());
            const int points = models::pointsOf(models::Topic(topic));
            QVERIFY(1 <= points && points <= before);
            before = points;
        }
    }

    void withoutContextSaysSo()
    {
        QCOMPARE(
            found("at 2026-10-01T10:00:00Z | agent U1 Sara | type refund | decision approved | by U2 Mia | decided "
                  "2026-10-01T11:00:00Z | reason fits"),
            QStringLiteral(" 2: without customer context"));
    }
};

QTEST_GUILESS_MAIN(DiscussingTest)
#include "tst_pages_discussing.moc"
