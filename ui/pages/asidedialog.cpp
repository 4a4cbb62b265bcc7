// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/asidedialog.h"

#include "ui/pages/dialogparts.h"
#include "ui/pages/patterntexts.h"
#include "ui/pages/tablesetup.h"
#include "ui/text/dates.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace precedent::pages {

namespace {

using insight::AsideException;
using insight::AsideState;

constexpr QSize firstSize(620, 320); ///< design pixels

QString dayName(QDate day, const QLocale &locale)
{
    return day.isNull() ? QStringLiteral("–") : text::dayText(day, locale);
}

QString stateText(const AsideException &entry, QDate today, const QLocale &locale)
{
    switch (entry.state) {
    case AsideState::Dismissed:
        return AsideDialog::tr("Dismissed at %Ln time(s)", nullptr, entry.times);
    case AsideState::Snoozed:
        return today < entry.until ? AsideDialog::tr("Snoozed until %1", "a day").arg(dayName(entry.until, locale))
                                   : AsideDialog::tr("Back since %1", "a day").arg(dayName(entry.until, locale));
    case AsideState::Noted:
        break;
    }
    return AsideDialog::tr("Noted as policy");
}

std::vector<models::ListColumn<AsideException>> columnsFor(QDate today, const QLocale &locale)
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    return {{AsideDialog::tr("Pattern"), left,
             [](const AsideException &entry) { return patternName(entry.type, entry.reason, entry.context); }},
            {AsideDialog::tr("State"), left,
             [today, locale](const AsideException &entry) { return stateText(entry, today, locale); }},
            {AsideDialog::tr("Since"), left,
             [locale](const AsideException &entry) { return dayName(entry.since, locale); }}};
}

} // namespace

AsideDialog::AsideDialog(QWidget *parent)
    : QDialog(parent), m_entries(new models::ListTable<AsideException>(this)), m_table(new QTableView),
      m_back(new QPushButton(tr("Bring back")))
{
    setObjectName(QStringLiteral("aside"));
    setWindowTitle(tr("Exceptions put aside"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_table->setModel(m_entries);
    m_entries->show(columnsFor({}, locale()), {});
    setUpList(*m_table, QStringLiteral("aside.table"), windowTitle(), 0);
    setFramed(*m_table);
    m_back->setObjectName(QStringLiteral("aside.back"));
    m_back->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("aside.close"));
    close->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, &AsideDialog::bringBack);
    connect(m_table, &QTableView::activated, this, &AsideDialog::bringBack);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *hint = new widgets::PlainLabel(
        tr("What was dismissed comes back by itself when it happens twice as often, what was snoozed on its day."),
        widgets::TextRole::Secondary);
    hint->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = dialogColumn(*this);
    layout->setSpacing(widgets::gap);
    layout->addWidget(m_table, 1);
    layout->addWidget(hint);
    layout->addLayout(buttons);
    resize(widgets::scaled(firstSize.width(), *this), widgets::scaled(firstSize.height(), *this));
}

void AsideDialog::showEntries(const std::vector<AsideException> &entries, QDate today)
{
    const int row = std::max(0, m_table->currentIndex().row());
    m_entries->show(columnsFor(today, locale()), entries);
    m_table->selectRow(std::min(row, m_entries->rowCount() - 1));
    m_back->setEnabled(m_entries->rowCount() > 0);
}

void AsideDialog::bringBack()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid())
        Q_EMIT backAsked(AsideException(m_entries->item(index.row())));
}

} // namespace precedent::pages
