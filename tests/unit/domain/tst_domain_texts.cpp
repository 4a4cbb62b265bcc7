// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/enums.h"
#include "domain/mrkdwn.h"
#include "domain/record.h"

#include <QtTest/QTest>

using namespace precedent::domain;
using precedent::base::Instant;

class tst_domain_texts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mrkdwnBecomesWhatAReaderSees_data();
    void mrkdwnBecomesWhatAReaderSees();
    void reasonsThatSayNothingAreMissing_data();
    void reasonsThatSayNothingAreMissing();
    void wordsRoundTrip();
    void flagsAreWrittenSorted();
    void recordHelpersCount();
};

void tst_domain_texts::mrkdwnBecomesWhatAReaderSees_data()
{
    QTest::addColumn<QString>("mrkdwn");
    QTest::addColumn<QString>("plain");
    QTest::newRow("nothing special") << "hello"
                                     << "hello";
    QTest::newRow("entities once") << "a &lt;b&gt; &amp;amp; c"
                                   << "a <b> &amp; c";
    QTest::newRow("known person") << "<@U1> asks"
                                  << "@Sara asks";
    QTest::newRow("unknown person") << "<@U9>"
                                    << "@U9";
    QTest::newRow("unknown person with a label") << "<@U9|tom>"
                                                 << "@tom";
    QTest::newRow("channel") << "<#C1|approvals>"
                             << "#approvals";
    QTest::newRow("link with label") << "<https://a.test/x?y=1&amp;z=2|Open>"
                                     << "Open";
    QTest::newRow("bare link") << "<https://a.test/x?y=1&amp;z=2>"
                               << "https://a.test/x?y=1&z=2";
    QTest::newRow("mail") << "<mailto:jo@a.test|jo@a.test> <mailto:jo@a.test>"
                          << "jo@a.test jo@a.test";
    QTest::newRow("broadcast") << "<!here> now"
                               << "@here now";
    QTest::newRow("date with fallback") << "<!date^1700000000^{date}|14 Nov>"
                                        << "14 Nov";
    QTest::newRow("user group") << "<!subteam^S1|@leads>"
                                << "@leads";
    QTest::newRow("bold and italic") << "*Amount:* _yes_ ~no~"
                                     << "Amount: yes no";
    QTest::newRow("bold and italic in one") << "*_Amount_*: _*yes*_"
                                            << "Amount: yes";
    QTest::newRow("italic within bold") << "*no, _not_ now* later"
                                        << "no, not now later";
    QTest::newRow("crossing marks") << "*a _b* c_"
                                    << "a b c";
    QTest::newRow("doubled and tripled") << "**bold** ```code here```"
                                         << "bold code here";
    QTest::newRow("a mark closes within its line") << "*a\nb* and *c*"
                                                   << "*a\nb* and c";
    QTest::newRow("an opening without a close") << "*a _b_ and `c"
                                                << "*a b and `c";
    QTest::newRow("a mark before a blank opens nothing") << "* item one\n* item two"
                                                         << "* item one\n* item two";
    QTest::newRow("a mark behind a blank closes nothing") << "*a * b"
                                                          << "*a * b";
    QTest::newRow("stars in arithmetic stay") << "2*3*4 and a_b_c"
                                              << "2*3*4 and a_b_c";
    QTest::newRow("unfinished token") << "a < b"
                                      << "a < b";
    QTest::newRow("emoji stay names") << ":white_check_mark: ok"
                                      << ":white_check_mark: ok";
    QTest::newRow("bold around a mention") << "*<@U1>*"
                                           << "@Sara";
}

void tst_domain_texts::mrkdwnBecomesWhatAReaderSees()
{
    QFETCH(QString, mrkdwn);
    QFETCH(QString, plain);
    NameLookup names;
    names.person = [](const QString &id) { return id == QLatin1String("U1") ? QStringLiteral("Sara") : QString(); };
    QCOMPARE(plainText(mrkdwn, names), plain);
}

