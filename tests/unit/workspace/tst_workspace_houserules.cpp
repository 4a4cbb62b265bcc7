// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/scratchledger.h"
#include "workspace/houserules.h"

using namespace precedent;
using namespace precedent::workspace;

/// What is set for a ledger is read again as it was written.
class TestHouseRules : public QObject
{
    Q_OBJECT

    [[nodiscard]] static insight::PolicyBook fullBook()
    {
        insight::PolicyBook book;
        book.events = {{2, {2026, 9, 1}, QStringLiteral("Größer \"als\" 60 €\n"), QStringLiteral("type:refund"), {}},
                       {1, {2026, 10, 1}, QStringLiteral("later"), {}, QStringLiteral("a note")}};
        book.aside = {{domain::RequestType::Comp,
                       QStringLiteral("late, again"),
                       insight::AsideState::Snoozed,
                       {2026, 12, 24},
                       7,
                       {2026, 10, 31}},
                      {domain::RequestType::OffPolicyReply,
                       QStringLiteral("x"),
                       insight::AsideState::Noted,
                       {},
                       3,
                       {},
                       QStringLiteral("y")}};
        book.rules = {{QStringLiteral("Delivery"), {QStringLiteral("late"), QStringLiteral("verspätet")}},
                      {QStringLiteral("Broken"), {QStringLiteral("defekt")}, insight::GroupedText::Context}};
        book.groupedBy = insight::Grouping::ReasonAndContext;
        book.ceilings = {{domain::RequestType::Refund, {500'000, *base::Currency::parse(u"USD")}},
                         {std::nullopt, {120'000, *base::Currency::parse(u"JPY")}}};
        return book;
    }

private Q_SLOTS:
    void aBookIsReadAsItWasWritten()
    {
        ScratchLedger ledger;
        QVERIFY(houseRules(*ledger)->policy == insight::PolicyBook());
        const auto before = ledger->reader().value()->settings().value();
        COMPARE_OK(putPolicy(*ledger, fullBook()));
        QVERIFY(houseRules(*ledger)->policy == fullBook());
        COMPARE_OK(putPolicy(*ledger, {}));
        QVERIFY(houseRules(*ledger)->policy == insight::PolicyBook());
        QVERIFY(ledger->reader().value()->settings().value() == before);
    }

    void rulesAreReadAsTheyWereWrittenAndDefaultsAreNotKept()
    {
        ScratchLedger ledger;
        const auto before = ledger->reader().value()->settings().value();
        insight::RuleSettings rules;
        for (const auto &rule : insight::ruleNumbers())
            rule.set(rules, rule.most);
        rules.flags.workdayFirstHour = 5;
        rules.quiet.set(std::size_t(domain::Flag::NoReason)).set(std::size_t(domain::Flag::OddHours));
        COMPARE_OK(putRules(*ledger, rules));
        QVERIFY(houseRules(*ledger)->rules == rules);
        COMPARE_OK(putRules(*ledger, {}));
        QVERIFY(houseRules(*ledger)->rules == insight::RuleSettings());
        QVERIFY(ledger->reader().value()->settings().value() == before);
    }

    void whatCannotBeIsReadAsTheDefault()
    {
        ScratchLedger ledger;
        COMPARE_OK(ledger->write([](store::Transaction &transaction) -> base::Result<void> {
            for (const auto &[key, value] : {std::pair("rules/split-hours", "soon"),
                                             {"rules/outlier-factor", "-4"},
                                             {"rules/workday-first-hour", "23"},
                                             {"rules/quiet", "no-reason nonsense"}}) {
                if (auto put = transaction.putSetting(QString::fromLatin1(key), QString::fromLatin1(value)); !put)
                    return put;
            }
            return {};
        }));
        insight::RuleSettings expected;
        expected.quiet.set(std::size_t(domain::Flag::NoReason));
        QVERIFY(houseRules(*ledger)->rules == expected);
    }

    void aDamagedBookIsTold()
    {
        for (const auto &[key, text] : {std::pair("policy/events", "{}"),
                                        {"policy/events", "[{\"id\": 1}]"},
                                        {"policy/events", "hello"},
                                        {"policy/ceilings", "[{\"amount\": \"5\", \"currency\": \"nonsense\"}]"},
                                        {"policy/ceilings", "[{\"amount\": \"0\", \"currency\": \"USD\"}]"}}) {
            ScratchLedger ledger;
            COMPARE_OK(ledger->write([key = key, text = text](store::Transaction &transaction) {
                return transaction.putSetting(QString::fromLatin1(key), QString::fromLatin1(text));
            }));
            QCOMPARE(codeOf(houseRules(*ledger)), QStringLiteral("ledger-damaged"));
        }
    }
};

QTEST_GUILESS_MAIN(TestHouseRules)
#include "tst_workspace_houserules.moc"
