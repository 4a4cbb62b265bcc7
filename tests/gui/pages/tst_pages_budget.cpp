// SPDX-License-Identifier: GPL-3.0-or-later
// Monthly ceilings on Policy: set, held against the CSV of the month, crossed, undone.
#include "tests/gui/harness.h"
#include "tests/gui/pages/csvrows.h"
#include "ui/models/roles.h"
#include "ui/pages/ceilingsdialog.h"
#include "ui/text/dates.h"
#include "ui/text/formats.h"
#include "ui/widgets/plainlabel.h"
#include "workspace/houserules.h"

#include <QtCore/QDir>
#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <map>

using namespace precedent;
using test::CsvRow;

class BudgetTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleWindow> m_window;
    std::unique_ptr<shell::Page> m_page;

    template <typename Part>
    [[nodiscard]] Part *part(const char *name)
    {
        return m_page->findChild<Part *>(QLatin1String(name));
    }
    [[nodiscard]] QStringList cells(int row)
    {
        const auto *model = part<QTableView>("policy.budget")->model();
        QStringList texts;
        for (int column = 0; column < model->columnCount(); ++column)
            texts.append(model->index(row, column).data().toString());
        return texts;
    }
    void enter(const char *type, const char *amount, const char *currency)
    {
        auto *types = part<QComboBox>("ceilings.type");
        types->setCurrentIndex(types->findData(QLatin1String(type)));
        auto *currencies = part<QComboBox>("ceilings.currency");
        currencies->setCurrentIndex(currencies->findData(QLatin1String(currency)));
        part<QLineEdit>("ceilings.amount")->setText(QLatin1String(amount));
    }
    /// Through the dialog, as a person does.
    void setCeilings()
    {
        part<QAction>("policy.action.ceilings")->trigger();
        enter("refund", "500.00", "USD");
        part<QPushButton>("ceilings.set")->click();
        enter("", "1000000", "USD");
        part<QPushButton>("ceilings.set")->click();
        QCOMPARE(test::unnamedFocusables(*part<pages::CeilingsDialog>("ceilings")).join(u' '), QString());
        QSignalSpy changed(&m_window->workspace(), &workspace::Workspace::changed);
        part<QPushButton>("ceilings.save")->click();
        QVERIFY(!changed.isEmpty() || changed.wait(20'000));
        m_window->refresh(*m_page);
    }
    [[nodiscard]] std::size_t kept()
    {
        return workspace::houseRules(m_window->workspace().ledger()).value().policy.ceilings.size();
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::SampleWindow>(600);
        QVERIFY(m_window->isOpen());
        m_page = m_window->open(QStringLiteral("policy"));
    }
    void cleanup()
    {
        m_page.reset();
        m_window.reset();
    }

    void aCeilingIsHeldAgainstTheCsvWhateverTheFilter()
    {
        QVERIFY(!part<QTableView>("policy.budget")->isVisibleTo(m_page.get()));
        setCeilings();
        m_window->filter->setClause(query::Key::Agent, {QStringLiteral("Sara Okafor")});
        m_window->refresh(*m_page);
        m_window->filter->setClause(query::Key::Agent, {});
        std::int64_t spent = 0;
        int approvals = 0;
        std::map<QDate, std::int64_t> days;
        for (const CsvRow &row : test::exportedRows(*m_window)) { // of October
            if (row[QStringLiteral("decision")] != QLatin1String("approved") ||
                row[QStringLiteral("type")] != QLatin1String("refund") ||
                row[QStringLiteral("currency")] != QLatin1String("USD") ||
                row[QStringLiteral("approved_amount")].isEmpty())
                continue;
            const auto minor = QString(row[QStringLiteral("approved_amount")]).remove(u'.').toLongLong();
            spent += minor;
            ++approvals;
            days[QDate::fromString(row[QStringLiteral("requested_date")], Qt::ISODate)] += minor;
        }
        QVERIFY(spent > 50'000);
        QDate crossed;
        std::int64_t sum = 0;
        for (const auto &[day, minor] : days) {
            sum += minor;
            if (crossed.isNull() && sum > 50'000)
                crossed = day;
        }
        const QLocale locale;
        const auto usd = *base::Currency::parse(u"USD");
        const auto money = [&](std::int64_t minor) { return text::moneyText({minor, usd}, locale); };
        QCOMPARE(cells(0),
                 QStringList({QStringLiteral("Refund"), money(50'000),
                              QStringLiteral("%1 (n %2)").arg(money(spent)).arg(approvals), money(50'000 - spent),
                              text::percentText(double(spent) / 50'000, locale), text::dayText(crossed, locale)}));
        QCOMPARE(cells(1).front(), QStringLiteral("Every type"));
        QCOMPARE(cells(1).back(), QStringLiteral("–"));
        QVERIFY(part<QTableView>("policy.budget")->model()->index(0, 4).data(models::UsedRole).toDouble() > 1);
        auto *table = part<QTableView>("policy.budget");
        Q_EMIT table->activated(table->model()->index(0, 0));
        QCOMPARE(int(test::exportedRows(*m_window).size()), approvals);
    }

    void saveSetsWhatIsEnteredAndTellsWhatIsNoAmount()
    {
        setCeilings();
        const int steps = m_window->undo.count();
        part<QAction>("policy.action.ceilings")->trigger();
        QPointer<pages::CeilingsDialog> dialog = part<pages::CeilingsDialog>("ceilings");
        enter("refund", "much", "USD");
        part<QPushButton>("ceilings.save")->click();
        QVERIFY(dialog && dialog->isVisible() && !part<QLabel>("ceilings.notice")->text().isEmpty());
        enter("refund", "500.00", "USD");
        part<QPushButton>("ceilings.save")->click();
        QVERIFY2(m_window->undo.count() == steps, "nothing was changed");
        QTRY_VERIFY(!dialog);
        part<QAction>("policy.action.ceilings")->trigger();
        enter("credit", "70", "USD");
        part<QPushButton>("ceilings.save")->click();
        QCOMPARE(kept(), std::size_t(3));
        m_window->undo.undo();
        QCOMPARE(kept(), std::size_t(2));
    }

    void ceilingsAreReplacedRemovedAndUndone()
    {
        setCeilings();
        QCOMPARE(kept(), std::size_t(2));
        part<QAction>("policy.action.ceilings")->trigger();
        enter("refund", "2000", "USD");
        part<QPushButton>("ceilings.set")->click();
        QCOMPARE(part<QTableView>("ceilings.table")->model()->rowCount(), 2);
        enter("refund", "0", "USD");
        QVERIFY(!part<QPushButton>("ceilings.set")->isEnabled());
        enter("refund", "much", "USD");
        QVERIFY(!part<QPushButton>("ceilings.set")->isEnabled());
        part<QTableView>("ceilings.table")->selectRow(1);
        part<QPushButton>("ceilings.remove")->click();
        part<QPushButton>("ceilings.save")->click();
        QCOMPARE(kept(), std::size_t(1));
        m_window->undo.undo();
        QCOMPARE(kept(), std::size_t(2));
        m_window->undo.undo();
        QCOMPARE(kept(), std::size_t(0));
        m_window->undo.redo();
        QCOMPARE(kept(), std::size_t(2));
    }

    void isDrawnInBothThemes()
    {
        QDir(QStringLiteral(PROJECT_BINARY_DIR)).mkpath(QStringLiteral("pictures"));
        setCeilings();
        for (const auto &[name, size] : {std::pair("wide", QSize(1220, 1500)), {"narrow", QSize(820, 2000)}}) {
            m_page->resize(size);
            for (const auto appearance : {widgets::Appearance::Light, widgets::Appearance::Dark}) {
                m_window->theme().setAppearance(appearance);
                QCoreApplication::processEvents();
                m_page->grab().save(QStringLiteral(PROJECT_BINARY_DIR "/pictures/budget-%1-%2.png")
                                        .arg(QLatin1String(name), widgets::toWord(appearance)));
            }
        }
        part<QAction>("policy.action.ceilings")->trigger();
        QCoreApplication::processEvents();
        part<pages::CeilingsDialog>("ceilings")
            ->grab()
            .save(QStringLiteral(PROJECT_BINARY_DIR "/pictures/ceilings.png"));
        QCOMPARE(test::unnamedFocusables(*m_page).join(u' '), QString());
        QCOMPARE(test::richLabels(*m_page), QStringList());
    }
};

QTEST_MAIN(BudgetTest)
#include "tst_pages_budget.moc"
