// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activitycard.h"

#include "ui/pages/tablesetup.h"
#include "ui/text/formats.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace precedent::pages {

namespace {

using shell::JobEntry;
using shell::JobState;

constexpr int mostRows = 6;
constexpr int resultColumn = 5;

widgets::PillTone toneOf(JobState state)
{
    switch (state) {
    case JobState::Done:
        return widgets::PillTone::Approved;
    case JobState::Failed:
        return widgets::PillTone::Denied;
    case JobState::Running:
        return widgets::PillTone::Accent;
    case JobState::Stopping:
    case JobState::Stopped:
        break;
    }
    return widgets::PillTone::Pending;
}

QString startText(const JobEntry &entry, const models::Formatting &formatting)
{
    return text::shortDateTime(entry.startedAt, formatting.zone, formatting.locale, formatting.now);
}

QString countText(const JobEntry &entry, const QLocale &locale)
{
    const QString done = locale.toString(qlonglong(entry.done));
    if (entry.total)
        return ActivityCard::tr("%1 of %2", "done, total").arg(done, locale.toString(qlonglong(*entry.total)));
    return entry.done > 0 ? done : QStringLiteral("–");
}

std::vector<models::ListColumn<JobEntry>> columnsFor(const models::Formatting &formatting)
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto state = [](const JobEntry &entry, int role) {
        return role == models::PillRole ? QVariant(int(toneOf(entry.state))) : QVariant();
    };
    const auto told = [](const JobEntry &entry) { return models::oneLine(entry.told); };
    const auto whole = [formatting](const JobEntry &entry, int role) {
        return models::explanation(jobDetails(entry, formatting), role);
    };
    return {{ActivityCard::tr("Job"), left, [](const JobEntry &entry) { return entry.title; }},
            {ActivityCard::tr("State"), left, [](const JobEntry &entry) { return stateText(entry.state); }, state},
            {ActivityCard::tr("Started"), left, [formatting](const JobEntry &e) { return startText(e, formatting); }},
            {ActivityCard::tr("Took"), models::figureAlignment,
             [](const JobEntry &entry) { return text::durationText(entry.seconds); }},
            {ActivityCard::tr("Count"), models::figureAlignment,
             [formatting](const JobEntry &entry) { return countText(entry, formatting.locale); }},
            {ActivityCard::tr("Result"), left, told, whole}};
}

} // namespace

QString stateText(JobState state)
{
    switch (state) {
    case JobState::Running:
        return ActivityCard::tr("Running", "a job");
    case JobState::Stopping:
        return ActivityCard::tr("Stopping", "a job");
    case JobState::Done:
        return ActivityCard::tr("Done", "a job");
    case JobState::Stopped:
        return ActivityCard::tr("Stopped", "a job");
    case JobState::Failed:
        break;
    }
    return ActivityCard::tr("Failed", "a job");
}

QString jobDetails(const JobEntry &entry, const models::Formatting &formatting)
{
    const auto line = [](const QString &name, const QString &value) {
        return ActivityCard::tr("%1: %2", "name, value").arg(name, value);
    };
    QStringList lines{
        line(ActivityCard::tr("Job"), entry.title), line(ActivityCard::tr("State"), stateText(entry.state)),
        line(ActivityCard::tr("Started"), text::longDateTime(entry.startedAt, formatting.zone, formatting.locale)),
        line(ActivityCard::tr("Took"), text::durationText(entry.seconds))};
    if (entry.done > 0 || entry.total)
        lines += line(ActivityCard::tr("Count"), countText(entry, formatting.locale));
    if (!entry.told.isEmpty())
        lines += line(ActivityCard::tr("Result"), entry.told);
    if (!entry.errorCode.isEmpty())
        lines += line(ActivityCard::tr("Error code"), entry.errorCode);
    return lines.join(u'\n');
}

ActivityCard::ActivityCard(const shell::PageContext &context, QWidget *parent)
    : Card(tr("Activity"), parent), m_context(context), m_entries(new models::ListTable<JobEntry>(this)),
      m_table(new QTableView),
      m_none(new widgets::PlainLabel(tr("No job has run since this window was opened. Syncs, imports, checks and "
                                        "readings again will be listed here."),
                                     widgets::TextRole::Secondary)),
      m_copy(new QAction(tr("Copy details"), this))
{
    setHint(tr("of this window"));
    m_table->setModel(m_entries);
    setUpList(*m_table, QStringLiteral("sources.activity"), tr("Activity"), resultColumn);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    keepHeightOfRows(*m_table, 1, mostRows);
    m_none->setObjectName(QStringLiteral("sources.activity.none"));
    m_none->setWordWrap(true);
    m_copy->setObjectName(QStringLiteral("sources.activity.copy"));
    m_copy->setToolTip(tr("Copy everything that is known of the selected jobs"));
    connect(m_copy, &QAction::triggered, this, &ActivityCard::copyDetails);
    addHeaderAction(m_copy);
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins({});
    lines->addWidget(m_none);
    lines->addWidget(m_table);
    setContent(content);
    connect(&m_context.jobs, &shell::JobController::entriesChanged, this, [this] {
        if (isVisible()) // a job may tell of itself many times a second
            showEntries();
    });
    showEntries();
}

models::Formatting ActivityCard::formatting() const
{
    const query::Calendar calendar = m_context.workspace.calendar();
    return {locale(), calendar.zone, calendar.now};
}

void ActivityCard::showEntries()
{
    const auto &known = m_context.jobs.entries();
    const int selected = std::max(0, m_table->currentIndex().row());
    const bool isNew = int(known.size()) != m_entries->rowCount();
    m_entries->show(columnsFor(formatting()), {known.rbegin(), known.rend()});
    m_table->selectRow(isNew ? 0 : selected);
    m_table->setVisible(!known.empty());
    m_none->setVisible(known.empty());
    m_copy->setVisible(!known.empty());
}

void ActivityCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    showEntries();
}

void ActivityCard::copyDetails()
{
    QStringList details;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        details += jobDetails(m_entries->item(row.row()), formatting());
    if (details.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(details.join(QStringLiteral("\n\n")));
    m_context.showToast(tr("Copied"));
}

} // namespace precedent::pages
