// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace precedent::gui {

/// Ends the program properly when the session or a terminal asks it to by a signal. One per process.
class EndSignals : public QObject
{
    Q_OBJECT
public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;
};

} // namespace precedent::gui
