// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/fieldreadings.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QGridLayout;
class QToolButton;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::pages {

/// The fields of a format that is being taught, one a row: what is read from where, what that is here, and a button
/// that takes the mark away. What a word for a type means is chosen in its row.
class FieldGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FieldGrid(QWidget *parent = nullptr);

    /// Rows of other fields are hidden.
    void showFields(const QMap<recognize::TaughtField, FieldReading> &fields);
    /// The type that messages have, and whether their own word for it was marked; without, every message has that type.
    void showType(const std::optional<domain::RequestType> &type, bool isMarked);
    /// What replies and reactions come to; what is empty is hidden.
    void showOutcome(const QString &decision, const QString &reason);

Q_SIGNALS:
    void removeRequested(precedent::recognize::TaughtField field);
    /// Empty: nothing is said of the type.
    void typeChosen(const std::optional<precedent::domain::RequestType> &type);

private:
    /// The cells of one row.
    struct Row
    {
        QWidget *name = nullptr;
        widgets::PlainLabel *readFrom = nullptr;
        QWidget *here = nullptr;
        QToolButton *remove = nullptr; ///< null: nothing to take away
    };
    Row addRow(QWidget *name, QWidget *here);
    QToolButton *makeRemove(recognize::TaughtField field);
    void makeTypes();

    QGridLayout *m_grid;
    QMap<recognize::TaughtField, Row> m_rows;
    Row m_decision;
    Row m_reason;
    QComboBox *m_types;
};

} // namespace precedent::pages
