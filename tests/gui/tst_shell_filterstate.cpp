// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/parse.h"
#include "ui/shell/filterstate.h"
#include "ui/text/labels.h"

#include <QtTest/QtTest>

using namespace precedent;
using namespace precedent::shell;

namespace {

/// "page | period | typed | chip; chip": a state as one line.
QString print(const ViewState &state)
{
    QStringList chips;
    for (const auto &chip : state.chips)
        chips += text::chipText(chip);
    return QStringList({state.page, state.period, state.typed, chips.join(QStringLiteral("; "))})
        .join(QStringLiteral(" | "));
}

query::Filter parsed(const QString &text)
{
    return query::parse(text).value();
}

ViewState start()
{
    ViewState state;
    state.page = QStringLiteral("overview");
    state.period = QStringLiteral("2026-10");
    return state;
}

} // namespace

class TestFilterState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addedValuesJoinTheirCondition();
    void rewordingReachesEveryStep();
    void filterIsSharedOutToBoxPeriodAndChips_data();
    void filterIsSharedOutToBoxPeriodAndChips();
    void textRoundTripsThroughTheState_data() { filterIsSharedOutToBoxPeriodAndChips_data(); }
    void textRoundTripsThroughTheState();
    void typingFiltersAndEnterMakesChips();
    void typedConditionTakesThePlaceOfItsChip();
    void typedDateBecomesThePeriod();
    void periodReplacesSeveralDates();
    void unreadableTextChangesNothing();
    void typingIsOneStepBack();
    void backAndForwardWalkThroughPagesAndFilters();
    void newStepForgetsTheWayForward();
    void aPageThatWasLeftForRowsGetsItsQuestionBack();
    void clearKeepsPeriodOrderAndPage();
    void settingTheSameIsNoStep();
    void clauseIsReplacedAndRemoved();
    void chipOutOfRangeIsNotRemoved();
    void signalsTellWhatChanged();
};

void TestFilterState::filterIsSharedOutToBoxPeriodAndChips_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("state");
    const auto row = [](const char *text, const char *state) {
        QTest::newRow(*text == '\0' ? "(nothing)" : text) << QString::fromUtf8(text) << QString::fromUtf8(state);
    };
    row("", "overview |  |  | ");
    row("refund", "overview |  | refund | ");
    row("type:refund,credit", "overview |  |  | Type: Refund, Credit");
    row("date:2026-10", "overview | 2026-10 |  | ");
    row("date:last-month damaged", "overview | last-month | damaged | ");
    row("-type:comp", "overview |  |  | not Type: Comp");
    row("-date:2026-09", "overview |  |  | not Date: Sep 2026");
    row("date:2026-09,2026-10", "overview |  |  | Date: Sep 2026, Oct 2026");
    row("amount:50..500 currency:USD flag:no-reason \"damaged packaging\" -outage",
        "overview |  | \"damaged packaging\" -outage | Amount: 50 – 500; Currency: USD; Flag: No reason");
    row("agent:\"Sara Okafor\" decision:denied date:2026-Q4",
        "overview | 2026-Q4 |  | Agent: Sara Okafor; Decision: Denied");
}

void TestFilterState::filterIsSharedOutToBoxPeriodAndChips()
{
    QFETCH(QString, text);
    QFETCH(QString, state);
    FilterState filter(start());
    filter.setFilter(parsed(text));
    QCOMPARE(print(filter.state()), state);
}

void TestFilterState::textRoundTripsThroughTheState()
{
    QFETCH(QString, text);
    FilterState first(start());
    first.setFilter(parsed(text));
    FilterState second(start());
    second.setFilter(parsed(first.text()));
    QCOMPARE(print(second.state()), print(first.state()));
    QCOMPARE(second.text(), first.text());
}

void TestFilterState::typingFiltersAndEnterMakesChips()
{
    FilterState filter(start());
    const auto text = QStringLiteral("type:refund damaged");
    QVERIFY(filter.type(text).ok());
    QCOMPARE(print(filter.state()), QStringLiteral("overview | 2026-10 | type:refund damaged | "));
    const auto typed = filter.filter();
    QVERIFY(typed.find(query::Key::Type) != nullptr);
    QVERIFY(filter.commit(text).ok());
    QCOMPARE(print(filter.state()), QStringLiteral("overview | 2026-10 | damaged | Type: Refund"));
    filter.back();
    QCOMPARE(print(filter.state()), QStringLiteral("overview | 2026-10 |  | "));
}

void TestFilterState::typedConditionTakesThePlaceOfItsChip()
{
    FilterState filter(start());
    filter.setFilter(parsed(QStringLiteral("type:refund")));
    QVERIFY(filter.type(QStringLiteral("type:credit")).ok());
    QCOMPARE(filter.filter().find(query::Key::Type)->values, QStringList{QStringLiteral("credit")});
    QVERIFY(filter.commit(QStringLiteral("type:credit")).ok());
    QCOMPARE(print(filter.state()), QStringLiteral("overview |  |  | Type: Credit"));
}

