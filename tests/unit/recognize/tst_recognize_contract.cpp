// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/channelreader.h"
#include "recognize/language.h"
#include "recognize/wordfile.h"
#include "tests/unit/recognize/readingprint.h"
#include "tests/unit/recognize/threadnotation.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace precedent;

namespace {

domain::Record recordOf(const QString &notation)
{
    const test::ThreadNotation thread(notation);
    return std::get<domain::Record>(recognize::read(thread.thread, thread.context));
}

QString longThread(int replies)
{
    QString notation = QStringLiteral("@1000 U1\n  > Can I refund $40 to Acme?\n");
    for (int i = 0; i < replies; ++i)
        notation += QStringLiteral("@%1 U%2\n  > %3\n")
                        .arg(1001 + i)
                        .arg(1 + i % 3)
                        .arg(i % 7 == 0 ? QStringLiteral("ok, let me check") : QStringLiteral("they wrote again"));
    return notation + QStringLiteral("@90000 U2\n  > approved, goodwill");
}

/// Pieces of messages, thrown together at random.
QString randomNotation(QRandomGenerator &random)
{
    static const QStringList lines{QStringLiteral("> Type: Refund | Amount: $50 | Customer: Acme"),
                                   QStringLiteral("> approved, goodwill"),
                                   QStringLiteral("> *Status:* Denied by <@U2> - late"),
                                   QStringLiteral("| *Requested by:* <@U1>\\n*Reason*: x"),
                                   QStringLiteral(": *Amount:*\\n$1,250.00"),
                                   QStringLiteral(": *:*"),
                                   QStringLiteral("/ Comment: fine"),
                                   QStringLiteral("# Refund approved"),
                                   QStringLiteral("[Approve] [Deny]"),
                                   QStringLiteral("& Agent = Sara"),
                                   QStringLiteral("> *_~`*_~` :::: <@> <!date^^> | | -- ："),
                                   QStringLiteral("> 👍👍 :+1: -1 +1 ok no yes"),
                                   QStringLiteral("> scratch that, deny"),
                                   QStringLiteral("+ white_check_mark U2 U1"),
                                   QStringLiteral("> can I refund $5-7 or 20%? never mind"),
                                   QStringLiteral("> \uE000\uE100@\uE101 $")};
    QString notation;
    const int messages = random.bounded(1, 5);
    for (int i = 0; i < messages; ++i) {
        notation +=
            QStringLiteral("@%1 %2\n")
                .arg(1000 + i * 10)
                .arg(random.bounded(2) ? QStringLiteral("U%1").arg(random.bounded(1, 4)) : QStringLiteral("B1"));
        const int count = random.bounded(1, 6);
        for (int k = 0; k < count; ++k)
            notation += QStringLiteral("  ") + lines.at(random.bounded(int(lines.size()))) + u'\n';
        if (random.bounded(3) == 0)
            notation += QStringLiteral("  ~ %1\n  > Thanks! Approved by <@U3>\n").arg(1005 + i * 10);
    }
    return notation;
}

} // namespace

/// What callers may rely on, whatever the thread says.
class tst_recognize_contract : public QObject
{
    Q_OBJECT

private slots:
    void theBuiltInFormatsAreTriedInTheirOrder()
    {
        const QStringList expected{QStringLiteral("supportman"), QStringLiteral("labelled-text"),
                                   QStringLiteral("block-fields"), QStringLiteral("legacy-attachment"),
                                   QStringLiteral("free-text")};
        QCOMPARE(recognize::builtInFormats(), expected);
    }

    void theVocabularyIsWellFormed_data()
    {
        QTest::addColumn<int>("language");
        for (int language = 0; language < int(recognize::wordFiles().size()); ++language)
            QTest::newRow(qPrintable(recognize::wordFiles().at(language))) << language;
    }

