// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filterpopup.h"

#include "base/folding.h"
#include "query/parse.h"
#include "ui/text/errortext.h"
#include "ui/text/labels.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

namespace precedent::shell {

namespace {

constexpr int valueRole = Qt::UserRole;
/// In design pixels.
constexpr int listHeight = 240;
constexpr int popupWidth = 300;

QString exampleOf(query::Key key)
{
    switch (key) {
    case query::Key::Amount:
        return FilterPopup::tr("for example 50..500 or >200");
    case query::Key::Took:
        return FilterPopup::tr("for example 30m..4h or >2d");
    case query::Key::Decided:
        return FilterPopup::tr("for example 2026-10 or last-month");
    case query::Key::Reason:
    case query::Key::Tag:
        return FilterPopup::tr("one or more words");
    default:
        return FilterPopup::tr("Find a value");
    }
}

} // namespace

FilterPopup::FilterPopup(std::shared_ptr<const insight::Snapshot> snapshot, models::WorkerPool &pool,
                         const query::Clause &clause, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_snapshot(std::move(snapshot)), m_clause(clause), m_loading(pool, this),
      m_keys(new QComboBox(this)), m_text(new QLineEdit(this)), m_values(new QListWidget(this)),
      m_exclude(new QCheckBox(tr("Exclude these"), this)),
      m_problem(new widgets::PlainLabel(QString(), widgets::TextRole::Body, this))
{
    setObjectName(QStringLiteral("filter.popup"));
    setProperty("kind", QStringLiteral("popup"));
    setAccessibleName(tr("Filter"));
    setAttribute(Qt::WA_DeleteOnClose);
    buildParts();
    fillKeys();
    m_exclude->setChecked(clause.exclude);
    connect(m_keys, &QComboBox::currentIndexChanged, this, &FilterPopup::loadValues);
    connect(m_text, &QLineEdit::textChanged, this, &FilterPopup::showMatching);
    connect(m_text, &QLineEdit::returnPressed, this, &FilterPopup::apply);
    loadValues();
}

void FilterPopup::openBelow(const QWidget *anchor)
{
    move(anchor->mapToGlobal(QPoint(0, anchor->height() + widgets::spaceSmall)));
    show();
    m_text->setFocus();
}

void FilterPopup::buildParts()
{
    m_keys->setObjectName(QStringLiteral("filter.key"));
    m_keys->setAccessibleName(tr("What to filter by"));
    m_text->setObjectName(QStringLiteral("filter.text"));
    m_text->setAccessibleName(tr("Value"));
    m_values->setObjectName(QStringLiteral("filter.values"));
    m_values->setAccessibleName(tr("Values"));
    m_values->setFixedHeight(widgets::scaled(listHeight, *this));
    m_exclude->setObjectName(QStringLiteral("filter.exclude"));
    m_exclude->setAccessibleName(m_exclude->text());
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *applyButton = new QPushButton(tr("Apply filter"), this);
    applyButton->setObjectName(QStringLiteral("filter.apply"));
    applyButton->setAccessibleName(applyButton->text());
    applyButton->setProperty("primary", true);
    connect(applyButton, &QPushButton::clicked, this, &FilterPopup::apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::gap, widgets::gap, widgets::gap, widgets::gap);
    layout->setSpacing(widgets::space);
    for (auto *part : std::initializer_list<QWidget *>{m_keys, m_text, m_problem, m_values})
        layout->addWidget(part);
    auto *row = new QHBoxLayout;
    row->addWidget(m_exclude);
    row->addStretch(1);
    row->addWidget(applyButton);
    layout->addLayout(row);
    setFixedWidth(widgets::scaled(popupWidth, *this));
}

void FilterPopup::fillKeys()
{
    for (const auto offered : offeredKeys())
        m_keys->addItem(text::label(offered), static_cast<int>(offered));
    const int current = m_keys->findData(static_cast<int>(m_clause.key));
    m_keys->setCurrentIndex(std::max(current, 0));
    m_keys->setEnabled(m_clause.values.isEmpty());
}

void FilterPopup::loadValues()
{
    m_values->clear();
    m_text->setPlaceholderText(exampleOf(key()));
    m_loading.start([this, snapshot = m_snapshot, wanted = key()](const models::LatestOnly::IsStale &) {
        return [this, values = filterValues(*snapshot, wanted)] { showValues(values); };
    });
}

void FilterPopup::showValues(const std::vector<FilterValue> &values)
{
    m_values->setVisible(!values.empty());
    for (const auto &value : values) {
        const auto label = widgets::displayText(value.label);
        auto *item = new QListWidgetItem(
            value.count < 0 ? label : tr("%1 (%2)", "value, count").arg(label, locale().toString(value.count)),
            m_values);
        item->setData(valueRole, value.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool isChosen = key() == m_clause.key && m_clause.values.contains(value.value);
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
    if (values.empty() && key() == m_clause.key)
        m_text->setText(m_clause.values.join(u','));
    showMatching(m_text->text());
    adjustSize();
}

void FilterPopup::showMatching(const QString &text)
{
    const auto wanted = base::fold(text);
    for (int i = 0; i < m_values->count(); ++i)
        m_values->item(i)->setHidden(!base::fold(m_values->item(i)->text()).contains(wanted));
}

QStringList FilterPopup::chosenValues() const
{
    QStringList values;
    for (int i = 0; i < m_values->count(); ++i) {
        if (m_values->item(i)->checkState() == Qt::Checked)
            values += m_values->item(i)->data(valueRole).toString();
    }
    const auto written = m_text->text().trimmed();
    if (values.isEmpty() && !written.isEmpty())
        values += written;
    return values;
}

void FilterPopup::apply()
{
    query::Filter checked;
    for (const auto &value : chosenValues()) {
        auto added = query::withOption(checked, key(), value);
        if (!added) {
            m_problem->setText(text::errorText(added.error()).sentence());
            m_problem->show();
            return adjustSize();
        }
        checked = std::move(*added);
    }
    auto clause = checked.isEmpty() ? query::Clause{key(), false, {}} : checked.clauses.front();
    clause.exclude = m_exclude->isChecked();
    close();
    Q_EMIT chosen(clause);
}

query::Key FilterPopup::key() const
{
    return static_cast<query::Key>(m_keys->currentData().toInt());
}

} // namespace precedent::shell
