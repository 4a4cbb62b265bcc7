// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/readinghint.h"

#include "ui/pages/filterheader.h"
#include "ui/pages/recordtable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QHBoxLayout>

#include <numeric>

namespace precedent::pages {

ReadingHint::ReadingHint(RecordTable &table, QWidget *parent)
    : QWidget(parent), m_table(table), m_text(new widgets::PlainLabel)
{
    setObjectName(QStringLiteral("decisions.reading"));
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(widgets::space, widgets::space, widgets::space, widgets::space);
    layout->addWidget(m_text);
    hide();
}

void ReadingHint::showNewest(const workspace::Preview &preview, const query::Calendar &calendar)
{
    std::vector<insight::RowIndex> rows(preview.newest->size());
    std::iota(rows.rbegin(), rows.rend(), insight::RowIndex(0));
    const QString line =
        tr("Reading about %Ln decision(s). These are the newest %1; filters, sums, charts and some flags follow.",
           nullptr, int(preview.records))
            .arg(locale().toString(qlonglong(rows.size())));
    m_isReading = true;
    m_text->setText(line);
    m_table.filterHeader().setEnabled(false);
    m_table.setSort({{QStringLiteral("requested_at"), true}});
    m_table.showRows(preview.newest, rows, {locale(), calendar.zone, calendar.now});
    m_table.setAccessibleDescription(line);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ReadingHint::end()
{
    m_isReading = false;
    m_table.filterHeader().setEnabled(true);
    hide();
}

} // namespace precedent::pages
