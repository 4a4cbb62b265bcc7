// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/breakdowndialog.h"

#include "ui/dialogs/dialogsize.h"
#include "ui/pages/copytext.h"
#include "ui/pages/tableexport.h"
#include "ui/pages/tablesetup.h"
#include "ui/text/errortext.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace precedent::pages {

namespace {

using insight::GroupKey;
using models::BreakdownLine;
using models::Measure;

/// In design pixels.
constexpr QSize firstSize(820, 520);
constexpr int widestColumn = 220;

QString groupText(GroupKey group)
{
    switch (group) {
    case GroupKey::Month:
        return BreakdownDialog::tr("Month");
    case GroupKey::Week:
        return BreakdownDialog::tr("Week");
    case GroupKey::Team:
        return BreakdownDialog::tr("Team");
    case GroupKey::Currency:
        return BreakdownDialog::tr("Currency");
    default:
        return text::columnLabel(insight::toWord(group));
    }
}

void addGroups(QComboBox &box, std::initializer_list<GroupKey> groups)
{
    for (const GroupKey group : groups)
        box.addItem(groupText(group), int(group));
}

base::Currency currencyOf(const QString &code)
{
    return base::Currency::parse(code).value_or(base::Currency());
}

QString cellText(const exporting::TableCell &cell, const QLocale &locale)
{
    if (const auto *count = std::get_if<std::int64_t>(&cell))
        return locale.toString(qlonglong(*count));
    if (const auto *money = std::get_if<base::Money>(&cell))
        return text::moneyText(*money, locale);
    return {};
}

/// Of the last line everywhere, of the last column in every line.
models::ListColumn<BreakdownLine>::Other boldTotals(bool isTotalColumn)
{
    return [isTotalColumn](const BreakdownLine &line, int role) {
        if (role != Qt::FontRole || (!isTotalColumn && !line.isTotal))
            return QVariant();
        QFont bold;
        bold.setBold(true);
        return QVariant(bold);
    };
}

} // namespace

