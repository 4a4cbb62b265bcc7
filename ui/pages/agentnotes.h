// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latestonly.h"
#include "ui/pages/notecommands.h"
#include "ui/shell/page.h"
#include "ui/widgets/card.h"

class QCheckBox;

namespace precedent::pages {

class NotesView;

/// The notes on an agent, apart from those on decisions: read behind the window, written by commands that can be
/// undone.
class AgentNotes : public widgets::Card
{
    Q_OBJECT
public:
    explicit AgentNotes(const shell::PageContext &context, QWidget *parent = nullptr);

    /// `key` as models::AgentLine has it.
    void showAgent(const QString &key);
    /// Whether they were chosen for the report of this agent; another agent's are chosen anew.
    [[nodiscard]] bool isPrinted() const;

private:
    void read();

    shell::PageContext m_context;
    std::shared_ptr<NoteDesk> m_desk;
    NotesView *m_notes;
    QCheckBox *m_printed;
    models::LatestOnly m_latest;
    QString m_subject;
};

} // namespace precedent::pages
