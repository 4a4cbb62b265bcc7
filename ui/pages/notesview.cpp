// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notesview.h"

#include "ui/text/formats.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace precedent::pages {

NotesView::NotesView(const QString &objectName, QWidget *parent)
    : Section(tr("Notes"), parent), m_box(new QPlainTextEdit), m_save(new QPushButton(tr("Save note")))
{
    setObjectName(objectName);
    setHint(tr("private to this ledger"));
    m_box->setObjectName(objectName + QStringLiteral(".text"));
    m_box->setAccessibleName(tr("Note"));
    m_box->setPlaceholderText(tr("Add a coaching note…"));
    m_box->setTabChangesFocus(true);
    m_box->setFixedHeight(widgets::scaled(64, *this));
    m_save->setObjectName(objectName + QStringLiteral(".save"));
    m_save->setAccessibleName(m_save->text());
    m_save->setEnabled(false);
    connect(m_box, &QPlainTextEdit::textChanged, this,
            [this] { m_save->setEnabled(!m_box->toPlainText().trimmed().isEmpty()); });
    connect(m_save, &QPushButton::clicked, this, &NotesView::save);
    layout()->addWidget(m_box);
    layout()->addWidget(m_save);
    layout()->setAlignment(m_save, Qt::AlignLeading);
}

void NotesView::showNotes(const QString &subject, const std::vector<store::Note> &notes,
                          const models::Formatting &formatting, const QStringList &remarks)
{
    if (subject != m_subject) {
        keepDraft();
        m_subject = subject;
        m_edited.reset();
        if (const auto edited = m_editedOf.constFind(subject); edited != m_editedOf.cend())
            m_edited = *edited;
        takeDraft({});
    }
    const auto isEdited = [this](const store::Note &note) { return note.id == m_edited->id; };
    // Of a note that was removed the text stays, for a new one.
    if (m_edited && std::none_of(notes.begin(), notes.end(), isEdited))
        m_edited.reset();
    clear();
    for (std::size_t i = 0; i < notes.size(); ++i) {
        addNote(notes[i], formatting);
        if (const auto remark = remarks.value(int(i)); !remark.isEmpty())
            addQuiet(remark);
    }
}

void NotesView::addNote(const store::Note &note, const models::Formatting &formatting)
{
    const QString when = text::shortDateTime(note.at, formatting.zone, formatting.locale, formatting.now);
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    auto *author = new widgets::PlainLabel(tr("%1, %2", "author, time of a note").arg(note.author, when),
                                           widgets::TextRole::Secondary);
    author->setElideMode(Qt::ElideRight);
    layout->addWidget(author, 1);
    if (m_isChangeable)
        addButtons(note, when, *line);
    add(line);
    if (!note.text.trimmed().isEmpty())
        addText(note.text);
}

void NotesView::addButtons(const store::Note &note, const QString &when, QWidget &line)
{
    const auto addButton = [&](const QString &text, const QString &name, auto act) {
        auto *action = new QAction(text, &line);
        connect(action, &QAction::triggered, this, act);
        QToolButton *button = widgets::makeActionButton(action, &line);
        button->setProperty("kind", QStringLiteral("link"));
        button->setAccessibleName(name);
        line.layout()->addWidget(button);
    };
    addButton(tr("Change"), tr("Change note of %1").arg(when), [this, note] { edit(note); });
    addButton(tr("Remove"), tr("Remove note of %1").arg(when), [this, note] { Q_EMIT removeRequested(note); });
}

void NotesView::edit(const store::Note &note)
{
    if (!m_edited || m_edited->id != note.id) {
        keepDraft();
        m_edited = note;
        takeDraft(note.text);
    }
    m_box->setFocus(Qt::OtherFocusReason);
}

void NotesView::save()
{
    const QString text = m_box->toPlainText().trimmed();
    if (m_edited)
        Q_EMIT changeRequested(store::Note(*m_edited), text);
    else
        Q_EMIT addRequested(text);
}

void NotesView::setWritten()
{
    m_edited.reset();
    m_box->clear();
    takeDraft({});
}

QString NotesView::draftKey() const
{
    return m_edited ? m_subject + u'/' + QString::number(m_edited->id) : m_subject;
}

void NotesView::keepDraft()
{
    const QString text = m_box->toPlainText();
    const bool isDraft = !text.trimmed().isEmpty() && !(m_edited && m_edited->text == text);
    m_editedOf.remove(m_subject);
    m_drafts.remove(draftKey());
    if (!isDraft)
        return;
    m_drafts.insert(draftKey(), text);
    if (m_edited)
        m_editedOf.insert(m_subject, *m_edited);
}

void NotesView::takeDraft(const QString &otherwise)
{
    const QString key = draftKey();
    m_box->setPlainText(m_drafts.contains(key) ? m_drafts.take(key) : otherwise);
}

} // namespace precedent::pages