    void theVocabularyIsWellFormed()
    {
        QFETCH(int, language);
        QFile file(
            QStringLiteral(PROJECT_SOURCE_DIR "/resources/formats/%1.json").arg(recognize::wordFiles().at(language)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonParseError problem;
        QJsonDocument::fromJson(file.readAll(), &problem);
        QCOMPARE(problem.errorString(), QStringLiteral("no error occurred"));
        const recognize::LanguageScope scope(language);
        const auto &words = recognize::vocabulary();
        QCOMPARE(words.types.size(), std::size_t(domain::requestTypeCount));
        QCOMPARE(words.labels.value(QStringLiteral("requested by")), recognize::Role::Agent);
        for (const auto role : std::as_const(words.labels))
            QVERIFY(role != recognize::Role::None);
        for (const auto *patterns :
             {&words.money.noncash, &words.conversationUrls, &words.bareGrants, &words.shareGrants}) {
            QVERIFY(!patterns->empty());
            for (const auto &pattern : *patterns)
                QVERIFY2(pattern.isValid() && !pattern.pattern().isEmpty(), qPrintable(pattern.pattern()));
        }
        QVERIFY(words.supportmanTitle.isValid() && !words.supportmanTitle.pattern().isEmpty());
        QVERIFY(words.namesCustomer.isValid());
    }

    /// A file of another language has no key that English lacks: a typing error would go unnoticed otherwise.
    void aWordFileHasOnlyKnownKeys()
    {
        static const QSet<QString> others{QStringLiteral("not"), QStringLiteral("negations-after"),
                                          QStringLiteral("not-negations")};
        const auto &english = recognize::wordFile(0);
        for (int language = 1; language < int(recognize::wordFiles().size()); ++language) {
            const auto &words = recognize::wordFile(language);
            for (auto it = words.begin(); it != words.end(); ++it) {
                const auto known = english.value(it.key());
                QVERIFY2(!known.isUndefined() || others.contains(it.key()), qPrintable(it.key()));
                const auto inner = known.isObject() ? it->toObject().keys() : QStringList();
                for (const auto &key : inner)
                    QVERIFY2(known.toObject().contains(key) || key == QLatin1String("symbols"),
                             qPrintable(it.key() + u'.' + key));
            }
        }
    }

    void aRecordKnowsWhereItCameFrom()
    {
        const auto record = recordOf(QStringLiteral("@1000.0001 U1\n  > Type: Refund\n  > Amount: $5"));
        QCOMPARE(record.id.text(), QStringLiteral("C1-1000000100"));
        QCOMPARE(record.team.text(), QStringLiteral("T1"));
        QCOMPARE(record.requestedAt.us, 1'000'000'100);
        QCOMPARE(record.firstSeenAt.us, 1'001'000'100);
        QCOMPARE(domain::toWords(record.sources), QStringList{QStringLiteral("api")});
    }

    void anUnreadMessageCarriesTheRootsTs()
    {
        const test::ThreadNotation thread(QStringLiteral("@1000 U1\n  > Globex again\n@1010 U2\n  > approved"));
        const auto unread = std::get<domain::UnreadMessage>(recognize::read(thread.thread, thread.context));
        QCOMPARE(unread.ts, test::seconds(QStringLiteral("1000")));
        QCOMPARE(unread.text, QStringLiteral("approved"));
        QCOMPARE(unread.channel.text(), QStringLiteral("C1"));
    }

    void anEmptyThreadIsSkipped()
    {
        QCOMPARE(test::readingText(recognize::read({}, {})), QStringLiteral("skipped: empty"));
    }

    void textsAreCutWithoutDividingACharacter()
    {
        const auto bike = QStringLiteral("🚲");
        const auto text = u'x' + bike.repeated(5000);
        const auto record =
            recordOf(QStringLiteral("@1000 U1\n  > Type: Refund\n  > Amount: $5\n  > Details: ") + text);
        QVERIFY(record.context.size() <= recognize::longestValue);
        QVERIFY(!record.context.back().isHighSurrogate());
        QVERIFY(record.context.size() >= recognize::longestValue - 1);
    }

    void aLongThreadIsReadToItsEnd()
    {
        const auto record = recordOf(longThread(3000));
        QCOMPARE(test::decisionText(record), QStringLiteral("approved by U2 Maya Ortiz"));
        QCOMPARE(record.reason, QStringLiteral("goodwill"));
        QCOMPARE(test::timeText(record), QStringLiteral("90000 reply"));
    }

    void hugeAndHostileTextsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("marks") << QStringLiteral("*a ").repeated(13000);
        QTest::newRow("oks") << QStringLiteral("ok ").repeated(13000);
        QTest::newRow("verdicts") << QStringLiteral("approved, ").repeated(4000);
        QTest::newRow("figures") << QStringLiteral("$1 ").repeated(13000);
        QTest::newRow("labels") << QStringLiteral("Type: Refund | ").repeated(2600);
        QTest::newRow("mentions") << QStringLiteral("<@U1> ").repeated(6000);
        QTest::newRow("angles") << QStringLiteral("<").repeated(40000);
        QTest::newRow("digits") << QStringLiteral("1").repeated(40000);
    }

    void hugeAndHostileTextsAreRead()
    {
        QFETCH(QString, text);
        const test::ThreadNotation thread(QStringLiteral("@1000 U1\n  > Can I refund $40?\n@1010 U2\n  > ") + text);
        const auto record = std::get<domain::Record>(recognize::read(thread.thread, thread.context));
        QVERIFY(record.reason.size() <= recognize::longestValue);
        const test::ThreadNotation app(QStringLiteral("@1000 B1\n  | ") + text);
        QVERIFY(!test::readingText(recognize::read(app.thread, app.context)).isEmpty());
    }

    void theSameThreadGivesTheSameReading_data()
    {
        QTest::addColumn<quint32>("seed");
        const auto first = quint32(qEnvironmentVariableIntValue("PRECEDENT_SEED"));
        for (quint32 i = 0; i < 40; ++i)
            QTest::addRow("seed %u", first + i) << first + i;
    }

    /// Also: the rules that hold for every record, whatever it was read from.
    void theSameThreadGivesTheSameReading()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        for (int i = 0; i < 25; ++i) {
            const auto notation = randomNotation(random);
            const test::ThreadNotation thread(notation);
            const auto reading = recognize::read(thread.thread, thread.context);
            QVERIFY2(reading == recognize::read(thread.thread, thread.context), qPrintable(notation));
            if (const auto *record = std::get_if<domain::Record>(&reading))
                QVERIFY2(isSound(*record), qPrintable(notation));
        }
    }

private:
    static bool isSound(const domain::Record &record)
    {
        const bool decided =
            record.decision == domain::Decision::Approved || record.decision == domain::Decision::Denied;
        const bool approved = record.decision == domain::Decision::Approved;
        const bool timed = record.decidedAt.has_value();
        return (decided || (record.approvers.empty() && !timed && record.reason.isEmpty())) &&
               (approved || !record.approvedAmount) && record.confidence >= 0 && record.confidence <= 100 &&
               timed == (record.timeSource != domain::TimeSource::None) &&
               decided == (record.decidedVia != domain::DecidedVia::None) &&
               !(timed && (record.decidedNotBefore || record.decidedNotAfter)) && !record.format.isEmpty();
    }
};

QTEST_GUILESS_MAIN(tst_recognize_contract)
#include "tst_recognize_contract.moc"
