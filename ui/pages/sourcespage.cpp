// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sourcespage.h"

#include "ui/pages/channeldialog.h"
#include "ui/pages/contentstack.h"
#include "ui/pages/emptytexts.h"
#include "ui/pages/tablesetup.h"
#include "ui/text/errortext.h"
#include "ui/text/formats.h"
#include "ui/text/taughttext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"
#include "workspace/channelsetup.h"

#include <QtGui/QAction>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace precedent::pages {

namespace {

/// In design pixels; below, the messages are not counted and the gaps only counted, with their days as a tooltip.
constexpr int wideEnough = 960;
/// The last column takes what is left, whichever it is.
constexpr int noColumn = 99;
const char jobId[] = "channel-settings";

using models::Formatting;
using workspace::ChannelStatus;

QString stateText(const ChannelStatus &status)
{
    if (status.channel.isArchived)
        return SourcesPage::tr("Archived");
    if (!status.settings.followed)
        return SourcesPage::tr("Not followed");
    return status.counts.lastSync ? SourcesPage::tr("Followed") : SourcesPage::tr("Never synced");
}

QVariant stateTone(const ChannelStatus &status, int role)
{
    if (role != models::PillRole)
        return {};
    const bool isGood = status.settings.followed && status.counts.lastSync && !status.channel.isArchived;
    const auto other = status.settings.followed ? widgets::PillTone::Pending : widgets::PillTone::Neutral;
    return int(isGood ? widgets::PillTone::Approved : other);
}

QString rangeText(const base::TimeRange &range, const Formatting &formatting)
{
    return text::spanText({formatting.zone.dateOf(range.from), formatting.zone.dateOf(range.to - 1)},
                          formatting.locale);
}

QString coverageText(const ChannelStatus &status, const Formatting &formatting)
{
    if (status.coverage.empty())
        return SourcesPage::tr("nothing complete yet");
    return rangeText({status.coverage.front().range.from, status.coverage.back().range.to}, formatting);
}

QString gapsText(const ChannelStatus &status, const Formatting &formatting)
{
    QStringList gaps;
    for (const store::CoverageInterval &gap : status.gaps)
        gaps.append(rangeText(gap.range, formatting));
    return gaps.isEmpty() ? SourcesPage::tr("none", "gaps") : gaps.join(QStringLiteral(", "));
}

QString withGapCount(const QString &coverage, const ChannelStatus &status)
{
    return SourcesPage::tr("%1, %2", "days covered, number of gaps")
        .arg(coverage, SourcesPage::tr("%Ln gap(s)", nullptr, int(status.gaps.size())));
}

QString lastSyncText(const ChannelStatus &status, const Formatting &formatting)
{
    return status.counts.lastSync
               ? text::shortDateTime(*status.counts.lastSync, formatting.zone, formatting.locale, formatting.now)
               : SourcesPage::tr("never", "synced");
}

} // namespace

std::vector<models::ListColumn<ChannelStatus>> sourceColumns(const Formatting &formatting,
                                                             const SourceTableShape &shape)
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto count = [&formatting](const QString &heading, std::int64_t store::ChannelCounts::*member) {
        return models::ListColumn<ChannelStatus>{heading, models::figureAlignment,
                                                 [locale = formatting.locale, member](const ChannelStatus &status) {
                                                     return locale.toString(qlonglong(status.counts.*member));
                                                 }};
    };
    const auto gaps = [formatting](const ChannelStatus &status) { return gapsText(status, formatting); };
    const auto gapsTip = [gaps](const ChannelStatus &status, int role) {
        return role == Qt::ToolTipRole ? QVariant(widgets::plainToolTip(SourcesPage::tr("Gaps: %1").arg(gaps(status))))
                                       : QVariant();
    };
    std::vector<models::ListColumn<ChannelStatus>> columns{
        {SourcesPage::tr("Channel"), left,
         [](const ChannelStatus &status) { return QString(u'#' + models::oneLine(status.channel.name)); }},
        {SourcesPage::tr("State"), left, stateText, stateTone},
    };
    if (shape.hasWorkspaces)
        columns.insert(columns.begin() + 1, {SourcesPage::tr("Workspace"), left, [](const ChannelStatus &status) {
                                                 return models::oneLine(status.teamName);
                                             }});
    if (!shape.isNarrow)
        columns.push_back(count(SourcesPage::tr("Messages"), &store::ChannelCounts::messages));
    columns.push_back(count(SourcesPage::tr("Decisions"), &store::ChannelCounts::records));
    columns.push_back(count(SourcesPage::tr("Not read"), &store::ChannelCounts::unread));
    columns.push_back({SourcesPage::tr("Last sync"), left,
                       [formatting](const ChannelStatus &status) { return lastSyncText(status, formatting); }});
    columns.push_back({SourcesPage::tr("Complete"), left,
                       [formatting, isNarrow = shape.isNarrow](const ChannelStatus &status) {
                           const QString coverage = coverageText(status, formatting);
                           return isNarrow && !status.gaps.empty() ? withGapCount(coverage, status) : coverage;
                       },
                       gapsTip});
    if (!shape.isNarrow)
        columns.push_back({SourcesPage::tr("Gaps"), left, gaps, gapsTip});
    return columns;
}

