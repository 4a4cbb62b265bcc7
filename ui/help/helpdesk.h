// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/linkguard.h"

#include <QtCore/QObject>

namespace precedent::help {

/// Opens the help of one program window: F1 in the window and in every dialog that belongs to it. UI thread.
class HelpDesk : public QObject
{
    Q_OBJECT
public:
    /// `window` and `links` outlive the desk.
    HelpDesk(QWidget &window, const widgets::LinkGuard &links);

    /// Opens the topic of what has the keyboard focus in the window; where that says nothing, of the page in front.
    void openForFocus();
    /// Opens a topic in the help window, which stands before the program and before a dialog that blocks it.
    void open(const QString &topic);

    /// F1 in dialogs, whose keys the window's own commands do not see.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isMine(const QWidget &widget) const;

    QWidget &m_window;
    const widgets::LinkGuard &m_links;
};

} // namespace precedent::help
