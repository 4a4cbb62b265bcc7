// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/newhint.h"

#include "ui/text/formats.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QAction>

namespace precedent::pages {

NewHint::NewHint(const shell::PageContext &context, QWidget *parent)
    : HintLine(QStringLiteral("decisions.new"), QStringLiteral("only"), tr("Show only these"), parent)
{
    connect(&action(), &QAction::triggered, this,
            [&filter = context.filter] { filter.setClause(query::Key::Is, {QStringLiteral("new")}); });
}

void NewHint::showCount(int fresh, base::Instant lastVisit, const models::Formatting &formatting)
{
    const QString when = text::shortDateTime(lastVisit, formatting.zone, formatting.locale, formatting.now);
    words().setText(tr("%Ln new or changed since your last visit, %1", "decisions; a day and time", fresh).arg(when));
    setVisible(fresh > 0);
}

} // namespace precedent::pages
