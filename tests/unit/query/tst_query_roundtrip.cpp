// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/parse.h"
#include "tests/support/randomquery.h"

#include <QtTest/QtTest>

using namespace precedent;

namespace {

const test::QueryWords words{
    {QStringLiteral("Sara Okafor"), QStringLiteral("U0123"), QStringLiteral("Łukasz"), QStringLiteral("-x")},
    {QStringLiteral("Tier 1"), QStringLiteral("Night")},
    {QStringLiteral("Doe, Jane"), QStringLiteral("山田太郎"), QStringLiteral("a:b"), QStringLiteral("\"Q\"")},
    {QStringLiteral("#approvals"), QStringLiteral("C0123")},
    {QStringLiteral("good example"), QStringLiteral("vip")},
    {QStringLiteral("damaged box"), QStringLiteral("-late"), QStringLiteral("type:x"), QStringLiteral("a\\\"b\\"),
     QStringLiteral("500"), QStringLiteral("\\"), QStringLiteral("🎉"), QStringLiteral("x")},
};

/// Any characters of the kind that the grammar cares about, whether or not they make sense.
QString randomNoise(QRandomGenerator &random)
{
    static const auto pieces = QStringLiteral("\" \\ - : , a type: amount: 5 .. > date: 2026 - é x").split(u' ');
    QString text;
    for (int i = random.bounded(12); i > 0; --i)
        text += random.bounded(4) == 0 ? QStringLiteral(" ") : test::pick(random, pieces);
    return text;
}

} // namespace

class TestQueryRoundtrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void random_query_survives_writing_and_reading();
    void noise_is_refused_or_survives_and_never_grows();
};

void TestQueryRoundtrip::random_query_survives_writing_and_reading()
{
    for (const auto seed : test::seeds(200)) {
        QRandomGenerator random(seed);
        for (int i = 0; i < 20; ++i) {
            const auto text = test::randomQuery(random, words);
            const auto filter = query::parse(text);
            QVERIFY2(filter.ok(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(text)));
            const auto again = query::parse(query::toText(*filter));
            QVERIFY2(again && *again == *filter, qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(text)));
        }
    }
}

void TestQueryRoundtrip::noise_is_refused_or_survives_and_never_grows()
{
    int accepted = 0;
    for (const auto seed : test::seeds(200)) {
        QRandomGenerator random(seed);
        for (int i = 0; i < 50; ++i) {
            const auto text = randomNoise(random);
            const auto filter = query::parse(text);
            if (!filter) {
                const auto position = filter.error().facts.value(QStringLiteral("position")).toInt();
                QVERIFY2(position >= 1 && position <= text.size() + 1, qPrintable(text));
                continue;
            }
            ++accepted;
            const auto written = query::toText(*filter);
            QVERIFY2(written.size() <= text.size(), qPrintable(QStringLiteral("%1 → %2").arg(text, written)));
            QVERIFY2(query::parse(written).value() == *filter,
                     qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(text)));
        }
    }
    QVERIFY(accepted > 0);
}

QTEST_APPLESS_MAIN(TestQueryRoundtrip)
#include "tst_query_roundtrip.moc"
