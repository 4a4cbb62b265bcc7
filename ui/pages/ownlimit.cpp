// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ownlimit.h"

#include "workspace/limits.h"
#include "workspace/snapshotinput.h"

#include <QtCore/QCoreApplication>

namespace precedent::pages {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::pages::OwnLimit)
};

/// Nothing where the ledger cannot be read, which the page itself says.
insight::AskBelowLimit counted(const store::Ledger &ledger, const insight::Snapshot &snapshot,
                               const std::vector<insight::RowIndex> &rows)
{
    insight::AskBelowLimit figures;
    const auto reader = ledger.reader();
    if (!reader)
        return figures;
    const auto limits = workspace::limitTable(**reader);
    const auto settings = workspace::settingsInput(**reader);
    if (!limits || !settings || limits->isEmpty())
        return figures;
    for (const auto row : rows)
        insight::count(figures, snapshot.row(row).record, *limits, settings->zone);
    return figures;
}

} // namespace

OwnLimitCount::OwnLimitCount(const shell::PageContext &context, QObject *owner, Deliver deliver)
    : m_workspace(context.workspace), m_latest(context.pool, owner), m_deliver(std::move(deliver))
{
}

void OwnLimitCount::request(const std::shared_ptr<const insight::Snapshot> &snapshot,
                            const std::vector<insight::RowIndex> &rows)
{
    m_latest.start(
        [&ledger = m_workspace.ledger(), snapshot, rows, deliver = m_deliver](const models::LatestOnly::IsStale &) {
            return [deliver, figures = counted(ledger, *snapshot, rows)] { deliver(figures); };
        });
}

QString ownLimitText(const insight::AskBelowLimit &figures, const QLocale &locale)
{
    if (figures.withLimit == 0)
        return {};
    return Words::tr("%1 of %Ln request(s) with an amount within the own limit", nullptr, figures.withAmount)
        .arg(locale.toString(figures.below));
}

} // namespace precedent::pages
