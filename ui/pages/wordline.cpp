// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wordline.h"

#include "ui/text/labels.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QAction>

namespace precedent::pages {

WordLine::WordLine(const shell::PageContext &context, QWidget *parent)
    : HintLine(QStringLiteral("decisions.words"), QStringLiteral("instead"), tr("Show others"), parent),
      m_filter(context.filter), m_counting(context.pool, this)
{
    words().setText(tr("Only decisions that mention these words"));
    connect(&action(), &QAction::triggered, this, [this] { m_filter.setFilter(m_meant); });
}

void WordLine::showFor(const models::RefreshRequest &request, std::size_t rows)
{
    const auto hint = wordHint(request.filter);
    m_counting.start([this, request, hint, rows](const models::LatestOnly::IsStale &) {
        const auto meant = hint ? request.snapshot->select(hint->meant, request.calendar)
                                : base::Result<std::vector<insight::RowIndex>>(std::vector<insight::RowIndex>());
        const auto count = meant ? meant->size() : 0;
        return [this, hint, rows, count] {
            if (count > rows)
                offer(*hint, count);
            else
                hide();
        };
    });
}

void WordLine::offer(const WordHint &hint, std::size_t rows)
{
    m_meant = hint.meant;
    const QString instead = text::filterText({hint.instead, hint.meant.dateBasis});
    action().setText(tr("%1: show %Ln row(s)", "a condition such as \"Type: Refund\"", int(rows)).arg(instead));
    show();
}

} // namespace precedent::pages
