// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::firstrun {

enum class ButtonKind { Plain, Primary };

/// A push button with a name for tests and its text as accessible name.
[[nodiscard]] QPushButton *makeButton(const QString &objectName, const QString &text,
                                      ButtonKind kind = ButtonKind::Plain);
/// Grey words that wrap.
[[nodiscard]] widgets::PlainLabel *makeSentence(const QString &text = {});
[[nodiscard]] widgets::PlainLabel *makeHeading(const QString &text);
/// Buttons side by side, at the left.
[[nodiscard]] QHBoxLayout *makeRow(std::initializer_list<QWidget *> widgets);

/// One page of the first run: title, where one is, its parts, and buttons below.
class StepFrame : public QWidget
{
    Q_OBJECT
public:
    /// `id` is the objectName and the beginning of those of its parts.
    StepFrame(const QString &id, const QString &title, const QString &where, QWidget *parent = nullptr);

    void addLeft(QPushButton *button);
    void addRight(QPushButton *button);

protected:
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    QVBoxLayout *m_body;
    QHBoxLayout *m_left;
    QHBoxLayout *m_right;
};

} // namespace precedent::firstrun
