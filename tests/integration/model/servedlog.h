// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeslack/server.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <map>
#include <mutex>

namespace precedent {

/// "text" and "text +ok=U1,U2" of a message.
struct ShownState
{
    QString text;
    QString reactions;
    bool operator==(const ShownState &) const = default;
};

inline QString reactionsOf(const QJsonObject &message)
{
    QStringList list;
    const auto reactions = message.value(QLatin1String("reactions")).toArray();
    for (const auto &value : reactions) {
        QStringList users;
        const auto array = value.toObject().value(QLatin1String("users")).toArray();
        for (const auto &user : array)
            users += user.toString();
        users.sort();
        list += value.toObject().value(QLatin1String("name")).toString() + u'=' + users.join(u',');
    }
    list.sort();
    return list.join(u' ');
}

/// Every state of every message that a server has shown, in order, without repetitions; and a server's faults: the
/// call with the planned number goes wrong instead of showing anything.
class ServedLog
{
public:
    explicit ServedLog(fakeslack::Server &server)
    {
        server.addFault({}, 0, [this](const fakeslack::HttpRequest &request, fakeslack::HttpReply &reply) {
            const std::lock_guard<std::mutex> lock(m_mutex);
            const bool isPlanned = m_countdown > 0 && --m_countdown == 0;
            if (!isPlanned || m_keepsAnswer)
                note(reply);
            if (isPlanned)
                m_fault(request, reply);
        });
    }

    /// The `call`th call from now on goes wrong; 0: none.
    void failAt(int call, fakeslack::Fault fault)
    {
        const std::lock_guard<std::mutex> lock(m_mutex);
        m_countdown = call;
        m_fault = std::move(fault);
        m_keepsAnswer = false;
    }
    /// Something happens right after the `call`th call from now on was answered.
    void changeAt(int call, std::function<void()> change)
    {
        failAt(call, fakeslack::meanwhile(std::move(change)));
        m_keepsAnswer = true;
    }

    /// By ts in microseconds.
    [[nodiscard]] const std::map<qint64, std::vector<ShownState>> &states() const { return m_states; }

private:
    void note(const fakeslack::HttpReply &reply)
    {
        if (reply.status != 200)
            return;
        const auto messages = QJsonDocument::fromJson(reply.body).object().value(QLatin1String("messages")).toArray();
        for (const auto &value : messages) {
            const auto message = value.toObject();
            ShownState state{message.value(QLatin1String("text")).toString(), reactionsOf(message)};
            auto &known = m_states[fakeslack::fromTs(message.value(QLatin1String("ts")).toString())];
            if (known.empty() || known.back() != state)
                known.push_back(std::move(state));
        }
    }

    std::mutex m_mutex;
    int m_countdown = 0;
    bool m_keepsAnswer = false;
    fakeslack::Fault m_fault;
    std::map<qint64, std::vector<ShownState>> m_states;
};

} // namespace precedent
