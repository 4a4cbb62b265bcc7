// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMap>
#include <QtCore/QString>

namespace precedent::slack {

/// How often one method may be called: a bucket of a few calls that fills with the rate. The rate halves when Slack
/// refuses and grows slowly while it does not. Times in milliseconds of one clock.
/// https://docs.slack.dev/apis/web-api/rate-limits
class CallRate
{
public:
    /// 0: no limit until Slack refuses.
    explicit CallRate(int perMinute = 60) : m_perMinute(perMinute) {}

    /// How long the next call has to wait.
    [[nodiscard]] qint64 wait(qint64 now) const;
    void called(qint64 now);
    void succeeded();
    void refused();
    /// One call a minute from now on, which neither grows nor shrinks.
    void restrict();

    [[nodiscard]] int perMinute() const { return m_perMinute; }

private:
    [[nodiscard]] qint64 interval() const;

    int m_perMinute;
    int m_clean = 0;
    bool m_isFixed = false;
    qint64 m_full = 0; ///< when the bucket will be full again
};

/// The rates of all methods of one app in one workspace, and whether it is one of those that Slack gives 15 objects a
/// page and one call a minute of history and replies.
/// https://docs.slack.dev/changelog/2025/05/29/rate-limit-changes-for-non-marketplace-apps
class CallRates
{
public:
    explicit CallRates(int perMinute = 60) : m_start(perMinute) {}

    [[nodiscard]] CallRate &of(const QString &method);
    /// Slack asked to wait that long.
    void refused(const QString &method, int seconds);
    /// A page of messages came: restricted apps get 15 at most, and no word about it. One that is longer comes to
    /// another app, or one whose restriction was lifted.
    void sawPage(int asked, int got, bool hasMore);
    [[nodiscard]] bool isRestricted() const { return m_isRestricted; }

    /// For learn(); empty while nothing differs from the start.
    [[nodiscard]] QString text() const;
    void learn(const QString &text);

private:
    void judge();
    void restrict();
    void lift();

    int m_start;
    QMap<QString, CallRate> m_rates;
    bool m_hadShortPages = false;
    bool m_hadLongPages = false;
    bool m_hadLongWaits = false;
    bool m_isRestricted = false;
};

/// What a restricted app gets at most, whatever it asks for.
inline constexpr int restrictedPageSize = 15;
/// It asks for one more, so that a longer page tells that it is restricted no longer.
inline constexpr int restrictedAsking = restrictedPageSize + 1;

} // namespace precedent::slack
