// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/policybook.h"
#include "insight/rulesettings.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace precedent;
using namespace precedent::insight;
using domain::RequestType;

/// What the policy owner keeps, and the bounds of the rules.
class TestPolicyBook : public QObject
{
    Q_OBJECT

    const QDate m_today{2026, 10, 31};

    [[nodiscard]] AsideException entry(AsideState state, int times, QDate until = {}) const
    {
        return {RequestType::Refund, QStringLiteral("Outside the Window"), state, until, times, m_today};
    }

private Q_SLOTS:
    void whatIsDismissedComesBackAtTwiceAsOften()
    {
        const auto dismissed = entry(AsideState::Dismissed, 21);
        QVERIFY(dismissed.isHidden(41, m_today));
        QVERIFY(!dismissed.isHidden(42, m_today));
        QVERIFY(entry(AsideState::Dismissed, 0).isHidden(1, m_today));
    }
    void whatIsSnoozedComesBackOnItsDay()
    {
        const auto snoozed = entry(AsideState::Snoozed, 3, m_today.addDays(2));
        QVERIFY(snoozed.isHidden(1'000, m_today.addDays(1)));
        QVERIFY(!snoozed.isHidden(1, m_today.addDays(2)));
    }
    void whatIsNotedStaysAway() { QVERIFY(entry(AsideState::Noted, 3).isHidden(1'000'000, m_today.addYears(9))); }

    void anEntryConcernsTheSameReasonInAnyCaseOfOneType()
    {
        PolicyBook book;
        book = book.withAside(entry(AsideState::Dismissed, 3));
        QVERIFY(book.asideOf(RequestType::Refund, QStringLiteral("outside the WINDOW")) != nullptr);
        QVERIFY(book.asideOf(RequestType::Credit, QStringLiteral("outside the window")) == nullptr);
        QVERIFY(book.asideOf(RequestType::Refund, QStringLiteral("outside")) == nullptr);
        book = book.withAside(entry(AsideState::Noted, 5));
        QCOMPARE(int(book.aside.size()), 1);
        QVERIFY(book.withoutAside(book.aside.front()) == PolicyBook());
    }

    void anEntryConcernsTheContextThatItWasMadeWith()
    {
        auto withContext = entry(AsideState::Dismissed, 3);
        withContext.context = QStringLiteral("Second time");
        PolicyBook book = PolicyBook().withAside(entry(AsideState::Dismissed, 3)).withAside(withContext);
        QCOMPARE(int(book.aside.size()), 2);
        QVERIFY(book.asideOf(RequestType::Refund, withContext.reason, QStringLiteral("second TIME")) != nullptr);
        QVERIFY(book.asideOf(RequestType::Refund, withContext.reason, QStringLiteral("first time")) == nullptr);
        QVERIFY(book.asideOf(RequestType::Refund, {}, withContext.context) == nullptr);
        book = book.withoutAside(withContext);
        QVERIFY(book.asideOf(RequestType::Refund, withContext.reason) != nullptr);
    }

    void eventsStandByDayAndKeepTheirNumbers()
    {
        PolicyBook book;
        book = book.withEvent({0, m_today, QStringLiteral("b"), {}, {}});
        book = book.withEvent({0, m_today.addDays(-9), QStringLiteral("a"), {}, {}});
        book = book.withEvent({0, m_today, QStringLiteral("c"), {}, {}});
        const auto titles = [&book] {
            QString text;
            for (const auto &event : book.events)
                text += event.title + QString::number(event.id);
            return text;
        };
        QCOMPARE(titles(), QStringLiteral("a2b1c3"));
        book = book.withEvent({1, m_today.addDays(5), QStringLiteral("d"), {}, {}});
        QCOMPARE(titles(), QStringLiteral("a2c3d1"));
        book = book.withoutEvent(3);
        QCOMPARE(titles(), QStringLiteral("a2d1"));
    }

    void everyRuleIsSetAndReadByItsOwnKey()
    {
        QSet<QString> keys;
        for (const auto &rule : ruleNumbers()) {
            keys += QString::fromLatin1(rule.key);
            QCOMPARE(findRule(QString::fromLatin1(rule.key)), &rule);
            QVERIFY2(rule.least <= rule.value({}) && rule.value({}) <= rule.most, rule.key);
            for (const int value : {rule.least, rule.most}) {
                RuleSettings settings;
                rule.set(settings, value);
                QCOMPARE(rule.value(settings), value);
                for (const auto &other : ruleNumbers())
                    QVERIFY2(&other == &rule || other.value(settings) == other.value({}), other.key);
            }
        }
        QCOMPARE(keys.size(), int(ruleNumbers().size()));
        QVERIFY(findRule(QStringLiteral("speed")) == nullptr);
    }

    void soundRulesAreWithinTheirBoundsAndHaveAWorkingDay()
    {
        QVERIFY(areSound({}));
        RuleSettings settings;
        settings.flags.workdayEndHour = settings.flags.workdayFirstHour;
        QVERIFY(!areSound(settings));
        settings = {};
        settings.limits.nearPercent = 0;
        QVERIFY(!areSound(settings));
    }
};

QTEST_GUILESS_MAIN(TestPolicyBook)
#include "tst_insight_policybook.moc"
