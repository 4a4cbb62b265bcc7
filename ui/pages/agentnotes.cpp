// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agentnotes.h"

#include "ui/pages/notesview.h"
#include "ui/text/errortext.h"

#include <QtCore/QPointer>
#include <QtGui/QUndoStack>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLayout>

namespace precedent::pages {

AgentNotes::AgentNotes(const shell::PageContext &context, QWidget *parent)
    : Card(tr("Notes on the agent"), parent), m_context(context),
      m_notes(new NotesView(QStringLiteral("agents.notes"))), m_printed(new QCheckBox(tr("Print them in the report"))),
      m_latest(context.pool, this)
{
    m_printed->setObjectName(QStringLiteral("agents.notes.printed"));
    m_notes->layout()->addWidget(m_printed);
    setContent(m_notes);
    m_desk = std::make_shared<NoteDesk>(
        NoteDesk{context.workspace,
                 {},
                 [card = QPointer<AgentNotes>(this)] {
                     if (card != nullptr)
                         card->read();
                 },
                 [show = context.showStrip](const base::Error &error) {
                     show({error.code, widgets::StripLevel::Error, text::errorText(error).sentence(), {}});
                 }});
    auto *stack = &context.undoStack;
    connect(m_notes, &NotesView::addRequested, this, [this, stack](const QString &text) {
        if (pushed(*stack, new AddNote(m_desk, m_subject, text)))
            m_notes->setWritten();
    });
    connect(m_notes, &NotesView::changeRequested, this, [this, stack](const store::Note &note, const QString &text) {
        if (pushed(*stack, new ChangeNote(m_desk, note, text)))
            m_notes->setWritten();
        else
            read(); // Somebody may have removed it; the text then becomes a new note.
    });
    connect(m_notes, &NotesView::removeRequested, this,
            [this, stack](const store::Note &note) { stack->push(new RemoveNote(m_desk, note)); });
}

void AgentNotes::showAgent(const QString &key)
{
    const QString subject = QStringLiteral("agent:") + key;
    if (subject != m_subject)
        m_printed->setChecked(false);
    m_subject = subject;
    read();
}

bool AgentNotes::isPrinted() const
{
    return m_printed->isChecked();
}

void AgentNotes::read()
{
    m_latest.start([this, &ledger = m_context.workspace.ledger(),
                    subject = m_subject](const models::LatestOnly::IsStale &) -> std::function<void()> {
        const auto reader = ledger.reader();
        const auto notes = reader ? (*reader)->notes(subject) : base::Result<std::vector<store::Note>>(reader.error());
        return [this, subject, notes] {
            if (!notes)
                return m_desk->failed(notes.error());
            const query::Calendar calendar = m_context.workspace.calendar();
            m_notes->showNotes(subject, *notes, {locale(), calendar.zone, calendar.now});
        };
    });
}

} // namespace precedent::pages
