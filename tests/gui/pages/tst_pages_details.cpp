// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/harness.h"
#include "tests/gui/pages/recordlines.h"
#include "ui/pages/detailspane.h"
#include "ui/pages/notesview.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QPlainTextEdit>

using namespace precedent;
using pages::DetailsPane;

namespace {

const models::Formatting formatting{QLocale(QLocale::English, QLocale::UnitedStates), base::Zone(),
                                    test::endOfOctober().now};

insight::Row rowOf(const QString &line)
{
    return test::recordsFrom({line})->row(0);
}

/// Every text that stands in the pane: labels and pills, unless they or what they stand in is hidden by hand.
QStringList texts(const QWidget &pane)
{
    QStringList shown;
    for (const auto *label : pane.findChildren<widgets::PlainLabel *>()) {
        if (label->isVisibleTo(&pane))
            shown.append(label->fullText());
    }
    for (const auto *pill : pane.findChildren<widgets::Pill *>()) {
        if (pill->isVisibleTo(&pane))
            shown.append(pill->word());
    }
    return shown;
}

workspace::RecordDetails someDetails()
{
    const base::Instant at = *base::fromIso(QStringLiteral("2026-10-30T09:51:00Z"));
    workspace::RecordDetails details;
    details.thread = {{QStringLiteral("Supportman"), at, QStringLiteral("Approval request"), {}, false, false},
                      {QStringLiteral("Dana Reyes"),
                       at,
                       QStringLiteral("Do we have a photo?"),
                       {QStringLiteral(":eyes: 1")},
                       true,
                       false}};
    details.history = {{store::ObservationKind::Seen, at, {}, domain::Source::Api, 7}};
    details.corrections = {{1,
                            {},
                            QStringLiteral("amount"),
                            QStringLiteral("60.00"),
                            QStringLiteral("50.00"),
                            QStringLiteral("kim"),
                            at,
                            true}};
    details.notes = {{5, QStringLiteral("C1-1"), QStringLiteral("Talk about photos"), QStringLiteral("kim"), at}};
    return details;
}

} // namespace

class DetailsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordShowsItsFieldsThreadHistoryAndNotes()
    {
        DetailsPane pane({});
        pane.showRecord(
            rowOf(QStringLiteral("2026-10-30 09:51 | Tom Becker | refund | approved +6m | 60 USD | Dana Reyes | "
                                 "One-time exception | Damaged packaging | Halden Bikes AS")),
            someDetails(), formatting, {});
        const QStringList shown = texts(pane);
        for (const QString &expected :
             {QStringLiteral("Refund · $60.00"), QStringLiteral("Approved"), QStringLiteral("Tom Becker"),
              QStringLiteral("Halden Bikes AS"), QStringLiteral("Damaged packaging"),
              QStringLiteral("Approved by Dana Reyes, 6\u00A0min later"), QStringLiteral("One-time exception"),
              QStringLiteral("2 message(s)"), QStringLiteral("Dana Reyes · 30 Oct 09:51 · edited"),
              QStringLiteral("Do we have a photo?"), QStringLiteral(":eyes: 1"), QStringLiteral("1 version(s) seen"),
              QStringLiteral("30 Oct 09:51 Amount corrected from 60.00 to 50.00 by kim (undone)"),
              QStringLiteral("Talk about photos")})
            QVERIFY2(shown.contains(expected), qPrintable(expected + QStringLiteral(" not in ") + shown.join(u'\n')));
    }

    void whatIsMissingIsSaid_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("said");
        const QString decided = QStringLiteral("2026-10-30 09:51 | T | refund | denied +6m | | Dana");
        QTest::newRow("reason") << decided << QStringLiteral("No reason given");
        QTest::newRow("context") << decided << QStringLiteral("No context given");
        QTest::newRow("customer") << decided << QStringLiteral("No customer named");
        QTest::newRow("pending has no reason yet")
            << QStringLiteral("2026-10-30 09:51 | T | refund | pending") << QStringLiteral("Not decided yet");
    }
    void whatIsMissingIsSaid()
    {
        QFETCH(QString, line);
        QFETCH(QString, said);
        DetailsPane pane({});
        pane.showRecord(rowOf(line), {}, formatting, {});
        QVERIFY2(texts(pane).contains(said), qPrintable(texts(pane).join(u'\n')));
    }

    void anotherRecordReplacesEverything()
    {
        DetailsPane pane({});
        pane.showRecord(rowOf(QStringLiteral("2026-10-30 09:51 | Tom | refund | denied +6m | | Dana")), someDetails(),
                        formatting, {});
        pane.showRecord(rowOf(QStringLiteral("2026-10-30 09:51 | Ana | credit | pending")), {}, formatting, {});
        const QStringList shown = texts(pane);
        QVERIFY(shown.contains(QStringLiteral("Ana")));
        for (const QString &gone : {QStringLiteral("Tom"), QStringLiteral("Do we have a photo?"),
                                    QStringLiteral("Talk about photos"), QStringLiteral("No reason given")})
            QVERIFY2(!shown.contains(gone), qPrintable(gone));
    }

    void theConversationLinkAsksTheOwner()
    {
        insight::Row row = rowOf(QStringLiteral("2026-10-30 09:51 | Tom | refund | pending"));
        row.record.conversationUrl = QStringLiteral("https://app.example/conversation/8841203");
        DetailsPane pane({});
        QSignalSpy asked(&pane, &DetailsPane::linkRequested);
        pane.showRecord(row, {}, formatting, {});
        auto *link = pane.findChild<QAbstractButton *>(QStringLiteral("decisions.details.conversation"));
        QCOMPARE(link->text(), QStringLiteral("conversation 8841203"));
        link->click();
        QCOMPARE(asked.back().front().toString(), row.record.conversationUrl);
    }

    void aCustomersStoryIsOneClickAway()
    {
        insight::Row row = rowOf(QStringLiteral("2026-10-30 09:51 | Tom | refund | pending"));
        DetailsPane pane({});
        QSignalSpy asked(&pane, &DetailsPane::customerRequested);
        row.record.customer = QStringLiteral("Harbour GmbH");
        pane.showRecord(row, {}, formatting, {});
        pane.findChild<QAbstractButton *>(QStringLiteral("decisions.details.customer.story"))->click();
        QCOMPARE(asked.size(), 1);
    }

    void notesAreAddedChangedAndRemovedByAsking()
    {
        pages::NotesView notes(QStringLiteral("n"));
        notes.showNotes(QStringLiteral("C1-1"), someDetails().notes, formatting);
        auto *box = notes.findChild<QPlainTextEdit *>(QStringLiteral("n.text"));
        auto *save = notes.findChild<QAbstractButton *>(QStringLiteral("n.save"));
        QSignalSpy added(&notes, &pages::NotesView::addRequested);
        QSignalSpy changed(&notes, &pages::NotesView::changeRequested);
        QSignalSpy removed(&notes, &pages::NotesView::removeRequested);
        box->setPlainText(QStringLiteral("  "));
        QVERIFY(!save->isEnabled());
        box->setPlainText(QStringLiteral(" Praise "));
        save->click();
        QCOMPARE(added.back().front().toString(), QStringLiteral("Praise"));
        QVERIFY2(!box->toPlainText().isEmpty(), "nobody has written it yet");
        notes.setWritten();
        QVERIFY(box->toPlainText().isEmpty());
        for (auto *button : notes.findChildren<QAbstractButton *>()) {
            if (button->text() == QLatin1String("Remove") || button->text() == QLatin1String("Change"))
                button->click();
        }
        QCOMPARE(removed.size(), 1);
        QCOMPARE(box->toPlainText(), QStringLiteral("Talk about photos"));
        box->setPlainText(QStringLiteral("Talk about two photos"));
        save->click();
        QCOMPARE(changed.back().back().toString(), QStringLiteral("Talk about two photos"));
        QCOMPARE(added.size(), 1);
    }

    void aDraftStaysWithItsRecord()
    {
        pages::NotesView notes(QStringLiteral("n"));
        auto *box = notes.findChild<QPlainTextEdit *>(QStringLiteral("n.text"));
        notes.showNotes(QStringLiteral("C1-1"), {}, formatting);
        box->setPlainText(QStringLiteral("half a thought"));
        notes.showNotes(QStringLiteral("C1-1"), someDetails().notes, formatting);
        QCOMPARE(box->toPlainText(), QStringLiteral("half a thought"));
        notes.showNotes(QStringLiteral("C1-2"), {}, formatting);
        QVERIFY(box->toPlainText().isEmpty());
        box->setPlainText(QStringLiteral("another"));
        notes.showNotes(QStringLiteral("C1-1"), {}, formatting);
        QCOMPARE(box->toPlainText(), QStringLiteral("half a thought"));
        notes.setWritten();
        notes.showNotes(QStringLiteral("C1-2"), {}, formatting);
        QCOMPARE(box->toPlainText(), QStringLiteral("another"));
        notes.showNotes(QStringLiteral("C1-1"), {}, formatting);
        QVERIFY2(box->toPlainText().isEmpty(), "it was written");
    }

    void changingANoteKeepsTheDraftOfANewOne()
    {
        const auto old = someDetails().notes;
        pages::NotesView notes(QStringLiteral("n"));
        auto *box = notes.findChild<QPlainTextEdit *>(QStringLiteral("n.text"));
        QSignalSpy changed(&notes, &pages::NotesView::changeRequested);
        const auto clickChange = [&notes] {
            for (auto *button : notes.findChildren<QAbstractButton *>()) {
                if (button->text() == QLatin1String("Change"))
                    return button->click();
            }
        };
        notes.showNotes(QStringLiteral("C1-1"), old, formatting);
        box->setPlainText(QStringLiteral("half a thought"));
        clickChange();
        QCOMPARE(box->toPlainText(), QStringLiteral("Talk about photos"));
        box->setPlainText(QStringLiteral("Talk about two photos"));
        clickChange();
        QCOMPARE(box->toPlainText(), QStringLiteral("Talk about two photos"));
        notes.showNotes(QStringLiteral("C1-2"), {}, formatting);
        QVERIFY(box->toPlainText().isEmpty());
        notes.showNotes(QStringLiteral("C1-1"), old, formatting);
        QCOMPARE(box->toPlainText(), QStringLiteral("Talk about two photos"));
        notes.findChild<QAbstractButton *>(QStringLiteral("n.save"))->click();
        QCOMPARE(changed.size(), 1);
        notes.setWritten();
        QCOMPARE(box->toPlainText(), QStringLiteral("half a thought"));
    }

    void theTextOfANoteThatWasRemovedBecomesANewOne()
    {
        pages::NotesView notes(QStringLiteral("n"));
        auto *box = notes.findChild<QPlainTextEdit *>(QStringLiteral("n.text"));
        QSignalSpy added(&notes, &pages::NotesView::addRequested);
        notes.showNotes(QStringLiteral("C1-1"), someDetails().notes, formatting);
        for (auto *button : notes.findChildren<QAbstractButton *>()) {
            if (button->text() == QLatin1String("Change"))
                button->click();
        }
        notes.showNotes(QStringLiteral("C1-1"), {}, formatting);
        QCOMPARE(box->toPlainText(), QStringLiteral("Talk about photos"));
        notes.findChild<QAbstractButton *>(QStringLiteral("n.save"))->click();
        QCOMPARE(added.size(), 1);
    }

    void hostileTextsAreShownPlain_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &[name, text] : test::hostileTexts())
            QTest::newRow(qPrintable(name)) << text;
    }
    void hostileTextsAreShownPlain()
    {
        QFETCH(QString, text);
        insight::Row row = rowOf(QStringLiteral("2026-10-30 09:51 | Tom | refund | denied +6m | | Dana"));
        row.record.reason = text;
        row.record.context = text;
        row.record.customer = text;
        row.record.conversationUrl = text;
        workspace::RecordDetails details = someDetails();
        details.thread.front().text = text;
        details.thread.front().author = text;
        details.notes.front().text = text;
        DetailsPane pane({});
        pane.showRecord(row, details, formatting, {});
        pane.resize(330, 800);
        pane.grab();
        QCOMPARE(test::richLabels(pane), QStringList());
        QCOMPARE(test::unnamedFocusables(pane), QStringList());
    }
};

QTEST_MAIN(DetailsTest)
#include "tst_pages_details.moc"
