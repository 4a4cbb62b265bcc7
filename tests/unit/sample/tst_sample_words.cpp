// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/folding.h"
#include "domain/record.h"
#include "sample/amounts.h"
#include "sample/cast.h"
#include "sample/wordlists.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QtTest>

using namespace precedent;
using namespace precedent::sample;

namespace {

/// Every way in which an amount comes out in 400 draws.
QStringList waysToWrite(const base::Money &amount, bool plainKrone)
{
    Random random(5);
    QSet<QString> ways;
    for (int i = 0; i < 400; ++i)
        ways.insert(writeAmount(amount, plainKrone, random));
    QStringList sorted(ways.begin(), ways.end());
    sorted.sort();
    return sorted;
}

} // namespace

class TestSampleWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void amount_isWrittenInTheFieldsForms_data();
    void amount_isWrittenInTheFieldsForms();
    void drawnAmounts_arePositiveAndMostlyRound_data();
    void drawnAmounts_arePositiveAndMostlyRound();
    void drawnAmounts_obeyTheCeiling();
    void drawnAmounts_haveAMedianNearFiftyDollars();
    void customers_neverShareAName();
    void plainCustomers_comeInSeveralScripts();
    void situations_coverEveryType();
    void situations_haveTextsForBothOutcomes();
    void approvals_doNotReadAsDenials();
    void hostileTexts_holdWhatBreaksExporters_data();
    void hostileTexts_holdWhatBreaksExporters();
    void cast_hasTwoSarasAndOneWhoLeft();
    void cast_hasNobodyOnBothSides();
    void teams_shareOutTheAgents();
};

void TestSampleWords::amount_isWrittenInTheFieldsForms_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<bool>("plainKrone");
    QTest::addColumn<QString>("ways");
    QTest::newRow("whole dollars") << "USD" << qint64(5000) << false << "$50 | $50.00 | 50 USD | USD 50";
    QTest::newRow("cents") << "USD" << qint64(3450) << false << "$34.50 | 34.50 USD | USD 34.50";
    QTest::newRow("thousands") << "USD" << qint64(125000) << false << "$1,250.00 | 1,250.00 USD | USD 1,250.00";
    QTest::newRow("euros") << "EUR" << qint64(12000) << false << "120 EUR | €120";
    QTest::newRow("continental thousands") << "EUR" << qint64(125050) << false << "€1.250,50";
    QTest::newRow("pounds") << "GBP" << qint64(2000) << false << "£20";
    QTest::newRow("yen have no minor unit") << "JPY" << qint64(4800) << false << "JPY 4,800 | ¥4,800";
    QTest::newRow("kroner where kr is known") << "NOK" << qint64(30000) << true << "300 kr | NOK 300";
    QTest::newRow("kroner elsewhere") << "NOK" << qint64(30000) << false << "NOK 300";
}

void TestSampleWords::amount_isWrittenInTheFieldsForms()
{
    QFETCH(QString, code);
    QFETCH(qint64, minor);
    QFETCH(bool, plainKrone);
    QFETCH(QString, ways);
    const base::Money amount{minor, currency(code.toLatin1().constData())};
    QCOMPARE(waysToWrite(amount, plainKrone).join(QStringLiteral(" | ")), ways);
}

void TestSampleWords::drawnAmounts_arePositiveAndMostlyRound_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("step"); ///< smallest step that every amount is a multiple of
    QTest::newRow("USD") << "USD" << qint64(1);
    QTest::newRow("NOK in tens of kroner") << "NOK" << qint64(1000);
    QTest::newRow("JPY in hundreds of yen") << "JPY" << qint64(100);
}

void TestSampleWords::drawnAmounts_arePositiveAndMostlyRound()
{
    QFETCH(QString, code);
    QFETCH(qint64, step);
    Random random(6);
    const auto unit = currency(code.toLatin1().constData());
    int whole = 0;
    for (int i = 0; i < 2000; ++i) {
        const auto amount = drawAmount(unit, 5000, random);
        QVERIFY(amount.minor > 0);
        QCOMPARE(amount.minor % step, qint64(0));
        QCOMPARE(amount.currency, unit);
        whole += amount.minor % 100 == 0 ? 1 : 0;
    }
    QVERIFY2(whole > 1600, qPrintable(QString::number(whole)));
}

void TestSampleWords::drawnAmounts_obeyTheCeiling()
{
    Random random(6);
    for (int i = 0; i < 2000; ++i)
        QVERIFY(drawAmount(currency("USD"), 50, random).minor <= 5000);
}

void TestSampleWords::drawnAmounts_haveAMedianNearFiftyDollars()
{
    Random random(6);
    std::vector<int> worth;
    for (int i = 0; i < 4001; ++i)
        worth.push_back(worthInDollars(drawAmount(currency(i % 2 == 0 ? "USD" : "NOK"), 5000, random)));
    std::sort(worth.begin(), worth.end());
    QVERIFY2(worth[2000] >= 42 && worth[2000] <= 55, qPrintable(QString::number(worth[2000])));
    QVERIFY2(worth[3900] > 250, "some must be large");
}

