// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/provenance.h"
#include "recognize/vocabularies.h"
#include "tests/unit/recognize/readingprint.h"
#include "tests/unit/recognize/threadnotation.h"

#include <QtTest/QTest>

#include <thread>

using namespace precedent;

namespace {

/// A format's file around this object of words.
QByteArray fileWith(const QString &words)
{
    return QStringLiteral(R"({"precedent_format":1,"name":"our-words","version":1,"words":%1})").arg(words).toUtf8();
}

recognize::TaughtFormat formatWith(const QString &words)
{
    const auto format = recognize::decodeFormat(fileWith(words));
    if (!format)
        qFatal("%s %s", qPrintable(format.error().code), qPrintable(words));
    return *format;
}

/// "refund 50.00 USD approved by U2 Maya Ortiz", or why there is no record.
QString readingOf(const test::ThreadNotation &notation)
{
    const auto reading = recognize::read(notation.thread, notation.context);
    if (std::holds_alternative<domain::UnreadMessage>(reading))
        return QStringLiteral("unread");
    if (std::holds_alternative<recognize::Skipped>(reading))
        return QStringLiteral("skipped");
    const auto &record = std::get<domain::Record>(reading);
    return domain::toWord(record.type) + u' ' + (record.amount ? test::moneyText(*record.amount) : QString()) + u' ' +
           test::decisionText(record) + (record.agent.isEmpty() ? QString() : u" for "_qs + record.agent.name);
}

} // namespace

/// What a workplace's own words change, and that they change nothing else.
class tst_recognize_ownwords : public QObject
{
    Q_OBJECT

private slots:
    void theyCount_data();
    void theyCount();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void aFileReadsBackAsItWas();
    void otherReadingsStayAsTheyAre();
    void theSameWordsAreLoadedOnce();
    void originsAreFoundByThem();
};

void tst_recognize_ownwords::theyCount_data()
{
    QTest::addColumn<QString>("thread");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto asked = QStringLiteral("@1000 U1\n  > Can I refund $50 for Northwind? Damaged twice.\n");
    QTest::newRow("a verdict") << asked + QStringLiteral("@1060 U2\n  > bingo bango")
                               << QStringLiteral(R"({"verdicts":{"approve":["bingo bango"]}})")
                               << QStringLiteral("refund 50.00 USD pending for Sara Okafor")
                               << QStringLiteral("refund 50.00 USD approved by U2 Maya Ortiz for Sara Okafor");
    QTest::newRow("an emoji of their own")
        << asked + QStringLiteral("  + boss-nod U2") << QStringLiteral(R"({"emoji":{"approve":["boss-nod"]}})")
        << QStringLiteral("refund 50.00 USD pending for Sara Okafor")
        << QStringLiteral("refund 50.00 USD approved by U2 Maya Ortiz for Sara Okafor");
    QTest::newRow("a verdict that is none here")
        << asked + QStringLiteral("@1060 U2\n  > yes")
        << QStringLiteral(R"({"not":{"verdicts":{"approve-word":["yes"],"approve":["yes"],"approve-phrase":["yes"]}}})")
        << QStringLiteral("refund 50.00 USD approved by U2 Maya Ortiz for Sara Okafor")
        << QStringLiteral("refund 50.00 USD pending for Sara Okafor");
    QTest::newRow("a word for a type") << QStringLiteral("@1000 U1\n  > Type: Zonk\\nAmount: 50 USD\\nCustomer: Acme")
                                       << QStringLiteral(R"({"types":{"comp":["zonk"]}})")
                                       << QStringLiteral("other 50.00 USD pending for Sara Okafor")
                                       << QStringLiteral("comp 50.00 USD pending for Sara Okafor");
    QTest::newRow("a label")
        << QStringLiteral("@1000 B1\n  > Type: Refund\\nAmount: 50 USD\\nCustomer: Acme\\nHerald: <@U3>\\nUsher: <@U1>")
        << QStringLiteral(R"({"labels":{"agent":["Herald"]}})") << QStringLiteral("refund 50.00 USD pending")
        << QStringLiteral("refund 50.00 USD pending for Lee Chen");
    QTest::newRow("in another language only")
        << asked + QStringLiteral("@1060 U2\n  > bingo bango")
        << QStringLiteral(R"({"language":"german","verdicts":{"approve":["bingo bango"]}})")
        << QStringLiteral("refund 50.00 USD pending for Sara Okafor")
        << QStringLiteral("refund 50.00 USD pending for Sara Okafor");
}

