// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportrows.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

#include <numeric>

namespace precedent::dialogs {

namespace {

using workspace::ExportScope;

widgets::PlainLabel *quiet(const QString &text, const char *name)
{
    auto *label = new widgets::PlainLabel(text, widgets::TextRole::Secondary);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    return label;
}

QString datesText(const ExportOffer &offer)
{
    const QString zone = offer.snapshot->zone().name();
    return query::isByDecision(offer.filter)
               ? ExportRows::tr("Days are those of the decision. All times are in %1.", "a time zone").arg(zone)
               : ExportRows::tr("Days are those of the request. All times are in %1.", "a time zone").arg(zone);
}

} // namespace

ExportRows::ExportRows(const ExportOffer &offer, QWidget *parent)
    : QWidget(parent), m_offer(offer), m_filtered(new QRadioButton), m_selected(new QRadioButton),
      m_all(new QRadioButton)
{
    const auto count = [&offer](std::size_t rows) { return offer.locale.toString(qulonglong(rows)); };
    m_filtered->setText(tr("%1 in view", "count of rows").arg(count(offer.filtered.size())));
    m_selected->setText(tr("%Ln selected", "rows", int(offer.selected.size())));
    m_all->setText(tr("All %1 of the ledger", "count of rows").arg(count(offer.snapshot->size())));
    m_filtered->setObjectName(QStringLiteral("export.filtered"));
    m_selected->setObjectName(QStringLiteral("export.selected"));
    m_all->setObjectName(QStringLiteral("export.all"));
    auto *filter = quiet(offer.filterInWords.isEmpty() ? tr("All decisions") : offer.filterInWords, "export.filter");
    m_filtered->setAccessibleDescription(filter->fullText());
    m_selected->setEnabled(!offer.selected.empty());
    m_filtered->setChecked(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(widgets::spaceSmall);
    for (QWidget *part : std::initializer_list<QWidget *>{m_filtered, filter, m_selected, m_all,
                                                          quiet(datesText(offer), "export.dates")})
        layout->addWidget(part);
    for (QRadioButton *button : {m_filtered, m_selected, m_all}) {
        connect(button, &QRadioButton::toggled, this, [this](bool isOn) {
            if (isOn)
                Q_EMIT changed();
        });
    }
}

workspace::ExportScope ExportRows::scope() const
{
    if (m_selected->isChecked())
        return ExportScope::Selected;
    return m_all->isChecked() ? ExportScope::All : ExportScope::Filtered;
}

std::vector<insight::RowIndex> ExportRows::rows(std::size_t atMost) const
{
    const auto size = std::min(count(), atMost);
    if (scope() != ExportScope::All) {
        const auto &rows = scope() == ExportScope::Selected ? m_offer.selected : m_offer.filtered;
        return {rows.begin(), rows.begin() + std::ptrdiff_t(size)};
    }
    std::vector<insight::RowIndex> all(size);
    std::iota(all.begin(), all.end(), insight::RowIndex{0});
    return all;
}

std::size_t ExportRows::count() const
{
    if (scope() == ExportScope::All)
        return m_offer.snapshot->size();
    return (scope() == ExportScope::Selected ? m_offer.selected : m_offer.filtered).size();
}

} // namespace precedent::dialogs
