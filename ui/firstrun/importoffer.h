// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <utility>

namespace precedent::firstrun {

/// A file or folder to import that came from elsewhere, for example dropped on the window; waits here until the page is
/// made.
class ImportOffer : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void make(const QString &path)
    {
        m_path = path;
        Q_EMIT made();
    }
    /// Empty when there is none, or it was taken.
    [[nodiscard]] QString take() { return std::exchange(m_path, QString()); }

Q_SIGNALS:
    void made();

private:
    QString m_path;
};

} // namespace precedent::firstrun
