// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledgertypes.h"
#include "ui/models/celltext.h"
#include "ui/pages/section.h"

class QPlainTextEdit;
class QPushButton;

namespace precedent::pages {

/// The notes on a record or an agent, and a box to write one. It asks; whoever owns it writes.
class NotesView : public Section
{
    Q_OBJECT
public:
    explicit NotesView(const QString &objectName, QWidget *parent = nullptr);

    /// Shows a subject's notes, and the text that was written for it and not saved. `remarks` stand below the notes of
    /// the same places.
    void showNotes(const QString &subject, const std::vector<store::Note> &notes, const models::Formatting &formatting,
                   const QStringList &remarks = {});
    /// False for notes that are not shown as they were written; counts from the next showNotes().
    void setChangeable(bool isChangeable) { m_isChangeable = isChangeable; }
    /// What was asked for last is written: the box is free for the next note.
    void setWritten();

Q_SIGNALS:
    void addRequested(const QString &text);
    void changeRequested(const precedent::store::Note &note, const QString &text);
    void removeRequested(const precedent::store::Note &note);

private:
    void addNote(const store::Note &note, const models::Formatting &formatting);
    void addButtons(const store::Note &note, const QString &when, QWidget &line);
    void edit(const store::Note &note);
    void save();
    [[nodiscard]] QString draftKey() const;
    void keepDraft();
    void takeDraft(const QString &otherwise);

    QString m_subject;
    QPlainTextEdit *m_box;
    QPushButton *m_save;
    bool m_isChangeable = true;
    std::optional<store::Note> m_edited; ///< the note whose text stands in the box
    QHash<QString, QString> m_drafts;    ///< texts that are not saved and not in the box, by draftKey()
    /// Which note the draft of a subject that is not shown changes.
    QHash<QString, store::Note> m_editedOf;
};

} // namespace precedent::pages
