// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/monthenddialog.h"

#include "ui/dialogs/dialogsize.h"
#include "ui/models/celltext.h"
#include "ui/pages/dialogparts.h"
#include "ui/pages/tableexport.h"
#include "ui/pages/tablesetup.h"
#include "ui/text/dates.h"
#include "ui/text/formats.h"
#include "ui/text/joined.h"
#include "ui/text/labels.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <iterator>

namespace precedent::pages {

namespace {

using reconcile::Accrual;
using reconcile::Accrued;

constexpr QSize firstSize(720, 480); ///< design pixels

/// The last month that the file knows to its end, else its last one.
int monthToBegin(const std::vector<Accrual> &months)
{
    const auto whole =
        std::find_if(months.rbegin(), months.rend(), [](const Accrual &accrual) { return !accrual.endsLater; });
    return int(months.size()) - 1 - (whole == months.rend() ? 0 : int(std::distance(months.rbegin(), whole)));
}

} // namespace

MonthEndDialog::MonthEndDialog(const shell::PageContext &context, std::shared_ptr<const ReconcileOutcome> outcome,
                               QWidget *parent)
    : QDialog(parent), m_context(context), m_outcome(std::move(outcome)), m_month(new QComboBox),
      m_sums(new widgets::PlainLabel({}, widgets::TextRole::CardTitle)),
      m_notice(new widgets::PlainLabel({}, widgets::TextRole::Secondary)),
      m_items(new models::ListTable<Accrued>(this)), m_table(new QTableView),
      m_export(makeButton(tr("Export…"), "monthend.export"))
{
    setObjectName(QStringLiteral("monthend"));
    setWindowTitle(tr("Open at month end"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const Accrual &accrual : m_outcome->accruals)
        m_month->addItem(text::asHeading(text::longMonthText(accrual.month, locale()), locale()));
    m_month->setCurrentIndex(monthToBegin(m_outcome->accruals));
    arrange();
    connect(m_month, &QComboBox::currentIndexChanged, this, &MonthEndDialog::showMonth);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT recordChosen(m_outcome->result.records[m_items->item(index.row()).record].id);
    });
    connect(m_export, &QPushButton::clicked, this, [this] { exportTable(m_context, table(), fileName(), this); });
    dialogs::resizeWithin(*this, firstSize);
    showMonth();
}

void MonthEndDialog::arrange()
{
    m_month->setObjectName(QStringLiteral("monthend.month"));
    m_month->setAccessibleName(tr("Month"));
    m_month->view()->setAccessibleName(m_month->accessibleName()); // of its own where a style sheet is set
    m_sums->setObjectName(QStringLiteral("monthend.sums"));
    m_sums->setWordWrap(true);
    m_notice->setObjectName(QStringLiteral("monthend.notice"));
    m_notice->setWordWrap(true);
    m_table->setModel(m_items);
    m_items->show(columns(), {});
    setUpList(*m_table, QStringLiteral("monthend.table"), windowTitle(), 1);
    setFramed(*m_table);
    auto *close = makeButton(tr("Close"), "monthend.close");
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *head = new QHBoxLayout;
    head->addWidget(new widgets::PlainLabel(tr("Approved in"), widgets::TextRole::Secondary));
    head->addWidget(m_month);
    head->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_export);
    buttons->addWidget(close);
    auto *layout = dialogColumn(*this);
    layout->setSpacing(widgets::gap);
    layout->addLayout(head);
    layout->addWidget(m_sums);
    layout->addWidget(m_notice);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
}

const Accrual &MonthEndDialog::shown() const
{
    return m_outcome->accruals[std::size_t(m_month->currentIndex())];
}

void MonthEndDialog::showMonth()
{
    const Accrual &accrual = shown();
    const QString day = text::dayText(accrual.lastDay(), locale());
    m_sums->setText(
        accrual.items.empty()
            ? tr("Nothing was open on %1.", "a day").arg(day)
            : tr("Open on %1: %2", "a day, sums")
                  .arg(day, text::sumsText(accrual.sums, locale(), m_context.workspace.snapshot()->usualCurrency())));
    m_notice->setText(noticeText());
    m_items->show(columns(), accrual.items);
    m_export->setEnabled(!accrual.items.empty());
}

QString MonthEndDialog::noticeText() const
{
    const Accrual &accrual = shown();
    QStringList notes{
        tr("%1 of %Ln approval(s) of the month were not paid by then; refunds, credits and comps are counted.",
           "numbers of approvals", accrual.approved)
            .arg(locale().toString(qulonglong(accrual.items.size())))};
    if (accrual.withoutAmount > 0)
        notes.append(tr("%Ln approval(s) without an amount are in no sum.", nullptr, accrual.withoutAmount));
    if (accrual.beginsEarlier)
        notes.append(tr("The file begins on %1: what was paid before counts as open.", "a day")
                         .arg(text::dayText(m_outcome->result.firstDay, locale())));
    if (accrual.endsLater)
        notes.append(tr("The file ends on %1: what was paid afterwards counts as open.", "a day")
                         .arg(text::dayText(m_outcome->result.lastDay, locale())));
    return text::sentences(notes);
}

/// The day keeps one month's file from replacing another's.
QString MonthEndDialog::fileName() const
{
    return tr("open at month end", "start of a file name") + u' ' + shown().lastDay().toString(Qt::ISODate);
}

QString MonthEndDialog::paidText(const Accrued &item) const
{
    const QString part = item.isPart ? tr("in part") : QString();
    if (item.paidOn.isNull())
        return part;
    const QString later = tr("on %1", "a day").arg(text::dayText(item.paidOn, locale()));
    return part.isEmpty() ? later : tr("%1, the rest %2", "in part, on a day").arg(part, later);
}

std::vector<models::ListColumn<Accrued>> MonthEndDialog::columns() const
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto record = [this](const Accrued &item) -> const reconcile::LedgerRecord & {
        return m_outcome->result.records[item.record];
    };
    const auto customer = [record](const Accrued &item) { return models::oneLine(record(item).customer); };
    const auto tip = [customer](const Accrued &item, int role) {
        return role == Qt::ToolTipRole ? QVariant(widgets::plainToolTip(customer(item))) : QVariant();
    };
    return {
        {tr("Decided"), left,
         [this, record](const Accrued &item) { return text::dayText(record(item).last, locale()); }},
        {tr("Customer"), left, customer, tip},
        {tr("Type"), left, [record](const Accrued &item) { return text::label(record(item).type); }},
        {tr("Approved"), models::figureAlignment,
         [this, record](const Accrued &item) { return text::moneyText(*record(item).amount, locale()); }},
        {tr("Open"), models::figureAlignment,
         [this](const Accrued &item) { return text::moneyText(item.open, locale()); }},
        {tr("Paid"), left, [this](const Accrued &item) { return paidText(item); }},
    };
}

exporting::Table MonthEndDialog::table() const
{
    const auto &records = m_outcome->result.records;
    exporting::Table table{{QStringLiteral("record_id")}, {}};
    for (const auto &column : columns())
        table.headings.append(column.heading);
    for (const Accrued &item : m_items->items()) {
        const auto &record = records[item.record];
        table.rows.push_back({record.id.text(), record.last.toString(Qt::ISODate), record.customer,
                              text::label(record.type), *record.amount, item.open, paidText(item)});
    }
    return table;
}

} // namespace precedent::pages
