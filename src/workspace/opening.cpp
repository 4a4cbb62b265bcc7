// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/opening.h"

#include <algorithm>

namespace precedent::workspace {

namespace {

const QString openingViewKey = QStringLiteral("opening-view");

} // namespace

Opening readOpening(Workspace &workspace)
{
    Opening opening;
    const auto reader = workspace.ledger().reader();
    if (!reader)
        return opening;
    const auto channels = (*reader)->channels();
    opening.isEmpty = channels && channels->empty();
    if (const auto root = (*reader)->newestRoot(); root && *root)
        opening.newestRequest = base::Instant{(*root)->microseconds()};
    if (const auto settings = (*reader)->settings())
        opening.lastQuestion = lastQuestion(*settings);
    return opening;
}

QString openingView(Workspace &workspace)
{
    const auto reader = workspace.ledger().reader();
    const auto name = reader ? (*reader)->setting(openingViewKey) : base::Result<QString>(reader.error());
    const auto views = workspace.views();
    const bool isThere =
        name && std::any_of(views.begin(), views.end(), [&name](const auto &view) { return view.name == *name; });
    return isThere ? *name : QString();
}

base::Result<void> setOpeningView(Workspace &workspace, const QString &name)
{
    auto written = workspace.ledger().write([&name](store::Transaction &transaction) {
        return transaction.putSetting(openingViewKey, name.isEmpty() ? QString() : name);
    });
    if (written)
        Q_EMIT workspace.viewsChanged();
    return written;
}

} // namespace precedent::workspace
