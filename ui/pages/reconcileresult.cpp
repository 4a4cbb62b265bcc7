// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reconcileresult.h"

#include "ui/models/celltext.h"
#include "ui/pages/tablesetup.h"
#include "ui/text/dates.h"
#include "ui/text/formats.h"
#include "ui/text/reconciletext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <array>

namespace precedent::pages {

namespace {

using reconcile::Group;
using reconcile::ResultRow;

constexpr Qt::Alignment leading = Qt::AlignLeft | Qt::AlignVCenter;
/// Of the columns in design pixels; the last one takes what is left.
constexpr std::array widths{64, 168, 104, 140, 92, 92, 88};

/// The five that every result has; the others where there is something in them.
bool isAlwaysShown(Group group)
{
    return group == Group::Matched || group == Group::Differs || group == Group::NoApproval || group == Group::Unpaid ||
           group == Group::Unreadable;
}

} // namespace

ReconcileResult::ReconcileResult(QWidget *parent)
    : QWidget(parent), m_chips(nullptr), m_rows(new models::ListTable<std::size_t>(this)), m_table(new QTableView)
{
    auto *chips = new QWidget;
    m_chips = new widgets::FlowLayout(chips);
    m_chips->setContentsMargins({});
    m_chips->setSpacing(widgets::spaceSmall);
    m_table->setModel(m_rows);
    m_rows->show(columns(), {});
    setUpTable(*m_table, QStringLiteral("reconcile.rows"), tr("Payouts and approvals"));
    setFramed(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (std::size_t i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(int(i), widgets::scaled(widths.at(i), *this));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(widgets::space);
    layout->addWidget(chips);
    layout->addWidget(m_table, 1);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { openRow(index.row()); });
}

std::vector<models::ListColumn<std::size_t>> ReconcileResult::columns() const
{
    using Text = std::function<QString(const ResultRow &)>;
    const auto column = [this](const QString &heading, Qt::Alignment alignment, const Text &text) {
        const auto cell = [this, text](const std::size_t &row) { return text(m_outcome->rows[row]); };
        const auto other = [cell](const std::size_t &row, int role) {
            return role == Qt::ToolTipRole ? QVariant(widgets::plainToolTip(cell(row))) : QVariant();
        };
        return models::ListColumn<std::size_t>(heading, alignment, cell, other);
    };
    const auto money = [this](const std::optional<base::Money> &amount) {
        return amount ? text::moneyText(*amount, locale()) : QString();
    };
    const auto customer = [](const ResultRow &row) {
        const auto &first = row.customer.isEmpty() ? row.text : row.customer;
        return models::oneLine(first.isEmpty() ? row.conversation + u' ' + row.reference : first).trimmed();
    };
    const auto why = [this](const ResultRow &row) {
        return models::oneLine(text::reconcileExplanation(row, m_outcome->result, locale()));
    };
    return {
        column(tr("Line"), models::figureAlignment,
               [this](const ResultRow &row) { return row.line > 0 ? locale().toString(row.line) : QString(); }),
        column(tr("State"), leading, [](const ResultRow &row) { return text::label(row.group); }),
        column(
            tr("Date"), leading,
            [this](const ResultRow &row) { return row.day.isValid() ? text::dayText(row.day, locale()) : QString(); }),
        column(tr("Customer"), leading, customer),
        column(tr("Paid"), models::figureAlignment, [money](const ResultRow &row) { return money(row.paid); }),
        column(tr("Approved"), models::figureAlignment, [money](const ResultRow &row) { return money(row.approved); }),
        column(tr("Difference"), models::figureAlignment,
               [money](const ResultRow &row) {
                   const auto difference = row.difference();
                   return difference && difference->minor != 0 ? money(difference) : QString();
               }),
        column(tr("Why"), leading, why),
    };
}

void ReconcileResult::setOutcome(std::shared_ptr<const ReconcileOutcome> outcome)
{
    // The model looks its cells up in the outcome, so it lets go of the rows first.
    m_rows->show(columns(), {});
    m_outcome = std::move(outcome);
    for (auto *button : std::exchange(m_buttons, {}))
        delete button;
    if (m_outcome == nullptr)
        return;
    for (const auto group : reconcile::allGroups) {
        if (isAlwaysShown(group) || m_outcome->result.total(group).count > 0)
            addChip(group);
    }
    showGroup({});
}

void ReconcileResult::addChip(Group group)
{
    const auto &total = m_outcome->result.total(group);
    auto text = tr("%1: %2", "a group of payouts, count").arg(text::label(group), locale().toString(total.count));
    if (!total.sums.empty())
        text += QStringLiteral(" · ") + text::sumsText(total.sums, locale());
    auto *chip = new QPushButton(text);
    chip->setObjectName(QStringLiteral("reconcile.chip.") + reconcile::toWord(group));
    chip->setProperty("kind", QStringLiteral("chip"));
    chip->setCheckable(true);
    chip->setAutoDefault(false);
    chip->setAccessibleDescription(tr("Shows only these rows; pressed again, all of them"));
    m_chips->addWidget(chip);
    m_buttons.push_back(chip);
    connect(chip, &QPushButton::clicked, this, [this, chip, group](bool isChecked) {
        for (auto *other : m_buttons)
            other->setChecked(other == chip && isChecked);
        showGroup(isChecked ? std::optional(group) : std::nullopt);
    });
    chip->show();
}

void ReconcileResult::showGroup(std::optional<Group> group)
{
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < m_outcome->rows.size(); ++i) {
        if (!group || m_outcome->rows[i].group == *group)
            shown.push_back(i);
    }
    m_rows->show(columns(), std::move(shown));
}

void ReconcileResult::openRow(int row)
{
    if (row < 0 || row >= m_rows->rowCount())
        return;
    if (const auto record = m_outcome->rows[m_rows->item(row)].record())
        Q_EMIT recordChosen(m_outcome->result.records[*record].id);
}

bool ReconcileResult::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openRow(m_table->currentIndex().row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace precedent::pages
