// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/harness.h"
#include "tests/gui/pages/teachingpage.h"
#include "ui/pages/handentrydialog.h"
#include "ui/pages/valueeditor.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>

using namespace precedent;

/// A message of the inbox is entered by hand, or said to be no request, and either is undone.
class ByHandTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TeachingPage> m_hands;

    [[nodiscard]] QStringList inbox()
    {
        QStringList texts;
        for (const auto &message : m_hands->window().workspace().unread())
            texts += message.text;
        return texts;
    }

    void waitForChange(const std::function<void()> &act)
    {
        QSignalSpy changed(&m_hands->window().workspace(), &workspace::Workspace::changed);
        act();
        QVERIFY(!changed.isEmpty() || changed.wait(20'000));
        m_hands->window().refresh(m_hands->page());
    }

    pages::HandEntryDialog *openForm()
    {
        m_hands->part<QAbstractButton>("inbox.enter")->click();
        pages::HandEntryDialog *form = nullptr;
        [&] {
            QVERIFY(QTest::qWaitFor([&] {
                form = m_hands->page().findChild<pages::HandEntryDialog *>();
                return form != nullptr && form->isVisible();
            }));
        }();
        return form;
    }

private Q_SLOTS:
    void init() { m_hands = std::make_unique<test::TeachingPage>(); }
    void cleanup() { m_hands.reset(); }

    void whatIsNoRequestLeavesTheInboxAndComesBackByUndo()
    {
        const auto before = inbox();
        m_hands->choose(QStringLiteral("Nordlys Books"));
        waitForChange([this] { m_hands->part<QAbstractButton>("inbox.dismiss")->click(); });
        QCOMPARE(inbox().size(), before.size() - 1);
        QVERIFY(inbox().filter(QStringLiteral("Nordlys Books")).isEmpty());
        QVERIFY(!m_hands->text()->toPlainText().contains(QStringLiteral("Nordlys Books"))); // the next one is shown
        waitForChange([this] { m_hands->window().undo.undo(); });
        QCOMPARE(inbox(), before);
        waitForChange([this] { m_hands->window().undo.redo(); });
        QCOMPARE(inbox().size(), before.size() - 1);
        QCOMPARE(m_hands->window().strips, QStringList());
        QVERIFY(store::verify(m_hands->window().workspace().ledger().path()).value().problems.empty());
    }

    void whoAnswersIsNotWhoAsked()
    {
        m_hands->choose(QStringLiteral("yes to both of these"));
        auto *form = openForm();
        QVERIFY(form != nullptr);
        const auto valueOf = [form](const char *field) {
            return form->findChild<pages::ValueEditor *>(QLatin1String(field))->findChild<QLineEdit *>()->text();
        };
        QCOMPARE(valueOf("value.approver"), QStringLiteral("Dana Reyes"));
        QCOMPARE(valueOf("value.agent"), QString());
        delete form;
    }

    void aRequestThatWaitsHasNoApprover()
    {
        m_hands->choose(QStringLiteral("yes to both of these"));
        auto *form = openForm();
        QVERIFY(form != nullptr);
        const auto editor = [form](const char *field) {
            return form->findChild<pages::ValueEditor *>(QLatin1String("value.") + QLatin1String(field));
        };
        QVERIFY(editor("context")->isVisible());
        auto *decision = editor("decision")->findChild<QComboBox *>();
        decision->setCurrentIndex(decision->findData(QStringLiteral("denied")));
        QVERIFY(editor("approver")->isVisible() && editor("decided_at")->isVisible());
        decision->setCurrentIndex(decision->findData(QStringLiteral("pending")));
        QVERIFY(!editor("approver")->isVisible() && !editor("decided_at")->isVisible());
        waitForChange([form] { form->findChild<QAbstractButton *>(QStringLiteral("handentry.save"))->click(); });
        QVERIFY(m_hands->recordsOf(QStringLiteral("by-hand")).front().approvers.empty());
    }

    void aMessageIsEnteredByHand()
    {
        const auto before = inbox();
        const auto count = m_hands->window().workspace().snapshot()->size();
        m_hands->choose(QStringLiteral("Nordlys Books"));
        auto *form = openForm();
        QVERIFY(form != nullptr);
        auto *save = form->findChild<QAbstractButton *>(QStringLiteral("handentry.save"));
        auto *amount = form->findChild<pages::ValueEditor *>(QStringLiteral("value.amount"))->findChild<QLineEdit *>();
        amount->setText(QStringLiteral("lots"));
        QVERIFY(!save->isEnabled());
        QVERIFY(form->findChild<widgets::PlainLabel *>(QStringLiteral("handentry.notice"))
                    ->fullText()
                    .startsWith(QStringLiteral("Amount")));
        amount->setText(QStringLiteral("300"));
        for (const auto &[field, word] : {std::pair("value.type", "credit"), std::pair("value.decision", "approved")}) {
            auto *box = form->findChild<pages::ValueEditor *>(QLatin1String(field))->findChild<QComboBox *>();
            box->setCurrentIndex(box->findData(QLatin1String(word)));
        }
        form->findChild<pages::ValueEditor *>(QStringLiteral("value.approver"))
            ->findChild<QLineEdit *>()
            ->setText(QStringLiteral("Dana Reyes"));
        QVERIFY(save->isEnabled());
        waitForChange([save] { save->click(); });

        const auto records = m_hands->recordsOf(QStringLiteral("by-hand"));
        QCOMPARE(records.size(), std::size_t(1));
        const auto &record = records.front();
        QCOMPARE(record.type, domain::RequestType::Credit);
        QCOMPARE(base::toDecimal(*record.amount) + u' ' + record.amount->currency.code(), QStringLiteral("300.00 NOK"));
        QCOMPARE(record.approvedAmount, record.amount);
        QCOMPARE(record.approvers.front().name, QStringLiteral("Dana Reyes"));
        QCOMPARE(record.decidedVia, domain::DecidedVia::Manual);
        QVERIFY(record.sources.test(std::size_t(domain::Source::Manual)));
        QCOMPARE(inbox().size(), before.size() - 1);
        QCOMPARE(m_hands->window().workspace().snapshot()->size(), count + 1);

        waitForChange([this] { m_hands->window().undo.undo(); });
        QCOMPARE(inbox(), before);
        QCOMPARE(m_hands->window().workspace().snapshot()->size(), count);
        QCOMPARE(m_hands->window().strips, QStringList());
    }

    void theApprovedAmountIsInTheCurrencyAskedFor()
    {
        m_hands->choose(QStringLiteral("Nordlys Books"));
        auto *form = openForm();
        QVERIFY(form != nullptr);
        const auto editor = [form](const char *field) {
            return form->findChild<pages::ValueEditor *>(QLatin1String(field));
        };
        auto *decision = editor("value.decision")->findChild<QComboBox *>();
        decision->setCurrentIndex(decision->findData(QStringLiteral("approved")));
        const auto *save = form->findChild<QAbstractButton *>(QStringLiteral("handentry.save"));
        editor("value.amount")->findChild<QLineEdit *>()->setText(QStringLiteral("4800"));
        editor("value.amount")->setCurrency(QStringLiteral("JPY"));
        QCOMPARE(editor("value.approved_amount")->currency(), QStringLiteral("JPY"));
        editor("value.approved_amount")->findChild<QLineEdit *>()->setText(QStringLiteral("4800"));
        QVERIFY(save->isEnabled());
        editor("value.approved_amount")->setCurrency(QStringLiteral("NOK"));
        QVERIFY(!save->isEnabled());
        QVERIFY(form->findChild<widgets::PlainLabel *>(QStringLiteral("handentry.notice"))
                    ->fullText()
                    .contains(QStringLiteral("one currency")));
        delete form;
    }

    /// What a message that teaches nothing does not need leaves no hole.
    void theButtonsStandWhereTheRowBegins()
    {
        m_hands->choose(QStringLiteral("Nordlys Books"));
        auto *dismiss = m_hands->part<QAbstractButton>("inbox.dismiss");
        QVERIFY(m_hands->use()->isVisible());
        QTRY_VERIFY(dismiss->x() > 0);
        m_hands->choose(QStringLiteral("yes to both"));
        QVERIFY(!m_hands->use()->isVisible());
        QTRY_COMPARE(dismiss->x(), 0);
    }

    void theFormIsForEverybody()
    {
        m_hands->choose(QStringLiteral("Nordlys Books"));
        auto *form = openForm();
        QVERIFY(form != nullptr);
        QCOMPARE(test::unnamedFocusables(*form), QStringList());
        QCOMPARE(test::richLabels(*form), QStringList());
        QTest::keyClick(form, Qt::Key_Escape);
        QTRY_VERIFY(m_hands->page().findChild<pages::HandEntryDialog *>() == nullptr);
        QVERIFY(!m_hands->window().undo.canUndo());
    }
};

QTEST_MAIN(ByHandTest)
#include "tst_pages_byhand.moc"
