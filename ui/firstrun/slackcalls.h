// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/preview.h"
#include "ui/firstrun/slackaccess.h"
#include "ui/models/workerpool.h"

#include <QtCore/QObject>

namespace precedent::firstrun {

/// What a token turned out to be.
struct Connected
{
    slack::Identity identity;
    QStringList missingScopes;
    QString maskedToken;
    /// Why the keychain did not take the token; none when it did, or when it came from there.
    std::optional<base::Error> keychainError;
    bool isKept = false; ///< the keychain has it; else it is this session's only
};

/// Where the token of a connection comes from.
enum class TokenFrom {
    Pasted,   ///< is kept when Slack accepts it
    Keychain, ///< is the one that was kept
};

/// Talks to Slack behind the first-run pages: one call at a time on a thread of its own, the answers as signals on the
/// UI thread. After stop() nothing of what was asked before is answered.
class SlackCalls : public QObject
{
    Q_OBJECT
public:
    explicit SlackCalls(std::shared_ptr<SlackAccess> access, QObject *parent = nullptr);
    ~SlackCalls() override;

    /// Who the token is and what it may do; `token` only when it was pasted.
    void connectToSlack(TokenFrom from, const QByteArray &token = {});
    /// Tries to keep the session's token in the keychain again.
    void keepAgain();
    /// Every channel that the token sees, a page at a time.
    void listChannels();
    void fetchSample(const domain::Channel &channel);
    void stop();

Q_SIGNALS:
    void connected(const precedent::firstrun::Connected &connected);
    void connectFailed(const precedent::base::Error &error);
    void keptAgain(const precedent::base::Result<void> &kept);
    void channelsArrived(const std::vector<precedent::domain::Channel> &channels);
    /// The list is complete, or ended with an error.
    void listEnded(const precedent::base::Result<void> &result);
    void sampleArrived(const precedent::firstrun::ChannelSample &sample);
    void sampleFailed(const precedent::domain::ChannelId &channel, const precedent::base::Error &error);
    /// Slack asked to wait so long.
    void waiting(int seconds);

private:
    class Worker;
    void post(const std::function<void(Worker &, const base::CancelToken &)> &work);

    std::shared_ptr<Worker> m_worker;
    base::CancelToken m_cancel;
    /// Last: its end waits for the call that runs.
    models::WorkerPool m_pool{1};
};

} // namespace precedent::firstrun
