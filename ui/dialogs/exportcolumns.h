// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/exporthabits.h"

#include <QtWidgets/QWidget>

class QRadioButton;

namespace precedent::dialogs {

class ColumnList;

/// Which columns are exported: all, those on screen, or those of a list in its order.
class ExportColumns : public QWidget
{
    Q_OBJECT
public:
    /// `visible` empty: the columns on screen are not offered.
    ExportColumns(const QStringList &visible, const ExportHabits &habits, QWidget *parent = nullptr);

    [[nodiscard]] ColumnScope scope() const;
    /// To be proposed the next time: the columns on screen stay a habit where there are none.
    [[nodiscard]] ColumnScope habit() const;
    /// For exporting::Options: empty for all.
    [[nodiscard]] QStringList columns() const;
    /// Of the list, whether it counts or not.
    [[nodiscard]] QStringList chosenColumns() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget *makeList(const QStringList &checked);

    QStringList m_visible;
    ColumnScope m_habit;
    QRadioButton *m_allColumns;
    QRadioButton *m_onScreen;
    QRadioButton *m_chosen;
    ColumnList *m_list;
};

} // namespace precedent::dialogs
