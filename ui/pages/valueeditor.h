// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people.h"
#include "ui/models/celltext.h"

#include <QtWidgets/QWidget>

#include <functional>

class QComboBox;

namespace precedent::pages {

/// What editors of values need to know.
struct EditorContext
{
    std::vector<domain::Person> people;
    QString currency; ///< chosen where the value has none
    models::Formatting formatting;
};

/// A control that fits one field: a list, a figure with its currency, people with completion, a time or a text. Its
/// value has the form of corrections, or that of what workspace::parseCorrection() reads.
class ValueEditor : public QWidget
{
    Q_OBJECT
public:
    /// `value` in the form of corrections.
    ValueEditor(const QString &field, const QString &value, const EditorContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString value() const { return m_value(); }
    /// What is chosen beside an amount; empty for other fields.
    [[nodiscard]] QString currency() const;
    void setCurrency(const QString &code);

Q_SIGNALS:
    void edited();

private:
    using Maker = QWidget *(ValueEditor::*)(const QString &field, const QString &value, const EditorContext &context);
    [[nodiscard]] static Maker makerFor(const QString &field);
    QWidget *makeList(const QString &field, const QString &value, const EditorContext &context);
    QWidget *makeMoney(const QString &field, const QString &value, const EditorContext &context);
    QWidget *makePeople(const QString &field, const QString &value, const EditorContext &context);
    QWidget *makeTime(const QString &field, const QString &value, const EditorContext &context);
    QWidget *makeLine(const QString &field, const QString &value, const EditorContext &context);
    QWidget *makeText(const QString &field, const QString &value, const EditorContext &context);

    std::function<QString()> m_value;
    QComboBox *m_currency = nullptr;
};

} // namespace precedent::pages
