// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeslack/faults.h"
#include "tests/support/fakeslack/methods.h"
#include "tests/support/fakeslack/socketmode.h"
#include "tests/support/fakeslack/world.h"

#include <atomic>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace precedent::fakeslack {

/// Serves a World over HTTP on a loopback port, from threads of its own, until it is destroyed. Counts and keeps every
/// call; chosen calls go wrong. Thread-safe.
class Server
{
public:
    /// `world` outlives the server; `port` 0 takes a free one.
    explicit Server(World &world, Profile profile = {}, quint16 port = 0);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    [[nodiscard]] quint16 port() const { return m_listener.port(); }
    [[nodiscard]] QString apiUrl() const;

    /// Serves another workspace to calls with that token; before the first call. `world` outlives the server.
    void addWorkspace(const QByteArray &token, World &world) { m_others.insert({"Bearer " + token, &world}); }

    /// Lets the `number`th call of `method` go wrong, counted from the server's first; number 0 means every call, an
    /// empty method any method. Of several faults on one call the first added counts.
    void addFault(const QString &method, int number, Fault fault);
    void clearFaults();
    /// Every cursor handed out so far becomes invalid_cursor.
    void expireCursors();

    /// What the app's sockets are sent.
    [[nodiscard]] SocketMode &sockets() { return m_sockets; }

    /// How often `method` was called, an empty one: all calls.
    [[nodiscard]] int calls(const QString &method = {}) const;
    /// All calls in the order in which they came.
    [[nodiscard]] std::vector<HttpRequest> log() const;

private:
    struct PlannedFault
    {
        QString method;
        int number = 0;
        Fault fault;
    };

    void acceptAll();
    void serve(int socket);
    [[nodiscard]] HttpReply answer(const HttpRequest &request);
    [[nodiscard]] QByteArray answerBody(const HttpRequest &request, HttpReply &reply);
    [[nodiscard]] QByteArray openSocket();
    [[nodiscard]] bool isTooSoon(const QString &method, qint64 now);
    [[nodiscard]] Fault countCall(const HttpRequest &request);

    World &m_world;
    std::map<QByteArray, World *> m_others; ///< by authorization
    Profile m_profile;
    Listener m_listener;
    std::atomic<bool> m_stop{false};
    SocketMode m_sockets;

    mutable std::mutex m_mutex;
    Cursors m_cursors;
    std::vector<PlannedFault> m_faults;
    std::vector<HttpRequest> m_log;
    std::map<QString, int> m_calls;
    std::map<QString, qint64> m_lastCall;

    std::vector<std::thread> m_connections;
    /// Last, because it starts while the others must stand already.
    std::thread m_acceptor;
};

} // namespace precedent::fakeslack
