// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>

#include <algorithm>
#include <utility>

namespace precedent::support {

/// Notes the longest time in which its thread took no event.
class StallWatch : public QObject
{
public:
    explicit StallWatch(QObject *parent = nullptr) : QObject(parent)
    {
        m_sinceTick.start();
        startTimer(1, Qt::PreciseTimer);
    }
    /// Milliseconds, and starts anew.
    double takeLongest() { return std::exchange(m_longest, 0.0); }

private:
    void timerEvent(QTimerEvent *) override
    {
        m_longest = std::max(m_longest, double(m_sinceTick.nsecsElapsed()) / 1e6);
        m_sinceTick.start();
    }

    QElapsedTimer m_sinceTick;
    double m_longest = 0;
};

} // namespace precedent::support
