// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/parse.h"
#include "query/words.h"

#include <QtTest/QtTest>

using namespace precedent;
using namespace precedent::query;

class TestQueryWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void relative_dates_become_days_data();
    void relative_dates_become_days();
    void files_tell_a_filter_in_english_data();
    void files_tell_a_filter_in_english();
    void days_of_the_decision_are_called_so();
};

void TestQueryWords::relative_dates_become_days_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("days");
    const auto row = [](const char *query, const char *days) {
        QTest::newRow(query) << QString::fromLatin1(query) << QString::fromLatin1(days);
    };
    row("date:last-month", "date:2026-10-01..2026-10-31");
    row("date:today type:refund", "date:2026-11-15 type:refund");
    row("-decided:2026-Q1,yesterday", "-decided:2026-01-01..2026-03-31,2026-11-14");
    row("date:2026-10..", "date:2026-10-01..");
    row("date:..2026", "date:..2026-12-31");
    row("date:today..yesterday", "date:0001-01-01");
    row("took:2h.. today", "took:2h.. today");
}

void TestQueryWords::relative_dates_become_days()
{
    QFETCH(QString, query);
    const Calendar calendar{*base::Zone::byName(QStringLiteral("Europe/Oslo")),
                            *base::fromIso(QStringLiteral("2026-11-15T12:00:00Z"))};
    const auto filter = resolved(parse(query).value(), calendar);
    QVERIFY(filter.ok());
    QTEST(toText(*filter), "days");
    // The days are words of the grammar, and mean what the relative ones meant.
    QCOMPARE(parse(toText(*filter)).value(), *filter);
}

void TestQueryWords::files_tell_a_filter_in_english_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *query, const char *words) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(words);
    };
    row("", "All decisions");
    row("type:credit,comp -flag:over-limit", "Type: credit or comp · not Flag: over-limit");
    row("\"too late\" -maybe", "Words: “too late” · not Words: “maybe”");
    row("took:2h.. amount:50..500", "Time to decision: 2h.. · Amount: 50..500");
    row("date:2026-10 agent:\"Sara Lind\"", "Date: 2026-10 · Agent: Sara Lind");
}

void TestQueryWords::files_tell_a_filter_in_english()
{
    QFETCH(QString, query);
    QTEST(inWords(parse(query).value()), "words");
}

void TestQueryWords::days_of_the_decision_are_called_so()
{
    auto filter = parse(QStringLiteral("date:2026-10 type:refund")).value();
    filter.dateBasis = DateBasis::Decided;
    QCOMPARE(inWords(filter), QStringLiteral("Decided: 2026-10 · Type: refund"));
}

QTEST_APPLESS_MAIN(TestQueryWords)
#include "tst_query_words.moc"
