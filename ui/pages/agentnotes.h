// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latestonly.h"
#include "ui/pages/notecommands.h"
#include "ui/shell/page.h"
#include "ui/widgets/card.h"

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

private:
    void read();

    shell::PageContext m_context;
    std::shared_ptr<NoteDesk> m_desk;
    NotesView *m_notes;
    models::LatestOnly m_latest;
    QString m_subject;
};

} // namespace precedent::pages