BreakdownDialog::BreakdownDialog(const shell::PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_rows(new QComboBox), m_columns(new QComboBox), m_measure(new QComboBox),
      m_lines(new models::ListTable<BreakdownLine>(this)), m_table(new QTableView),
      m_notice(new widgets::PlainLabel({}, widgets::TextRole::Secondary)), m_export(new QPushButton(tr("Export…"))),
      m_latest(context.pool, this), m_opening(context.pool, this)
{
    setObjectName(QStringLiteral("breakdown"));
    setWindowTitle(tr("Breakdown"));
    setAttribute(Qt::WA_DeleteOnClose);
    makeChoices();
    arrange();
    connect(&context.filter, &shell::FilterState::changed, this, &BreakdownDialog::ask);
    connect(&context.workspace, &workspace::Workspace::changed, this, &BreakdownDialog::ask);
    connect(m_table, &QTableView::activated, this, &BreakdownDialog::openRows);
    connect(m_export, &QPushButton::clicked, this,
            [this] { exportTable(m_context, table(), tr("breakdown", "start of a file name"), this); });
    copyWithHeadings(*m_table);
    dialogs::resizeWithin(*this, firstSize);
    ask();
}

void BreakdownDialog::makeChoices()
{
    addGroups(*m_rows, {GroupKey::Type, GroupKey::Agent, GroupKey::Team, GroupKey::Approver, GroupKey::Customer,
                        GroupKey::Channel, GroupKey::Decision});
    addGroups(*m_columns, {GroupKey::Month, GroupKey::Week, GroupKey::Decision, GroupKey::Type});
    m_measure->addItem(tr("Number of requests"), int(Measure::Count));
    m_measure->addItem(tr("Amounts asked for"), int(Measure::Amount));
    m_measure->addItem(tr("Amounts approved"), int(Measure::ApprovedAmount));
    const std::initializer_list<std::tuple<QComboBox *, const char *, QString>> names{
        {m_rows, "breakdown.rows", tr("Rows")},
        {m_columns, "breakdown.columns", tr("Columns")},
        {m_measure, "breakdown.measure", tr("Figures")}};
    for (const auto &[box, name, label] : names) {
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(label);
        box->view()->setAccessibleName(label); // of its own where a style sheet is set
        connect(box, &QComboBox::currentIndexChanged, this, &BreakdownDialog::ask);
    }
}

void BreakdownDialog::arrange()
{
    m_table->setModel(m_lines);
    setUpTable(*m_table, QStringLiteral("breakdown.table"), tr("Breakdown"));
    setFramed(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_notice->setObjectName(QStringLiteral("breakdown.notice"));
    m_notice->setWordWrap(true);
    m_export->setObjectName(QStringLiteral("breakdown.export"));
    m_export->setAccessibleName(m_export->text());
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("breakdown.close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton *button : {m_export, close})
        button->setAutoDefault(false);
    auto *choices = new QHBoxLayout;
    for (QComboBox *box : {m_rows, m_columns, m_measure}) {
        choices->addWidget(new widgets::PlainLabel(box->accessibleName(), widgets::TextRole::Secondary));
        choices->addWidget(box);
    }
    choices->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_notice, 1);
    buttons->addWidget(m_export);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::cardPaddingHorizontal, widgets::cardPaddingVertical,
                               widgets::cardPaddingHorizontal, widgets::cardPaddingVertical);
    layout->setSpacing(widgets::gap);
    layout->addLayout(choices);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
}

models::BreakdownQuestion BreakdownDialog::question() const
{
    return {GroupKey(m_rows->currentData().toInt()), GroupKey(m_columns->currentData().toInt()),
            Measure(m_measure->currentData().toInt())};
}

void BreakdownDialog::ask()
{
    m_latest.start([this, request = m_context.request(), question = question()](const models::LatestOnly::IsStale &) {
        const auto found = std::make_shared<base::Result<models::Breakdown>>(models::breakDown(request, question));
        return [this, request, found] { showFigures(request, *found); };
    });
}

void BreakdownDialog::showFigures(const models::RefreshRequest &request,
                                  const base::Result<models::Breakdown> &breakdown)
{
    m_request = request;
    m_breakdown = breakdown ? *breakdown : models::Breakdown();
    m_lines->show(columns(), m_breakdown.lines);
    m_table->resizeColumnsToContents();
    for (int i = 0; i < leadColumns(); ++i)
        m_table->setColumnWidth(i, std::min(m_table->columnWidth(i), widgets::scaled(widestColumn, *this)));
    m_export->setEnabled(!m_breakdown.lines.empty());
    const QString filter = text::filterText(request.filter);
    QString notice = filter.isEmpty() ? tr("All decisions") : filter;
    if (!breakdown)
        notice = text::errorText(breakdown.error()).sentence();
    else if (m_breakdown.question.measure != Measure::Count && m_breakdown.withoutAmount > 0)
        notice += QStringLiteral(" · ") +
                  tr("%Ln request(s) without an amount are in no sum.", nullptr, m_breakdown.withoutAmount);
    m_notice->setText(notice);
    Q_EMIT shown();
}

int BreakdownDialog::leadColumns() const
{
    return m_breakdown.question.measure == Measure::Count ? 1 : 2;
}

QStringList BreakdownDialog::headings() const
{
    QStringList headings{groupText(m_breakdown.question.rows)};
    if (leadColumns() > 1)
        headings.append(groupText(GroupKey::Currency));
    for (const QString &column : m_breakdown.columns)
        headings.append(models::keyText(m_breakdown.question.columns, column, locale()));
    headings.append(tr("Total"));
    return headings;
}

QString BreakdownDialog::lineText(const BreakdownLine &line) const
{
    return line.isTotal ? tr("Total") : models::keyText(m_breakdown.question.rows, line.key, locale());
}

exporting::TableCell BreakdownDialog::cell(const BreakdownLine &line, int column) const
{
    const auto index = std::size_t(column - leadColumns());
    const auto value = index < line.values.size() ? line.values[index] : line.total;
    if (!value)
        return {};
    if (m_breakdown.question.measure == Measure::Count)
        return *value;
    return base::Money{*value, currencyOf(line.currency)};
}

std::vector<models::ListColumn<BreakdownLine>> BreakdownDialog::columns() const
{
    std::vector<models::ListColumn<BreakdownLine>> columns;
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const QStringList titles = headings();
    columns.emplace_back(
        titles[0], left, [this](const BreakdownLine &line) { return lineText(line); }, boldTotals(false));
    if (leadColumns() > 1)
        columns.emplace_back(
            titles[1], left, [](const BreakdownLine &line) { return line.currency; }, boldTotals(false));
    for (int i = leadColumns(); i < titles.size(); ++i) {
        columns.emplace_back(
            titles[i], models::figureAlignment,
            [this, i](const BreakdownLine &line) { return cellText(cell(line, i), locale()); },
            boldTotals(i == titles.size() - 1));
    }
    return columns;
}

exporting::Table BreakdownDialog::table() const
{
    exporting::Table table{headings(), {}};
    for (const BreakdownLine &line : m_breakdown.lines) {
        std::vector<exporting::TableCell> cells{lineText(line)};
        if (leadColumns() > 1)
            cells.emplace_back(line.currency);
        for (int i = leadColumns(); i < table.headings.size(); ++i)
            cells.push_back(cell(line, i));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

void BreakdownDialog::openRows(const QModelIndex &index)
{
    if (!index.isValid() || index.column() < leadColumns())
        return;
    const BreakdownLine &line = m_lines->item(index.row());
    const auto column = std::size_t(index.column() - leadColumns());
    const auto value = column < line.values.size() ? line.values[column] : line.total;
    if (!value)
        return;
    const models::BreakdownCell cell{line.isTotal ? std::nullopt : std::optional(line.key),
                                     column < line.values.size() ? std::optional(m_breakdown.columns[qsizetype(column)])
                                                                 : std::nullopt,
                                     line.currency, *value};
    m_opening.start([this, cell, request = m_request,
                     question = m_breakdown.question](const models::LatestOnly::IsStale &) -> std::function<void()> {
        const auto filter = models::filterOf(request, question, cell);
        return [this, filter] {
            if (filter && *filter)
                m_context.filter.show(QStringLiteral("decisions"), **filter);
            else
                m_notice->setText(filter ? tr("No filter finds exactly these requests.")
                                         : text::errorText(filter.error()).sentence());
            Q_EMIT opened();
        };
    });
}

void openBreakdown(const shell::PageContext &context, QWidget *parent)
{
    auto *dialog = parent->findChild<BreakdownDialog *>();
    if (dialog == nullptr)
        dialog = new BreakdownDialog(context, parent);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace precedent::pages
