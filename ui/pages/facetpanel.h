// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latestonly.h"
#include "ui/shell/filtervalues.h"
#include "ui/shell/page.h"

#include <QtCore/QSet>
#include <QtWidgets/QFrame>

class QTreeWidget;
class QTreeWidgetItem;

namespace precedent::pages {

/// The values of the keys that divide decisions, to be ticked, each with the number of rows that it would show under
/// the other conditions. Hidden until somebody asks for it.
class FacetPanel : public QFrame
{
    Q_OBJECT
public:
    explicit FacetPanel(const shell::PageContext &context, QWidget *parent = nullptr);

    /// Checkable, shows and hides the panel; what was chosen is kept.
    [[nodiscard]] QAction *toggleAction() const { return m_toggle; }
    /// Somebody wants it, whether or not the page is visible.
    [[nodiscard]] bool isAsked() const;
    /// Counts anew where it is shown.
    void refresh();

Q_SIGNALS:
    /// What is shown answers the newest refresh().
    void counted();

private:
    struct Facet
    {
        query::Key key;
        std::vector<shell::FilterValue> values;
    };

    void connectParts();
    void show(const std::vector<Facet> &facets);
    void addFacet(const Facet &facet);
    void addValue(QTreeWidgetItem &parent, const Facet &facet, const shell::FilterValue &value, bool isChosen);
    void choose(const QTreeWidgetItem *item);
    void unfold(const QTreeWidgetItem *item);

    shell::PageContext m_context;
    QAction *m_toggle;
    QTreeWidget *m_tree;
    QSet<int> m_whole;  ///< keys whose values are all shown
    QSet<int> m_folded; ///< keys that were folded
    models::LatestOnly m_counting;
};

} // namespace precedent::pages
