// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/newhint.h"

#include "ui/text/formats.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

namespace precedent::pages {

NewHint::NewHint(const shell::PageContext &context, QWidget *parent)
    : QWidget(parent), m_text(new widgets::PlainLabel(QString(), widgets::TextRole::Secondary))
{
    setObjectName(QStringLiteral("decisions.new"));
    auto *only = new QAction(tr("Show only these"), this);
    only->setObjectName(QStringLiteral("decisions.new.only"));
    connect(only, &QAction::triggered, this,
            [&filter = context.filter] { filter.setClause(query::Key::Is, {QStringLiteral("new")}); });
    QToolButton *button = widgets::makeActionButton(only, this);
    button->setProperty("kind", QStringLiteral("link"));
    m_text->setElideMode(Qt::ElideRight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(widgets::space, 0, widgets::space, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(button);
    hide();
}

void NewHint::showCount(int fresh, base::Instant lastVisit, const models::Formatting &formatting)
{
    const QString when = text::shortDateTime(lastVisit, formatting.zone, formatting.locale, formatting.now);
    m_text->setText(tr("%Ln new or changed since your last visit, %1", "decisions; a day and time", fresh).arg(when));
    setVisible(fresh > 0);
}

} // namespace precedent::pages
