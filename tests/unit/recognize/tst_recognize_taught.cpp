// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/language.h"
#include "recognize/provenance.h"
#include "recognize/taughtreading.h"
#include "tests/unit/recognize/markednotation.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace precedent;
using recognize::TaughtField;

namespace {

recognize::Context contextOf(const QString &currency)
{
    recognize::Context context;
    const auto add = [&context](const QString &id, const QString &name) {
        domain::Person person;
        person.id = domain::PersonId(id);
        person.name = name;
        context.people.insert(id, person);
    };
    add(QStringLiteral("U1"), QStringLiteral("Sara Okafor"));
    add(QStringLiteral("U2"), QStringLiteral("Luis Ortega"));
    context.settings.defaultCurrency = base::Currency::parse(currency).value();
    return context;
}

/// "credit|Sara Okafor|Nordlys|300.00 NOK|the context"; empty when the format does not match.
QString readingOf(const recognize::TaughtFormat &format, const domain::Message &message,
                  const recognize::Context &context)
{
    const recognize::ChannelReader reader(context);
    const recognize::LanguageScope scope(recognize::languageOf(recognize::tokenize(message.text), 0));
    const auto reading = readTaught(format, message, shownMessage(message, context), reader);
    if (!reading)
        return {};
    const auto &draft = reading->draft;
    const auto amount = draft.amount.money
                            ? base::toDecimal(*draft.amount.money) + u' ' + draft.amount.money->currency.code()
                            : draft.amount.percent + (draft.amount.percent.isEmpty() ? u""_qs : u"%"_qs);
    return QStringList{domain::toWord(draft.type), draft.agent.name, draft.customer, amount, draft.context}.join(u'|');
}

recognize::TaughtFormat formatOf(const QString &author, const QString &notation, const recognize::Context &context)
{
    const test::MarkedNotation marked(notation);
    const auto proposal = recognize::proposeFormat(test::messageOf(author, marked.text), marked.marks, context);
    if (!proposal)
        qFatal("%s", qPrintable(proposal.error().code));
    return proposal->format;
}

QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces{
        u"Refund"_qs, u"300 kr"_qs, u" | "_qs,    u"\n"_qs,  u"Customer:"_qs, u" "_qs,      u"Nordlys"_qs,
        u", "_qs,     u"返金"_qs,   u"¥4,800"_qs, u" - "_qs, u"#4711"_qs,     u"<@U1>"_qs,  u"👍"_qs,
        u"\uE100"_qs, u"&amp;"_qs,  u"for"_qs,    u"*a*"_qs, u"::"_qs,        u"\u202E"_qs, u"https://x.test/1"_qs};
    QString text;
    for (int i = random.bounded(1, 24); i > 0; --i)
        text += pieces.at(random.bounded(int(pieces.size())));
    return text;
}

/// Marks as somebody makes them who knows what they see.
std::vector<recognize::Mark> sensibleMarks(const QString &text)
{
    std::vector<recognize::Mark> marks;
    for (const auto &[field, piece] : {std::pair(TaughtField::Type, u"Refund"_qs),
                                       {TaughtField::Amount, u"300 kr"_qs},
                                       {TaughtField::Customer, u"Nordlys"_qs}}) {
        if (const auto at = text.indexOf(piece); at >= 0)
            marks.push_back({field, at, piece.size()});
    }
    return marks;
}

std::vector<recognize::Mark> randomMarks(QRandomGenerator &random, const QString &text)
{
    std::vector<recognize::Mark> marks;
    for (int i = random.bounded(1, 4); i > 0; --i)
        marks.push_back({TaughtField(random.bounded(recognize::taughtFieldCount)), random.bounded(int(text.size()) + 1),
                         random.bounded(12)});
    return marks;
}

} // namespace

/// Formats that people teach: what is proposed from marks, and what such a format matches.
class tst_recognize_taught : public QObject
{
    Q_OBJECT

private slots:
    void marksTeachAShape_data();
    void marksTeachAShape();
    void otherShapesDoNotMatch_data();
    void otherShapesDoNotMatch();
    void mentionsAreFoundWhereTheyAreShown();
    void aCardAfterTheDecisionIsStillRead();
    void marksThatSayNothingAreRefused_data();
    void marksThatSayNothingAreRefused();
    void aTaughtFormatComesFirst();
    void anyProposalReadsItsOwnMessage();
    void hostileTextTakesNoTime();
};

