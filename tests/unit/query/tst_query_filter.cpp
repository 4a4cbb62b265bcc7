// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/parse.h"

#include <QtTest/QtTest>

using namespace precedent::query;

namespace {
Filter read(const char *text)
{
    return parse(QString::fromUtf8(text)).value();
}
} // namespace

class TestQueryFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clause_is_found_by_key_and_sense();
    void with_replaces_the_clause_in_place();
    void with_no_values_removes_the_clause();
    void with_text_makes_one_clause_per_word();
    void with_replaces_both_clauses_that_all_of_made();
    void without_removes_one_clause();
    void all_of_keeps_clauses_of_one_key_apart();
    void days_are_those_of_the_decision_by_basis_or_clause();
    void option_joins_any_of_and_takes_its_value_literally();
    void option_that_is_wrong_says_so_at_position_one();
    void key_words_and_keys_agree();
};

void TestQueryFilter::clause_is_found_by_key_and_sense()
{
    const auto filter = read("type:refund -type:credit sara");
    QCOMPARE(filter.find(Key::Type)->values, QStringList{QStringLiteral("refund")});
    QCOMPARE(filter.find(Key::Type, true)->values, QStringList{QStringLiteral("credit")});
    QCOMPARE(filter.find(Key::Agent), nullptr);
    QVERIFY(!filter.isEmpty());
    QVERIFY(Filter().isEmpty());
}

void TestQueryFilter::with_replaces_the_clause_in_place()
{
    const auto filter = read("type:refund agent:Sara -type:other");
    QCOMPARE(toText(filter.with(Key::Type, {QStringLiteral("credit"), QStringLiteral("comp")})),
             QStringLiteral("type:credit,comp agent:Sara -type:other"));
    QCOMPARE(toText(filter.with(Key::Type, {QStringLiteral("comp")}, true)),
             QStringLiteral("type:refund agent:Sara -type:comp"));
    QCOMPARE(toText(filter.with(Key::Customer, {QStringLiteral("Acme")})),
             QStringLiteral("type:refund agent:Sara -type:other customer:Acme"));
}

void TestQueryFilter::with_no_values_removes_the_clause()
{
    QCOMPARE(read("type:refund agent:Sara").with(Key::Type, {}), read("agent:Sara"));
    QCOMPARE(read("agent:Sara").with(Key::Type, {}), read("agent:Sara"));
}

void TestQueryFilter::with_text_makes_one_clause_per_word()
{
    const auto filter =
        read("damaged agent:Sara box").with(Key::Text, {QStringLiteral("late"), QStringLiteral("twice")});
    QCOMPARE(filter, read("late twice agent:Sara"));
}

void TestQueryFilter::with_replaces_both_clauses_that_all_of_made()
{
    const auto both = allOf(read("agent:Sara"), read("agent:Ben"));
    QCOMPARE(both.with(Key::Agent, {QStringLiteral("Mia")}), read("agent:Mia"));
}

void TestQueryFilter::without_removes_one_clause()
{
    const auto filter = read("type:refund agent:Sara box");
    QCOMPARE(filter.without(1), read("type:refund box"));
    QCOMPARE(filter.without(3), filter);
}

void TestQueryFilter::all_of_keeps_clauses_of_one_key_apart()
{
    auto second = read("type:credit,refund");
    second.dateBasis = DateBasis::Decided;
    const auto both = allOf(read("type:refund sara"), second);
    QCOMPARE(both.clauses.size(), std::size_t{3});
    QCOMPARE(both.clauses.back().values.size(), 2);
    QCOMPARE(both.dateBasis, DateBasis::Decided);
}

void TestQueryFilter::days_are_those_of_the_decision_by_basis_or_clause()
{
    auto filter = read("type:refund date:2026-10");
    QVERIFY(!isByDecision(filter));
    filter.dateBasis = DateBasis::Decided;
    QVERIFY(isByDecision(filter));
    QVERIFY(isByDecision(read("decided:2026-10 sara")));
    QVERIFY(!isByDecision(read("decided:2026-10 date:2026-10")));
}

void TestQueryFilter::option_joins_any_of_and_takes_its_value_literally()
{
    auto filter = withOption({}, Key::Customer, QStringLiteral("Doe, Jane \"JD\"")).value();
    filter = withOption(filter, Key::Type, QStringLiteral("Refund")).value();
    filter = withOption(filter, Key::Type, QStringLiteral("credit")).value();
    filter = withOption(filter, Key::Text, QStringLiteral("-damaged box")).value();
    QCOMPARE(toText(filter), QStringLiteral("customer:\"Doe, Jane \\\"JD\\\"\" type:refund,credit \"-damaged box\""));
    QCOMPARE(parse(toText(filter)).value(), filter);
}

void TestQueryFilter::option_that_is_wrong_says_so_at_position_one()
{
    const auto result = withOption({}, Key::Type, QStringLiteral("refnd"));
    QVERIFY(!result);
    QCOMPARE(result.error().code, QStringLiteral("query-unknown-value"));
    QCOMPARE(result.error().facts.value(QStringLiteral("position")), QStringLiteral("1"));
    QCOMPARE(result.error().facts.value(QStringLiteral("nearest")), QStringLiteral("refund"));
    QVERIFY(!withOption({}, Key::Agent, QString()));
}

void TestQueryFilter::key_words_and_keys_agree()
{
    QCOMPARE(allKeyWords().join(u' '),
             QStringLiteral("agent approver team type decision customer amount currency date decided channel flag took "
                            "reason tag has is weekday hour context"));
    for (const auto &word : allKeyWords())
        QCOMPARE(keyWord(keyFromWord(word).value()), word);
    QVERIFY(keyWord(Key::Text).isEmpty());
    QVERIFY(!keyFromWord(u"") && !keyFromWord(u"status"));
}

QTEST_APPLESS_MAIN(TestQueryFilter)
#include "tst_query_filter.moc"
