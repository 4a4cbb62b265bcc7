// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sourcespage.h"

#include "ui/pages/activitycard.h"
#include "ui/pages/channeldialog.h"
#include "ui/pages/contentstack.h"
#include "ui/pages/coveragecard.h"
#include "ui/pages/emptytexts.h"
#include "ui/pages/formatdesk.h"
#include "ui/pages/formatsdialog.h"
#include "ui/pages/peoplecard.h"
#include "ui/pages/persondialog.h"
#include "ui/pages/sourcecolumns.h"
#include "ui/pages/tablesetup.h"
#include "ui/text/errortext.h"
#include "ui/text/taughttext.h"
#include "ui/widgets/foldinggrid.h"
#include "ui/widgets/metrics.h"
#include "workspace/channelsetup.h"
#include "workspace/pseudonyms.h"

#include <QtGui/QAction>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace precedent::pages {

namespace {

/// In design pixels; below, the messages are not counted and the gaps only counted, with their days as a tooltip.
constexpr int wideEnough = 960;
/// More rows scroll.
constexpr int mostChannelRows = 8;
/// Stored pages of a channel that are looked at for its last runs.
constexpr int runPages = 2000;
const char settingsJob[] = "channel-settings";
const char personJob[] = "person";

using workspace::ChannelStatus;

QSet<QString> importedOf(const std::map<QString, std::vector<store::CoverageRun>> &runs)
{
    QSet<QString> imported;
    for (const auto &[channel, its] : runs) {
        const bool isSynced = std::any_of(
            its.begin(), its.end(), [](const store::CoverageRun &run) { return run.source == domain::Source::Api; });
        if (!its.empty() && !isSynced)
            imported.insert(channel);
    }
    return imported;
}

} // namespace

SourcesPage::SourcesPage(const shell::PageContext &context, QWidget *parent)
    : Page(QStringLiteral("sources"), context, parent), m_channels(new models::ListTable<ChannelStatus>(this)),
      m_runs(new models::ListTable<store::CoverageRun>(this)), m_table(new QTableView), m_runTable(new QTableView),
      m_days(new CoverageCard), m_activity(new ActivityCard(context)), m_people(new PeopleCard),
      m_reading(context.pool, this), m_desk(std::make_shared<FormatDesk>(context)),
      m_settings(new QAction(tr("Channel settings…"), this)), m_formats(new QAction(tr("Formats…"), this))
{
    setAccessibleName(tr("Sources"));
    m_settings->setObjectName(QStringLiteral("sources.action.settings"));
    m_settings->setEnabled(false);
    m_formats->setObjectName(QStringLiteral("sources.action.formats"));
    arrange();
    connectParts();
}

void SourcesPage::arrange()
{
    m_table->setModel(m_channels);
    setUpList(*m_table, QStringLiteral("sources.table"), tr("Channels"), lastOfColumns);
    auto *channels = new widgets::Card(tr("Channels"));
    channels->setContent(m_table);
    m_runTable->setModel(m_runs);
    setUpList(*m_runTable, QStringLiteral("sources.runs"), tr("Last runs"), lastOfColumns);
    m_runTable->setMinimumHeight(widgets::scaled(30 * 5, *this));
    auto *runs = new widgets::Card(tr("Last runs"));
    runs->setContent(m_runTable);
    auto *grid = new widgets::FoldingGrid(wideEnough);
    grid->setObjectName(QStringLiteral("sources.cards"));
    grid->add(channels, {0, 0, 2}, {0, 0, 1});
    grid->add(m_days, {1, 0, 1}, {1, 0, 1});
    grid->add(runs, {1, 1, 1}, {2, 0, 1});
    grid->add(m_activity, {2, 0, 2}, {3, 0, 1});
    grid->add(m_people, {3, 0, 2}, {4, 0, 1});
    grid->setShares({8, 5}, {0, 0, 0, 1});
    auto *content = new QWidget;
    content->setProperty("kind", QStringLiteral("plain"));
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins(widgets::cardPaddingHorizontal, widgets::cardPaddingHorizontal,
                              widgets::cardPaddingHorizontal, widgets::cardPaddingHorizontal);
    parts->addWidget(grid);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    m_stack = new ContentStack(scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
}

void SourcesPage::connectParts()
{
    connect(m_settings, &QAction::triggered, this, &SourcesPage::editSettings);
    connect(m_formats, &QAction::triggered, this,
            [this] { (new FormatsDialog(this->context(), m_desk, this))->open(); });
    connect(m_table, &QTableView::activated, this, &SourcesPage::editSettings);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SourcesPage::showChannel);
    connect(m_people, &PeopleCard::personChosen, this, &SourcesPage::editPerson);
    // What was read otherwise is read again; the page shows what came of it.
    connect(&context().jobs, &shell::JobController::finished, this,
            [this](const QString &id, const base::Result<QString> &) {
                if (id == QLatin1String(settingsJob) || id == QLatin1String(personJob))
                    context().workspace.reloadInBackground();
            });
}

base::Result<SourcesPage::Known> SourcesPage::readKnown(const store::Reader &reader)
{
    auto directory = workspace::readDirectory(reader);
    if (!directory)
        return directory.error();
    const auto channels = reader.channels();
    if (!channels)
        return channels.error();
    Known known{std::move(*directory), {}};
    for (const domain::Channel &channel : *channels) {
        auto runs = store::coverageRuns(reader, channel.id, runPages);
        if (!runs)
            return runs.error();
        known.runs.emplace(channel.id.text(), std::move(*runs));
    }
    return known;
}

