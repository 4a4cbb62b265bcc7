// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agentnotes.h"

#include "store/notesubject.h"
#include "ui/models/aroundnote.h"
#include "ui/models/team.h"
#include "ui/pages/agentplanrows.h"
#include "ui/pages/notesview.h"
#include "ui/pages/overviewtexts.h"
#include "ui/text/errortext.h"
#include "workspace/pseudonyms.h"

#include <QtCore/QPointer>
#include <QtGui/QUndoStack>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLayout>

namespace precedent::pages {

struct AgentNotes::Found
{
    QString agent;
    std::vector<store::Note> notes;
    QStringList remarks; ///< of each note
    workspace::AgentPlans plans;
};

namespace {

QString windowText(const insight::Figures &figures, const QLocale &locale)
{
    const QString requests = AgentNotes::tr("%Ln request(s)", "of an agent, in some days", figures.count);
    if (figures.decided() < models::leastCases)
        return requests;
    return AgentNotes::tr("%1, %2 approved", "requests, a share")
        .arg(requests, shareText(figures.approved, figures.decided(), locale));
}

QString aroundText(const std::optional<models::AroundNote> &around, const QLocale &locale)
{
    if (!around)
        return {};
    return AgentNotes::tr("%Ln day(s) before: %1. As many from then on: %2.", "an agent's requests around a note",
                          around->days)
        .arg(windowText(around->before, locale), windowText(around->after, locale));
}

} // namespace

base::Result<AgentNotes::Found> AgentNotes::readAgent(const store::Ledger &ledger, const QString &agent)
{
    const auto reader = ledger.reader();
    auto notes = reader ? (*reader)->notes(store::agentNotePrefix + agent)
                        : base::Result<std::vector<store::Note>>(reader.error());
    if (!notes)
        return notes.error();
    auto plans = workspace::agentPlans(ledger);
    if (!plans)
        return plans.error();
    return Found{agent, *std::move(notes), {}, *std::move(plans)};
}

AgentNotes::AgentNotes(const shell::PageContext &context, QWidget *parent)
    : Card(tr("Notes on the agent"), parent), m_context(context),
      m_notes(new NotesView(QStringLiteral("agents.notes"))), m_plan(new AgentPlanRows),
      m_printed(new QCheckBox(tr("Print them in the report"))), m_latest(context.pool, this)
{
    m_printed->setObjectName(QStringLiteral("agents.notes.printed"));
    m_notes->hideTitle();
    m_notes->layout()->addWidget(m_printed);
    m_notes->layout()->addWidget(m_plan);
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
    connectParts();
}

void AgentNotes::connectParts()
{
    auto *stack = &m_context.undoStack;
    connect(m_notes, &NotesView::addRequested, this, [this, stack](const QString &text) {
        if (pushed(*stack, new AddNote(m_desk, store::agentNotePrefix + m_agent, text)))
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
    connect(m_plan, &AgentPlanRows::changeRequested, this,
            [this, stack](const workspace::AgentPlan &plan, const QString &what) {
                if (!pushed(*stack, new ChangeAgentPlan(m_desk, m_agent, m_shownPlan, plan, what)))
                    read(); // what is ticked is again what is kept
            });
}

void AgentNotes::showAgent(const QString &key, const QString &month)
{
    if (key != m_agent)
        m_printed->setChecked(false);
    m_agent = key;
    m_month = month;
    read();
}

bool AgentNotes::isPrinted() const
{
    return m_printed->isChecked();
}

void AgentNotes::read()
{
    m_latest.start([this, agent = m_agent, &ledger = m_context.workspace.ledger(),
                    snapshot = m_context.workspace.snapshot(), calendar = m_context.workspace.calendar(),
                    hiding = m_context.workspace.pseudonyms(),
                    language = locale()](const models::LatestOnly::IsStale &) -> std::function<void()> {
        auto found = readAgent(ledger, agent);
        if (!found)
            return [this, error = found.error()] { m_desk->failed(error); };
        if (hiding != nullptr)
            hiding->hide(found->notes);
        for (const store::Note &note : found->notes)
            found->remarks += aroundText(models::aroundNote(*snapshot, agent, note.at, calendar), language);
        return [this, found = *std::move(found)] { show(found); };
    });
}

void AgentNotes::show(const Found &found)
{
    const query::Calendar calendar = m_context.workspace.calendar();
    m_notes->setChangeable(m_context.workspace.pseudonyms() == nullptr);
    m_notes->showNotes(store::agentNotePrefix + found.agent, found.notes, {locale(), calendar.zone, calendar.now},
                       found.remarks);
    m_shownPlan = found.plans.value(found.agent);
    m_plan->showPlan(m_shownPlan, m_month, calendar.today());
    Q_EMIT plansRead(found.plans);
}

} // namespace precedent::pages
