// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class QApplication;

namespace precedent::widgets {

/// Enter presses the button that has the focus, in windows, popups and dialogs alike; Qt leaves that to the desktop,
/// and in dialogs to the default button.
class EnterKey : public QObject
{
    Q_OBJECT
public:
    /// `application` outlives this.
    explicit EnterKey(QApplication &application);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace precedent::widgets
