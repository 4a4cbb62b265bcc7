// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QProcess>

namespace precedent::support {

/// A process started by a plain fork: the thread sanitizer cannot follow the shared memory of QProcess's own vfork.
class ChildProcess : public QProcess
{
public:
    ChildProcess()
    {
        setChildProcessModifier([] {});
    }
};

} // namespace precedent::support
