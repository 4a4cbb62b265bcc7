// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"
#include "ui/models/refresher.h"
#include "ui/shell/filterstate.h"
#include "ui/shell/filtervalues.h"

#include <QtWidgets/QFrame>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::shell {

/// The funnel: choose a key and its values, with counts, or write a value. Opens below its anchor as a popup and
/// deletes itself when it closes; also for the column headers of tables.
class FilterPopup : public QFrame
{
    Q_OBJECT
public:
    /// `clause` is what the popup starts with: one without values for a new condition, else the one to edit. Values are
    /// counted in the rows that the other conditions of `view` let through. `pool` outlives the popup.
    FilterPopup(models::RefreshRequest view, models::WorkerPool &pool, const query::Clause &clause, QWidget *parent);
    /// Below a widget, or below a part of it, within the screen.
    void openBelow(const QWidget *anchor, const QRect &part = {});

Q_SIGNALS:
    /// No values: the condition is to be removed.
    void chosen(const precedent::query::Clause &clause);

private:
    void buildParts();
    void fillKeys();
    void loadValues();
    /// A value of the list, which shows some hundreds of them at a time.
    struct Offered
    {
        QString value;
        QString text;   ///< with its count
        QString folded; ///< what is searched
        bool isInView = true;
        bool isChosen = false;
    };
    [[nodiscard]] static std::vector<Offered> offeredValues(const std::vector<FilterValue> &values,
                                                            const QLocale &locale);
    void showValues(std::vector<Offered> values);
    void showMatching(const QString &text);
    void addItem(std::size_t number);
    void keepChoice(const QListWidgetItem *item);
    void apply();
    void complain(const QString &problem);
    [[nodiscard]] query::Key key() const;
    [[nodiscard]] base::Result<QStringList> chosenValues() const;

    models::RefreshRequest m_view;
    query::Clause m_clause;
    std::vector<Offered> m_offered;
    QStringList m_written; ///< values of the condition that the list does not have; they stand as text
    QString m_writtenText; ///< that text; until it is changed the values stay as they are
    models::LatestOnly m_loading;
    QComboBox *m_keys;
    QLineEdit *m_text;
    QListWidget *m_values;
    QCheckBox *m_exclude;
    widgets::PlainLabel *m_problem;
};

/// A popup whose choice becomes part of the filter, in place of the condition that it starts with. `filter` and `pool`
/// outlive it; openBelow() shows it.
[[nodiscard]] FilterPopup *makeFilterPopup(FilterState &filter, const models::RefreshRequest &view,
                                           models::WorkerPool &pool, const query::Clause &clause, QWidget *parent);

} // namespace precedent::shell
