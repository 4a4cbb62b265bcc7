// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facetpanel.h"

#include "ui/text/labels.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tickdelegate.h"

#include <QtCore/QSettings>
#include <QtCore/QSignalBlocker>
#include <QtGui/QAction>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <array>

namespace precedent::pages {

namespace {

using query::Key;

/// Customers may be as many as the rows; the funnel finds them by writing.
constexpr std::array keys{Key::Type, Key::Decision, Key::Agent, Key::Approver, Key::Team, Key::Channel, Key::Currency};
constexpr int keyRole = Qt::UserRole;
constexpr int valueRole = Qt::UserRole + 1; ///< none for the line that shows more
constexpr int fewValues = 8;
constexpr int mostValues = 300;
const QString shownKey = QStringLiteral("decisions/facets");

/// Of the row that has the keyboard.
std::pair<int, QString> placeOf(const QTreeWidgetItem *item)
{
    return item != nullptr ? std::pair(item->data(0, keyRole).toInt(), item->data(0, valueRole).toString())
                           : std::pair(-1, QString());
}

QTreeWidgetItem *itemAt(const QTreeWidget &tree, const std::pair<int, QString> &place)
{
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
        auto *facet = tree.topLevelItem(i);
        if (placeOf(facet) == place)
            return facet;
        for (int j = 0; j < facet->childCount(); ++j) {
            if (placeOf(facet->child(j)) == place)
                return facet->child(j);
        }
    }
    return nullptr;
}

} // namespace

FacetPanel::FacetPanel(const shell::PageContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_toggle(new QAction(tr("Facets"), this)), m_tree(new QTreeWidget),
      m_counting(context.pool, this)
{
    setObjectName(QStringLiteral("decisions.facets"));
    setProperty("kind", QStringLiteral("card"));
    m_toggle->setObjectName(QStringLiteral("decisions.action.facets"));
    m_toggle->setToolTip(tr("Values to tick beside the table, with their numbers"));
    m_toggle->setCheckable(true);
    m_tree->setObjectName(QStringLiteral("decisions.facets.values"));
    m_tree->setAccessibleName(tr("Facets"));
    m_tree->setColumnCount(2);
    m_tree->setItemDelegate(new widgets::TickDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setTabKeyNavigation(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::space, widgets::space, widgets::spaceSmall, widgets::space);
    layout->addWidget(m_tree);
    const bool wasShown = context.settings != nullptr && context.settings->value(shownKey).toBool();
    m_toggle->setChecked(wasShown);
    if (!wasShown)
        hide();
    connectParts();
}

void FacetPanel::connectParts()
{
    connect(m_toggle, &QAction::toggled, this, [this](bool isShown) {
        if (m_context.settings != nullptr)
            m_context.settings->setValue(shownKey, isShown);
        setVisible(isShown);
        refresh();
    });
    connect(m_tree, &QTreeWidget::itemChanged, this, &FacetPanel::choose);
    // By Enter or a click.
    connect(m_tree, &QTreeWidget::itemActivated, this, &FacetPanel::unfold);
    connect(m_tree, &QTreeWidget::itemClicked, this, &FacetPanel::unfold);
    const auto fold = [this](const QTreeWidgetItem *item, bool isFolded) {
        const int key = item->data(0, keyRole).toInt();
        isFolded ? void(m_folded.insert(key)) : void(m_folded.remove(key));
    };
    connect(m_tree, &QTreeWidget::itemCollapsed, this, [fold](const auto *item) { fold(item, true); });
    connect(m_tree, &QTreeWidget::itemExpanded, this, [fold](const auto *item) { fold(item, false); });
}

bool FacetPanel::isAsked() const
{
    return m_toggle->isChecked();
}

void FacetPanel::refresh()
{
    if (!isAsked())
        return;
    m_counting.start([this, view = m_context.request()](const models::LatestOnly::IsStale &isStale) {
        std::vector<Facet> facets;
        for (const Key key : keys) {
            if (!isStale())
                facets.push_back({key, shell::filterValues(*view.snapshot, key, shell::rowsOfOthers(view, key))});
        }
        return [this, facets] { show(facets); };
    });
}

void FacetPanel::show(const std::vector<Facet> &facets)
{
    const auto place = placeOf(m_tree->currentItem());
    {
        const QSignalBlocker blocker(m_tree);
        m_tree->clear();
        for (const Facet &facet : facets) {
            // One value divides nothing.
            if (facet.values.size() > 1)
                addFacet(facet);
        }
    }
    if (auto *item = itemAt(*m_tree, place))
        m_tree->setCurrentItem(item);
    Q_EMIT counted();
}

void FacetPanel::addFacet(const Facet &facet)
{
    const auto filter = m_context.filter.filter();
    const auto *clause = filter.find(facet.key);
    const QStringList chosen = clause != nullptr ? clause->values : QStringList();
    auto *parent = new QTreeWidgetItem(m_tree, {text::label(facet.key)});
    parent->setData(0, keyRole, int(facet.key));
    QFont bold = m_tree->font();
    bold.setWeight(QFont::DemiBold);
    parent->setFont(0, bold);
    parent->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    const int room = m_whole.contains(int(facet.key)) ? mostValues : fewValues;
    int left = 0;
    for (const auto &value : facet.values) {
        const bool isChosen = chosen.contains(value.value);
        if (isChosen || parent->childCount() < room)
            addValue(*parent, facet, value, isChosen);
        else
            ++left;
    }
    if (left > 0 && room == fewValues) {
        auto *more = new QTreeWidgetItem(parent, {tr("%Ln more…", "values of a facet", left)});
        more->setData(0, keyRole, int(facet.key));
        more->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
    parent->setExpanded(!m_folded.contains(int(facet.key)));
}

void FacetPanel::addValue(QTreeWidgetItem &parent, const Facet &facet, const shell::FilterValue &value, bool isChosen)
{
    const QString label = widgets::displayText(value.label);
    const QString count = locale().toString(std::max(value.count, 0));
    auto *item = new QTreeWidgetItem(&parent, {label, count});
    item->setData(0, keyRole, int(facet.key));
    item->setData(0, valueRole, value.value);
    item->setToolTip(0, widgets::plainToolTip(label));
    item->setData(0, Qt::AccessibleTextRole,
                  tr("%1, %Ln decision(s)", "a value and its number", value.count).arg(label));
    item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(0, isChosen ? Qt::Checked : Qt::Unchecked);
    for (int column = 0; value.count <= 0 && column < 2; ++column)
        item->setForeground(column, palette().color(QPalette::PlaceholderText));
}

/// Several of one key are any of them.
void FacetPanel::choose(const QTreeWidgetItem *item)
{
    const auto key = static_cast<Key>(item->data(0, keyRole).toInt());
    const QString value = item->data(0, valueRole).toString();
    const auto filter = m_context.filter.filter();
    const auto *clause = filter.find(key);
    QStringList values = clause != nullptr ? clause->values : QStringList();
    values.removeAll(value);
    if (item->checkState(0) == Qt::Checked)
        values.append(value);
    m_context.filter.setClause(key, values);
}

void FacetPanel::unfold(const QTreeWidgetItem *item)
{
    if (item->parent() == nullptr || item->data(0, valueRole).isValid())
        return;
    m_whole.insert(item->data(0, keyRole).toInt());
    refresh();
}

} // namespace precedent::pages