void TestFilterState::typedDateBecomesThePeriod()
{
    FilterState filter(start());
    QVERIFY(filter.type(QStringLiteral("date:2026-Q3")).ok());
    QCOMPARE(filter.filter().find(query::Key::Date)->values, QStringList{QStringLiteral("2026-Q3")});
    QVERIFY(filter.commit(QStringLiteral("date:2026-Q3")).ok());
    QCOMPARE(filter.state().period, QStringLiteral("2026-Q3"));
    QVERIFY(filter.state().typed.isEmpty());
}

void TestFilterState::periodReplacesSeveralDates()
{
    FilterState filter(start());
    filter.setFilter(parsed(QStringLiteral("date:2026-09,2026-10 type:comp")));
    filter.setPeriod(QStringLiteral("2026-08"));
    QCOMPARE(print(filter.state()), QStringLiteral("overview | 2026-08 |  | Type: Comp"));
}

void TestFilterState::unreadableTextChangesNothing()
{
    FilterState filter(start());
    QSignalSpy changed(&filter, &FilterState::changed);
    const auto typed = filter.type(QStringLiteral("type:refnd"));
    QVERIFY(!typed.ok());
    QCOMPARE(typed.error().kind, base::ErrorKind::Usage);
    QVERIFY(!filter.commit(QStringLiteral("\"open")).ok());
    QCOMPARE(changed.size(), 0);
    QVERIFY(!filter.history().canGoBack());
}

void TestFilterState::typingIsOneStepBack()
{
    FilterState filter(start());
    for (const auto *text : {"d", "da", "dam"})
        QVERIFY(filter.type(QString::fromLatin1(text)).ok());
    filter.back();
    QVERIFY(filter.state().typed.isEmpty());
    QVERIFY(!filter.history().canGoBack());
    filter.forward();
    QCOMPARE(filter.state().typed, QStringLiteral("dam"));
}

void TestFilterState::backAndForwardWalkThroughPagesAndFilters()
{
    FilterState filter(start());
    filter.show(QStringLiteral("decisions"), parsed(QStringLiteral("type:comp")),
                query::Sort{{QStringLiteral("amount"), true}});
    filter.setPage(QStringLiteral("agents"));
    filter.back();
    QCOMPARE(print(filter.state()), QStringLiteral("decisions |  |  | Type: Comp"));
    QCOMPARE(filter.state().sort.front().column, QStringLiteral("amount"));
    filter.back();
    QCOMPARE(print(filter.state()), QStringLiteral("overview | 2026-10 |  | "));
    filter.back();
    filter.forward();
    filter.forward();
    QCOMPARE(filter.state().page, QStringLiteral("agents"));
    QVERIFY(!filter.history().canGoForward());
}

void TestFilterState::aPageThatWasLeftForRowsGetsItsQuestionBack()
{
    const auto decisions = QStringLiteral("decisions");
    const auto overview = QStringLiteral("overview");
    const query::Sort byAmount{{QStringLiteral("amount"), true}};
    FilterState filter(start());
    filter.show(decisions, parsed(QStringLiteral("type:comp")));
    filter.setSort(byAmount);
    choosePage(filter, QStringLiteral("agents"));
    QCOMPARE(print(filter.state()), QStringLiteral("agents |  |  | Type: Comp"));
    choosePage(filter, overview);
    QCOMPARE(print(filter.state()), QStringLiteral("overview | 2026-10 |  | "));
    QVERIFY(!filter.history().canGoBack());
    filter.forward();
    QCOMPARE(print(filter.state()), QStringLiteral("decisions |  |  | Type: Comp"));
    choosePage(filter, overview);
    QCOMPARE(print(filter.state()), QStringLiteral("overview | 2026-10 |  | "));
    // What is added to the rows, or asked by a view, is a question of one's own.
    filter.show(decisions, parsed(QStringLiteral("type:comp")));
    filter.setClause(query::Key::Decision, {QStringLiteral("denied")});
    choosePage(filter, overview);
    QCOMPARE(print(filter.state()), QStringLiteral("overview |  |  | Type: Comp; Decision: Denied"));
    filter.show(decisions, parsed(QStringLiteral("type:refund")));
    filter.history().forgetDrill();
    choosePage(filter, overview);
    QCOMPARE(print(filter.state()), QStringLiteral("overview |  |  | Type: Refund"));
}

void TestFilterState::newStepForgetsTheWayForward()
{
    FilterState filter(start());
    filter.setPeriod(QStringLiteral("2026-09"));
    filter.back();
    filter.setPeriod(QStringLiteral("2026-08"));
    QVERIFY(!filter.history().canGoForward());
}

