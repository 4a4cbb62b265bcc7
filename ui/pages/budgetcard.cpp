// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budgetcard.h"

#include "ui/charts/usedbardelegate.h"
#include "ui/models/roles.h"
#include "ui/pages/ceilingsdialog.h"
#include "ui/pages/columnroom.h"
#include "ui/pages/policyactions.h"
#include "ui/pages/tablesetup.h"
#include "ui/text/dates.h"
#include "ui/text/formats.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QAction>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace precedent::pages {

namespace {

using insight::BudgetUse;

constexpr int mostShownRows = 6;
constexpr int barWidth = 180; ///< design pixels, as below
constexpr int leastNameWidth = 110;
enum Column { Type, Amount, Approved, Left, Used, Crossed };

double usedShare(const BudgetUse &use)
{
    return double(use.spent) / double(use.ceiling.amount.minor);
}

std::vector<models::ListColumn<BudgetUse>> budgetColumns(const QLocale &locale)
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto money = [locale](std::int64_t minor, const BudgetUse &use) {
        return text::moneyText({minor, use.ceiling.amount.currency}, locale);
    };
    const auto used = [](const BudgetUse &use, int role) {
        return role == models::UsedRole ? QVariant(usedShare(use)) : QVariant();
    };
    return {
        {BudgetCard::tr("Type"), left, [](const BudgetUse &use) { return ceilingType(use.ceiling); }},
        {BudgetCard::tr("Ceiling"), models::figureAlignment,
         [money](const BudgetUse &use) { return money(use.ceiling.amount.minor, use); }},
        {BudgetCard::tr("Approved"), models::figureAlignment,
         [money, locale](const BudgetUse &use) {
             return BudgetCard::tr("%1 (n %2)", "a sum, number of approvals")
                 .arg(money(use.spent, use), locale.toString(use.approvals));
         }},
        {BudgetCard::tr("Left", "of a ceiling"), models::figureAlignment,
         [money](const BudgetUse &use) { return money(use.left(), use); }},
        {BudgetCard::tr("Used"), left,
         [locale](const BudgetUse &use) { return text::percentText(usedShare(use), locale); }, used},
        {BudgetCard::tr("Crossed on"), left,
         [locale](const BudgetUse &use) {
             return use.crossed.isNull() ? QStringLiteral("–") : text::dayText(use.crossed, locale);
         }},
    };
}

} // namespace

BudgetCard::BudgetCard(PolicyActions &actions, QWidget *parent)
    : Card(tr("Monthly ceilings"), parent), m_actions(actions), m_table(new QTableView),
      m_uses(new models::ListTable<BudgetUse>(this)), m_note(new widgets::PlainLabel({}, widgets::TextRole::Secondary)),
      m_set(new QAction(tr("Set…"), this))
{
    m_set->setObjectName(QStringLiteral("policy.action.ceilings"));
    m_set->setToolTip(tr("How much may be approved in a month, by type and currency"));
    addHeaderAction(m_set);
    m_note->setObjectName(QStringLiteral("policy.budget.note"));
    m_note->setWordWrap(true);
    m_table->setModel(m_uses);
    setUpList(*m_table, QStringLiteral("policy.budget"), accessibleName(), Type);
    m_table->setItemDelegateForColumn(Used, new charts::UsedBarDelegate(models::UsedRole, m_table));
    keepRoom(*m_table, Type, leastNameWidth, {Amount, Left});
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins({});
    lines->addWidget(m_note);
    lines->addWidget(m_table, 1);
    setContent(content);
    connect(m_set, &QAction::triggered, this, &BudgetCard::openCeilings);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { showApprovals(index.row()); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { showApprovals(index.row()); });
}

void BudgetCard::showBudget(const models::Policy &policy)
{
    const bool isAny = !policy.budget.empty();
    m_day = policy.budgetDay;
    m_basis = policy.budgetBasis;
    setHint(isAny ? text::asHeading(text::longMonthText(m_day, locale()), locale()) : QString());
    int withoutAmount = 0;
    for (const BudgetUse &use : policy.budget)
        withoutAmount = std::max(withoutAmount, use.withoutAmount);
    QString note =
        m_basis == query::DateBasis::Decided
            ? tr("What was approved in the month, by the day of the decision, whatever the filter.")
            : tr("What was approved of the month's requests, by the day of the request, whatever the filter.");
    if (withoutAmount > 0)
        note = tr("%1 %Ln approval(s) without an amount are in no sum.", "a sentence", withoutAmount).arg(note);
    m_note->setText(isAny ? note
                          : tr("Set how much may be approved in a month: what is left of it stands here, and the day "
                               "on which it was crossed."));
    m_table->setVisible(isAny);
    m_table->setMinimumHeight(heightOf(*m_table, std::clamp(int(policy.budget.size()), 1, mostShownRows)));
    m_uses->show(budgetColumns(locale()), policy.budget);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(Used, QHeaderView::Fixed);
    m_table->setColumnWidth(Used, widgets::scaled(barWidth, *this));
}

void BudgetCard::openCeilings()
{
    auto *dialog = new CeilingsDialog(m_actions.book().ceilings, this);
    connect(dialog, &CeilingsDialog::chosen, &m_actions, &PolicyActions::setCeilings);
    dialog->open();
}

void BudgetCard::showApprovals(int row)
{
    m_actions.showApprovals(m_uses->item(row).ceiling, m_day, m_basis);
}

} // namespace precedent::pages
