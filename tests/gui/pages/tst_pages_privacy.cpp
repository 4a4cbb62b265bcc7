// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/ledgercheck.h"
#include "tests/gui/harness.h"
#include "tests/gui/pages/samplewindow.h"
#include "ui/pages/confirmdialog.h"
#include "ui/pages/erasuredialog.h"
#include "ui/pages/holdsdialog.h"
#include "ui/pages/privacydialog.h"
#include "ui/text/dates.h"
#include "ui/text/translations.h"
#include "ui/widgets/metrics.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSemaphore>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTranslator>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>

using namespace precedent;

namespace {

/// Where pictures of the dialogs go, when somebody wants to look at them.
const QString pictures = qEnvironmentVariable("PRECEDENT_PICTURES");

template <typename Widget>
Widget *part(const QWidget &dialog, const char *name)
{
    return dialog.findChild<Widget *>(QLatin1String(name));
}

void type(const QWidget &dialog, const char *field, const QString &text)
{
    part<QLineEdit>(dialog, field)->setText(text);
}

QAbstractButton *button(const QWidget &dialog, const char *name)
{
    return part<QAbstractButton>(dialog, name);
}

} // namespace

/// The dialog about what is stored and those that it opens.
class PrivacyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleWindow> m_window;

    void check(QWidget &dialog, const char *name)
    {
        QCOMPARE(test::unnamedFocusables(dialog).join(u' '), QString());
        QCOMPARE(test::richLabels(dialog), QStringList());
        QVERIFY(dialog.width() <= 1024 && dialog.height() <= 700);
        for (const auto appearance : {widgets::Appearance::Light, widgets::Appearance::Dark}) {
            if (pictures.isEmpty())
                continue;
            m_window->theme().setAppearance(appearance);
            QTest::qWait(50);
            dialog.grab().save(
                QStringLiteral("%1/%2-%3.png").arg(pictures, QLatin1String(name), widgets::toWord(appearance)));
        }
    }

    std::unique_ptr<pages::PrivacyDialog> openDialog(const pages::PrivacyParts &parts = {})
    {
        auto dialog = std::make_unique<pages::PrivacyDialog>(m_window->context(), parts);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy shown(dialog.get(), &pages::PrivacyDialog::shown);
        dialog->show();
        if (shown.isEmpty())
            shown.wait(20'000);
        return dialog;
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::SampleWindow>(80);
        QVERIFY(m_window->isOpen());
    }

    void theFactsAreShown()
    {
        pages::PrivacyParts parts;
        parts.tokenPlace = [] { return pages::TokenPlace::Memory; };
        parts.forgetToken = [] { return base::Result<void>(); };
        parts.restore = [](const QString &) {};
        QStringList deleted;
        parts.deleteEverything = [&deleted](const QStringList &files) { deleted = files; };
        const auto dialog = openDialog(parts);
        QString all;
        for (const auto *label : dialog->findChildren<QLabel *>(QStringLiteral("privacy.value")))
            all += label->text() + u'\n';
        const auto path = m_window->workspace().ledger().path();
        QVERIFY(all.contains(path));
        QVERIFY(all.contains(QStringLiteral("In memory until the window closes")));
        // As every other day here: 11/10/26 would be two days.
        const auto written = base::Instant::fromSeconds(QFileInfo(path).lastModified().toSecsSinceEpoch());
        const auto day = m_window->workspace().calendar().zone.dateOf(written);
        QVERIFY2(all.contains(text::dayText(day, dialog->locale())), qPrintable(all));
        check(*dialog, "privacy");
        const auto *close = button(*dialog, "privacy.close");
        for (const auto *other : dialog->findChildren<QAbstractButton *>()) {
            if (other != close && other->isVisible())
                QVERIFY(other->mapTo(dialog.get(), QPoint()).y() < close->y());
        }
        QCOMPARE(close->geometry().right(), dialog->contentsRect().right() - widgets::cardPaddingHorizontal);
        button(*dialog, "privacy.delete")->click();
        auto *confirm = dialog->findChild<pages::ConfirmDialog *>();
        check(*confirm, "confirm");
        QVERIFY(!button(*confirm, "confirm.accept")->isEnabled());
        type(*confirm, "confirm.typed", QStringLiteral("DELETE"));
        button(*confirm, "confirm.accept")->click();
        QVERIFY(deleted.contains(path));
    }

    void timesAreOfTheReportingZone()
    {
        pages::PrivacyFacts facts;
        facts.lastRead = facts.lastWritten = *base::fromIso(QStringLiteral("2026-10-31T23:30:00Z"));
        QStringList texts;
        for (const auto &line :
             pages::privacyLines(facts, *base::Zone::byName(QStringLiteral("Asia/Tokyo")), QLocale::c()))
            texts += line.text;
        QVERIFY2(texts.contains(QStringLiteral("1 Nov 2026 08:30")), qPrintable(texts.join(u'|')));
    }

    void whatIsNotThereIsNotForgotten_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<bool>("canForget");
        QTest::newRow("none") << int(pages::TokenPlace::None) << false;
        QTest::newRow("memory") << int(pages::TokenPlace::Memory) << true;
        QTest::newRow("locked") << int(pages::TokenPlace::Locked) << true;
    }
    void whatIsNotThereIsNotForgotten()
    {
        QFETCH(int, place);
        QFETCH(bool, canForget);
        pages::PrivacyParts parts;
        parts.tokenPlace = [place] { return pages::TokenPlace(place); };
        parts.forgetToken = [] { return base::Result<void>(); };
        const auto dialog = openDialog(parts);
        QCOMPARE(button(*dialog, "privacy.token")->isEnabled(), canForget);
    }

    void aLockedKeychainHoldsNothingUp()
    {
        QSemaphore answer;
        pages::PrivacyParts parts;
        parts.tokenPlace = [&answer] {
            answer.acquire();
            return pages::TokenPlace::Keychain;
        };
        bool isLeft = false;
        parts.leaveToken = [&isLeft] { isLeft = true; };
        parts.forgetToken = [&answer] {
            answer.acquire();
            return base::Result<void>(base::makeError(base::ErrorKind::NotConfigured, "keychain-locked"));
        };
        QStringList deleted;
        parts.deleteEverything = [&deleted](const QStringList &files) { deleted = files; };
        pages::PrivacyDialog dialog(m_window->context(), parts);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(!button(dialog, "privacy.delete")->isEnabled());
        const auto values = [&dialog] {
            QString all;
            for (const auto *label : dialog.findChildren<QLabel *>(QStringLiteral("privacy.value")))
                all += label->text() + u'\n';
            return all;
        };
        QVERIFY(QTest::qWaitFor([&] { return values().contains(QStringLiteral("Asking the keychain…")); }, 20'000));
        QVERIFY(button(dialog, "privacy.delete")->isEnabled());
        button(dialog, "privacy.delete")->click();
        auto *confirm = dialog.findChild<pages::ConfirmDialog *>();
        type(*confirm, "confirm.typed", QStringLiteral("DELETE"));
        QTest::keyClick(part<QLineEdit>(*confirm, "confirm.typed"), Qt::Key_Return);
        QVERIFY(deleted.contains(m_window->workspace().ledger().path()));
        answer.release();
        QVERIFY(QTest::qWaitFor([&] { return values().contains(QStringLiteral("In the system keychain")); }, 20'000));
        button(dialog, "privacy.token")->click();
        QVERIFY(isLeft);
        const auto *notice = dialog.findChild<QLabel *>(QStringLiteral("privacy.notice"));
        QVERIFY(notice->text().startsWith(QStringLiteral("The token is forgotten in this window.")));
        answer.release(2); // the keychain's answer, and where the token is then
        QVERIFY(QTest::qWaitFor([&] { return notice->text().contains(QStringLiteral("may still be there")); }, 20'000));
    }

    /// Of a language that is written with an input method, too.
    void everyKeyboardCanConfirm_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isConfirmed");
        QTest::newRow("own word") << QStringLiteral("削除") << true;
        QTest::newRow("English word") << QStringLiteral(" DELETE ") << true;
        QTest::newRow("full width") << QStringLiteral("ＤＥＬＥＴＥ") << true;
        QTest::newRow("in passing") << QStringLiteral("delete") << false;
        QTest::newRow("another word") << QStringLiteral("ERASE") << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void everyKeyboardCanConfirm()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isConfirmed);
        text::installTranslations(QLocale(QStringLiteral("ja_JP")));
        const std::unique_ptr<QLineEdit> field(pages::makeTypedConfirmation(pages::ConfirmWord::Delete));
        const auto asked = field->placeholderText();
        const bool confirmed = pages::isConfirmed(pages::ConfirmWord::Delete, typed);
        qDeleteAll(qApp->findChildren<QTranslator *>());
        QVERIFY2(asked.contains(QStringLiteral("削除")) && asked.contains(QStringLiteral("DELETE")), qPrintable(asked));
        QCOMPARE(confirmed, isConfirmed);
    }

    void aBackupIsNamedAmongTheCopies()
    {
        const auto dialog = openDialog();
        const QTemporaryDir folder;
        const auto target = folder.filePath(QStringLiteral("b.precedent"));
        QSignalSpy shown(dialog.get(), &pages::PrivacyDialog::shown);
        dialog->backUpTo(target);
        QVERIFY(shown.wait(20'000));
        QVERIFY(QFile::exists(target));
        QCOMPARE(pages::privacyFacts(m_window->workspace().ledger()).value().copies.size(), std::size_t(1));
    }

    void aHoldIsSetAndReleased()
    {
        pages::HoldsDialog dialog(m_window->context());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        type(dialog, "holds.query", QStringLiteral("colour:red"));
        QVERIFY(!button(dialog, "holds.add")->isEnabled());
        type(dialog, "holds.reason", QStringLiteral("Case 12"));
        button(dialog, "holds.add")->click();
        QCOMPARE(part<QTableView>(dialog, "holds.table")->model()->rowCount(), 0);
        dialog.reject();
        QVERIFY2(dialog.isVisible(), "what is written and not added is told once");
        type(dialog, "holds.query", QStringLiteral("decision:approved"));
        QTest::keyClick(part<QLineEdit>(dialog, "holds.reason"), Qt::Key_Return);
        QCOMPARE(part<QTableView>(dialog, "holds.table")->model()->rowCount(), 1);
        check(dialog, "holds");
        button(dialog, "holds.release")->click();
        QVERIFY(!button(dialog, "holds.release")->isEnabled());
    }

    void aPersonIsErased()
    {
        auto &ledger = m_window->workspace().ledger();
        const auto records = ledger.reader().value()->records().value();
        const auto agent = std::find_if(records.begin(), records.end(), [](const domain::Record &record) {
                               return !record.agent.id.isEmpty();
                           })->agent;
        pages::ErasureDialog dialog(m_window->context(), false);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QSignalSpy looked(&dialog, &pages::ErasureDialog::looked);
        type(dialog, "erasure.name", agent.id);
        button(dialog, "erasure.look")->click();
        QVERIFY(looked.wait(20'000));
        QVERIFY(part<QListWidget>(dialog, "erasure.list")->count() > 0);
        QVERIFY(!button(dialog, "erasure.erase")->isEnabled());
        type(dialog, "confirm.typed", QStringLiteral("ERASE"));
        check(dialog, "erasure");
        type(dialog, "erasure.basis", QStringLiteral("asked by ") + agent.id);
        button(dialog, "erasure.erase")->click();
        QVERIFY(!m_window->jobs.isRunning());
        type(dialog, "erasure.basis", QStringLiteral("request 12"));
        QSignalSpy finished(&m_window->jobs, &shell::JobController::finished);
        QString failure;
        connect(&m_window->jobs, &shell::JobController::finished, &dialog,
                [&failure](const QString &, const base::Result<QString> &result) {
                    failure = result ? QString() : result.error().code;
                });
        QSignalSpy changed(&m_window->workspace(), &workspace::Workspace::changed);
        button(dialog, "erasure.erase")->click();
        QVERIFY(finished.wait(30'000));
        QCOMPARE(failure, QString());
        QVERIFY(!changed.isEmpty() || changed.wait(20'000));
        const auto left = ledger.reader().value()->records().value();
        for (const auto &record : left)
            QVERIFY(record.agent.id != agent.id);
        QVERIFY(records::outcomeOf(records::checkLedger(ledger.path()).value()).ok());
    }

    void oldThreadsAreLookedAtFirst()
    {
        pages::ErasureDialog dialog(m_window->context(), true);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(!button(dialog, "erasure.look")->isEnabled());
        part<QSpinBox>(dialog, "erasure.months")->setValue(6);
        QSignalSpy looked(&dialog, &pages::ErasureDialog::looked);
        button(dialog, "erasure.look")->click();
        QVERIFY(looked.wait(20'000));
        check(dialog, "retention");
        const auto keptMonths = [this] {
            return pages::privacyFacts(m_window->workspace().ledger()).value().retention.months;
        };
        QVERIFY2(keptMonths() == 0, "to look keeps nothing");
        button(dialog, "erasure.keep")->click();
        QCOMPARE(keptMonths(), 6);
        QVERIFY(!button(dialog, "erasure.keep")->isEnabled());
    }
};

QTEST_MAIN(PrivacyTest)
#include "tst_pages_privacy.moc"
