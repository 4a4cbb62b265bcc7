// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/approving.h"
#include "ui/models/policy.h"
#include "ui/shell/page.h"

class QAction;
class QTabWidget;

namespace precedent::pages {

class ApprovingView;
class ContentStack;
class Handover;
class ThresholdView;

/// Which exception should become the policy, and where the limit should be; on a second tab, who decides and how.
class PolicyPage : public shell::Page
{
    Q_OBJECT
public:
    PolicyPage(const shell::PageContext &context, std::shared_ptr<Handover> handover, QWidget *parent);

    [[nodiscard]] QList<QAction *> pageActions() const override;
    void refresh() override;
    [[nodiscard]] bool hasData() const override { return m_hasData; }

private:
    void arrange();
    void showPolicy(const models::RefreshRequest &request, const base::Result<models::Policy> &policy);
    void showApproving(const models::RefreshRequest &request, const base::Result<models::Approving> &approving);
    /// Says an error or that there is nothing, else shows the tabs.
    void finish(const base::Error *error, int count);
    [[nodiscard]] bool showsApproving() const;

    std::shared_ptr<Handover> m_handover;
    ThresholdView *m_thresholds;
    ApprovingView *m_approving;
    QTabWidget *m_tabs;
    ContentStack *m_stack = nullptr;
    QAction *m_limits;
    models::Refresher<models::Policy> m_policyRefresher;
    models::Refresher<models::Approving> m_approvingRefresher;
    bool m_hasData = false;
};

} // namespace precedent::pages
