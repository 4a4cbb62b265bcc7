// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/holdsdialog.h"

#include "ui/pages/dialogparts.h"
#include "ui/pages/tablesetup.h"
#include "ui/text/dates.h"
#include "ui/text/errortext.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "workspace/heldrecords.h"
#include "workspace/localauthor.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace precedent::pages {

namespace {

constexpr QSize firstSize(680, 360); ///< design pixels

QLineEdit *makeField(const QString &placeholder, const QString &accessibleName, const char *name)
{
    auto *field = new QLineEdit;
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(accessibleName);
    field->setObjectName(QLatin1String(name));
    return field;
}

} // namespace

HoldsDialog::HoldsDialog(const shell::PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_holds(new models::ListTable<HoldRow>(this)), m_table(new QTableView),
      m_query(makeField(tr("Record, or filter: customer:\"Acme\""), tr("Record or filter to hold"), "holds.query")),
      m_reason(makeField(tr("Why it is kept"), tr("Reason of the hold"), "holds.reason")),
      m_add(makeButton(tr("Add"), "holds.add")), m_release(makeButton(tr("Release"), "holds.release")),
      m_notice(new widgets::PlainLabel({}, widgets::TextRole::Secondary))
{
    setObjectName(QStringLiteral("holds"));
    setWindowTitle(tr("Legal holds"));
    setAttribute(Qt::WA_DeleteOnClose);
    arrange();
    resize(widgets::scaled(firstSize.width(), *this), widgets::scaled(firstSize.height(), *this));
    connect(m_add, &QPushButton::clicked, this, &HoldsDialog::add);
    connect(m_release, &QPushButton::clicked, this, &HoldsDialog::release);
    for (auto *field : {m_query, m_reason})
        connect(field, &QLineEdit::textChanged, this, &HoldsDialog::check);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HoldsDialog::check);
    list();
}

void HoldsDialog::arrange()
{
    auto *words = new widgets::PlainLabel(tr("Nothing is erased from a record on hold, by name or by age. A filter "
                                             "holds what it finds on the day of the erasure."));
    words->setWordWrap(true);
    m_table->setModel(m_holds);
    m_holds->show(columns(), {});
    setUpList(*m_table, QStringLiteral("holds.table"), tr("Legal holds"), 1);
    setFramed(*m_table);
    m_notice->setObjectName(QStringLiteral("holds.notice"));
    m_notice->setWordWrap(true);
    auto *fields = new QHBoxLayout;
    fields->addWidget(m_query, 3);
    fields->addWidget(m_reason, 2);
    fields->addWidget(m_add);
    m_add->setDefault(true);
    auto *close = makeButton(tr("Close"), "holds.close");
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_release);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = dialogColumn(*this);
    layout->setSpacing(widgets::gap);
    layout->addWidget(words);
    layout->addWidget(m_table, 1);
    layout->addLayout(fields);
    layout->addWidget(m_notice);
    layout->addLayout(buttons);
}

std::vector<models::ListColumn<HoldRow>> HoldsDialog::columns() const
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto dateOf = [this](const std::optional<base::Instant> &at) {
        // With the year in any year: a hold is kept for longer than one.
        return at ? text::dayText(m_context.workspace.calendar().zone.dateOf(*at), locale()) : QString();
    };
    return {{tr("Hold"), models::figureAlignment,
             [this](const HoldRow &row) { return locale().toString(qlonglong(row.hold.id)); }},
            {tr("Record or filter"), left, [](const HoldRow &row) { return row.hold.query; }},
            {tr("Reason"), left, [](const HoldRow &row) { return row.hold.reason; }},
            {tr("Records"), models::figureAlignment,
             [this](const HoldRow &row) { return row.records ? locale().toString(*row.records) : QString(); }},
            {tr("Set"), left, [dateOf](const HoldRow &row) { return dateOf(row.hold.at); }},
            {tr("Released"), left, [dateOf](const HoldRow &row) { return dateOf(row.hold.releasedAt); }}};
}

void HoldsDialog::list()
{
    const auto reader = m_context.workspace.ledger().reader();
    if (!reader)
        return say(text::errorText(reader.error()).sentence());
    const auto holds = store::holds(**reader);
    if (!holds)
        return say(text::errorText(holds.error()).sentence());
    const auto snapshot = m_context.workspace.snapshot();
    std::vector<HoldRow> rows;
    for (const auto &hold : *holds) {
        const auto records = workspace::recordsOf(hold, *snapshot, m_context.workspace.calendar());
        rows.push_back({hold, records ? std::optional(records->size()) : std::nullopt});
    }
    m_holds->show(columns(), std::move(rows));
    m_table->selectRow(m_holds->rowCount() - 1);
    check();
}

void HoldsDialog::add()
{
    auto &ledger = m_context.workspace.ledger();
    const auto reader = ledger.reader();
    if (!reader)
        return say(text::errorText(reader.error()).sentence());
    const auto query = m_query->text().trimmed();
    if (auto checked = workspace::checkHold(**reader, query); !checked)
        return say(text::errorText(checked.error()).sentence());
    const store::Hold hold{0, query, m_reason->text().trimmed(), workspace::localAuthor(), m_context.clock(), {}};
    const auto written = ledger.write([&hold](store::Transaction &transaction) -> base::Result<void> {
        const auto id = store::addHold(transaction, hold);
        return id ? base::Result<void>() : id.error();
    });
    if (!written)
        return say(text::errorText(written.error()).sentence());
    for (auto *field : {m_query, m_reason})
        field->clear();
    list();
    say(tr("The hold is in force."));
}

void HoldsDialog::release()
{
    const auto index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const auto id = m_holds->item(index.row()).hold.id;
    const auto written = m_context.workspace.ledger().write(
        [&](store::Transaction &transaction) { return store::releaseHold(transaction, id, m_context.clock()); });
    list();
    say(written ? tr("Hold %1 is released.").arg(id) : text::errorText(written.error()).sentence());
}

void HoldsDialog::check()
{
    const auto index = m_table->currentIndex();
    m_release->setEnabled(index.isValid() && !m_holds->item(index.row()).hold.releasedAt);
    m_add->setEnabled(!m_query->text().trimmed().isEmpty() && !m_reason->text().trimmed().isEmpty());
    m_isTold = false;
}

void HoldsDialog::reject()
{
    if (m_isTold || !m_add->isEnabled())
        return QDialog::reject();
    m_isTold = true;
    say(tr("The hold is not set yet. Press Add."));
}

void HoldsDialog::say(const QString &text)
{
    m_notice->setText(text);
}

} // namespace precedent::pages
