// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/parse.h"
#include "tests/gui/pages/samplewindow.h"
#include "ui/models/decisionsmodel.h"
#include "ui/models/roles.h"
#include "ui/pages/recordtable.h"
#include "workspace/tagging.h"
#include "workspace/visit.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

using namespace precedent;

/// Tags, what was reviewed, and what is new since the last visit.
class TagsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleWindow> m_window;
    std::unique_ptr<shell::Page> m_page;
    pages::RecordTable *m_table = nullptr;

    [[nodiscard]] std::size_t found(const QString &query)
    {
        return m_window->workspace()
            .snapshot()
            ->select(query::parse(query).value(), m_window->workspace().calendar())
            .value()
            .size();
    }
    /// The ledger was read again after what `act` did.
    template <typename Act>
    [[nodiscard]] bool isReadAgain(const Act &act)
    {
        QSignalSpy changed(&m_window->workspace(), &workspace::Workspace::changed);
        act();
        if (changed.isEmpty() && !changed.wait(20'000)) {
            qWarning("not read again: %s", qPrintable(m_window->strips.join(u' ')));
            return false;
        }
        m_window->refresh(*m_page);
        return true;
    }
    [[nodiscard]] workspace::RecordDetails details()
    {
        return m_window->workspace().details(m_table->currentRecord()->record.id).value();
    }
    [[nodiscard]] QLineEdit *box()
    {
        return m_page->findChild<QLineEdit *>(QStringLiteral("decisions.details.tags.box"));
    }
    [[nodiscard]] QCheckBox *reviewed()
    {
        return m_page->findChild<QCheckBox *>(QStringLiteral("decisions.details.tags.reviewed"));
    }
    void type(const QString &text)
    {
        box()->setText(text); // Qt Test has no key for "、"
        box()->setModified(true);
        QTest::keyClick(box(), Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::SampleWindow>(40);
        QVERIFY(m_window->isOpen());
        m_window->filter->setPeriod({});
        m_page = m_window->open(QStringLiteral("decisions"));
        m_table = m_page->findChild<pages::RecordTable *>();
        QVERIFY(m_table->setCurrentRecord(m_window->workspace().snapshot()->row(0).record.id));
        QTRY_VERIFY(m_page->hasData());
    }
    void cleanup()
    {
        m_page.reset();
        m_window.reset();
    }

    void tagsAreTypedAndUndone()
    {
        QVERIFY(isReadAgain([this] { type(QStringLiteral(" good example,、 Ask again ，GOOD example")); }));
        QCOMPARE(details().tags, (QStringList{QStringLiteral("Ask again"), QStringLiteral("good example")}));
        QCOMPARE(found(QStringLiteral("tag:\"ask again\"")), std::size_t{1});
        QCOMPARE(box()->text(), QStringLiteral("Ask again, good example"));
        QVERIFY(isReadAgain([this] { type(QStringLiteral("Ask again")); }));
        QCOMPARE(details().tags, QStringList{QStringLiteral("Ask again")});
        QVERIFY(isReadAgain([this] { m_window->undo.undo(); }));
        QCOMPARE(details().tags, (QStringList{QStringLiteral("Ask again"), QStringLiteral("good example")}));
        QCOMPARE(m_window->strips, QStringList());
    }

    void whatWasTypedStaysWhenTheLedgerIsReadAgain()
    {
        QTest::keyClicks(box(), QStringLiteral("half a wo"));
        QVERIFY(isReadAgain([this] { m_window->workspace().reloadInBackground(); }));
        QCOMPARE(box()->text(), QStringLiteral("half a wo"));
    }

    void chosenDecisionsAreReviewedAtOnce()
    {
        m_table->selectAll();
        auto *action = m_page->findChild<QAction *>(QStringLiteral("decisions.action.reviewed"));
        QVERIFY(action->isEnabled() && !action->isChecked());
        QVERIFY(isReadAgain([action] { action->trigger(); }));
        QCOMPARE(found(QStringLiteral("is:reviewed")), m_window->workspace().snapshot()->size());
        QTRY_VERIFY(action->isChecked() && reviewed()->isChecked());
        QVERIFY(m_table->model()->index(0, 0).data(models::QuietRole).toBool());
        QVERIFY(m_table->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(u", reviewed"));
        QCOMPARE(details().tags, QStringList());
        QVERIFY(isReadAgain([this] { reviewed()->click(); }));
        QCOMPARE(found(QStringLiteral("-is:reviewed")), std::size_t{1});
        QVERIFY(isReadAgain([this] { m_window->undo.undo(); }));
        QVERIFY(isReadAgain([this] { m_window->undo.undo(); }));
        QCOMPARE(found(QStringLiteral("is:reviewed")), std::size_t{0});
    }

    void newIsWhatCameSinceTheLastVisit()
    {
        auto *hint = m_page->findChild<QWidget *>(QStringLiteral("decisions.new"));
        QVERIFY2(hint->isHidden(), "there was no visit before");
        QCOMPARE(found(QStringLiteral("is:new")), std::size_t{0});
        const auto snapshot = m_window->workspace().snapshot();
        auto between = snapshot->row(0).record.firstSeenAt;
        for (insight::RowIndex row = 0; row < snapshot->size(); ++row)
            between = std::max(between, snapshot->row(row).record.firstSeenAt);
        QVERIFY(m_window->workspace()
                    .ledger()
                    .write([&](store::Transaction &transaction) {
                        return transaction.putSetting(QStringLiteral("last-visit"),
                                                      base::toIsoUtc(between - 2 * base::oneSecond));
                    })
                    .ok());
        QVERIFY(isReadAgain([this] { m_window->workspace().reloadInBackground(); }));
        const auto fresh = found(QStringLiteral("is:new"));
        QVERIFY(fresh > 0);
        QVERIFY(!hint->isHidden());
        m_page->findChild<QAction *>(QStringLiteral("decisions.new.only"))->trigger();
        m_window->refresh(*m_page);
        QCOMPARE(std::size_t(m_table->model()->rowCount()), fresh);
        QVERIFY(m_table->model()->index(0, 0).data(models::NewRole).toBool());
        workspace::endVisit(m_window->workspace().ledger(), {});
        QVERIFY(m_window->workspace().ledger().write([](store::Transaction &) { return base::Result<void>(); }).ok());
        QVERIFY(m_window->workspace().reload().ok());
        QCOMPARE(found(QStringLiteral("is:new")), std::size_t{0});
    }
};

QTEST_MAIN(TagsTest)
#include "tst_pages_tags.moc"
