// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of recurring exceptions: dismissed, snoozed, noted, grouped; and what the what-if panel remembers.
#include "tests/gui/harness.h"
#include "tests/gui/pages/csvrows.h"
#include "tests/gui/pages/policyfixture.h"
#include "ui/models/overview.h"
#include "ui/pages/asidedialog.h"
#include "ui/pages/housecommands.h"
#include "ui/pages/policyeventdialog.h"
#include "ui/pages/reasonrulesdialog.h"
#include "workspace/limits.h"

#include <QtGui/QAction>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace precedent;
using insight::AsideState;

namespace {

template <typename Widget>
Widget *part(const QWidget &page, const char *name)
{
    return page.findChild<Widget *>(QLatin1String(name));
}

} // namespace

class PutAsideTest : public QObject, protected test::PolicyFixture
{
    Q_OBJECT

    [[nodiscard]] insight::PolicyBook book()
    {
        return workspace::houseRules(m_window->workspace().ledger()).value().policy;
    }
    [[nodiscard]] QTableView &table() const { return *part<QTableView>(*m_page, "policy.exceptions"); }
    [[nodiscard]] QStringList patterns() const
    {
        QStringList names;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            names.append(table().model()->index(row, 0).data().toString());
        return names;
    }
    /// Opens the menu of the first exception by its suggestion and chooses an entry.
    void choose(const char *entry)
    {
        const QModelIndex suggestion = table().model()->index(0, 6);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(suggestion).center());
        auto *menu = part<QMenu>(table(), "policy.exception.menu");
        QVERIFY(menu != nullptr);
        menu->findChild<QAction *>(QLatin1String(entry))->trigger();
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void typeInto(const char *name, const QString &text)
    {
        auto *field = part<QLineEdit>(*m_page, name);
        field->setFocus();
        field->selectAll();
        if (text.isEmpty())
            QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    [[nodiscard]] double amountIn(const char *name) const { return part<QLineEdit>(*m_page, name)->text().toDouble(); }
    void reopen()
    {
        m_page.reset();
        // What the page still writes comes before this.
        QVERIFY(m_window->workspace().ledger().write([](auto &) { return base::Result<void>(); }).ok());
        m_page = m_window->open(QStringLiteral("policy"));
    }

private Q_SLOTS:
    void init()
    {
        openPolicy();
        QVERIFY(table().model()->rowCount() > 2);
    }
    void cleanup() { closePolicy(); }

    void aDismissedExceptionStaysAwayUntilItIsBroughtBack()
    {
        const QStringList before = patterns();
        choose("policy.exception.dismiss");
        QTRY_VERIFY_WITH_TIMEOUT(!patterns().contains(before[0]), 20'000);
        QCOMPARE(patterns(), before.mid(1));
        QVERIFY(!m_window->toasts.isEmpty());
        reopen();
        QCOMPARE(patterns(), before.mid(1));
        m_window->undo.undo();
        QTRY_COMPARE_WITH_TIMEOUT(patterns(), before, 20'000);
        m_window->undo.redo();
        QTRY_COMPARE_WITH_TIMEOUT(patterns(), before.mid(1), 20'000);
        part<QAction>(*m_page, "policy.action.aside")->trigger();
        auto *dialog = m_page->findChild<pages::AsideDialog *>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(test::unnamedFocusables(*dialog), QStringList());
        QCOMPARE(part<QTableView>(*dialog, "aside.table")->model()->rowCount(), 1);
        part<QPushButton>(*dialog, "aside.back")->click();
        QCOMPARE(part<QTableView>(*dialog, "aside.table")->model()->rowCount(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(patterns(), before, 20'000);
        QVERIFY(book().aside.empty());
    }

    void theOverviewLeavesOutWhatIsPutAside()
    {
        const auto overview = [this] {
            return models::makeOverview(m_window->context().request(),
                                        workspace::houseRules(m_window->workspace().ledger()).value())
                .value();
        };
        const auto before = overview().patterns.size();
        const QStringList shown = patterns();
        choose("policy.exception.dismiss");
        QTRY_COMPARE_WITH_TIMEOUT(patterns(), shown.mid(1), 20'000);
        QCOMPARE(overview().patterns.size(), before - 1);
        QCOMPARE(overview().patternsAside, 1);
    }

    void aSnoozedExceptionComesBackOnItsDay()
    {
        const QStringList before = patterns();
        choose("policy.exception.snooze.month");
        QTRY_COMPARE_WITH_TIMEOUT(patterns(), before.mid(1), 20'000);
        const insight::AsideException entry = book().aside.front();
        const QDate today = m_window->workspace().calendar().today();
        QCOMPARE(entry.until, today.addDays(30));
        QVERIFY(entry.isHidden(1'000'000, today.addDays(29)));
        QVERIFY(!entry.isHidden(1, today.addDays(30)));
    }

    void anAcceptedExceptionBecomesAPolicyChange()
    {
        const QStringList before = patterns();
        choose("policy.exception.accept");
        auto *dialog = m_page->findChild<pages::PolicyEventDialog *>();
        QVERIFY(dialog != nullptr);
        part<QPushButton>(*dialog, "policyevent.save")->click();
        QTRY_COMPARE_WITH_TIMEOUT(patterns(), before.mid(1), 20'000);
        QCOMPARE(book().aside.front().state, AsideState::Noted);
        QCOMPARE(book().events.front().title, before[0]);
        QCOMPARE(part<QTableView>(*m_page, "policy.changes")->model()->rowCount(), 1);
        m_window->undo.undo();
        QTRY_COMPARE_WITH_TIMEOUT(patterns(), before, 20'000);
        QVERIFY(book() == insight::PolicyBook());
    }

    void aRuleMakesOneGroupOfSeveralReasons()
    {
        const QStringList words{QStringLiteral("damaged"), QStringLiteral("late")};
        part<QAction>(*m_page, "policy.action.grouping")->trigger();
        auto *dialog = m_page->findChild<pages::ReasonRulesDialog *>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(test::unnamedFocusables(*dialog), QStringList());
        part<QLineEdit>(*dialog, "reasonrules.name")->setText(QStringLiteral("Delivery"));
        part<QLineEdit>(*dialog, "reasonrules.words")->setText(words.join(QStringLiteral(" , ")));
        QTest::keyClick(part<QLineEdit>(*dialog, "reasonrules.words"), Qt::Key_Return); // adds, and closes nothing
        part<QPushButton>(*dialog, "reasonrules.save")->click();
        const auto isGroup = [](const QString &name) { return name.endsWith(QStringLiteral("· Delivery")); };
        const auto groups = [&] { return patterns().filter(QStringLiteral("· Delivery")); };
        QTRY_VERIFY_WITH_TIMEOUT(!groups().isEmpty(), 20'000);
        QCOMPARE(book().rules.front().words, words);
        for (const QString &name : patterns()) {
            for (const QString &word : words)
                QVERIFY2(isGroup(name) || !name.contains(word, Qt::CaseInsensitive), qPrintable(name));
        }
        const int row = int(patterns().indexOf(groups().constFirst()));
        const QString times = table().model()->index(row, 1).data().toString();
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                          table().visualRect(table().model()->index(row, 1)).center());
        const auto rows = test::exportedRows(*m_window);
        QCOMPARE(times, QString::number(rows.size()));
        for (const auto &one : rows) {
            const QString reason = one[QStringLiteral("reason")];
            QVERIFY2(reason.contains(words[0], Qt::CaseInsensitive) || reason.contains(words[1], Qt::CaseInsensitive),
                     qPrintable(reason));
        }
    }

    void thresholdsAreRememberedByTypeAndCurrency()
    {
        typeInto("policy.threshold", QStringLiteral("70"));
        typeInto("policy.current", QStringLiteral("15"));
        m_window->filter->setClause(query::Key::Type, {QStringLiteral("refund")});
        m_window->refresh(*m_page);
        QCOMPARE(amountIn("policy.current"), 0.0);
        typeInto("policy.threshold", QStringLiteral("35"));
        reopen();
        QCOMPARE(amountIn("policy.threshold"), 35.0);
        m_window->filter->setClause(query::Key::Type, {});
        m_window->refresh(*m_page);
        QCOMPARE(amountIn("policy.threshold"), 70.0);
        QCOMPARE(amountIn("policy.current"), 15.0);
    }

    void theLimitOfTodayIsTheAgentsAuthorityLimit()
    {
        const auto currency = base::Currency::parse(part<QComboBox>(*m_page, "policy.currency")->currentText()).value();
        const insight::Holder agents{insight::HolderKind::Agents};
        const auto limit = [&](std::optional<domain::RequestType> type, std::int64_t minor, QDate to = {}) {
            return insight::Limit{0, agents, type, {minor, currency}, {}, to};
        };
        QVERIFY(workspace::changeLimits(m_window->workspace().ledger(), {},
                                        {limit({}, 2'000), limit(domain::RequestType::Refund, 4'500),
                                         limit(domain::RequestType::Credit, 9'900, {2020, 1, 1})})
                    .ok());
        m_window->refresh(*m_page);
        QCOMPARE(amountIn("policy.current"), 20.0);
        m_window->filter->setClause(query::Key::Type, {QStringLiteral("refund")});
        m_window->refresh(*m_page);
        QCOMPARE(amountIn("policy.current"), 45.0);
        typeInto("policy.current", QStringLiteral("30"));
        QCOMPARE(amountIn("policy.current"), 30.0);
        typeInto("policy.current", {});
        QCOMPARE(amountIn("policy.current"), 45.0);
        m_window->filter->setClause(query::Key::Type, {QStringLiteral("credit")});
        m_window->refresh(*m_page);
        QCOMPARE(amountIn("policy.current"), 20.0);
    }
};

QTEST_MAIN(PutAsideTest)
#include "tst_pages_putaside.moc"
