// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latestonly.h"
#include "ui/shell/actions.h"
#include "ui/shell/filterstate.h"
#include "workspace/pseudonyms.h"

#include <QtCore/QSettings>

namespace precedent::shell {

/// Names or numbers in the whole window, as one command says and the settings remember: the workspace hides them, the
/// filter speaks of people as the snapshot does.
class WindowNames
{
public:
    WindowNames(workspace::Workspace &workspace, FilterState &filter, const Actions &actions);

    /// From now on the command does what it says; as it was left the last time. `settings` may be null.
    void connectAction(const std::shared_ptr<QSettings> &settings);
    /// What is shown is new: true when names are hidden since, or shown again.
    bool follow();
    /// A filter from elsewhere as the snapshot speaks, and one for elsewhere by names.
    [[nodiscard]] query::Filter spoken(const query::Filter &filter) const;
    [[nodiscard]] query::Filter named(const query::Filter &filter) const;
    [[nodiscard]] bool areHidden() const { return m_pseudonyms != nullptr; }

private:
    workspace::Workspace &m_workspace;
    FilterState &m_filter;
    const Actions &m_actions;
    std::shared_ptr<const workspace::Pseudonyms> m_pseudonyms; ///< that the filter speaks; null: names
};

/// Reads, behind the window, which people of the ledger have one name, so that texts tell them apart; `changed` runs
/// where that is news. `names` and the ledger outlive `reading`.
void tellNamesakesApart(models::LatestOnly &reading, workspace::Workspace &workspace, const WindowNames &names,
                        const std::function<void()> &changed);

} // namespace precedent::shell
