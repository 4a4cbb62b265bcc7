// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customerdialog.h"

#include "ui/models/leadingcurrency.h"
#include "ui/models/narrowing.h"
#include "ui/models/periodpair.h"
#include "ui/models/recordcolumns.h"
#include "ui/pages/dialogparts.h"
#include "ui/pages/handover.h"
#include "ui/pages/tablesetup.h"
#include "ui/text/errortext.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace precedent::pages {

namespace {

using models::Customer;
using models::CustomerPart;

struct CustomerTexts
{
    Q_DECLARE_TR_FUNCTIONS(CustomerTexts)
};

constexpr QSize firstSize(960, 600); ///< design pixels
constexpr int mostParts = 5;         ///< rows; the others by scrolling
const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;

/// "12 requests, 9 approved, 2 denied · approved: $410.00".
QString totalsText(const Customer &customer, const QLocale &locale)
{
    const insight::Figures &figures = customer.figures;
    const QStringList counts{CustomerTexts::tr("%Ln request(s)", nullptr, figures.count),
                             CustomerTexts::tr("%Ln approved", "requests", figures.approved),
                             CustomerTexts::tr("%Ln denied", "requests", figures.denied)};
    const auto joined = counts.join(CustomerTexts::tr(", ", "between counts"));
    if (figures.approvedAmount.empty())
        return joined;
    return CustomerTexts::tr("%1 · approved: %2", "counts, sums")
        .arg(joined, text::sumsText(figures.approvedAmount, locale,
                                    models::leadingCurrency(*customer.snapshot, customer.rows)));
}

/// "Repeat customer: 4 · Split: 2"; empty where nothing stands out.
QString flagsText(const Customer &customer, const QLocale &locale)
{
    QStringList parts;
    for (const auto &[flag, count] : customer.flags)
        parts += CustomerTexts::tr("%1: %2", "flag, number of records").arg(text::label(flag), locale.toString(count));
    return parts.join(QStringLiteral(" · "));
}

QString agentName(const CustomerPart &part)
{
    return part.name.isEmpty() ? CustomerTexts::tr("agent unknown") : models::oneLine(part.name);
}

QString approverName(const CustomerPart &part)
{
    if (!part.name.isEmpty())
        return models::oneLine(part.name);
    return part.figures.decided() == 0 ? CustomerTexts::tr("not decided") : CustomerTexts::tr("approver unknown");
}

std::vector<models::ListColumn<CustomerPart>> partColumns(const models::ListColumn<CustomerPart> &name,
                                                          const QString &leadingCurrency, const QLocale &locale)
{
    return {name,
            {CustomerTexts::tr("Requests"), models::figureAlignment,
             [locale](const CustomerPart &part) { return locale.toString(part.figures.count); }},
            {CustomerTexts::tr("Approved"), models::figureAlignment,
             [locale](const CustomerPart &part) { return locale.toString(part.figures.approved); }},
            {CustomerTexts::tr("Value approved"), models::figureAlignment,
             [leadingCurrency, locale](const CustomerPart &part) {
                 return text::sumsText(part.figures.approvedAmount, locale, leadingCurrency);
             }}};
}

QVariant decisionPill(const insight::Row &row, int role)
{
    if (role == models::RecordIdRole)
        return row.record.id.text();
    return role == models::PillRole ? QVariant(int(widgets::toneOf(row.record.decision))) : QVariant();
}

std::vector<models::ListColumn<insight::Row>> recordColumns(const models::Formatting &formatting)
{
    return {{CustomerTexts::tr("Requested"), left,
             [formatting](const insight::Row &row) {
                 return text::shortDateTime(row.record.requestedAt, formatting.zone, formatting.locale, formatting.now);
             }},
            {CustomerTexts::tr("Agent"), left,
             [](const insight::Row &row) { return models::oneLine(models::personText(row.record.agent)); }},
            {CustomerTexts::tr("Request"), left,
             [formatting](const insight::Row &row) { return models::titleText(row.record, formatting.locale); }},
            {CustomerTexts::tr("Decision"), left,
             [](const insight::Row &row) { return text::label(row.record.decision); }, decisionPill},
            {CustomerTexts::tr("Approver"), left,
             [](const insight::Row &row) { return models::oneLine(models::approversText(row.record)); }},
            {CustomerTexts::tr("Reason"), left,
             [](const insight::Row &row) { return models::oneLine(row.record.reason); }}};
}

widgets::PlainLabel *line(const QString &text, widgets::TextRole role)
{
    auto *label = new widgets::PlainLabel(text, role);
    label->setWordWrap(true);
    return label;
}

} // namespace

