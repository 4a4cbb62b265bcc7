// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/openrequest.h"
#include "store/joblock.h"

#include <QtCore/QObject>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace precedent::gui {

/// This user's folder for sockets, that nobody else can enter; empty where there is none that is safe.
[[nodiscard]] QString instanceFolder();

/// One window for each user and display. The first program holds a lock that ends with its process and listens at a
/// local socket beside it, which only this user can reach; what a crash left there is taken over.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// `folder` as instanceFolder() tells it; with an empty one every program is on its own.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True when another program has taken the request, so that this one may end. False: this is the first from now
    /// on, or none of them answers within `patience` milliseconds.
    [[nodiscard]] bool handOver(const OpenRequest &request, int patience = 5'000);

Q_SIGNALS:
    void asked(const precedent::gui::OpenRequest &request);

private:
    [[nodiscard]] bool claim();
    [[nodiscard]] bool send(const OpenRequest &request) const;
    void welcome();
    void read(QLocalSocket &socket);

    QString m_name; ///< of the lock; empty: on its own
    std::unique_ptr<store::JobLock> m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace precedent::gui
