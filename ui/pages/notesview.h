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

    /// Shows another subject's notes; text that was written for `subject` and not saved stays.
    void showNotes(const QString &subject, const std::vector<store::Note> &notes, const models::Formatting &formatting);

Q_SIGNALS:
    void addRequested(const QString &text);
    void changeRequested(const precedent::store::Note &note, const QString &text);
    void removeRequested(const precedent::store::Note &note);

private:
    void addNote(const store::Note &note, const models::Formatting &formatting);
    void edit(const store::Note &note);
    void save();

    QString m_subject;
    QPlainTextEdit *m_box;
    QPushButton *m_save;
    std::optional<store::Note> m_edited; ///< the note whose text stands in the box
};

} // namespace precedent::pages
