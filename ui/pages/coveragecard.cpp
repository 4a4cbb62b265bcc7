// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/coveragecard.h"

#include "ui/models/roles.h"
#include "ui/pages/daydelegate.h"
#include "ui/pages/tablesetup.h"
#include "ui/text/dates.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace precedent::pages {

namespace {

using models::CoverageMonth;
using models::DayState;

constexpr int shownMonths = 12;
constexpr int longestMonth = 31;
constexpr int monthWidth = 76; ///< design pixels
constexpr int dayWidth = 14;
constexpr int dayHeight = 21;

QString dayText(QDate day, DayState state, const QLocale &locale)
{
    const QString date = locale.toString(day, QLocale::LongFormat);
    switch (state) {
    case DayState::Complete:
        return CoverageCard::tr("%1: complete", "a day").arg(date);
    case DayState::Partly:
        return CoverageCard::tr("%1: partly read", "a day").arg(date);
    case DayState::Missing:
        return CoverageCard::tr("%1: not read", "a day").arg(date);
    case DayState::Outside:
        break;
    }
    return CoverageCard::tr("%1: outside of what was read", "a day").arg(date);
}

std::vector<models::ListColumn<CoverageMonth>> columnsFor(const QLocale &locale)
{
    std::vector<models::ListColumn<CoverageMonth>> columns{
        {CoverageCard::tr("Month"), Qt::AlignLeft | Qt::AlignVCenter,
         [locale](const CoverageMonth &month) { return text::monthText(month.first, locale); }}};
    for (int day = 1; day <= longestMonth; ++day) {
        const auto other = [locale, at = std::size_t(day) - 1](const CoverageMonth &month, int role) -> QVariant {
            if (at >= month.days.size())
                return {};
            if (role == models::DayRole)
                return int(month.days[at]);
            const QString text = dayText(month.first.addDays(qint64(at)), month.days[at], locale);
            if (role == Qt::AccessibleTextRole)
                return text;
            return role == Qt::ToolTipRole ? QVariant(widgets::plainToolTip(text)) : QVariant();
        };
        columns.push_back({day % 5 == 0 || day == 1 ? locale.toString(day) : QString(), Qt::AlignCenter,
                           [](const CoverageMonth &) { return QString(); }, other});
    }
    return columns;
}

} // namespace

CoverageCard::CoverageCard(QWidget *parent)
    : Card(tr("Days read"), parent), m_shown(new models::ListTable<CoverageMonth>(this)), m_table(new QTableView),
      m_earlier(new QAction(tr("Earlier", "months"), this)), m_later(new QAction(tr("Later", "months"), this))
{
    m_table->setModel(m_shown);
    setUpTable(*m_table, QStringLiteral("sources.days"), tr("Days read"));
    m_table->setProperty("kind", QStringLiteral("calendar"));
    m_table->setItemDelegate(new DayDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->setDefaultSectionSize(widgets::scaled(dayHeight, *this));
    m_table->horizontalHeader()->setMinimumSectionSize(widgets::scaled(dayWidth, *this));
    m_table->setMinimumWidth(widgets::scaled(monthWidth + longestMonth * (dayWidth + 1), *this));
    m_earlier->setObjectName(QStringLiteral("sources.days.earlier"));
    m_later->setObjectName(QStringLiteral("sources.days.later"));
    connect(m_earlier, &QAction::triggered, this, [this] { turn(-shownMonths); });
    connect(m_later, &QAction::triggered, this, [this] { turn(shownMonths); });
    addHeaderAction(m_earlier);
    addHeaderAction(m_later);
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins({});
    lines->setSpacing(widgets::space);
    lines->addWidget(m_table);
    lines->addWidget(makeLegend());
    lines->addStretch(1);
    setContent(content);
}

QWidget *CoverageCard::makeLegend()
{
    auto *legend = new QWidget;
    auto *line = new QHBoxLayout(legend);
    line->setContentsMargins({});
    line->setSpacing(widgets::space);
    for (widgets::Pill *&pill : m_legend) {
        pill = new widgets::Pill;
        line->addWidget(pill);
    }
    line->addStretch(1);
    return legend;
}

void CoverageCard::showChannel(const workspace::ChannelStatus &status, const models::Formatting &formatting)
{
    m_formatting = formatting;
    std::vector<base::TimeRange> read;
    for (const store::CoverageInterval &interval : status.coverage)
        read.push_back(interval.range);
    m_months = models::coverageMonths(read, formatting.zone);
    m_end = m_months.size();
    setHint(u'#' + models::oneLine(status.channel.name));
    const models::DayCounts counts = models::countDays(m_months);
    m_legend[0]->setPill(tr("%Ln day(s) complete", nullptr, counts.complete), toneOf(DayState::Complete));
    m_legend[1]->setPill(tr("%Ln partly", "days", counts.partly), toneOf(DayState::Partly));
    m_legend[2]->setPill(tr("%Ln not read", "days", counts.missing), toneOf(DayState::Missing));
    m_legend[1]->setVisible(counts.partly > 0);
    m_legend[2]->setVisible(counts.missing > 0);
    showMonths();
}

void CoverageCard::showMonths()
{
    const std::size_t begin = m_end > shownMonths ? m_end - shownMonths : 0;
    m_shown->show(columnsFor(m_formatting.locale),
                  {m_months.begin() + std::ptrdiff_t(begin), m_months.begin() + std::ptrdiff_t(m_end)});
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(0, QHeaderView::Fixed);
    header->resizeSection(0, widgets::scaled(monthWidth, *this));
    const int rows = std::max(1, m_shown->rowCount());
    m_table->setFixedHeight(header->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize() + 2);
    m_earlier->setEnabled(begin > 0);
    m_later->setEnabled(m_end < m_months.size());
    for (QAction *action : {m_earlier, m_later})
        action->setVisible(m_months.size() > shownMonths);
}

void CoverageCard::turn(int months)
{
    const auto end =
        std::clamp(std::ptrdiff_t(m_end) + months, std::ptrdiff_t(std::min<std::size_t>(shownMonths, m_months.size())),
                   std::ptrdiff_t(m_months.size()));
    m_end = std::size_t(end);
    showMonths();
}

} // namespace precedent::pages