void TestSampleWords::customers_neverShareAName()
{
    QSet<QString> names;
    const int count = plainCustomers() * 25;
    for (int i = 0; i < count; ++i)
        names.insert(base::fold(customerName(i)));
    QCOMPARE(names.size(), count);
}

void TestSampleWords::plainCustomers_comeInSeveralScripts()
{
    QSet<QChar::Script> scripts;
    bool beyondBasicPlane = false;
    for (int i = 0; i < plainCustomers(); ++i) {
        const auto name = customerName(i);
        QCOMPARE(name, name.trimmed());
        for (const QChar c : name) {
            scripts.insert(c.script());
            beyondBasicPlane |= c.isSurrogate();
        }
    }
    for (const auto script : {QChar::Script_Latin, QChar::Script_Cyrillic, QChar::Script_Arabic, QChar::Script_Hebrew,
                              QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Hangul, QChar::Script_Greek})
        QVERIFY(scripts.contains(script));
    QVERIFY(beyondBasicPlane);
}

void TestSampleWords::situations_coverEveryType()
{
    QSet<domain::RequestType> types;
    for (const auto &situation : situations())
        types.insert(situation.type);
    QCOMPARE(types.size(), domain::requestTypeCount);
}

void TestSampleWords::situations_haveTextsForBothOutcomes()
{
    for (const auto &situation : situations()) {
        QVERIFY(situation.weight > 0);
        QVERIFY(!situation.contexts.empty() && !situation.approvals.empty() && !situation.denials.empty());
        for (const auto &texts : {situation.approvals, situation.denials}) {
            for (const auto *text : texts)
                QVERIFY2(!domain::isMissingReason(QString::fromUtf8(text)), text);
        }
    }
}

/// A reply "Approved - …" must not turn into a denial by a word in its reason.
void TestSampleWords::approvals_doNotReadAsDenials()
{
    const QRegularExpression denial(QStringLiteral("\\b(no|not|deny|denied|never|unable|reject\\w*|declin\\w*)\\b"),
                                    QRegularExpression::CaseInsensitiveOption);
    for (const auto &situation : situations()) {
        for (const auto *text : situation.approvals)
            QVERIFY2(!denial.match(QString::fromUtf8(text)).hasMatch(), text);
    }
}

void TestSampleWords::hostileTexts_holdWhatBreaksExporters_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("formula") << "^=HYPERLINK\\(";
    QTest::newRow("plus") << "^\\+1 from me";
    QTest::newRow("minus") << "^-12\\.50 refund";
    QTest::newRow("at") << "^@lead";
    QTest::newRow("markup") << "<img src=x";
    QTest::newRow("entity") << "&amp;";
    QTest::newRow("arabic") << "\\p{Arabic}{3}";
    QTest::newRow("hebrew") << "\\p{Hebrew}{3}";
    QTest::newRow("japanese") << "\\p{Hiragana}";
    QTest::newRow("four bytes") << "[\\x{10000}-\\x{10FFFF}]";
    QTest::newRow("combining accent") << "e\\x{301}";
    QTest::newRow("tab and quotes") << "\\t.*\"";
    QTest::newRow("length") << "^.{500}";
}

void TestSampleWords::hostileTexts_holdWhatBreaksExporters()
{
    QFETCH(QString, pattern);
    const QRegularExpression expression(pattern, QRegularExpression::UseUnicodePropertiesOption);
    QVERIFY(expression.isValid());
    bool found = false;
    for (const auto &texts : {hostileContexts(), hostileReasons()}) {
        for (const auto *text : texts)
            found |= expression.match(QString::fromUtf8(text)).hasMatch();
    }
    QVERIFY(found);
}

void TestSampleWords::cast_hasTwoSarasAndOneWhoLeft()
{
    const auto cast = makeCast();
    int saras = 0;
    int left = 0;
    for (const auto &agent : cast.agents) {
        saras += agent.firstName == u"Sara" ? 1 : 0;
        left += agent.person.isDeactivated ? 1 : 0;
    }
    QCOMPARE(saras, 2);
    QCOMPARE(left, 1);
    QCOMPARE(cast.approvers.size(), std::size_t(5));
    QCOMPARE(cast.agents.at(static_cast<std::size_t>(cast.agent(QStringLiteral("Aiko Mori")))).person.name,
             QStringLiteral("Aiko Mori"));
}

void TestSampleWords::cast_hasNobodyOnBothSides()
{
    const auto people = makeCast().people();
    QSet<QString> ids;
    for (const auto &person : people) {
        QVERIFY(!person.name.isEmpty());
        QCOMPARE(person.isBot, person.email.isEmpty());
        ids.insert(person.id.text());
    }
    QCOMPARE(ids.size(), qsizetype(people.size()));
}

void TestSampleWords::teams_shareOutTheAgents()
{
    const auto cast = makeCast();
    QSet<QString> members;
    qsizetype seats = 0;
    for (const auto &team : cast.teams()) {
        QVERIFY(team.members.size() >= 5);
        seats += qsizetype(team.members.size());
        for (const auto &member : team.members)
            members.insert(member.text());
    }
    QCOMPARE(members.size(), qsizetype(cast.agents.size()));
    QCOMPARE(seats, members.size());
}

QTEST_GUILESS_MAIN(TestSampleWords)
#include "tst_sample_words.moc"
