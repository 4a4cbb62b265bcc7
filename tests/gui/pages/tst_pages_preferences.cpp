// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and switches of the rules, as a person sets them, and what follows from them.
#include "tests/gui/harness.h"
#include "tests/gui/pages/csvrows.h"
#include "ui/models/overview.h"
#include "ui/models/policy.h"
#include "ui/pages/preferencesdialog.h"
#include "workspace/channelsetup.h"

#include <QtCore/QDir>
#include <QtCore/QThread>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

using namespace precedent;
using test::CsvRow;

namespace {

template <typename Widget>
Widget *part(const QWidget &page, const QString &name)
{
    return page.findChild<Widget *>(name);
}

} // namespace

class PreferencesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleWindow> m_window;
    std::unique_ptr<QWidget> m_parent;
    pages::PreferencesDialog *m_dialog = nullptr;

    void open()
    {
        pages::openPreferences(m_window->context(), m_parent.get());
        m_dialog = m_parent->findChild<pages::PreferencesDialog *>();
        QVERIFY(m_dialog != nullptr);
    }
    [[nodiscard]] QSpinBox &number(const char *key)
    {
        return *part<QSpinBox>(*m_dialog, QStringLiteral("rules.") + QLatin1String(key));
    }
    /// Does it and waits for the records to be flagged anew.
    void settle(const std::function<void()> &step)
    {
        QSignalSpy changed(&m_window->workspace(), &workspace::Workspace::changed);
        step();
        QVERIFY(!changed.isEmpty() || changed.wait(20'000));
        QTest::qWait(50); // of several reloads the last one counts
    }
    void save()
    {
        settle([this] { part<QPushButton>(*m_dialog, QStringLiteral("preferences.save"))->click(); });
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    [[nodiscard]] int flagged(const QString &flag)
    {
        m_window->filter->setFilter({{{query::Key::Flag, false, {flag}}}, query::DateBasis::Requested});
        return int(test::exportedRows(*m_window).size());
    }
    [[nodiscard]] insight::RuleSettings kept()
    {
        return workspace::houseRules(m_window->workspace().ledger()).value().rules;
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::SampleWindow>(400);
        QVERIFY(m_window->isOpen());
        m_window->filter->setPeriod({});
        m_parent = std::make_unique<QWidget>();
        open();
    }
    void cleanup()
    {
        m_parent.reset();
        m_window.reset();
    }

    void everyRuleHasAFieldWithAName()
    {
        QCOMPARE(test::unnamedFocusables(*m_dialog), QStringList());
        QCOMPARE(test::richLabels(*m_dialog), QStringList());
        for (const auto &rule : insight::ruleNumbers()) {
            const auto name = QStringLiteral("rules.") + QLatin1String(rule.key);
            QVERIFY2(m_dialog->findChild<QWidget *>(name) != nullptr, rule.key);
        }
        for (int i = 0; i < domain::flagCount; ++i) {
            const auto name = QStringLiteral("rules.look.") + domain::toWord(domain::Flag(i));
            QVERIFY2(part<QCheckBox>(*m_dialog, name) != nullptr, qPrintable(name));
        }
    }

    void aNumberHasItsUnitAndItsFlagsNameIsNotRepeated()
    {
        QCOMPARE(number("near-limit-percent").text(), QStringLiteral("5%"));
        QVERIFY(number("split-hours").suffix().contains(u'h'));
        const auto labels = m_dialog->findChildren<QLabel *>();
        QVERIFY(std::none_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().startsWith(QLatin1String("Near limit"));
        }));
        QVERIFY(number("near-limit-percent").accessibleName().startsWith(QLatin1String("Near limit: ")));
    }

    void aZoneIsFoundByItsCity()
    {
        auto *zone = part<QComboBox>(*m_dialog, QStringLiteral("preferences.zone"));
        zone->setEditText(QStringLiteral("tokyo"));
        zone->completer()->setCompletionPrefix(QStringLiteral("tokyo"));
        QCOMPARE(zone->completer()->currentCompletion(), QStringLiteral("Asia/Tokyo"));
        const auto *notice = part<QLabel>(*m_dialog, QStringLiteral("preferences.notice"));
        QVERIFY2(notice->text().startsWith(QStringLiteral("Choose")), qPrintable(notice->text()));
        zone->setEditText(QStringLiteral("Nowhere"));
        QVERIFY2(notice->text().startsWith(QStringLiteral("There is no")), qPrintable(notice->text()));
    }

    void theFinancialYearAndHolidaysAreKeptAndTakenBack()
    {
        auto *year = part<QComboBox>(*m_dialog, QStringLiteral("preferences.year"));
        auto *holidays = part<QLineEdit>(*m_dialog, QStringLiteral("preferences.holidays"));
        auto *saving = part<QPushButton>(*m_dialog, QStringLiteral("preferences.save"));
        QCOMPARE(year->currentText(), QStringLiteral("January"));
        holidays->setText(QStringLiteral("Christmas"));
        QVERIFY(!saving->isEnabled());
        holidays->setText(QStringLiteral("12-25 2026-04-06"));
        year->setCurrentIndex(3);
        save();
        QTRY_COMPARE(m_window->workspace().calendar().yearStart, 4);
        QCOMPARE(insight::toText(kept().flags.holidays), QStringLiteral("12-25, 2026-04-06"));
        const auto days = query::parseDates(QStringLiteral("this-year"), m_window->workspace().calendar()).value();
        QCOMPARE(days.first.month(), 4);
        settle([this] { m_window->undo.undo(); });
        QTRY_COMPARE(m_window->workspace().calendar().yearStart, 1);
        QCOMPARE(kept().flags.holidays, insight::Holidays());
    }

    void aChangedNumberFlagsAnewAndIsTakenBack()
    {
        const int usual = flagged(QStringLiteral("fast-decision"));
        number("fast-decision-seconds").setValue(900);
        save();
        m_window->filter->setFilter({});
        int expected = 0;
        for (const CsvRow &row : test::exportedRows(*m_window)) {
            const QString took = row[QStringLiteral("turnaround_seconds")];
            expected += test::isDecided(row) && !took.isEmpty() && took.toInt() < 900 &&
                                row[QStringLiteral("decided_via")] != QStringLiteral("auto")
                            ? 1
                            : 0;
        }
        QVERIFY(expected > usual);
        QCOMPARE(flagged(QStringLiteral("fast-decision")), expected);
        QCOMPARE(kept().flags.fastDecisionSeconds, 900);
        settle([this] { m_window->undo.undo(); });
        QCOMPARE(flagged(QStringLiteral("fast-decision")), usual);
        QVERIFY(kept() == insight::RuleSettings());
    }

    void oddHoursAreThoseOutsideTheWorkingDay()
    {
        QCOMPARE(flagged(QStringLiteral("odd-hours")), 0);
        part<QCheckBox>(*m_dialog, QStringLiteral("rules.odd-hours"))->setChecked(true);
        number("workday-first-hour").setValue(10);
        number("workday-end-hour").setValue(16);
        save();
        m_window->filter->setFilter({});
        int expected = 0;
        for (const CsvRow &row : test::exportedRows(*m_window)) {
            const auto decided = QDateTime::fromString(row[QStringLiteral("decided_at")], Qt::ISODate);
            if (!decided.isValid())
                continue;
            const int hour = decided.time().hour();
            expected += decided.date().dayOfWeek() > 5 || hour < 10 || hour >= 16 ? 1 : 0;
        }
        QVERIFY(expected > 0);
        QCOMPARE(flagged(QStringLiteral("odd-hours")), expected);
    }

    void aDayThatEndsBeforeItBeginsCannotBeSaved()
    {
        number("workday-first-hour").setValue(20);
        number("workday-end-hour").setValue(8);
        QVERIFY(!part<QPushButton>(*m_dialog, QStringLiteral("preferences.save"))->isEnabled());
    }

    void aQuietFlagIsExportedButNeedsNoLook()
    {
        m_window->filter->setFilter({});
        const auto flaggedRows = [this](const QString &without) {
            int count = 0;
            for (const CsvRow &row : test::exportedRows(*m_window)) {
                auto flags = row[QStringLiteral("flags")].split(u' ', Qt::SkipEmptyParts);
                flags.removeAll(without);
                count += flags.isEmpty() ? 0 : 1;
            }
            return count;
        };
        const int all = flaggedRows({});
        part<QCheckBox>(*m_dialog, QStringLiteral("rules.look.no-reason"))->setChecked(false);
        save();
        QCOMPARE(flaggedRows({}), all);
        models::RefreshRequest request{m_window->workspace().snapshot(), {}, {}, m_window->workspace().calendar()};
        const auto overview =
            models::makeOverview(request, workspace::houseRules(m_window->workspace().ledger()).value());
        QCOMPARE(overview->flaggedCount, flaggedRows(QStringLiteral("no-reason")));
        QVERIFY(overview->flaggedCount < all);
    }

    void theUsualCurrencyIsReadAndComesFirst()
    {
        const domain::ChannelId dollars(QStringLiteral("C0INTAPR1"));
        auto &ledger = m_window->workspace().ledger();
        auto settings = ledger.reader().value()->channelSettings(dollars).value();
        settings.defaultCurrency = {};
        QVERIFY(workspace::putSettings(ledger, dollars, settings, {}).ok());
        const auto count = [this](const char *code) {
            m_window->filter->setFilter({{{query::Key::Currency, false, {QLatin1String(code)}},
                                          {query::Key::Channel, false, {QStringLiteral("intercom-approvals")}}},
                                         query::DateBasis::Requested});
            return int(test::exportedRows(*m_window).size());
        };
        settle([this] { m_window->workspace().reloadInBackground(); });
        const int asDollars = count("USD");
        QVERIFY(asDollars > 0);
        QCOMPARE(count("CAD"), 0);

        auto *currency = part<QComboBox>(*m_dialog, QStringLiteral("preferences.currency"));
        currency->setCurrentIndex(currency->findData(QStringLiteral("CAD")));
        save();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace().snapshot()->usualCurrency(), QStringLiteral("CAD"), 20'000);
        const int asCanadian = count("CAD");
        QVERIFY(asCanadian > 0);
        QCOMPARE(asCanadian + count("USD"), asDollars); // what says USD itself stays
        m_window->filter->setFilter({});
        const models::RefreshRequest request{
            m_window->workspace().snapshot(), {}, {}, m_window->workspace().calendar()};
        const auto house = workspace::houseRules(ledger).value();
        QCOMPARE(models::makeOverview(request, house)->leadingCurrency, QStringLiteral("CAD"));
        QCOMPARE(models::makePolicy(request, house)->currencies.front(), QStringLiteral("CAD"));

        m_window->undo.undo();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace().snapshot()->usualCurrency(), QString(), 20'000);
        QCOMPARE(count("USD"), asDollars);
        QCOMPARE(m_window->strips, QStringList());
    }

    void theCurrencyIsDrawnInBothThemes()
    {
        QDir(QStringLiteral(PROJECT_BINARY_DIR)).mkpath(QStringLiteral("pictures"));
        part<QTabWidget>(*m_dialog, QStringLiteral("preferences.tabs"))->setCurrentIndex(2);
        QList<QImage> pictures;
        for (const auto appearance : {widgets::Appearance::Light, widgets::Appearance::Dark}) {
            m_window->theme().setAppearance(appearance);
            QCoreApplication::processEvents();
            pictures.append(m_dialog->grab().toImage());
            pictures.back().save(
                QStringLiteral(PROJECT_BINARY_DIR "/pictures/currency-%1.png").arg(widgets::toWord(appearance)));
        }
        QVERIFY(pictures.front() != pictures.back());
    }

    void theCurrencyWaitsForTheJobThatRuns()
    {
        QVERIFY(m_window->jobs
                    .start(QStringLiteral("sync"), QStringLiteral("Syncing"),
                           [](const base::CancelToken &cancel, const shell::ReportProgress &) {
                               while (!cancel.isCancelled())
                                   QThread::msleep(5);
                               return base::Result<QString>(QString());
                           })
                    .ok());
        auto *currency = part<QComboBox>(*m_dialog, QStringLiteral("preferences.currency"));
        currency->setCurrentIndex(currency->findData(QStringLiteral("CAD")));
        part<QPushButton>(*m_dialog, QStringLiteral("preferences.save"))->click();
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(m_window->undo.count(), 0);
        QVERIFY(part<QLabel>(*m_dialog, QStringLiteral("preferences.notice"))->text().contains(u"Syncing"));
        m_window->jobs.stop();
        QTRY_VERIFY(!m_window->jobs.isRunning());
    }

    void theZoneCountsDaysAnew()
    {
        const auto before = m_window->workspace().snapshot()->zone().name();
        part<QComboBox>(*m_dialog, QStringLiteral("preferences.zone"))->setEditText(QStringLiteral("Mars/Olympus"));
        QVERIFY(!part<QPushButton>(*m_dialog, QStringLiteral("preferences.save"))->isEnabled());
        part<QComboBox>(*m_dialog, QStringLiteral("preferences.zone"))->setEditText(QStringLiteral("Asia/Tokyo"));
        save();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace().snapshot()->zone().name(), QStringLiteral("Asia/Tokyo"),
                                  20'000);
        m_window->filter->setFilter({});
        QVERIFY(
            test::exportedRows(*m_window).front()[QStringLiteral("requested_at")].endsWith(QStringLiteral("+09:00")));
        m_window->undo.undo();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace().snapshot()->zone().name(), before, 20'000);
    }
};

QTEST_MAIN(PreferencesTest)
#include "tst_pages_preferences.moc"
