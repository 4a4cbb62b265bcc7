// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filterpopup.h"

#include "base/folding.h"
#include "ui/shell/writtenvalues.h"
#include "ui/text/errortext.h"
#include "ui/text/labels.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tickdelegate.h"

#include <QtGui/QScreen>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace precedent::shell {

namespace {

constexpr int numberRole = Qt::UserRole;
/// Values in the list at once; more are found by writing.
constexpr int mostShown = 300;
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
    case query::Key::Context:
    case query::Key::Tag:
        return FilterPopup::tr("one or more words");
    default:
        return FilterPopup::tr("Find a value");
    }
}

QStringList foldedParts(const QString &text)
{
    QStringList parts;
    for (const auto &part : partsOf(text)) {
        if (const auto folded = base::fold(part); !folded.isEmpty())
            parts += folded;
    }
    return parts;
}

} // namespace

FilterPopup::FilterPopup(models::RefreshRequest view, models::WorkerPool &pool, const query::Clause &clause,
                         QWidget *parent)
    : QFrame(parent, Qt::Popup), m_view(std::move(view)), m_clause(clause), m_loading(pool, this),
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
    connect(m_values, &QListWidget::itemChanged, this, &FilterPopup::keepChoice);
    loadValues();
}

void FilterPopup::openBelow(const QWidget *anchor, const QRect &part)
{
    const QRect within = part.isNull() ? anchor->rect() : part;
    move(anchor->mapToGlobal(QPoint(within.left(), within.bottom() + widgets::spaceSmall)));
    show();
    // Of words in their own font, which they have now.
    setFixedWidth(std::max(widgets::scaled(popupWidth, *this), minimumSizeHint().width()));
    if (const int beyond = x() + width() - screen()->availableGeometry().right(); beyond > 0)
        move(x() - beyond, y());
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
    m_values->setItemDelegate(new widgets::TickDelegate(m_values));
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
    m_offered.clear();
    m_written = key() == m_clause.key ? m_clause.values : QStringList();
    m_writtenText.clear();
    m_text->setPlaceholderText(exampleOf(key()));
    m_loading.start([this, view = m_view, wanted = key(), language = locale()](const models::LatestOnly::IsStale &) {
        const auto values = filterValues(*view.snapshot, wanted, rowsOfOthers(view, wanted));
        return [this, offered = offeredValues(values, language)] { showValues(offered); };
    });
}

std::vector<FilterPopup::Offered> FilterPopup::offeredValues(const std::vector<FilterValue> &values,
                                                             const QLocale &locale)
{
    std::vector<Offered> offered;
    offered.reserve(values.size());
    for (const auto &value : values) {
        const auto label = widgets::displayText(value.label);
        const auto text =
            value.count < 0 ? label : tr("%1 (%2)", "value, count").arg(label, locale.toString(value.count));
        offered.push_back({value.value, text, base::fold(text), value.count != 0, false});
    }
    return offered;
}

void FilterPopup::showValues(std::vector<Offered> values)
{
    m_offered = std::move(values);
    for (auto &value : m_offered)
        value.isChosen = m_written.removeAll(value.value) > 0;
    std::stable_partition(m_offered.begin(), m_offered.end(), [](const Offered &value) { return value.isChosen; });
    m_values->setVisible(!m_offered.empty());
    if (m_text->text().isEmpty()) {
        m_writtenText = writtenText(key(), m_written);
        m_text->setText(m_writtenText);
    }
    showMatching(m_text->text());
    adjustSize();
}

void FilterPopup::showMatching(const QString &text)
{
    const QSignalBlocker blocker(m_values);
    const auto isWanted = [parts = foldedParts(text)](const Offered &value) {
        return parts.isEmpty() || std::any_of(parts.begin(), parts.end(),
                                              [&value](const QString &part) { return value.folded.contains(part); });
    };
    int shown = 0;
    int left = 0;
    m_values->clear();
    for (std::size_t i = 0; i < m_offered.size(); ++i) {
        const bool isMatch = isWanted(m_offered[i]);
        if (m_offered[i].isChosen || (isMatch && shown < mostShown))
            addItem(i);
        else if (isMatch)
            ++left;
        shown += isMatch ? 1 : 0;
    }
    if (left > 0) {
        auto *more = new QListWidgetItem(tr("%Ln more; write to find them", "values of a filter", left), m_values);
        more->setFlags(Qt::NoItemFlags);
    }
}

void FilterPopup::addItem(std::size_t number)
{
    const auto &value = m_offered[number];
    auto *item = new QListWidgetItem(value.text, m_values);
    item->setData(numberRole, qulonglong(number));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(value.isChosen ? Qt::Checked : Qt::Unchecked);
    if (!value.isInView)
        item->setForeground(palette().color(QPalette::PlaceholderText));
}

void FilterPopup::keepChoice(const QListWidgetItem *item)
{
    if (item->flags().testFlag(Qt::ItemIsUserCheckable))
        m_offered[item->data(numberRole).toULongLong()].isChosen = item->checkState() == Qt::Checked;
}

/// What is ticked, and what was written: the text is also what the list is searched with, so that a new one counts
/// where nothing is ticked.
base::Result<QStringList> FilterPopup::chosenValues() const
{
    QStringList ticked;
    for (const auto &value : m_offered) {
        if (value.isChosen)
            ticked += value.value;
    }
    const auto written = m_text->text().trimmed();
    if (written == m_writtenText.trimmed())
        return m_written + ticked;
    if (!ticked.isEmpty() || written.isEmpty())
        return ticked;
    return readValues(key(), written, locale());
}

void FilterPopup::apply()
{
    const auto values = chosenValues();
    if (!values)
        return complain(m_offered.empty() ? text::errorText(values.error()).sentence()
                                          : tr("This fits none of the values, or several. Choose in the list."));
    // No values take a condition away; where there was none, somebody has not chosen yet.
    if (values->isEmpty() && m_clause.values.isEmpty())
        return complain(m_offered.empty() ? tr("Write a value.") : tr("Tick a value, or write one."));
    const query::Clause clause{key(), m_exclude->isChecked(), *values};
    close();
    Q_EMIT chosen(clause);
}

void FilterPopup::complain(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->show();
    adjustSize();
}

query::Key FilterPopup::key() const
{
    return static_cast<query::Key>(m_keys->currentData().toInt());
}

FilterPopup *makeFilterPopup(FilterState &filter, const models::RefreshRequest &view, models::WorkerPool &pool,
                             const query::Clause &clause, QWidget *parent)
{
    auto *popup = new FilterPopup(view, pool, clause, parent);
    QObject::connect(popup, &FilterPopup::chosen, &filter, [&filter, before = clause](const query::Clause &chosen) {
        if (before.values.isEmpty())
            return addToClause(filter, chosen.key, chosen.values, chosen.exclude);
        auto others = filter.filter().with(before.key, {}, before.exclude);
        auto values = chosen.values;
        if (const auto *other = others.find(chosen.key, chosen.exclude); other != nullptr)
            values = other->values + values;
        values.removeDuplicates();
        filter.setFilter(others.with(chosen.key, values, chosen.exclude));
    });
    return popup;
}

} // namespace precedent::shell
