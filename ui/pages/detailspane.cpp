// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/detailspane.h"

#include "ui/pages/fieldlist.h"
#include "ui/pages/historytext.h"
#include "ui/pages/notesview.h"
#include "ui/pages/tagsview.h"
#include "ui/pages/threadview.h"
#include "ui/text/flagmeaning.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>

namespace precedent::pages {

namespace {

constexpr int leastWidth = 324; ///< design pixels, in which every part has room

} // namespace

DetailsPane::DetailsPane(const QList<QAction *> &actions, QWidget *parent)
    : QFrame(parent), m_title(new widgets::PlainLabel(QString(), widgets::TextRole::CardTitle)),
      m_decision(new widgets::Pill), m_fields(new FieldList), m_flags(new QWidget),
      m_tags(new TagsView(QStringLiteral("decisions.details.tags"))), m_thread(new ThreadView),
      m_history(new Section(tr("History"))), m_notes(new NotesView(QStringLiteral("decisions.details.notes"))),
      m_body(makeBody()), m_buttons(new QWidget)
{
    setObjectName(QStringLiteral("decisions.details"));
    setAccessibleName(tr("Details"));
    setProperty("kind", QStringLiteral("card"));
    setMinimumWidth(widgets::scaled(leastWidth, *this));
    m_title->setObjectName(QStringLiteral("decisions.details.title"));
    m_title->setElideMode(Qt::ElideRight);
    auto *header = new QHBoxLayout;
    header->addWidget(m_title, 1);
    header->addWidget(m_decision);
    auto *buttons = new widgets::FlowLayout(m_buttons); // below each other where a language's words are long
    for (QAction *action : actions)
        buttons->addWidget(widgets::makeActionButton(action, this));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Details"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_body);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::cardPaddingHorizontal, widgets::cardPaddingVertical,
                               widgets::cardPaddingHorizontal, widgets::cardPaddingVertical);
    layout->addLayout(header);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_buttons);
    connect(m_fields, &FieldList::linkRequested, this, &DetailsPane::linkRequested);
    connect(m_fields, &FieldList::customerRequested, this, &DetailsPane::customerRequested);
    connect(m_fields, &FieldList::pointedAt, this, &DetailsPane::pointAt);
    showNothing();
}

QWidget *DetailsPane::makeBody()
{
    auto *body = new QWidget;
    body->setProperty("kind", QStringLiteral("plain"));
    new widgets::FlowLayout(m_flags);
    auto *layout = new QVBoxLayout(body);
    // Room at the right for the scroll bar, which would touch the hints.
    layout->setContentsMargins(0, widgets::space, widgets::space, 0);
    layout->setSpacing(widgets::gap);
    for (QWidget *part : std::initializer_list<QWidget *>{m_fields, m_flags, m_thread, m_history, m_tags, m_notes})
        layout->addWidget(part);
    layout->addStretch(1);
    return body;
}

void DetailsPane::showRecord(const insight::Row &row, const workspace::RecordDetails &details,
                             const models::Formatting &formatting, base::Instant lastSync)
{
    m_title->setText(models::titleText(row.record, formatting.locale));
    m_decision->setPill(text::label(row.record.decision), widgets::toneOf(row.record.decision));
    m_decision->show();
    m_body->show();
    m_buttons->show();
    m_fields->showRecord(row, details.corrections, formatting, lastSync);
    showFlags(row.record.flags);
    m_origins.clear();
    m_thread->showThread(details.thread, formatting);
    showHistory(row, details, formatting);
    m_tags->showTags(row.record.id, details.tags, details.isReviewed);
    m_notes->setChangeable(!row.hidesNames);
    m_notes->showNotes(row.record.id.text(), details.notes, formatting);
}

void DetailsPane::showNothing()
{
    m_title->setText(tr("No decision selected"));
    m_decision->hide();
    m_body->hide();
    m_buttons->hide();
}

void DetailsPane::showFlags(const domain::Flags &flags)
{
    while (QLayoutItem *item = m_flags->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < domain::flagCount; ++i) {
        if (!flags.test(std::size_t(i)))
            continue;
        auto *pill = new widgets::Pill(text::label(domain::Flag(i)), widgets::PillTone::Flag);
        pill->setToolTip(widgets::plainToolTip(text::meaning(domain::Flag(i))));
        pill->setAccessibleDescription(text::meaning(domain::Flag(i)));
        m_flags->layout()->addWidget(pill);
    }
    m_flags->setVisible(flags.any());
}

void DetailsPane::showOrigins(std::vector<workspace::FieldOrigin> origins, const models::Formatting &formatting)
{
    m_origins = std::move(origins);
    m_fields->describe(m_origins, formatting);
}

void DetailsPane::pointAt(const QStringList &fields)
{
    for (const QString &field : fields) {
        for (const workspace::FieldOrigin &origin : m_origins) {
            if (origin.field == field)
                return m_thread->mark(origin);
        }
    }
    m_thread->markNothing(fields.isEmpty() ? tr("Point at a field to see where it was read.")
                                           : tr("This follows from the message as a whole."));
}

void DetailsPane::showHistory(const insight::Row &row, const workspace::RecordDetails &details,
                              const models::Formatting &formatting)
{
    m_history->clear();
    m_history->setHint(tr("%Ln version(s) seen", "of a record's messages", int(details.history.size())));
    for (const store::Observation &observation : details.history)
        m_history->addQuiet(historyLine(observation, row.record.root, formatting));
    for (const store::GoneEntry &gone : details.gone)
        m_history->addQuiet(goneLine(gone, formatting));
    for (const store::Correction &correction : details.corrections)
        m_history->addQuiet(correctionLine(correction, formatting));
}

} // namespace precedent::pages