void SourcesPage::refresh()
{
    m_hasData = false;
    m_reading.start([this, &ledger = context().workspace.ledger()](const models::LatestOnly::IsStale &) {
        const auto reader = ledger.reader();
        auto known = reader ? readKnown(**reader) : base::Result<Known>(reader.error());
        return [this, known = std::move(known)]() mutable {
            if (known)
                m_known = std::move(*known);
            else
                context().showStrip(
                    {known.error().code, widgets::StripLevel::Error, text::errorText(known.error()).sentence(), {}});
            m_people->showPeople(m_known.directory, context().workspace.pseudonyms());
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
    const SourceTableShape shape{m_isNarrow, workspace::hasSeveralTeams(channels), importedOf(m_known.runs)};
    const int row = std::clamp(m_table->currentIndex().row(), 0, int(channels.size()) - 1);
    const int shown = std::min(int(channels.size()), mostChannelRows);
    m_channels->show(sourceColumns({locale(), calendar.zone, calendar.now}, shape), std::move(channels));
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            shown * m_table->verticalHeader()->defaultSectionSize() + 2);
    m_table->selectRow(row);
    showChannel();
    m_stack->showContent();
}

void SourcesPage::showChannel()
{
    const QModelIndex index = m_table->currentIndex();
    m_settings->setEnabled(index.isValid());
    if (!index.isValid())
        return;
    const ChannelStatus &status = m_channels->item(index.row());
    const query::Calendar calendar = context().workspace.calendar();
    const models::Formatting formatting{locale(), calendar.zone, calendar.now};
    m_days->showChannel(status, formatting);
    m_runs->show(runColumns(formatting), m_known.runs[status.channel.id.text()]);
}

void SourcesPage::chooseChannel(const QString &name)
{
    const auto &channels = m_channels->items();
    const auto found = std::find_if(channels.begin(), channels.end(),
                                    [&name](const ChannelStatus &status) { return status.channel.name == name; });
    if (found != channels.end())
        m_table->selectRow(int(found - channels.begin()));
}

/// The dialogs name people; what would write names is not asked for while they are hidden.
bool SourcesPage::canNamePeople() const
{
    const bool isShown = context().workspace.pseudonyms() == nullptr;
    if (!isShown)
        context().showToast(tr("Names are hidden: show them to change this"));
    return isShown;
}

void SourcesPage::editSettings()
{
    const auto index = m_table->currentIndex();
    if (!index.isValid() || !canNamePeople())
        return;
    const ChannelStatus status = m_channels->item(index.row());
    auto *dialog = new ChannelDialog(status, m_known.directory.people, this);
    connect(dialog, &ChannelDialog::changed, this,
            [this, status](const domain::ChannelSettings &settings) { change(status, settings); });
    dialog->open();
}

void SourcesPage::editPerson(const domain::Person &person)
{
    if (!canNamePeople())
        return;
    auto *dialog = new PersonDialog(person, m_known.directory, this);
    connect(dialog, &PersonDialog::changed, this,
            [this](const workspace::PersonChange &wanted, const domain::PersonId &merged) { change(wanted, merged); });
    dialog->open();
}

void SourcesPage::change(const ChannelStatus &status, const domain::ChannelSettings &settings)
{
    const QString name = models::oneLine(status.channel.name);
    const bool isLeft = status.settings.followed && !settings.followed;
    startJob(
        QLatin1String(settingsJob),
        [&ledger = context().workspace.ledger(), id = status.channel.id, settings, name, isLeft,
         records = int(status.counts.records)](const base::CancelToken &cancel,
                                               const shell::ReportProgress &report) -> base::Result<QString> {
            report({tr("Reading stored messages"), 0, {}, {}});
            const auto counts = workspace::putSettings(ledger, id, settings, cancel);
            if (!counts)
                return counts.error();
            if (isLeft && counts->changed == 0)
                return tr("#%1 is no longer read by syncs; its %Ln record(s) stay.", "a channel", records).arg(name);
            return tr("The settings of #%1 are in force. %2.", "channel, what came of it")
                .arg(name, text::rereadText(counts->changed, counts->left));
        });
}

void SourcesPage::change(const workspace::PersonChange &change, const domain::PersonId &merged)
{
    startJob(QLatin1String(personJob),
             [&ledger = context().workspace.ledger(), change,
              merged](const base::CancelToken &cancel, const shell::ReportProgress &report) -> base::Result<QString> {
                 report({tr("Reading stored messages"), 0, {}, {}});
                 auto counts = workspace::changePerson(ledger, change, cancel);
                 if (counts && !merged.isEmpty())
                     counts = workspace::mergePeople(ledger, change.person, merged, cancel);
                 if (!counts)
                     return counts.error();
                 return tr("What was changed about the person is in force. %1.", "what came of it")
                     .arg(text::rereadText(counts->changed, counts->left));
             });
}

void SourcesPage::startJob(const QString &id, const shell::JobFunction &work)
{
    const auto started = context().jobs.start(id, tr("Reading messages again"), work);
    if (!started)
        context().showStrip({id, widgets::StripLevel::Error, text::errorText(started.error()).sentence(), {}});
}

void SourcesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_hasData && m_isNarrow != (width() < widgets::scaled(wideEnough, *this)))
        showChannels();
}

} // namespace precedent::pages
