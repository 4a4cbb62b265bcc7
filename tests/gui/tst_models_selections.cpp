// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/harness.h"
#include "ui/models/refresher.h"
#include "ui/models/selections.h"

#include <QtTest/QtTest>

#include <thread>

using namespace precedent;
using namespace precedent::models;

class TestSelections : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_snapshot = test::snapshotOf(QStringLiteral("2026-10-30 09:00 | Sara | refund | approved | 60.00 USD\n"
                                                     "2026-10-31 09:00 | Tom | credit | denied | 500.00 USD\n"
                                                     "2026-10-31 10:00 | Sara | comp | pending | 20.00 USD\n"));
    }
    void rowsAreThoseOfTheSnapshot_data();
    void rowsAreThoseOfTheSnapshot();
    void anotherDayAsksAgain();
    void anotherSnapshotAsksAgain();
    void oldSnapshotIsNotKept();
    void errorIsPassedOn();
    void everybodyGetsTheSameAtTheSameTime();
    void selectRowsSortsWhatIsShared();

private:
    [[nodiscard]] static query::Filter only(query::Key key, const QString &value)
    {
        return {{{key, false, {value}}}, {}};
    }
    [[nodiscard]] QString drawn(const query::Filter &filter, const query::Calendar &calendar = test::calendar())
    {
        const auto rows = m_selections.rows(m_snapshot, filter, calendar);
        if (!rows)
            return rows.error().code;
        QStringList numbers;
        for (const auto row : *rows)
            numbers += QString::number(row);
        return numbers.join(u' ');
    }

    Selections m_selections;
    std::shared_ptr<const insight::Snapshot> m_snapshot;
};

void TestSelections::rowsAreThoseOfTheSnapshot_data()
{
    QTest::addColumn<QString>("agent");
    QTest::addColumn<QString>("rows");
    QTest::newRow("one") << QStringLiteral("sara") << QStringLiteral("0 2");
    QTest::newRow("another") << QStringLiteral("tom") << QStringLiteral("1");
    QTest::newRow("nobody") << QStringLiteral("nobody") << QString();
    for (int i = 0; i < 6; ++i)
        QTest::addRow("number %d", i) << QString::number(i) << QString();
    QTest::newRow("one again, after more than are kept") << QStringLiteral("sara") << QStringLiteral("0 2");
}

void TestSelections::rowsAreThoseOfTheSnapshot()
{
    QFETCH(QString, agent);
    QFETCH(QString, rows);
    for (int time = 0; time < 2; ++time)
        QCOMPARE(drawn(only(query::Key::Agent, agent)), rows);
}

void TestSelections::anotherDayAsksAgain()
{
    const auto today = only(query::Key::Date, QStringLiteral("today"));
    auto calendar = test::calendar();
    QCOMPARE(drawn(today, calendar), QStringLiteral("1 2"));
    calendar.now.us += 1;
    QCOMPARE(drawn(today, calendar), QStringLiteral("1 2"));
    calendar.now.us -= std::int64_t(24) * 3600 * 1'000'000;
    QCOMPARE(drawn(today, calendar), QStringLiteral("0"));
}

void TestSelections::anotherSnapshotAsksAgain()
{
    QCOMPARE(drawn({}), QStringLiteral("0 1 2"));
    m_snapshot = test::snapshotOf(QStringLiteral("2026-10-30 09:00 | Sara | refund | approved | 60.00 USD\n"));
    QCOMPARE(drawn({}), QStringLiteral("0"));
}

void TestSelections::oldSnapshotIsNotKept()
{
    QCOMPARE(drawn({}), QStringLiteral("0 1 2"));
    const std::weak_ptr<const insight::Snapshot> old = m_snapshot;
    m_snapshot.reset();
    QVERIFY(old.expired());
}

void TestSelections::errorIsPassedOn()
{
    for (int time = 0; time < 2; ++time)
        QCOMPARE(drawn(only(query::Key::Date, QStringLiteral("someday"))), QStringLiteral("query-bad-date"));
}

void TestSelections::everybodyGetsTheSameAtTheSameTime()
{
    std::array<QString, 4> found;
    for (int round = 0; round < 50; ++round) {
        std::vector<std::thread> askers;
        const auto filter = only(query::Key::Agent, round % 2 == 0 ? QStringLiteral("sara") : QString::number(round));
        for (auto &answer : found)
            askers.emplace_back([&] { answer = drawn(filter); });
        for (auto &asker : askers)
            asker.join();
        for (const auto &answer : found)
            QCOMPARE(answer, round % 2 == 0 ? QStringLiteral("0 2") : QString());
    }
}

void TestSelections::selectRowsSortsWhatIsShared()
{
    RefreshRequest request{m_snapshot, only(query::Key::Agent, QStringLiteral("sara")), {}, test::calendar()};
    request.selections = std::make_shared<Selections>();
    QCOMPARE(*rowsOf(request), (std::vector<insight::RowIndex>{0, 2}));
    request.sort = {{QStringLiteral("amount"), false}};
    QCOMPARE(*selectRows(request), (std::vector<insight::RowIndex>{2, 0}));
    QCOMPARE(*rowsOf(request), (std::vector<insight::RowIndex>{0, 2}));
}

QTEST_GUILESS_MAIN(TestSelections)
#include "tst_models_selections.moc"
