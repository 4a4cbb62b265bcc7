// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagelist.h"

#include "ui/pages/agentspage.h"
#include "ui/pages/chartpicture.h"
#include "ui/pages/decisionspage.h"
#include "ui/pages/handover.h"
#include "ui/pages/inboxpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/policypage.h"
#include "ui/pages/sourcespage.h"
#include "ui/pages/tableexport.h"

#include <QtCore/QCoreApplication>

namespace precedent::pages {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::pages::PageList)
};

shell::Page *complete(shell::Page *page)
{
    offerTableExports(*page);
    offerChartPictures(*page);
    return page;
}

template <typename PageType>
auto makerWith(const std::shared_ptr<Handover> &handover)
{
    return [handover](const shell::PageContext &context, QWidget *parent) -> shell::Page * {
        return complete(new PageType(context, handover, parent));
    };
}

template <typename PageType>
auto maker()
{
    return [](const shell::PageContext &context, QWidget *parent) -> shell::Page * {
        return complete(new PageType(context, parent));
    };
}

} // namespace

std::vector<shell::PageEntry> allPages(std::shared_ptr<Handover> handover)
{
    if (handover == nullptr)
        handover = std::make_shared<Handover>();
    return {
        {QStringLiteral("overview"), Words::tr("Overview"), makerWith<OverviewPage>(handover)},
        {QStringLiteral("decisions"), Words::tr("Decisions"), makerWith<DecisionsPage>(handover), true, true},
        {QStringLiteral("agents"), Words::tr("Agents"), makerWith<AgentsPage>(handover)},
        {QStringLiteral("policy"), Words::tr("Policy"), makerWith<PolicyPage>(handover)},
        {QStringLiteral("inbox"), Words::tr("Inbox"), maker<InboxPage>()},
        {QStringLiteral("sources"), Words::tr("Sources"), maker<SourcesPage>()},
    };
}

} // namespace precedent::pages
