// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace precedent::widgets {

/// What stands where there is nothing to show.
struct EmptyText
{
    QString title;
    QString text;
    QString button; ///< a verb; empty for no button
};

/// A title, an explanation and one button, centred.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const EmptyText &text, QWidget *parent = nullptr);

Q_SIGNALS:
    void buttonClicked();
};

} // namespace precedent::widgets
