// SPDX-License-Identifier: GPL-3.0-or-later
// Fixed rates: set in Preferences, shown beside the sums they leave alone, taken back.
#include "tests/gui/harness.h"
#include "tests/gui/pages/csvrows.h"
#include "ui/pages/preferencesdialog.h"
#include "ui/text/formats.h"
#include "ui/widgets/plainlabel.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <cmath>
#include <map>

using namespace precedent;
using test::CsvRow;

class RatesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleWindow> m_window;
    std::unique_ptr<shell::Page> m_page;

    template <typename Act>
    void readAgain(const Act &act)
    {
        QSignalSpy changed(&m_window->workspace(), &workspace::Workspace::changed);
        act();
        QVERIFY(!changed.isEmpty() || changed.wait(20'000));
        QTest::qWait(50); // of several reloads the last one counts
        m_window->refresh(*m_page);
    }
    /// All that the card of the value approved says.
    [[nodiscard]] QString card()
    {
        QStringList texts;
        const auto *card = m_page->findChild<QWidget *>(QStringLiteral("overview.figure.3"));
        for (const auto *label : card->findChildren<widgets::PlainLabel *>())
            texts.append(label->fullText());
        return texts.join(u'|');
    }
    void setRates(const QString &rates)
    {
        pages::openPreferences(m_window->context(), m_page.get());
        auto *dialog = m_page->findChild<pages::PreferencesDialog *>();
        dialog->findChild<QLineEdit *>(QStringLiteral("preferences.rates"))->setText(rates);
        auto *save = dialog->findChild<QPushButton *>(QStringLiteral("preferences.save"));
        QVERIFY(save->isEnabled());
        readAgain([save] { save->click(); });
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::SampleWindow>(600);
        QVERIFY(m_window->isOpen());
        m_window->filter->setPeriod({});
        m_page = m_window->open(QStringLiteral("overview"));
        readAgain([this] {
            QVERIFY(m_window->workspace()
                        .ledger()
                        .write([](store::Transaction &transaction) {
                            return transaction.putSetting(QStringLiteral("usual-currency"), QStringLiteral("USD"));
                        })
                        .ok());
            m_window->workspace().reloadInBackground();
        });
    }
    void cleanup()
    {
        m_page.reset();
        m_window.reset();
    }

    void theValueApprovedHasAFigureThatSaysThatItIsConverted()
    {
        QVERIFY(!card().contains(QStringLiteral("converted")));
        const QString before = card();
        setRates(QStringLiteral("EUR 1.09, GBP 1.27, JPY 0.0066"));
        std::map<QString, double> sums; // in major units
        for (const CsvRow &row : test::exportedRows(*m_window)) {
            if (!row[QStringLiteral("approved_amount")].isEmpty())
                sums[row[QStringLiteral("currency")]] += row[QStringLiteral("approved_amount")].toDouble();
        }
        QVERIFY(sums.count(QStringLiteral("EUR")) == 1 && sums.count(QStringLiteral("NOK")) == 1);
        const std::map<QString, double> rates{{QStringLiteral("USD"), 1},
                                              {QStringLiteral("EUR"), 1.09},
                                              {QStringLiteral("GBP"), 1.27},
                                              {QStringLiteral("JPY"), 0.0066}};
        std::int64_t cents = 0;
        QStringList without;
        for (const auto &[currency, sum] : sums) {
            if (rates.count(currency) == 0)
                without.append(currency);
            else
                cents += std::llround(sum * rates.at(currency) * 100);
        }
        const QString told = QStringLiteral("≈ %1 converted at fixed rates, without %2")
                                 .arg(text::moneyText({cents, *base::Currency::parse(u"USD")}, QLocale()),
                                      without.join(QStringLiteral(", ")));
        QVERIFY2(card().contains(told), qPrintable(card() + u'\n' + told));
        QVERIFY(card().startsWith(before));
        QTest::qWait(100); // for the card to find its height
        m_page->grab().save(QStringLiteral(PROJECT_BINARY_DIR "/pictures/rates.png"));
        readAgain([this] { m_window->undo.undo(); });
        QCOMPARE(card(), before);
    }

    void whatIsNoRateIsNotSaved()
    {
        pages::openPreferences(m_window->context(), m_page.get());
        auto *dialog = m_page->findChild<pages::PreferencesDialog *>();
        auto *rates = dialog->findChild<QLineEdit *>(QStringLiteral("preferences.rates"));
        auto *save = dialog->findChild<QPushButton *>(QStringLiteral("preferences.save"));
        rates->setText(QStringLiteral("EUR one"));
        QVERIFY(!save->isEnabled());
        rates->setText(QStringLiteral("EUR 1"));
        QVERIFY(save->isEnabled());
        // Rates lead to a currency; without one there are none.
        dialog->findChild<QComboBox *>(QStringLiteral("preferences.currency"))->setCurrentIndex(0);
        QVERIFY(!rates->isEnabled());
        QCOMPARE(rates->text(), QString());
        QCOMPARE(test::unnamedFocusables(*dialog), QStringList());
    }
};

QTEST_MAIN(RatesTest)
#include "tst_pages_rates.moc"