void tst_recognize_ownwords::theyCount()
{
    QFETCH(const QString, thread);
    QFETCH(const QString, words);
    QFETCH(const QString, before);
    test::ThreadNotation notation(QStringLiteral("currency USD\n") + thread);
    QCOMPARE(readingOf(notation), before);
    notation.context.taught = {formatWith(words)};
    QTEST(readingOf(notation), "after");
    notation.context.taught.clear();
    QCOMPARE(readingOf(notation), before);
}

void tst_recognize_ownwords::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *words, const char *code, const char *place) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromLatin1(code) << QString::fromLatin1(place);
    };
    row("{}", "format-value", "words.labels");
    row(R"({"labels":{}})", "format-value", "words.labels");
    row(R"({"labels":{"agent":"Herald"}})", "format-value", "words.labels.agent");
    row(R"({"labels":{"agent":[""]}})", "format-value", "words.labels.agent");
    row(R"({"labels":{"agent":[4]}})", "format-value", "words.labels.agent");
    row(R"({"labels":{"herald":["x"]}})", "format-unknown-key", "words.labels.herald");
    row(R"({"conversation-urls":["(a+)+$"]})", "format-unknown-key", "words.conversation-urls");
    row(R"({"emoji":{"characters":["x"]}})", "format-unknown-key", "words.emoji.characters");
    row(R"({"language":"klingon","labels":{"agent":["x"]}})", "format-value", "words.language");
    row(R"({"not":{"money":{}}})", "format-unknown-key", "words.not.money");
}

void tst_recognize_ownwords::whatIsWrongIsNamed()
{
    QFETCH(const QString, words);
    const auto format = recognize::decodeFormat(fileWith(words));
    QVERIFY(!format);
    QTEST(format.error().code, "code");
    QTEST(format.error().facts.value(QStringLiteral("place")), "place");
}

void tst_recognize_ownwords::aFileReadsBackAsItWas()
{
    const auto format = formatWith(QStringLiteral(
        R"({"language":"norwegian","types":{"comp":["zonk"]},"not":{"verdicts":{"approve-word":["ja"]}}})"));
    QVERIFY(format.isOnlyWords());
    QCOMPARE(recognize::countOf(*format.words), 2);
    QCOMPARE(recognize::decodeFormat(recognize::encodeFormat(format)).value(), format);
}

void tst_recognize_ownwords::otherReadingsStayAsTheyAre()
{
    // Two readers with different words on two threads at once.
    const auto text =
        QStringLiteral("currency USD\n@1000 U1\n  > Can I refund $50 for Northwind?\n@1060 U2\n  > bingo");
    test::ThreadNotation with(text);
    const test::ThreadNotation without(text);
    with.context.taught = {formatWith(QStringLiteral(R"({"verdicts":{"approve":["bingo"]}})"))};
    int wrong = 0;
    std::thread other([&] {
        for (int i = 0; i < 200; ++i)
            wrong += int(!readingOf(without).contains(QLatin1String("pending")));
    });
    int wrongHere = 0;
    for (int i = 0; i < 200; ++i)
        wrongHere += int(!readingOf(with).contains(QLatin1String("approved")));
    other.join();
    QCOMPARE(wrong, 0);
    QCOMPARE(wrongHere, 0);
}

void tst_recognize_ownwords::theSameWordsAreLoadedOnce()
{
    const auto format = formatWith(QStringLiteral(R"({"types":{"comp":["zonk"]}})"));
    const auto first = recognize::vocabulariesWith({*format.words});
    QCOMPARE(recognize::vocabulariesWith({*format.words}).get(), first.get());
    QVERIFY(recognize::vocabulariesWith({}).get() != first.get());
}

void tst_recognize_ownwords::originsAreFoundByThem()
{
    test::ThreadNotation notation(
        QStringLiteral("currency USD\n@1000 B1\n  > Type: Refund\\nAmount: 50 USD\\nCustomer: Acme\\nHerald: <@U3>"));
    notation.context.taught = {formatWith(QStringLiteral(R"({"labels":{"agent":["Herald"]}})"))};
    const auto origins = recognize::originsOf(notation.thread, notation.context);
    QVERIFY(std::any_of(origins.begin(), origins.end(),
                        [](const recognize::Origin &origin) { return origin.field == QLatin1String("agent"); }));
}

QTEST_GUILESS_MAIN(tst_recognize_ownwords)
#include "tst_recognize_ownwords.moc"