void tst_recognize_taught::marksTeachAShape_data()
{
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a form's line")
        << u"B1"_qs << u"New request: {type=credit Goodwill} | Customer: {customer Nordlys} | {amount 300 kr}"_qs
        << u"New request: Refund | Customer: Acme Ltd | Ref: 77 | 1 250,50 kr"_qs
        << u"refund||Acme Ltd|1250.50 NOK|"_qs;
    QTest::newRow("a taught type")
        << u"B1"_qs << u"New request: {type=credit Goodwill} | Customer: {customer Nordlys} | {amount 300 kr}"_qs
        << u"new request: goodwill | Customer: Acme | 20 kr"_qs << u"credit||Acme|20.00 NOK|"_qs;
    QTest::newRow("what is not marked may change")
        << u"B1"_qs << u"Form 12 | {type Refund} | Ref: AB-7 | Customer: {customer Nordlys} | Sum: {amount 300 kr}"_qs
        << u"Form 13 | Refund | Ref: CD-9 | Customer: Acme | Sum: 5 USD"_qs << u"refund||Acme|5.00 USD|"_qs;
    QTest::newRow("lines with dashes")
        << u"U1"_qs
        << u"Cust – {customer Nordlys}\nSum – {amount 300 kr}\nWhat – {type refund}\nGrund – {context late}"_qs
        << u"Cust – Acme\nSum – 12 EUR\nWhat – credit\nGrund – it broke\nand again"_qs
        << u"credit|Sara Okafor|Acme|12.00 EUR|it broke\nand again"_qs;
    QTest::newRow("labels above values")
        << u"B1"_qs
        << u"What do you need?\n{type Refund}\nHow much\n{amount 50 USD}\nWho is it for\n{customer Jo Bloggs}"_qs
        << u"What do you need?\nCredit\nHow much\n75 USD\nWho is it for\nAcme"_qs << u"credit||Acme|75.00 USD|"_qs;
    QTest::newRow("commas") << u"U1"_qs << u"{type refund}, {customer Nordlys}, {amount 50 USD}, {context came late}"_qs
                            << u"credit, Acme, 1,250.00 USD, broken"_qs
                            << u"credit|Sara Okafor|Acme|1250.00 USD|broken"_qs;
    QTest::newRow("lines without labels")
        << u"U1"_qs << u"{type Refund}\n{customer Nordlys}\n{amount 50 USD}"_qs << u"Credit\n\nAcme Ltd\n75 USD"_qs
        << u"credit|Sara Okafor|Acme Ltd|75.00 USD|"_qs;
    QTest::newRow("a sentence") << u"U1"_qs << u"can I do {amount 15% off} for the {customer Halden} renewal?"_qs
                                << u"Can I do 20% for the Acme Ltd renewal?"_qs
                                << u"other|Sara Okafor|Acme Ltd|20%|"_qs;
    QTest::newRow("Japanese") << u"U1"_qs << u"{type 返金} {amount ¥4,800} {context 破損} / 承認お願いします"_qs
                              << u"返金 ¥1,200 遅延 / 承認お願いします"_qs << u"refund|Sara Okafor||1200 JPY|遅延"_qs;
    QTest::newRow("always one type") << u"B1"_qs << u"Bug credit for {customer Nordlys}, sum: {amount 30 EUR}"_qs
                                     << u"Bug credit for Acme, sum: 12 EUR"_qs << u"credit||Acme|12.00 EUR|"_qs;
}

void tst_recognize_taught::marksTeachAShape()
{
    QFETCH(QString, author);
    QFETCH(QString, marked);
    QFETCH(QString, other);
    QFETCH(QString, expected);
    const auto context = contextOf(u"NOK"_qs);
    const auto format = formatOf(author, marked, context);
    auto reading = readingOf(format, test::messageOf(author, other), context);
    QCOMPARE(reading, expected);
    QVERIFY(!readingOf(format, test::messageOf(author, test::MarkedNotation(marked).text), context).isEmpty());
}

