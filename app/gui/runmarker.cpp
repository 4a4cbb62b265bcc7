// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/runmarker.h"

#include "store/ownfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace precedent::gui {

namespace {

const QString ending = QStringLiteral(".lock");

} // namespace

RunMarker::RunMarker(const QString &folder)
{
    const QDir running(folder + QStringLiteral("/running"));
    const auto own = running.filePath(QString::number(QCoreApplication::applicationPid()));
    if (!store::makeFolderOf(own))
        return;
    // The lock of a process that is gone can be had, and goes when it is given back.
    for (const auto &file : running.entryList({u'*' + ending}, QDir::Files)) {
        if (store::JobLock::acquire(running.filePath(file.chopped(ending.size()))))
            m_foundAbruptEnd = true;
    }
    if (auto lock = store::JobLock::acquire(own))
        m_own = std::move(*lock);
}

} // namespace precedent::gui
