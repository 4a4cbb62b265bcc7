// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/singleinstance.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QThread>
#include <QtCore/QTimer>
#include <QtGui/QGuiApplication>
#include <QtNetwork/QLocalServer>
#include <QtNetwork/QLocalSocket>

namespace precedent::gui {

namespace {

constexpr int answerMilliseconds = 2'000;
constexpr int pauseMilliseconds = 50;
constexpr qint64 longestRequest = 65'536;
/// What the kernel allows in a socket's address.
constexpr qsizetype longestPath = 100;
const QByteArray taken = "taken\n";

/// A window on another display cannot come to the front here.
QString displayName()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QGuiApplication::platformName().toUtf8());
    hash.addData(qgetenv("DISPLAY") + ' ' + qgetenv("WAYLAND_DISPLAY"));
    return QString::fromLatin1(hash.result().toHex().left(8));
}

bool isPrivate(const QString &folder)
{
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                        QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    const QFileInfo info(folder);
    return info.isDir() && info.isWritable() && !info.isSymLink() && !(info.permissions() & others);
}

} // namespace

QString instanceFolder()
{
    auto folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        return {};
    // Of a sandbox's runtime folder only this part is shared by its programs.
    if (const auto sandbox = qEnvironmentVariable("FLATPAK_ID"); !sandbox.isEmpty())
        folder += QStringLiteral("/app/") + sandbox;
    folder += QStringLiteral("/precedent");
    if (QDir().mkpath(folder))
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return isPrivate(folder) ? folder : QString();
}

SingleInstance::SingleInstance(const QString &folder, QObject *parent) : QObject(parent)
{
    const auto name = folder + QStringLiteral("/window-") + displayName();
    if (!folder.isEmpty() && QFile::encodeName(name).size() <= longestPath)
        m_name = name;
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const OpenRequest &request, int patience)
{
    QElapsedTimer waited;
    waited.start();
    while (!m_name.isEmpty() && !claim()) {
        if (send(request))
            return true;
        if (waited.hasExpired(patience))
            return false;
        // The other one may be about to listen, or about to end.
        QThread::msleep(pauseMilliseconds);
    }
    return false;
}

bool SingleInstance::claim()
{
    auto lock = store::JobLock::acquire(m_name);
    if (!lock) {
        if (lock.error().code != QLatin1String("ledger-locked"))
            m_name.clear(); // nothing can be written there
        return m_name.isEmpty();
    }
    m_lock = std::move(*lock);
    m_server = std::make_unique<QLocalServer>();
    // With access options the socket is made aside and renamed, over what a crash may have left.
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::welcome);
    m_server->listen(m_name + QStringLiteral(".socket"));
    return true;
}

bool SingleInstance::send(const OpenRequest &request) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name + QStringLiteral(".socket"));
    if (!socket.waitForConnected(answerMilliseconds))
        return false;
    socket.write(toLine(request));
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(answerMilliseconds))
            return false;
    }
    return socket.readLine() == taken;
}

void SingleInstance::welcome()
{
    while (auto *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        QTimer::singleShot(answerMilliseconds, socket, &QLocalSocket::abort);
        read(*socket);
    }
}

void SingleInstance::read(QLocalSocket &socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > longestRequest)
            socket.abort();
        return;
    }
    const auto request = requestFromLine(socket.readLine());
    if (!request)
        return socket.abort();
    socket.write(taken);
    socket.flush();
    socket.disconnectFromServer();
    Q_EMIT asked(*request);
}

} // namespace precedent::gui