SourcesPage::SourcesPage(const shell::PageContext &context, QWidget *parent)
    : Page(QStringLiteral("sources"), context, parent), m_channels(new models::ListTable<ChannelStatus>(this)),
      m_table(new QTableView), m_card(new widgets::Card(tr("Channels"))), m_stack(new ContentStack(m_card)),
      m_people(context.pool, this), m_settings(new QAction(tr("Channel settings…"), this))
{
    setAccessibleName(tr("Sources"));
    m_table->setModel(m_channels);
    setUpList(*m_table, QStringLiteral("sources.table"), tr("Channels"), noColumn);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_card->setContent(m_table);
    m_settings->setObjectName(QStringLiteral("sources.action.settings"));
    m_settings->setEnabled(false);
    connect(m_settings, &QAction::triggered, this, &SourcesPage::editSettings);
    connect(m_table, &QTableView::activated, this, &SourcesPage::editSettings);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { m_settings->setEnabled(row.isValid()); });
    // What was read under other settings is read again; the page shows what came of it.
    connect(&this->context().jobs, &shell::JobController::finished, this,
            [this](const QString &id, const base::Result<QString> &) {
                if (id == QLatin1String(jobId))
                    this->context().workspace.reloadInBackground();
            });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::cardPaddingHorizontal, widgets::cardPaddingHorizontal,
                               widgets::cardPaddingHorizontal, widgets::cardPaddingHorizontal);
    layout->addWidget(m_stack);
}

void SourcesPage::refresh()
{
    m_hasData = false;
    // The number of people stands in the ledger only, and the UI thread asks it nothing.
    m_people.start([this, &ledger = context().workspace.ledger()](const models::LatestOnly::IsStale &) {
        const auto reader = ledger.reader();
        const auto people = reader ? (*reader)->people() : base::Result<std::vector<domain::Person>>(reader.error());
        return [this, known = people ? *people : std::vector<domain::Person>()]() mutable {
            m_known = std::move(known);
            m_card->setHint(tr("%Ln person(s) known", "in Slack", int(m_known.size())));
            showChannels();
            m_hasData = true;
            Q_EMIT dataShown();
        };
    });
}

void SourcesPage::showChannels()
{
    m_isNarrow = width() < widgets::scaled(wideEnough, *this);
    std::vector<ChannelStatus> channels = context().workspace.channels();
    if (channels.empty())
        return showNothing(*m_stack, context());
    std::stable_sort(channels.begin(), channels.end(), [](const ChannelStatus &a, const ChannelStatus &b) {
        return a.settings.followed > b.settings.followed;
    });
    const query::Calendar calendar = context().workspace.calendar();
    const SourceTableShape shape{m_isNarrow, workspace::hasSeveralTeams(channels)};
    const int row = std::clamp(m_table->currentIndex().row(), 0, int(channels.size()) - 1);
    m_channels->show(sourceColumns({locale(), calendar.zone, calendar.now}, shape), std::move(channels));
    m_table->selectRow(row);
    m_stack->showContent();
}

void SourcesPage::editSettings()
{
    const auto index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const ChannelStatus status = m_channels->item(index.row());
    auto *dialog = new ChannelDialog(status, m_known, this);
    connect(dialog, &ChannelDialog::changed, this,
            [this, status](const domain::ChannelSettings &settings) { change(status, settings); });
    dialog->open();
}

void SourcesPage::change(const ChannelStatus &status, const domain::ChannelSettings &settings)
{
    const QString name = models::oneLine(status.channel.name);
    const auto work = [&ledger = context().workspace.ledger(), id = status.channel.id, settings,
                       name](const base::CancelToken &cancel,
                             const shell::ReportProgress &report) -> base::Result<QString> {
        report({tr("Reading stored messages"), 0, {}, {}});
        const auto counts = workspace::putSettings(ledger, id, settings, cancel);
        if (!counts)
            return counts.error();
        return tr("The settings of #%1 are in force. %2.", "channel, what came of it")
            .arg(name, text::rereadText(counts->changed, counts->left));
    };
    const auto started = context().jobs.start(QLatin1String(jobId), tr("Reading messages again"), work);
    if (!started)
        context().showStrip(
            {QLatin1String(jobId), widgets::StripLevel::Error, text::errorText(started.error()).sentence(), {}});
}

void SourcesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_hasData && m_isNarrow != (width() < widgets::scaled(wideEnough, *this)))
        showChannels();
}

} // namespace precedent::pages
