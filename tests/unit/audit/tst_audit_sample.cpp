// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/sample.h"

#include "tests/unit/insight/randomrecords.h"
#include "tests/unit/insight/recordnotation.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <numeric>

using namespace precedent;

namespace {

QStringList idsOf(const insight::Snapshot &snapshot, const audit::Sample &sample)
{
    QStringList ids;
    for (const auto &drawn : sample.drawn)
        ids += snapshot.row(drawn.row).record.id.text();
    return ids;
}

std::vector<insight::RowIndex> allRows(const insight::Snapshot &snapshot)
{
    std::vector<insight::RowIndex> rows(snapshot.size());
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

QStringList shares(const audit::Sample &sample)
{
    QStringList parts;
    for (const auto &stratum : sample.strata)
        parts += QStringLiteral("%1: %2 of %3").arg(stratum.name).arg(stratum.drawn).arg(stratum.records);
    return parts;
}

} // namespace

/// tests/integration/ctl/check_audit.py draws the same samples in another language.
class TestAuditSample : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theKeyIsTheHashThatIsDocumented();
    void theOrderOfRowsDoesNotMatter();
    void aSmallerSampleIsPartOfAGreaterOne();
    void strataGetTheirShare_data();
    void strataGetTheirShare();
    void nothingIsDrawnOfNothing();
};

void TestAuditSample::theKeyIsTheHashThatIsDocumented()
{
    const auto snapshot = insight::Snapshot::build(test::input("at 2026-10-31T10:00:00Z"));
    const auto sample = audit::drawSample(*snapshot, {0}, {5, QStringLiteral("Prüfung"), false, false});
    QCOMPARE(idsOf(*snapshot, sample), QStringList{QStringLiteral("C1-1793440800000000")});
    // printf 'Prüfung\nC1-1793440800000000' | sha256sum
    QCOMPARE(sample.drawn.front().key, QByteArray("01c694cb2213fc7bce31f3c56a217667792fef69144fb13fbddf5b84c58c33e3"));
}

void TestAuditSample::theOrderOfRowsDoesNotMatter()
{
    const unsigned seed = 4711;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const auto snapshot = insight::Snapshot::build(test::randomInput(random, 300));
    auto rows = allRows(*snapshot);
    const audit::SampleOrder order{40, QStringLiteral("s"), true, true};
    const auto once = idsOf(*snapshot, audit::drawSample(*snapshot, rows, order));
    QCOMPARE(once.size(), 40);
    std::shuffle(rows.begin(), rows.end(), random);
    QCOMPARE(idsOf(*snapshot, audit::drawSample(*snapshot, rows, order)), once);
}

void TestAuditSample::aSmallerSampleIsPartOfAGreaterOne()
{
    QRandomGenerator random(5);
    const auto snapshot = insight::Snapshot::build(test::randomInput(random, 200));
    const auto rows = allRows(*snapshot);
    const auto draw = [&](int size) {
        return idsOf(*snapshot, audit::drawSample(*snapshot, rows, {size, QStringLiteral("s"), false, false}));
    };
    QCOMPARE(draw(10), draw(30).mid(0, 10));
    QCOMPARE(draw(500).size(), qsizetype(rows.size()));
}

void TestAuditSample::strataGetTheirShare_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("byType");
    QTest::addColumn<bool>("byAmount");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, int size, bool byType, bool byAmount, const char *expected) {
        QTest::newRow(name) << size << byType << byAmount << QString::fromLatin1(expected).split(QStringLiteral(", "));
    };
    // Of seven: 3 refunds, 3 credits, 1 comp.
    row("even", 7, true, false, "comp: 1 of 1, credit: 3 of 3, refund: 3 of 3");
    row("largest remainders, the first of equal ones", 3, true, false, "comp: 1 of 1, credit: 1 of 3, refund: 1 of 3");
    row("one", 1, true, false, "comp: 0 of 1, credit: 1 of 3, refund: 0 of 3");
    row("bands", 7, false, true,
        "-: 1 of 1, EUR 10: 1 of 1, JPY 1000: 1 of 1, USD 0: 1 of 1, USD 10: 2 of 2, USD 100: 1 of 1");
}

void TestAuditSample::strataGetTheirShare()
{
    QFETCH(int, size);
    QFETCH(bool, byType);
    QFETCH(bool, byAmount);
    const auto snapshot =
        insight::Snapshot::build(test::input("at 2026-10-01T10:00:00Z | type refund | amount 0.99 USD\n"
                                             "at 2026-10-02T10:00:00Z | type refund | amount 10.00 USD\n"
                                             "at 2026-10-03T10:00:00Z | type refund | amount 99.99 USD\n"
                                             "at 2026-10-04T10:00:00Z | type credit | amount 100.00 USD\n"
                                             "at 2026-10-05T10:00:00Z | type credit | amount 10.00 EUR\n"
                                             "at 2026-10-06T10:00:00Z | type credit | amount 4800 JPY\n"
                                             "at 2026-10-07T10:00:00Z | type comp"));
    QTEST(shares(audit::drawSample(*snapshot, allRows(*snapshot), {size, QStringLiteral("x"), byType, byAmount})),
          "expected");
}

void TestAuditSample::nothingIsDrawnOfNothing()
{
    const auto snapshot = insight::Snapshot::build({});
    const auto sample = audit::drawSample(*snapshot, {}, {});
    QVERIFY(sample.drawn.empty());
    QVERIFY(sample.strata.empty());
    QVERIFY(audit::sampleSheet(*snapshot, sample).rows.empty());
}

QTEST_APPLESS_MAIN(TestAuditSample)
#include "tst_audit_sample.moc"
