// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/policy.h"
#include "ui/shell/page.h"

namespace precedent::pages {

class ContentStack;
class Handover;
class ThresholdView;

/// Which exception should become the policy, and where the limit should be.
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

    std::shared_ptr<Handover> m_handover;
    ThresholdView *m_thresholds;
    ContentStack *m_stack = nullptr;
    models::Refresher<models::Policy> m_refresher;
    bool m_hasData = false;
};

} // namespace precedent::pages