CustomerDialog::CustomerDialog(const Customer &customer, const models::Formatting &formatting, QWidget *parent)
    : QDialog(parent), m_rows(new models::ListTable<insight::Row>(this))
{
    setObjectName(QStringLiteral("customer"));
    setWindowTitle(tr("Customer: %1").arg(models::oneLine(customer.name)));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *parts = new QHBoxLayout;
    parts->addWidget(
        addParts(QStringLiteral("customer.agents"), {tr("Agent"), left, agentName}, customer, customer.agents));
    parts->addWidget(addParts(QStringLiteral("customer.approvers"), {tr("Approver"), left, approverName}, customer,
                              customer.approvers));
    auto *rows = new QPushButton(tr("Show on Decisions"));
    rows->setObjectName(QStringLiteral("customer.rows"));
    rows->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("customer.close"));
    close->setAutoDefault(false);
    connect(rows, &QPushButton::clicked, this, &CustomerDialog::rowsAsked);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(rows);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = dialogColumn(*this);
    layout->setSpacing(widgets::gap);
    layout->addWidget(line(models::oneLine(customer.name), widgets::TextRole::CardTitle));
    layout->addWidget(line(totalsText(customer, locale()), widgets::TextRole::Body));
    if (!customer.flags.empty())
        layout->addWidget(line(flagsText(customer, locale()), widgets::TextRole::Secondary));
    layout->addLayout(parts);
    layout->addWidget(addRecords(customer, formatting), 1);
    layout->addLayout(buttons);
    resize(widgets::scaled(firstSize.width(), *this), widgets::scaled(firstSize.height(), *this));
}

QTableView *CustomerDialog::addParts(const QString &name, const models::ListColumn<CustomerPart> &column,
                                     const Customer &customer, std::vector<CustomerPart> parts)
{
    auto *table = new QTableView;
    auto *model = new models::ListTable<CustomerPart>(this);
    table->setModel(model);
    setUpList(*table, name, column.heading, 0);
    setFramed(*table);
    model->show(partColumns(column, models::leadingCurrency(*customer.snapshot, customer.rows), locale()),
                std::move(parts));
    const auto rows = int(std::max(customer.agents.size(), customer.approvers.size()));
    table->setFixedHeight(heightOf(*table, std::clamp(rows, 1, mostParts)) + 2 * table->frameWidth());
    return table;
}

QTableView *CustomerDialog::addRecords(const Customer &customer, const models::Formatting &formatting)
{
    auto *table = new QTableView;
    table->setModel(m_rows);
    setUpList(*table, QStringLiteral("customer.records"), tr("Every record of this customer"), 5);
    setFramed(*table);
    std::vector<insight::Row> rows;
    for (const insight::RowIndex index : customer.rows)
        rows.push_back(customer.snapshot->row(index));
    m_rows->show(recordColumns(formatting), std::move(rows));
    const auto open = [this](const QModelIndex &index) { Q_EMIT recordAsked(m_rows->item(index.row()).record.id); };
    connect(table, &QTableView::activated, this, open);
    connect(table, &QTableView::doubleClicked, this, open);
    return table;
}

void openCustomer(const shell::PageContext &context, Handover &handover, const insight::Row &row, QWidget *parent)
{
    const auto snapshot = context.workspace.snapshot();
    const auto clause = models::clauseOf(QStringLiteral("customer"), row, *snapshot);
    if (!clause)
        return;
    const auto calendar = context.workspace.calendar();
    const auto customer = models::makeCustomer(snapshot, row.record.customer, calendar);
    if (!customer) {
        context.showStrip(
            {QStringLiteral("customer"), widgets::StripLevel::Error, text::errorText(customer.error()).sentence(), {}});
        return;
    }
    const QPointer<Handover> asked(&handover);
    auto *dialog = new CustomerDialog(*customer, {QLocale(), calendar.zone, calendar.now}, parent);
    auto *filter = &context.filter;
    const auto ofCustomer = query::Filter().with(query::Key::Customer, clause->values);
    QObject::connect(dialog, &CustomerDialog::rowsAsked, filter, [filter, dialog, ofCustomer] {
        filter->show(QStringLiteral("decisions"), ofCustomer);
        dialog->close();
    });
    QObject::connect(dialog, &CustomerDialog::recordAsked, filter,
                     [filter, dialog, ofCustomer, asked](const domain::RecordId &record) {
                         if (asked)
                             asked->askForRecord(record);
                         filter->show(QStringLiteral("decisions"), ofCustomer);
                         dialog->close();
                     });
    dialog->show();
}

} // namespace precedent::pages
