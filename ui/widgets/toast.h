// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QTimer;

namespace precedent::widgets {

class PlainLabel;

/// A short word at the bottom of `host`, above its `bar`, that goes by itself after 8 s ("Undone"); a new one replaces
/// it.
class Toast : public QFrame
{
    Q_OBJECT
public:
    Toast(QWidget *host, const QWidget *bar);
    void say(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    const QWidget *m_bar;
    PlainLabel *m_label;
    QTimer *m_timer;
};

} // namespace precedent::widgets