void tst_domain_texts::reasonsThatSayNothingAreMissing_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("isMissing");
    QTest::newRow("empty") << "" << true;
    QTest::newRow("blank") << " \n" << true;
    QTest::newRow("ok") << "OK." << true;
    QTest::newRow("emoji name") << ":+1::skin-tone-2:" << true;
    QTest::newRow("emoji") << "👍" << true;
    QTest::newRow("ok and emoji") << "ok :white_check_mark:" << true;
    QTest::newRow("approved") << "Approved!" << true;
    QTest::newRow("a real one") << "One-time exception" << false;
    QTest::newRow("short but real") << "goodwill" << false;
    QTest::newRow("another script") << "破損" << false;
}

void tst_domain_texts::reasonsThatSayNothingAreMissing()
{
    QFETCH(QString, reason);
    QFETCH(bool, isMissing);
    QCOMPARE(isMissingReason(reason), isMissing);
}

void tst_domain_texts::wordsRoundTrip()
{
    for (const auto &word : allWords<Flag>())
        QCOMPARE(toWord(*fromWord<Flag>(word)), word);
    for (const auto &word : allWords<RequestType>())
        QCOMPARE(toWord(*fromWord<RequestType>(word)), word);
    for (const auto &word : allWords<Decision>())
        QCOMPARE(toWord(*fromWord<Decision>(word)), word);
    QVERIFY(!fromWord<Decision>(u"rejected"));
    QCOMPARE(allWords<Flag>().size(), flagCount);
}

void tst_domain_texts::flagsAreWrittenSorted()
{
    Flags flags;
    flags.set(std::size_t(Flag::Split));
    flags.set(std::size_t(Flag::Ambiguous));
    flags.set(std::size_t(Flag::SelfApproved));
    flags.set(std::size_t(Flag::SelfApprovalAttempt));
    QCOMPARE(toWords(flags).join(u' '), QStringLiteral("ambiguous self-approval-attempt self-approved split"));
}

void tst_domain_texts::recordHelpersCount()
{
    Record record;
    QCOMPARE(completeness(record), 0);
    QVERIFY(!turnaroundSeconds(record));
    record.agent.name = QStringLiteral("Sara");
    record.type = RequestType::Refund;
    record.context = QStringLiteral("damaged");
    record.decision = Decision::Approved;
    record.reason = QStringLiteral("goodwill");
    record.requestedAt = Instant::fromSeconds(100);
    QCOMPARE(completeness(record), 5);
    record.decidedAt = Instant::fromSeconds(160);
    QCOMPARE(completeness(record), 6);
    QCOMPARE(turnaroundSeconds(record), std::optional<std::int64_t>(60));
    const auto root = *precedent::base::SlackTs::parse(u"1712345678.123456");
    QCOMPARE(recordId(ChannelId(QStringLiteral("C1")), root).text(), QStringLiteral("C1-1712345678123456"));
    record.channel = ChannelId(QStringLiteral("C1"));
    record.root = root;
    for (const auto &[id, isNatural] :
         std::initializer_list<std::pair<const char *, bool>>{{"C1-1712345678123456", true},
                                                              {"C2-1712345678123456", false},
                                                              {"C1-1712345678123457", false},
                                                              {"C1-1712345679123456", false},
                                                              {"C1_1712345678123456", false},
                                                              {"C1-11712345678123456", false},
                                                              {"C1-17123456781123456", false},
                                                              {"C1-", false},
                                                              {"", false}}) {
        record.id = RecordId(QString::fromLatin1(id));
        QCOMPARE(hasNaturalId(record), isNatural);
        QCOMPARE(record.id == recordId(record.channel, record.root), isNatural);
    }
    record.root = {};
    record.id = recordId(record.channel, record.root);
    QVERIFY(hasNaturalId(record));
}

QTEST_GUILESS_MAIN(tst_domain_texts)
#include "tst_domain_texts.moc"
