// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/policypage.h"

#include "ui/pages/contentstack.h"
#include "ui/pages/emptytexts.h"
#include "ui/pages/handover.h"
#include "ui/pages/thresholdview.h"
#include "ui/widgets/metrics.h"

#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace precedent::pages {

PolicyPage::PolicyPage(const shell::PageContext &context, std::shared_ptr<Handover> handover, QWidget *parent)
    : Page(QStringLiteral("policy"), context, parent), m_handover(std::move(handover)),
      m_thresholds(new ThresholdView(context)),
      m_refresher(context.pool, this, &models::makePolicy,
                  [this](const models::RefreshRequest &request, const base::Result<models::Policy> &policy) {
                      showPolicy(request, policy);
                  })
{
    setAccessibleName(tr("Policy"));
    arrange();
}

void PolicyPage::arrange()
{
    auto *content = new QWidget;
    content->setProperty("kind", QStringLiteral("plain"));
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins(widgets::cardPaddingHorizontal, widgets::cardPaddingHorizontal,
                              widgets::cardPaddingHorizontal, widgets::cardPaddingHorizontal);
    parts->addWidget(m_thresholds);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    m_stack = new ContentStack(scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
}

QList<QAction *> PolicyPage::pageActions() const
{
    return windowActions({context().exportAction});
}

void PolicyPage::refresh()
{
    m_hasData = false;
    m_refresher.request(context().request());
}

void PolicyPage::showPolicy(const models::RefreshRequest &request, const base::Result<models::Policy> &policy)
{
    m_hasData = true;
    if (!policy) {
        showError(*m_stack, policy.error(), [this] { refresh(); });
    } else {
        m_thresholds->showPolicy(*policy, request.calendar);
        policy->count == 0 ? showNothing(*m_stack, context()) : m_stack->showContent();
    }
    Q_EMIT dataShown();
}

} // namespace precedent::pages
