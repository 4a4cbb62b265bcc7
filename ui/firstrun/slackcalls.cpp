// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/slackcalls.h"

#include "secrets/tokencheck.h"
#include "ui/firstrun/samplefetch.h"
#include "ui/firstrun/slackapp.h"

namespace precedent::firstrun {

/// What only the worker's thread touches, and the way back to the UI thread.
class SlackCalls::Worker
{
public:
    Worker(SlackCalls &owner, std::shared_ptr<SlackAccess> slackAccess) : access(std::move(slackAccess)), m_owner(owner)
    {
    }

    /// Runs `answer` on the UI thread unless the call was stopped meanwhile.
    void deliver(const base::CancelToken &cancel, const std::function<void()> &answer) const
    {
        QMetaObject::invokeMethod(
            &m_owner,
            [cancel, answer] {
                if (!cancel.isCancelled())
                    answer();
            },
            Qt::QueuedConnection);
    }

    base::Result<slack::Source *> source(const base::CancelToken &cancel)
    {
        if (m_source && !m_sourceCancel.isCancelled())
            return m_source.get();
        const auto token = access->token(team);
        if (!token)
            return token.error();
        return open(*token, cancel);
    }

    /// `isWatched`: for one answer that a person waits for.
    base::Result<slack::Source *> open(const QByteArray &token, const base::CancelToken &cancel, bool isWatched = false)
    {
        const auto tellWait = [this, cancel](int seconds) {
            deliver(cancel, [this, seconds] { Q_EMIT m_owner.waiting(seconds); });
        };
        auto opened = access->connect(token, {cancel, tellWait, isWatched});
        if (!opened)
            return opened.error();
        m_source = std::move(*opened);
        m_sourceCancel = cancel;
        return m_source.get();
    }

    const std::vector<domain::Person> &people(slack::Source &from)
    {
        if (!m_people)
            m_people = fetchPeople(from);
        return *m_people;
    }
    void forgetPeople() { m_people.reset(); }

    std::shared_ptr<SlackAccess> access;
    QString team; ///< of the connection; empty before there is one

private:
    SlackCalls &m_owner;
    std::unique_ptr<slack::Source> m_source;
    base::CancelToken m_sourceCancel;
    std::optional<std::vector<domain::Person>> m_people; ///< empty until they were asked for
};

SlackCalls::SlackCalls(std::shared_ptr<SlackAccess> access, QObject *parent)
    : QObject(parent), m_worker(std::make_shared<Worker>(*this, std::move(access)))
{
}

SlackCalls::~SlackCalls()
{
    m_cancel.cancel();
}

void SlackCalls::post(const std::function<void(Worker &, const base::CancelToken &)> &work)
{
    m_pool.post([worker = m_worker, cancel = m_cancel, work] {
        if (!cancel.isCancelled())
            work(*worker, cancel);
    });
}

void SlackCalls::stop()
{
    m_cancel.cancel();
    m_cancel = base::CancelToken();
}

void SlackCalls::connectToSlack(TokenFrom from, const QByteArray &token)
{
    post([this, from, pasted = token](Worker &worker, const base::CancelToken &cancel) {
        const auto fail = [&](const base::Error &error) {
            worker.deliver(cancel, [this, error] { Q_EMIT connectFailed(error); });
        };
        const auto used = from == TokenFrom::Pasted ? base::Result<QByteArray>(pasted) : worker.access->token();
        if (!used)
            return fail(used.error());
        worker.forgetPeople();
        const auto watched = worker.open(*used, cancel, true);
        if (!watched)
            return fail(watched.error());
        const auto identity = (*watched)->identify();
        if (!identity)
            return fail(identity.error());
        if (const auto patient = worker.open(*used, cancel); !patient)
            return fail(patient.error());
        if (cancel.isCancelled())
            return; // nobody wants it kept any more
        worker.team = identity->team.text();
        Connected answer{*identity, missingScopes(identity->scopes), secrets::maskedToken(*used), {}, false};
        if (from == TokenFrom::Pasted) {
            // Only what Slack has accepted is kept.
            if (const auto kept = worker.access->keep(*used, worker.team); !kept)
                answer.keychainError = kept.error();
        }
        answer.isKept = worker.access->isKept(*used);
        worker.deliver(cancel, [this, answer] { Q_EMIT connected(answer); });
    });
}

void SlackCalls::keepAgain()
{
    post([this](Worker &worker, const base::CancelToken &cancel) {
        const auto token = worker.access->token(worker.team);
        const auto kept = token ? worker.access->keep(*token, worker.team) : base::Result<void>(token.error());
        worker.deliver(cancel, [this, kept] { Q_EMIT keptAgain(kept); });
    });
}

void SlackCalls::listChannels()
{
    post([this](Worker &worker, const base::CancelToken &cancel) {
        const auto end = [&](const base::Result<void> &result) {
            worker.deliver(cancel, [this, result] { Q_EMIT listEnded(result); });
        };
        const auto source = worker.source(cancel);
        if (!source)
            return end(source.error());
        QString cursor;
        do {
            const auto page = (*source)->channels(cursor);
            if (!page)
                return end(page.error());
            worker.deliver(cancel, [this, channels = page->channels] { Q_EMIT channelsArrived(channels); });
            cursor = page->nextCursor;
        } while (!cursor.isEmpty());
        end({});
    });
}

void SlackCalls::fetchSample(const domain::Channel &channel)
{
    post([this, channel](Worker &worker, const base::CancelToken &cancel) {
        const auto fail = [&](const base::Error &error) {
            worker.deliver(cancel, [this, id = channel.id, error] { Q_EMIT sampleFailed(id, error); });
        };
        const auto source = worker.source(cancel);
        if (!source)
            return fail(source.error());
        const auto sample = firstrun::fetchSample(**source, channel, worker.people(**source));
        if (!sample)
            return fail(sample.error());
        worker.deliver(cancel, [this, fetched = *sample] { Q_EMIT sampleArrived(fetched); });
    });
}

} // namespace precedent::firstrun