void tst_recognize_taught::otherShapesDoNotMatch_data()
{
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("other");
    QTest::newRow("by a person") << u"U1"_qs << u"New request: Refund | Customer: Acme | 30 kr"_qs;
    QTest::newRow("by another app") << u"B2"_qs << u"New request: Refund | Customer: Acme | 30 kr"_qs;
    QTest::newRow("no customer") << u"B1"_qs << u"New request: Refund | 30 kr"_qs;
    QTest::newRow("other order") << u"B1"_qs << u"Customer: Acme | New request: Refund | 30 kr"_qs;
    QTest::newRow("quoted") << u"B1"_qs << u"Yesterday's New request: Refund | Customer: Acme | 30 kr"_qs;
    QTest::newRow("within a word") << u"B1"_qs << u"New request: Refund | XCustomer: Acme | 30 kr"_qs;
    QTest::newRow("empty") << u"B1"_qs << QString();
}

void tst_recognize_taught::otherShapesDoNotMatch()
{
    QFETCH(QString, author);
    QFETCH(QString, other);
    const auto context = contextOf(u"NOK"_qs);
    const auto format = formatOf(
        u"B1"_qs, u"New request: {type=credit Goodwill} | Customer: {customer Nordlys} | {amount 300 kr}"_qs, context);
    QCOMPARE(readingOf(format, test::messageOf(author, other), context), QString());
}

void tst_recognize_taught::mentionsAreFoundWhereTheyAreShown()
{
    const auto context = contextOf(u"NOK"_qs);
    const auto message = test::messageOf(u"B1"_qs, u" *<@U9|kim>* &amp; <@U1>: Refund | 30 kr | <@U2>"_qs);
    const auto shown = shownMessage(message, context);
    QCOMPARE(shown.text, recognize::shownText(message, context));
    QCOMPARE(shown.mentions.size(), std::size_t(3));
    QStringList words;
    for (const auto &mention : shown.mentions)
        words += mention.id + u' ' + shown.text.mid(mention.span.begin, mention.span.length);
    QCOMPARE(words.join(u','), u"U9 @kim,U1 @Sara Okafor,U2 @Luis Ortega"_qs);

    const auto text = shown.text;
    const auto format =
        recognize::proposeFormat(message,
                                 {{TaughtField::Type, text.indexOf(u"Refund"), 6},
                                  {TaughtField::Amount, text.indexOf(u"30 kr"), 5},
                                  {TaughtField::Agent, shown.mentions[2].span.begin, shown.mentions[2].span.length}},
                                 context);
    QVERIFY(format.ok());
    QVERIFY(format->unplaced.empty());
    QVERIFY(readingOf(format->format, message, context).startsWith(u"refund|Luis Ortega|"));
}

void tst_recognize_taught::aCardAfterTheDecisionIsStillRead()
{
    const auto context = contextOf(u"NOK"_qs);
    const auto format =
        formatOf(u"B1"_qs, u"New request: {type Refund} | Customer: {customer Nordlys} | {amount 300 kr}"_qs, context);
    const auto card = test::messageOf(
        u"B1"_qs, u"New request: Refund | Customer: Acme | 30 kr\n:white_check_mark: Approved by <@U2> | fine"_qs);
    QCOMPARE(readingOf(format, card, context),
             u"refund|Luis Ortega|Acme|30.00 NOK|"_qs.replace(u"Luis Ortega"_qs, QString()));
}

void tst_recognize_taught::marksThatSayNothingAreRefused_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << u"New request: Refund"_qs << u"format-unmarked"_qs;
    QTest::newRow("neither type nor amount") << u"Customer: {customer Acme}"_qs << u"format-asks-nothing"_qs;
    QTest::newRow("twice") << u"{amount 5 USD} and {amount 7 USD}"_qs << u"format-marks"_qs;
    QTest::newRow("blank") << u"Sum:{amount  }"_qs << u"format-marks"_qs;
    QTest::newRow("the whole message") << u"{type refund}"_qs << u"format-too-general"_qs;
}

void tst_recognize_taught::marksThatSayNothingAreRefused()
{
    QFETCH(QString, marked);
    QFETCH(QString, code);
    const auto context = contextOf(u"NOK"_qs);
    const test::MarkedNotation notation(marked);
    const auto message = test::messageOf(u"U1"_qs, notation.text + u'.');
    const auto proposal = recognize::proposeFormat(message, notation.marks, context);
    QVERIFY(!proposal.ok());
    QCOMPARE(proposal.error().code, code);
    const auto far = std::numeric_limits<qsizetype>::max();
    for (const auto &mark : {recognize::Mark{TaughtField::Amount, far, 1}, recognize::Mark{TaughtField::Amount, 1, far},
                             recognize::Mark{TaughtField::Amount, -5, 7}})
        QVERIFY(!recognize::proposeFormat(message, {mark}, context).ok());
}