void TestFilterState::clearKeepsPeriodOrderAndPage()
{
    FilterState filter(start());
    filter.setSort({{QStringLiteral("agent"), false}});
    QVERIFY(filter.commit(QStringLiteral("type:comp damaged")).ok());
    filter.clear();
    QCOMPARE(print(filter.state()), QStringLiteral("overview | 2026-10 |  | "));
    QCOMPARE(filter.state().sort.size(), std::size_t(1));
}

void TestFilterState::settingTheSameIsNoStep()
{
    FilterState filter(start());
    filter.setPeriod(QStringLiteral("2026-10"));
    filter.setPage(QStringLiteral("overview"));
    filter.setClause(query::Key::Type, {});
    QVERIFY(!filter.history().canGoBack());
}

void TestFilterState::clauseIsReplacedAndRemoved()
{
    FilterState filter(start());
    filter.setClause(query::Key::Agent, {QStringLiteral("Sara")});
    filter.setClause(query::Key::Agent, {QStringLiteral("Tom")});
    filter.setClause(query::Key::Agent, {QStringLiteral("Mei")}, true);
    QCOMPARE(print(filter.state()), QStringLiteral("overview | 2026-10 |  | Agent: Tom; not Agent: Mei"));
    filter.setClause(query::Key::Agent, {});
    filter.setClause(query::Key::Date, {QStringLiteral("2026-09")});
    filter.setClause(query::Key::Text, {QStringLiteral("damaged")});
    QCOMPARE(print(filter.state()), QStringLiteral("overview | 2026-09 | damaged | not Agent: Mei"));
}

void TestFilterState::chipOutOfRangeIsNotRemoved()
{
    FilterState filter(start());
    filter.setClause(query::Key::Agent, {QStringLiteral("Sara")});
    removeChip(filter, -1);
    removeChip(filter, 1);
    QCOMPARE(filter.state().chips.size(), std::size_t(1));
    removeChip(filter, 0);
    QVERIFY(filter.state().chips.empty());
}

void TestFilterState::signalsTellWhatChanged()
{
    FilterState filter(start());
    QSignalSpy changed(&filter, &FilterState::changed);
    QSignalSpy pageChanged(&filter, &FilterState::pageChanged);
    QSignalSpy shownAnew(&filter, &FilterState::shownAnew);
    filter.setPage(QStringLiteral("agents"));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(pageChanged.size(), 1);
    QVERIFY(filter.type(QStringLiteral("type:comp")).ok());
    QCOMPARE(changed.size(), 1);
    QVERIFY(filter.commit(QStringLiteral("type:comp")).ok());
    QCOMPARE(shownAnew.size() + changed.size(), 2);
    filter.setSort({{QStringLiteral("agent"), false}});
    QVERIFY(changed.size() >= 2);
}

void TestFilterState::rewordingReachesEveryStep()
{
    FilterState state(start());
    state.setFilter(parsed(QStringLiteral("date:2026-10 agent:Ana type:refund late")));
    state.setFilter(parsed(QStringLiteral("date:2026-10 agent:Ben")));
    state.back();
    QSignalSpy changed(&state, &FilterState::changed);
    state.reword([](query::Filter filter) {
        for (auto &clause : filter.clauses) {
            if (clause.key == query::Key::Agent)
                clause.values = {clause.values.front() + u'!'};
        }
        return filter;
    });
    QCOMPARE(changed.size(), 1);
    QCOMPARE(print(state.state()), QStringLiteral("overview | 2026-10 | late | Agent: Ana!; Type: Refund"));
    state.forward();
    QCOMPARE(print(state.state()), QStringLiteral("overview | 2026-10 |  | Agent: Ben!"));
    state.back();
    state.back();
    QCOMPARE(print(state.state()), QStringLiteral("overview | 2026-10 |  | "));
    QVERIFY(!state.history().canGoBack());
}

void TestFilterState::addedValuesJoinTheirCondition()
{
    FilterState state({});
    addToClause(state, query::Key::Customer, {QStringLiteral("Acme")}, true);
    addToClause(state, query::Key::Customer, {QStringLiteral("Globex"), QStringLiteral("Acme")}, true);
    QCOMPARE(state.text(), QStringLiteral("-customer:Acme,Globex"));
    QVERIFY(state.type(QStringLiteral("customer:Hooli")).ok());
    addToClause(state, query::Key::Customer, {QStringLiteral("Initech")});
    QCOMPARE(state.text(), QStringLiteral("-customer:Acme,Globex customer:Hooli,Initech"));
}

QTEST_MAIN(TestFilterState)
#include "tst_shell_filterstate.moc"
