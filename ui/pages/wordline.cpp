// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wordline.h"

#include "ui/text/labels.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

namespace precedent::pages {

WordLine::WordLine(const shell::PageContext &context, QWidget *parent)
    : QWidget(parent), m_filter(context.filter),
      m_text(new widgets::PlainLabel(QString(), widgets::TextRole::Secondary)), m_instead(new QAction(this))
{
    setObjectName(QStringLiteral("decisions.words"));
    m_instead->setObjectName(QStringLiteral("decisions.words.instead"));
    m_instead->setText(tr("Only decisions that mention these words")); // until there is one
    connect(m_instead, &QAction::triggered, this, [this] { m_filter.setFilter(m_meant); });
    QToolButton *button = widgets::makeActionButton(m_instead, this);
    button->setProperty("kind", QStringLiteral("link"));
    m_text->setElideMode(Qt::ElideRight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(widgets::space, 0, widgets::space, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(button);
    hide();
}

void WordLine::showFor(const models::RefreshRequest &request, std::size_t rows)
{
    const auto hint = wordHint(request.filter);
    const auto meant = hint ? request.snapshot->select(hint->meant, request.calendar)
                            : base::Result<std::vector<insight::RowIndex>>(std::vector<insight::RowIndex>());
    const bool isMore = meant && meant->size() > rows;
    if (isMore) {
        const QString instead = text::filterText({hint->instead, request.filter.dateBasis});
        m_meant = hint->meant;
        m_text->setText(tr("Only decisions that mention these words"));
        m_instead->setText(
            tr("%1: show %Ln row(s)", "a condition such as \"Type: Refund\"", int(meant->size())).arg(instead));
    }
    setVisible(isMore);
}

} // namespace precedent::pages
