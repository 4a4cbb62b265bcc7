// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/harness.h"
#include "tests/gui/pages/samplewindow.h"
#include "ui/pages/channeldialog.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

using namespace precedent;

/// The settings of a channel are changed on the page Sources, and its messages read again.
class ChannelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleWindow> m_window;
    std::unique_ptr<shell::Page> m_page;

    pages::ChannelDialog *openDialog()
    {
        auto *table = m_page->findChild<QTableView *>(QStringLiteral("sources.table"));
        table->selectRow(0);
        m_page->pageActions().front()->trigger();
        return m_page->findChild<pages::ChannelDialog *>();
    }

    /// Of the first channel in the table.
    [[nodiscard]] domain::ChannelSettings settings()
    {
        const auto reader = m_window->workspace().ledger().reader().value();
        const auto channels = reader->channels().value();
        for (const auto &channel : channels) {
            if (u'#' + channel.name == m_page->findChild<QTableView *>(QStringLiteral("sources.table"))
                                           ->model()
                                           ->index(0, 0)
                                           .data()
                                           .toString())
                return reader->channelSettings(channel.id).value();
        }
        return {};
    }

    [[nodiscard]] std::vector<domain::Record> records()
    {
        return m_window->workspace().ledger().reader().value()->records().value();
    }

    void save(pages::ChannelDialog &dialog)
    {
        QSignalSpy finished(&m_window->jobs, &shell::JobController::finished);
        QSignalSpy changed(&m_window->workspace(), &workspace::Workspace::changed);
        dialog.findChild<QAbstractButton *>(QStringLiteral("channel.save"))->click();
        QVERIFY(!finished.isEmpty() || finished.wait(20'000));
        QVERIFY(!changed.isEmpty() || changed.wait(20'000));
        m_window->refresh(*m_page);
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::SampleWindow>(60);
        QVERIFY(m_window->isOpen());
        m_page = m_window->open(QStringLiteral("sources"));
    }
    void cleanup()
    {
        m_page.reset();
        m_window.reset();
    }

    void onlyThoseWhoMayDecideDecide()
    {
        const auto before = records();
        auto *dialog = openDialog();
        QVERIFY(dialog != nullptr);
        QCOMPARE(test::unnamedFocusables(*dialog), QStringList());
        QCOMPARE(test::richLabels(*dialog), QStringList());
        auto *approvers = dialog->findChild<QLineEdit *>(QStringLiteral("channel.approvers"));
        auto *button = dialog->findChild<QAbstractButton *>(QStringLiteral("channel.save"));
        const auto set = approvers->text();
        QVERIFY(!button->isEnabled());
        approvers->setText(QStringLiteral("Nobody Known, Somebody Else"));
        save(*dialog);
        QCOMPARE(settings().approvers, (QStringList{QStringLiteral("Nobody Known"), QStringLiteral("Somebody Else")}));
        QVERIFY(records() != before);

        dialog = openDialog();
        approvers = dialog->findChild<QLineEdit *>(QStringLiteral("channel.approvers"));
        QCOMPARE(approvers->text(), QStringLiteral("Nobody Known, Somebody Else"));
        approvers->setText(set);
        save(*dialog);
        QCOMPARE(records(), before);
        QCOMPARE(m_window->strips, QStringList());
    }

    void aBareSignMeansWhatIsChosen()
    {
        auto *dialog = openDialog();
        auto *currency = dialog->findChild<QComboBox *>(QStringLiteral("channel.currency"));
        const auto other =
            settings().defaultCurrency.code() == QLatin1String("CAD") ? QStringLiteral("AUD") : QStringLiteral("CAD");
        currency->setCurrentIndex(currency->findData(other));
        save(*dialog);
        QCOMPARE(settings().defaultCurrency.code(), other);
        dialog = openDialog();
        currency = dialog->findChild<QComboBox *>(QStringLiteral("channel.currency"));
        QCOMPARE(currency->currentText(), other);
        currency->setCurrentIndex(0);
        save(*dialog);
        QVERIFY(settings().defaultCurrency.isNull());
    }

    void aChannelThatIsNotFollowedSaysSo()
    {
        auto *dialog = openDialog();
        dialog->findChild<QAbstractButton *>(QStringLiteral("channel.followed"))->click();
        const auto name = dialog->windowTitle().section(u'#', 1);
        save(*dialog);
        const auto *model = m_page->findChild<QTableView *>(QStringLiteral("sources.table"))->model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row)
            rows += model->index(row, 0).data().toString() + u' ' + model->index(row, 1).data().toString();
        QVERIFY2(rows.contains(QStringLiteral("#%1 Not followed").arg(name)), qPrintable(rows.join(u'\n')));
    }
};

QTEST_MAIN(ChannelTest)
#include "tst_pages_channel.moc"
