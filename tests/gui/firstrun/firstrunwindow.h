// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/windowhost.h"
#include "tests/support/fakeslack/server.h"
#include "tests/support/fakeslack/world.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>

#include <mutex>

namespace precedent::test {

/// A keychain in memory, in one of its states. Thread-safe.
class FakeKeychain
{
public:
    void setState(secrets::KeychainState state);
    [[nodiscard]] QByteArray token(const QString &key = QStringLiteral("default")) const;
    void put(const QByteArray &token);
    [[nodiscard]] secrets::Keychain keychain();

private:
    mutable std::mutex m_mutex;
    secrets::KeychainState m_state = secrets::KeychainState::Present;
    QMap<QString, QByteArray> m_tokens;
};

/// The program as somebody has it who starts it for the first time: an empty profile of its own, and a Slack on
/// loopback with approvals to read. One at a time in a process.
class FirstRunWindow
{
public:
    explicit FirstRunWindow(fakeslack::Profile profile = {});
    ~FirstRunWindow();

    /// Starts the program; a second time after close() with what it kept.
    void open();
    void close();
    [[nodiscard]] shell::MainWindow &window() { return *m_host->window(); }
    /// Another Slack from now on, behind the same address.
    fakeslack::Server &server() { return *m_server; }

    template <typename Part>
    [[nodiscard]] Part *part(const QString &name)
    {
        return window().findChild<Part *>(name);
    }
    /// Presses a button that can be seen and is enabled; false when it cannot be.
    [[nodiscard]] bool press(const QString &name);
    [[nodiscard]] bool isShown(const QString &name);
    [[nodiscard]] QString text(const QString &label);
    /// Types a token and presses Connect.
    [[nodiscard]] bool connectWith(const QString &token);
    /// Ticks the channel of that name; false when it is not in the list.
    [[nodiscard]] bool tick(const QString &channel);
    /// From the welcome page to the channel list, with the right token.
    [[nodiscard]] bool reachChannels();
    /// From there to the question how far back.
    [[nodiscard]] bool reachRange(const QString &channel = QStringLiteral("refund-approvals"));
    [[nodiscard]] QString ledgerPath() const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Draws the window when the environment names a folder for pictures.
    void draw(const QString &name);

    fakeslack::World world;
    FakeKeychain keychain;
    QStringList opened; ///< addresses for the browser

private:
    QTemporaryDir m_folder;
    std::unique_ptr<fakeslack::Server> m_server;
    std::unique_ptr<gui::WindowHost> m_host;
};

/// Waits until `isSo`; the limit only ends a test that would never end.
template <typename Condition>
[[nodiscard]] bool becomes(Condition isSo)
{
    return QTest::qWaitFor(isSo, 120'000);
}

} // namespace precedent::test
