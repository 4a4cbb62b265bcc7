// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QToolButton;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::pages {

/// One line of the details: a label, a value, what is said about it below, and a button at the right that corrects it.
/// The button, F2 on it and the context menu ask; whoever owns the row answers.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    /// `fields` are the export columns that the line shows; takes ownership of `value`.
    FieldRow(const QString &label, const QStringList &fields, QWidget *value, QWidget *parent = nullptr);

    [[nodiscard]] const QStringList &fields() const { return m_fields; }
    /// What the label needs; the lines of a list take the widest.
    [[nodiscard]] int labelWidth() const;
    void setLabelWidth(int width);
    /// A quiet line below the value, which the button tells as well.
    void addRemark(const QString &text);
    /// Told by the button and the tool tip only.
    void describe(const QString &text);

Q_SIGNALS:
    void editRequested(const QStringList &fields, QWidget *button);
    void menuRequested(const QStringList &fields, const QPoint &globalPosition);
    /// The pointer or the focus came to the line; to none of its fields when it left.
    void pointedAt(const QStringList &fields);

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QStringList m_fields;
    widgets::PlainLabel *m_name;
    QWidget *m_value;
    QToolButton *m_button;
};

} // namespace precedent::pages