void tst_recognize_taught::aTaughtFormatComesFirst()
{
    auto context = contextOf(u"NOK"_qs);
    domain::Thread thread;
    thread.channel = domain::ChannelId(u"C1"_qs);
    thread.messages.push_back(
        {{{test::messageOf(u"U1"_qs, u"Type: Refund\nAmount: 50 USD\nFor: Acme"_qs), {}}}, {}, {}, {}, {}});
    QCOMPARE(std::get<domain::Record>(recognize::read(thread, context)).format, u"labelled-text"_qs);
    auto format = formatOf(u"U1"_qs, u"Type: {type Refund}\nAmount: {amount 50 USD}\nFor: {customer Acme}"_qs, context);
    context.taught = {format};
    const auto record = std::get<domain::Record>(recognize::read(thread, context));
    QCOMPARE(record.format, format.name);
    QCOMPARE(record.customer, u"Acme"_qs);
    // A channel's own list keeps it out, unless the format names the channel.
    context.settings.formats = {u"labelled-text"_qs};
    QCOMPARE(std::get<domain::Record>(recognize::read(thread, context)).format, u"labelled-text"_qs);
    context.taught.front().channels = {thread.channel};
    QCOMPARE(std::get<domain::Record>(recognize::read(thread, context)).format, format.name);
}

void tst_recognize_taught::anyProposalReadsItsOwnMessage()
{
    const auto seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const auto context = contextOf(u"NOK"_qs);
    int proposed = 0;
    for (int round = 0; round < 3000; ++round) {
        const auto author = random.bounded(2) ? u"U1"_qs : u"B1"_qs;
        const auto message = test::messageOf(author, randomText(random));
        const auto text = recognize::shownText(message, context);
        QCOMPARE(shownMessage(message, context).text, text);
        const auto marks = random.bounded(2) ? sensibleMarks(text) : randomMarks(random, text);
        const auto proposal = recognize::proposeFormat(message, marks, context);
        if (!proposal)
            continue;
        ++proposed;
        const auto &format = proposal->format;
        QVERIFY2(!readingOf(format, message, context).isNull(), qPrintable(text));
        const auto again = recognize::decodeFormat(recognize::encodeFormat(format));
        QVERIFY2(again.ok(), qPrintable(again ? QString() : again.error().facts.value(u"place"_qs) + text));
        QCOMPARE(*again, format);
        (void)readingOf(format, test::messageOf(author, randomText(random)), context);
    }
    QVERIFY(proposed > 50);
}

void tst_recognize_taught::hostileTextTakesNoTime()
{
    const auto context = contextOf(u"NOK"_qs);
    auto format =
        formatOf(u"B1"_qs, u"New request: {type Refund} | Customer: {customer A} | {amount 3 kr}"_qs, context);
    format.author = {};
    format.anchors = {{QString(200, u'a'), recognize::AnchorPlace::Line}, {u"-"_qs, recognize::AnchorPlace::Line}};
    const QStringList texts{QString(1'000'000, u'a'),
                            QString(1'000'000, u'-'),
                            QStringLiteral("a-").repeated(500'000),
                            QStringLiteral("<@U1>").repeated(200'000),
                            QStringLiteral("|").repeated(1'000'000),
                            QStringLiteral("New request: |").repeated(70'000),
                            QStringLiteral("\n|").repeated(500'000)};
    for (const auto &text : texts) {
        const auto message = test::messageOf(u"B1"_qs, text);
        QElapsedTimer timer;
        timer.start();
        const auto shown = shownMessage(message, context);
        const auto base = timer.restart();
        for (int i = 0; i < 20; ++i)
            (void)readTaught(format, message, shown, recognize::ChannelReader(context));
        // Building the text is the general reader's work; matching looks at its first characters only.
        QVERIFY2(timer.elapsed() < 1000 + base, qPrintable(text.left(12)));
    }
}

QTEST_GUILESS_MAIN(tst_recognize_taught)
#include "tst_recognize_taught.moc"
