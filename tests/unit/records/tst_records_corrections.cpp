// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/records/correctedworld.h"

using namespace precedent;
using test::mirrorId;
using test::one;
using test::requestId;
using World = test::CorrectedWorld;

class tst_records_corrections : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTypedIsReadInOneWayOrRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read"); ///< "!code" for a refusal
        const auto row = [](const char *field, const char *typed, const char *read) {
            QTest::addRow("%s: %s", field, typed) << one(field) << one(typed) << one(read);
        };
        row("amount", "50 USD", "50.00 USD");
        row("amount", "1,250.50 usd", "1250.50 USD");
        row("amount", "1.250,50 EUR", "1250.50 EUR");
        row("amount", "4800 JPY", "4800 JPY");
        row("amount", "１２ USD", "12.00 USD");
        row("amount", "1.250 USD", "!amount-unclear");
        row("amount", "12.345 USD", "!amount-unclear");
        row("amount", "fifty USD", "!amount-unclear");
        row("amount", "50 XYZ", "!amount-unclear");
        row("amount", "-50 USD", "!amount-unclear");
        row("amount", "5 50 USD", "!amount-unclear");
        row("amount", "99999999999999999999 USD", "!amount-unclear");
        row("amount", "50", "!amount-unclear");
        row("approved_amount", "", "");
        row("percent", "30%", "30");
        row("percent", "lots", "!value-unknown");
        row("type", "refund", "refund");
        row("type", "gift", "!value-unknown");
        row("decision", "denied", "denied");
        row("decision", "", "!value-unknown");
        row("agent", "sara okafor", "<@U1|Sara Okafor>");
        row("agent", "Alex Kim", "Alex Kim");
        row("agent", "Nobody Known", "Nobody Known");
        row("approver", "<@U3|Alex Kim>, Dana Reyes, Xu", "<@U3|Alex Kim>, <@U2|Dana Reyes>, Xu");
        row("approver", "<@U9|Okafor, Sara>, Xu", "<@U9|Okafor, Sara>, Xu");
        row("decided_at", "2026-10-30T09:51:00Z", "2026-10-30T09:51:00Z");
        row("decided_at", "yesterday", "!time-unclear");
        row("requested_at", "", "!time-unclear");
        row("format", "supportman", "!field-fixed");
    }
    void whatIsTypedIsReadInOneWayOrRefused()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, read);
        World world;
        const auto parsed = records::parseCorrection(field, typed, world.context());
        QCOMPARE(parsed ? *parsed : u'!' + parsed.error().code, read);
    }

    /// The form of a correction is what the record then says.
    void everyFieldHoldsWhatItWasGiven_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *field, const char *value) { QTest::newRow(field) << one(field) << one(value); };
        row("agent", "<@U2|Dana Reyes>");
        row("requested_at", "2026-10-30T09:51:00Z");
        row("type", "refund");
        row("amount", "12.50 EUR");
        row("percent", "15");
        row("noncash", "1 month free");
        row("customer", "Halden Bikes");
        row("conversation_url", "https://app.example/conversation/1");
        row("context", "Broken\nin transit");
        row("decision", "denied");
        row("approver", "<@U2|Dana Reyes>, Xu");
        row("approved_amount", "10.00 USD");
        row("decided_at", "2026-10-30T10:00:00Z");
        row("reason", "as agreed by phone");
    }
    void everyFieldHoldsWhatItWasGiven()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        World world;
        const auto before = world.record();
        const auto id = world.correct(requestId, field.toLatin1().constData(), value);
        QVERIFY(id > 0);
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(records::correctionText(world.record(), field), value);
            QCOMPARE(world.record().correctedFields, QStringList{field});
            world.readEverything();
        }
        QVERIFY(records::undoCorrections(world.ledger(), requestId, {id}).ok());
        QCOMPARE(world.record(), before);
    }

    void everyFieldIsTested() { QCOMPARE(int(records::correctableFields().size()), 14); }

    void aPersonKeepsTheIdThatFiltersAskFor()
    {
        World world;
        QVERIFY(world.correct(requestId, "agent", QStringLiteral("Dana Reyes")) > 0);
        QCOMPARE(world.record().agent, (domain::PersonRef{QStringLiteral("U2"), QStringLiteral("Dana Reyes")}));
        QVERIFY(world.correct(requestId, "approver", QStringLiteral("Alex Kim")) > 0);
        QCOMPARE(world.record().approvers, (std::vector<domain::PersonRef>{{{}, QStringLiteral("Alex Kim")}}));
    }

    void theGrantedAmountFollowsWhatIsAskedAndDecided()
    {
        World world;
        world.postMirror();
        world.decide();
        QCOMPARE(world.record().approvedAmount, world.record().amount);
        QVERIFY(world.correct(requestId, "amount", QStringLiteral("30.00 USD")) > 0);
        QCOMPARE(records::correctionText(world.record(), QStringLiteral("approved_amount")),
                 QStringLiteral("30.00 USD"));
        QVERIFY(world.correct(requestId, "decision", QStringLiteral("denied")) > 0);
        QVERIFY(!world.record().approvedAmount);
        QVERIFY(world.correct(requestId, "decision", QStringLiteral("pending")) > 0);
        QVERIFY(world.record().approvers.empty());
        QVERIFY(!world.record().decidedAt);
    }

    void aRequesterWhoTurnsOutToBeTheApproverIsFlagged()
    {
        World world;
        world.postMirror();
        world.decide();
        const auto flag = std::size_t(domain::Flag::SelfApproved);
        QVERIFY(!world.record().flags.test(flag));
        QVERIFY(world.correct(requestId, "agent", QStringLiteral("<@U2|Dana Reyes>")) > 0);
        QVERIFY(world.record().flags.test(flag));
    }

    /// Mirrors are found by type and amount; what a hand set there must not part them.
    void aCorrectedRecordStaysOneWithItsMirror_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("amount") << QStringLiteral("amount") << QStringLiteral("99.00 EUR");
        QTest::newRow("type") << QStringLiteral("type") << QStringLiteral("refund");
        QTest::newRow("customer") << QStringLiteral("customer") << QStringLiteral("Halden");
    }
    void aCorrectedRecordStaysOneWithItsMirror()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        for (const auto &id : {requestId, mirrorId}) {
            World world;
            world.postMirror();
            QCOMPARE(world.count(), std::size_t(1));
            QVERIFY(world.correct(id, field.toLatin1().constData(), value) > 0);
            world.decide();
            world.readEverything();
            QCOMPARE(world.count(), std::size_t(1));
            QCOMPARE(world.record().decision, domain::Decision::Approved);
            QCOMPARE(records::correctionText(world.record(), field), value);
        }
    }

    void whatWasCorrectedBeforeTheMirrorCameIsKept()
    {
        World world;
        QVERIFY(world.correct(requestId, "amount", QStringLiteral("99.00 EUR")) > 0);
        world.postMirror();
        QCOMPARE(world.count(), std::size_t(1));
        QCOMPARE(records::correctionText(world.record(), QStringLiteral("amount")), QStringLiteral("99.00 EUR"));
    }

    void aRecordThatIsNotThereIsNotCorrected()
    {
        World world;
        const auto ids = records::correct(
            world.ledger(), {{0, domain::RecordId(QStringLiteral("C9-1")), one("reason"), {}, {}, {}, {}, false}});
        QVERIFY(!ids);
        QCOMPARE(ids.error().code, QStringLiteral("record-unknown"));
    }
};

QTEST_GUILESS_MAIN(tst_records_corrections)
#include "tst_records_corrections.moc"
