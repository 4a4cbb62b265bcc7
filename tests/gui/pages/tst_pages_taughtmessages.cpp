// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/harness.h"
#include "tests/gui/pages/teachingpage.h"

using namespace precedent;

/// Which messages of the inbox can be taught, and how they are shown.
class TaughtMessagesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TeachingPage> m_hands;

private Q_SLOTS:
    void init() { m_hands = std::make_unique<test::TeachingPage>(); }
    void cleanup() { m_hands.reset(); }

    void whatDecidesCannotBeTaught()
    {
        m_hands->choose(QStringLiteral("yes to both of these"));
        QVERIFY(!m_hands->use()->isVisible());
        QVERIFY(!m_hands->part<QAbstractButton>("inbox.mark.amount")->isVisible());
        QCOMPARE(m_hands->text()->toPlainText(), QStringLiteral("yes to both of these"));
        m_hands->choose(QStringLiteral("Nordlys Books"));
        QVERIFY(m_hands->use()->isVisible());
        QVERIFY(!m_hands->part<QAbstractButton>("inbox.mark.amount")->isEnabled()); // nothing is selected
        m_hands->select(0, 7);
        QVERIFY(m_hands->part<QAbstractButton>("inbox.mark.amount")->isEnabled());
    }

    /// A decision stands in the inbox because nobody read what it is about: that is what is shown and taught.
    void aDecidedMessageIsTaughtByWhatWasDecided()
    {
        const QJsonObject person{{QStringLiteral("user"), QStringLiteral("U0NEW")}};
        const QJsonObject other{{QStringLiteral("user"), QStringLiteral("U0OTHER")}};
        const QString root = m_hands->post(person, QStringLiteral("Ledger note: Halden; worth: goodwill"));
        m_hands->post(other, QStringLiteral("approved, second outage"), root);
        auto *table = m_hands->part<QTableView>("inbox.table");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 2).data().toString() == QLatin1String("approved, second outage"))
                table->selectRow(row);
        }
        QVERIFY2(QTest::qWaitFor(
                     [this] { return m_hands->text()->toPlainText().startsWith(QStringLiteral("Ledger note")); }),
                 qPrintable(m_hands->text()->toPlainText()));
        m_hands->mark(QStringLiteral("Halden"), Qt::Key_3);
        m_hands->mark(QStringLiteral("goodwill"), Qt::Key_1);
        m_hands->chooseType(QStringLiteral("comp"));
        QVERIFY2(m_hands->waitUntilForeseen(), qPrintable(m_hands->notice()));
        QCOMPARE(m_hands->previewed().size(), 1);
        QVERIFY2(m_hands->previewed().front().contains(QStringLiteral("|Comp||Halden|")),
                 qPrintable(m_hands->previewed().front()));
    }

    void marksOutliveNewMessages()
    {
        m_hands->markKulanse();
        m_hands->post(QStringLiteral("Kulanse → Ny Kunde → 90 kr → late"));
        QVERIFY(m_hands->text()->accessibleDescription().contains(QStringLiteral("Amount: 300 kr")));
        QVERIFY2(m_hands->waitUntilForeseen(), qPrintable(m_hands->notice()));
        QVERIFY2(m_hands->notice().contains(QStringLiteral("Matches 3 message")),
                 qPrintable(m_hands->notice())); // another app's is none
    }

    void everythingHasAName()
    {
        m_hands->markKulanse();
        QCOMPARE(test::unnamedFocusables(m_hands->page()), QStringList());
        QCOMPARE(test::richLabels(m_hands->page()), QStringList());
    }

    void anAmountThatIsNotReadIsSaid()
    {
        m_hands->markKulanse();
        QVERIFY(!m_hands->notice().contains(QStringLiteral("No amount is read")));
        m_hands->useCurrency(QStringLiteral("USD"));
        m_hands->choose(QStringLiteral("denied, same"));
        m_hands->markKulanse();
        QVERIFY2(m_hands->notice().contains(QStringLiteral("No amount is read")), qPrintable(m_hands->notice()));
    }

    void hostileTextIsShownAsItIsAndMarkedWhereItStands_data()
    {
        QTest::addColumn<QString>("hostile");
        for (const auto &[name, text] : test::hostileTexts()) {
            if (!text.contains(QStringLiteral("approved"))) // with a decision it is read without teaching
                QTest::newRow(qPrintable(name)) << text;
        }
        QTest::newRow("bold") << QStringLiteral("<b>fat</b>");
        QTest::newRow("line ends") << QStringLiteral("a\r\nb\rc\u2028d\u2029e");
        QTest::newRow("frames") << QStringLiteral("a\ufdd0b\ufdd1c\ufffcd");
        QTest::newRow("arabic") << QStringLiteral("استرداد لعميل");
    }

    void hostileTextIsShownAsItIsAndMarkedWhereItStands()
    {
        QFETCH(QString, hostile);
        m_hands->post(QStringLiteral("Amount: 471 kr\nWhy: ") + hostile + QStringLiteral(" Customer: Halden"));
        m_hands->choose(QStringLiteral("471 kr"));
        const bool isLong = hostile.size() > 4000;
        QVERIFY(m_hands->text()->toPlainText().size() <= 4097);
        if (hostile.contains(u'<') && !isLong)
            QVERIFY2(m_hands->text()->toPlainText().contains(hostile), qPrintable(m_hands->text()->toPlainText()));
        m_hands->text()->selectAll();
        QVERIFY(m_hands->text()->selectedSpan()->end() <= 4096); // not the dots of a text that is cut
        m_hands->mark(QStringLiteral("471 kr"), Qt::Key_4);
        if (!isLong)
            m_hands->mark(QStringLiteral("Halden"), Qt::Key_3);
        QVERIFY2(m_hands->waitUntilForeseen(), qPrintable(m_hands->notice()));
        const QString row = m_hands->previewed().filter(QStringLiteral("NOK")).join(u'\n');
        QVERIFY2(row.contains(QStringLiteral("471.00")), qPrintable(m_hands->previewed().join(u'\n')));
        QVERIFY2(isLong || row.contains(QStringLiteral("|Halden|")), qPrintable(row));
        QCOMPARE(test::richLabels(m_hands->page()), QStringList());
        QVERIFY(!m_hands->page().grab().isNull());
    }
};

QTEST_MAIN(TaughtMessagesTest)
#include "tst_pages_taughtmessages.moc"
