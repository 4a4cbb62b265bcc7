// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/parse.h"

#include <QtTest/QtTest>

using namespace precedent;
using namespace precedent::query;

namespace {

/// "type=refund|credit !tag=x ~late": a filter with nothing left to guess; ~ is text, ! excludes.
QString printed(const Filter &filter)
{
    QStringList clauses;
    for (const auto &clause : filter.clauses) {
        const auto key = clause.key == Key::Text ? QStringLiteral("~") : keyWord(clause.key) + u'=';
        clauses += (clause.exclude ? QStringLiteral("!") : QString()) + key + clause.values.join(u'|');
    }
    return clauses.join(QStringLiteral(" & "));
}

} // namespace

class TestQueryGrammar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accepted_text_reads_as_data();
    void accepted_text_reads_as();
    void refused_text_names_position_and_nearest_word_data();
    void refused_text_names_position_and_nearest_word();
    void text_is_written_with_as_few_quotes_as_possible_data();
    void text_is_written_with_as_few_quotes_as_possible();
    void two_thousand_characters_are_accepted_and_no_more();
};

void TestQueryGrammar::accepted_text_reads_as_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clauses");
    const auto row = [](const char *name, const char *text, const char *clauses) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(clauses);
    };
    row("nothing", "", "");
    row("blanks", " \t ", "");
    row("the contract's example",
        R"(agent:"Sara Okafor" type:refund,credit decision:denied amount:50..500 currency:USD date:2026-10 flag:no-reason "damaged packaging")",
        "agent=Sara Okafor & type=refund|credit & decision=denied & amount=50..500 & currency=USD & date=2026-10 & "
        "flag=no-reason & ~damaged packaging");
    row("bare words are each a clause", "damaged  box", "~damaged & ~box");
    row("bare number", "500", "~500");
    row("same word twice", "box box", "~box");
    row("repeated key is any of", "type:refund sara type:credit", "type=refund|credit & ~sara");
    row("repeated value once", "type:refund,refund type:refund", "type=refund");
    row("senses stay apart", "type:refund -type:credit -type:comp", "type=refund & !type=credit|comp");
    row("excluded word and phrase", R"(-late -"very late")", "!~late & !~very late");
    row("key in any case", "Type:refund AGENT:Sara", "type=refund & agent=Sara");
    row("enumerated value in any case", "type:Refund currency:usd flag:No-Reason has:Note",
        "type=refund & currency=USD & flag=no-reason & has=note");
    row("dates in any case", "date:2026-q4,LAST-MONTH decided:this-Quarter",
        "date=2026-Q4|last-month & decided=this-quarter");
    row("escapes", R"(customer:"O\"Neil \\ Sons" "a\b")", R"(customer=O"Neil \ Sons & ~a\b)");
    row("quote inside a word", R"(5"disk customer:O"Neil)", R"(~5"disk & customer=O"Neil)");
    row("comma in a quoted value", R"(customer:"Doe, Jane",Acme)", "customer=Doe, Jane|Acme");
    row("comma in a bare word", "box,late", "~box,late");
    row("colon without a key", "12:30 :tada: ::", "~12:30 & ~:tada: & ~::");
    row("quoted key is text", R"("type:refund")", "~type:refund");
    row("value with colons", "customer:a:b:c", "customer=a:b:c");
    row("value with a dash", "customer:-x amount:-20", "customer=-x & amount=-20");
    row("lone dash is a word", "a - b", "~a & ~- & ~b");
    row("two dashes", "--x", "!~-x");
    row("channel with and without #", "channel:#approvals,refunds", "channel=approvals|refunds");
    row("any script", "agent:Łukasz customer:山田 причина", "agent=Łukasz & customer=山田 & ~причина");
    row("every has", "has:amount,reason,customer,conversation,thread,edits,note,tag",
        "has=amount|reason|customer|conversation|thread|edits|note|tag");
    row("every is", "is:decided,corrected,new,reviewed", "is=decided|corrected|new|reviewed");
    row("ranges", "amount:50..,..20,>5,<=9.99 took:30m..4h,>2d date:2026..2026-10-31,>=2026-Q4",
        "amount=50..|..20|>5|<=9.99 & took=30m..4h|>2d & date=2026..2026-10-31|>=2026-Q4");
}

void TestQueryGrammar::accepted_text_reads_as()
{
    QFETCH(QString, text);
    const auto filter = parse(text);
    QVERIFY2(filter.ok(), filter ? "" : qPrintable(filter.error().code));
    QTEST(printed(*filter), "clauses");
    QCOMPARE(parse(toText(*filter)).value(), *filter);
}

