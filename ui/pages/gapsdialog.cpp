// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gapsdialog.h"

#include "ui/pages/dialogparts.h"
#include "ui/pages/tablesetup.h"
#include "ui/text/dates.h"
#include "ui/text/formats.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace precedent::pages {

namespace {

constexpr QSize firstSize(560, 300); ///< design pixels

std::vector<models::ListColumn<Gap>> columnsFor(const models::Formatting &formatting)
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto days = [formatting](const Gap &gap) {
        return text::spanText({formatting.zone.dateOf(gap.range.from), formatting.zone.dateOf(gap.range.to - 1)},
                              formatting.locale);
    };
    const auto length = [](const Gap &gap) {
        return text::durationText(gap.range.to.seconds() - gap.range.from.seconds());
    };
    return {{GapsDialog::tr("Channel"), left,
             [](const Gap &gap) { return QString(u'#' + models::oneLine(gap.channel.name)); }},
            {GapsDialog::tr("Not read", "days"), left, days},
            {GapsDialog::tr("How long"), models::figureAlignment, length}};
}

} // namespace

std::vector<Gap> gapsOf(const std::vector<workspace::ChannelStatus> &channels)
{
    std::vector<Gap> gaps;
    for (const workspace::ChannelStatus &status : channels) {
        for (const store::CoverageInterval &gap : status.gaps) {
            if (status.settings.followed)
                gaps.push_back({status.channel, gap.range});
        }
    }
    std::stable_sort(gaps.begin(), gaps.end(), [](const Gap &a, const Gap &b) { return b.range.from < a.range.from; });
    return gaps;
}

GapsDialog::GapsDialog(std::vector<Gap> gaps, bool canFill, const models::Formatting &formatting, QWidget *parent)
    : QDialog(parent), m_gaps(new models::ListTable<Gap>(this)), m_table(new QTableView),
      m_fill(new QPushButton(tr("Fill gap")))
{
    setObjectName(QStringLiteral("gaps"));
    setWindowTitle(tr("Gaps"));
    setAttribute(Qt::WA_DeleteOnClose);
    const bool hasGaps = !gaps.empty();
    m_table->setModel(m_gaps);
    m_gaps->show(columnsFor(formatting), std::move(gaps));
    setUpList(*m_table, QStringLiteral("gaps.table"), windowTitle(), 1);
    setFramed(*m_table);
    m_table->selectRow(0);
    m_fill->setObjectName(QStringLiteral("gaps.fill"));
    m_fill->setProperty("primary", true);
    m_fill->setDefault(true);
    m_fill->setEnabled(canFill && hasGaps);
    connect(m_fill, &QPushButton::clicked, this, &GapsDialog::fill);
    const QString hint = !hasGaps  ? tr("Nothing is missing between the first and the last day of any channel.")
                         : canFill ? tr("Requests of these days may be missing from every figure. What Slack still has "
                                        "of them is read from there.")
                                   : tr("Requests of these days may be missing from every figure. Sample data cannot "
                                        "be read from Slack.");
    m_fill->setAccessibleDescription(hint);
    auto *words = new widgets::PlainLabel(hint, widgets::TextRole::Secondary);
    words->setWordWrap(true);
    auto *layout = dialogColumn(*this);
    layout->setSpacing(widgets::gap);
    layout->addWidget(m_table, 1);
    layout->addWidget(words);
    layout->addLayout(closingButtons(*this, m_fill));
    resize(widgets::scaled(firstSize.width(), *this), widgets::scaled(firstSize.height(), *this));
}

void GapsDialog::fill()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    Q_EMIT fillRequested(m_gaps->item(index.row()));
    accept();
}

void openGaps(const shell::PageContext &context, const FillGap &fill, QWidget *parent)
{
    const query::Calendar calendar = context.workspace.calendar();
    auto *dialog = new GapsDialog(gapsOf(context.workspace.channels()), fill != nullptr,
                                  {parent->locale(), calendar.zone, calendar.now}, parent);
    QObject::connect(dialog, &GapsDialog::fillRequested, parent,
                     [context, fill, parent](const Gap &gap) { fill(context, gap, parent); });
    dialog->open();
}

} // namespace precedent::pages
