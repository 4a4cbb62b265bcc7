// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/policypage.h"

#include "ui/models/houserefresh.h"
#include "ui/pages/approvingview.h"
#include "ui/pages/contentstack.h"
#include "ui/pages/emptytexts.h"
#include "ui/pages/handover.h"
#include "ui/pages/limitsdialog.h"
#include "ui/pages/scrolledview.h"
#include "ui/pages/thresholdview.h"
#include "ui/widgets/metrics.h"

#include <QtGui/QAction>
#include <QtGui/QUndoStack>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace precedent::pages {

PolicyPage::PolicyPage(const shell::PageContext &context, std::shared_ptr<Handover> handover, QWidget *parent)
    : Page(QStringLiteral("policy"), context, parent), m_handover(std::move(handover)),
      m_thresholds(new ThresholdView(context)), m_approving(new ApprovingView(context)), m_tabs(new QTabWidget),
      m_limits(new QAction(tr("Authority limits…"), this)),
      m_policyRefresher(context.pool, this, models::withHouseRules(context.workspace.ledger(), &models::makePolicy),
                        [this](const models::RefreshRequest &request, const base::Result<models::Policy> &policy) {
                            showPolicy(request, policy);
                        }),
      m_approvingRefresher(
          context.pool, this, models::withHouseRules(context.workspace.ledger(), &models::makeApproving),
          [this](const models::RefreshRequest &request, const base::Result<models::Approving> &approving) {
              showApproving(request, approving);
          })
{
    setAccessibleName(tr("Policy"));
    arrange();
}

void PolicyPage::arrange()
{
    m_tabs->setObjectName(QStringLiteral("policy.tabs"));
    m_tabs->setAccessibleName(tr("Policy"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the page"));
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(scrolled(m_thresholds), tr("Limits and exceptions"));
    m_tabs->addTab(scrolled(m_approving), tr("Approvers and timing"));
    m_limits->setObjectName(QStringLiteral("policy.action.limits"));
    m_limits->setToolTip(tr("How much a person, a team, approvers or agents may decide"));
    connect(m_limits, &QAction::triggered, this, [this] { (new LimitsDialog(context(), this))->show(); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &PolicyPage::refresh);
    // What was put aside or noted is shown at once, before the window has read everything again.
    connect(&context().undoStack, &QUndoStack::indexChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    m_stack = new ContentStack(m_tabs);
    auto *layout = new QVBoxLayout(this);
    // Tabs and cards begin on one line; the scroll bar stands at the page's edge.
    layout->setContentsMargins(widgets::cardPaddingHorizontal, widgets::gap, 0, 0);
    layout->addWidget(m_stack);
}

QList<QAction *> PolicyPage::pageActions() const
{
    return windowActions({m_limits, context().exportAction});
}

bool PolicyPage::showsApproving() const
{
    return m_tabs->currentIndex() == 1;
}

void PolicyPage::refresh()
{
    m_hasData = false;
    const auto request = context().request();
    showsApproving() ? m_approvingRefresher.request(request) : m_policyRefresher.request(request);
}

void PolicyPage::showPolicy(const models::RefreshRequest &request, const base::Result<models::Policy> &policy)
{
    if (showsApproving())
        return;
    if (policy)
        m_thresholds->showPolicy(*policy, request.calendar);
    finish(policy ? nullptr : &policy.error(), policy ? policy->count : 0);
}

void PolicyPage::showApproving(const models::RefreshRequest &request, const base::Result<models::Approving> &approving)
{
    if (!showsApproving())
        return;
    if (approving)
        m_approving->showApproving(*approving, request.calendar);
    finish(approving ? nullptr : &approving.error(), approving ? approving->count : 0);
}

void PolicyPage::finish(const base::Error *error, int count)
{
    m_hasData = true;
    if (error != nullptr)
        showError(*m_stack, *error, [this] { refresh(); });
    else
        count == 0 ? showNothing(*m_stack, context()) : m_stack->showContent();
    Q_EMIT dataShown();
}

} // namespace precedent::pages