void TestQueryGrammar::refused_text_names_position_and_nearest_word_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *text, const char *error) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(error);
    };
    row("agnt:Sara", "query-unknown-key 1 agnt agent");
    row("x -cust:Acme", "query-unknown-key 4 cust customer");
    row("http:example.test", "query-unknown-key 1 http type");
    row("type:refnd", "query-unknown-value 6 refnd refund");
    row("type:refund,credits", "query-unknown-value 13 credits credit");
    row("decision:rejected", "query-unknown-value 10 rejected denied");
    row("decision:aproved", "query-unknown-value 10 aproved approved");
    row("flag:noreason", "query-unknown-value 6 noreason no-reason");
    row("has:notes", "query-unknown-value 5 notes note");
    row("-is:decide", "query-unknown-value 5 decide decided");
    row("currency:USDT", "query-unknown-value 10 USDT USD");
    row(R"(type:"re fund")", "query-unknown-value 6 re fund refund");
    row("amount:abc", "query-bad-amount 8 abc ");
    row("amount:1.2.3", "query-bad-amount 8 1.2.3 ");
    row("amount:500..50", "query-bad-amount 8 500..50 ");
    row("amount:5,", "query-empty-value 10  ");
    row("date:2026-13", "query-bad-date 6 2026-13 ");
    row("a date:lastmonth", "query-bad-date 8 lastmonth last-month");
    row("decided:2026-10-32", "query-bad-date 9 2026-10-32 ");
    row("took:5", "query-bad-duration 6 5 ");
    row("took:5w", "query-bad-duration 6 5w ");
    row("agent:", "query-empty-value 7  ");
    row("agent: Sara", "query-empty-value 7  ");
    row("agent:a,,b", "query-empty-value 9  ");
    row(R"(agent:"")", "query-empty-value 7  ");
    row(R"("")", "query-empty-value 1  ");
    row(R"(" ")", "query-empty-value 1   ");
    row("channel:#", "query-empty-value 9 # ");
    row(R"(x "damaged)", "query-unclosed-quote 3 damaged ");
    row(R"("a\")", "query-unclosed-quote 1 a\" ");
    row(R"("a"b)", "query-text-after-quote 4 b ");
    row(R"(agent:"Sara"x,y)", "query-text-after-quote 13 x,y ");
    row(R"("a",b)", "query-text-after-quote 4 ,b ");
}

void TestQueryGrammar::refused_text_names_position_and_nearest_word()
{
    QFETCH(QString, text);
    const auto filter = parse(text);
    QVERIFY(!filter);
    const auto &error = filter.error();
    QCOMPARE(error.kind, base::ErrorKind::Usage);
    const auto fact = [&error](const char *name) { return error.facts.value(QString::fromLatin1(name)); };
    QTEST(QStringList({error.code, fact("position"), fact("word"), fact("nearest")}).join(u' '), "error");
}

void TestQueryGrammar::text_is_written_with_as_few_quotes_as_possible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *text, const char *written) { QTest::newRow(text) << text << written; };
    row(R"( "damaged"   box )", "damaged box");
    row(R"(agent:"Sara","Ben Lee")", R"(agent:Sara,"Ben Lee")");
    row(R"("-late" "type:x" "12:30")", R"("-late" "type:x" 12:30)");
    row(R"("\"in\" quotes")", R"("\"in\" quotes")");
    row(R"("C:\dir\new" "end \\")", R"("C:\dir\new" "end \\")");
    row(R"(customer:"a,b" "a,b")", R"(customer:"a,b" a,b)");
}

void TestQueryGrammar::text_is_written_with_as_few_quotes_as_possible()
{
    QFETCH(QString, text);
    const auto filter = parse(text).value();
    QTEST(toText(filter), "written");
    QCOMPARE(parse(toText(filter)).value(), filter);
}

void TestQueryGrammar::two_thousand_characters_are_accepted_and_no_more()
{
    const QString longest(2000, u'x');
    QVERIFY(parse(longest).ok());
    const auto tooLong = parse(longest + u'x');
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().code, QStringLiteral("query-too-long"));
    QCOMPARE(tooLong.error().facts.value(QStringLiteral("position")), QStringLiteral("2001"));
}

QTEST_APPLESS_MAIN(TestQueryGrammar)
#include "tst_query_grammar.moc"
