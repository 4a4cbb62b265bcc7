// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/waiting.h"

#include <curl/curl.h>

#include <algorithm>
#include <chrono>
#include <optional>
#include <random>
#include <thread>

namespace precedent::slack {

namespace {

constexpr qint64 longestWait = 900;

std::optional<qint64> parseRetryAfter(const QByteArray &header, base::Instant now)
{
    bool isNumber = false;
    const auto seconds = header.toLongLong(&isNumber);
    if (isNumber)
        return seconds >= 0 ? std::optional(seconds) : std::nullopt;
    // Digits that do not fit are still a request to wait long.
    if (!header.isEmpty() && std::all_of(header.begin(), header.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return longestWait;
    const auto date = header.isEmpty() ? -1 : curl_getdate(header.constData(), nullptr);
    if (date < 0)
        return std::nullopt;
    return date - now.seconds();
}

} // namespace

int retryAfterSeconds(const QByteArray &header, base::Instant now, int earlierWaits)
{
    const auto asked = parseRetryAfter(header, now);
    return int(std::clamp<qint64>(asked.value_or(earlierWaits == 0 ? 30 : 60), 1, longestWait));
}

Waiter systemWaiter()
{
    using namespace std::chrono;
    return {[] { return qint64(duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count()); },
            sleepFor};
}

Jitter seededJitter(quint32 seed)
{
    // By hand: distributions draw differently in each standard library.
    return [random = std::mt19937(seed)](qint64 most) mutable { return qint64(random() % quint64(most + 1)); };
}

Jitter systemJitter()
{
    return seededJitter(std::random_device()());
}

bool sleepFor(qint64 milliseconds, const base::CancelToken &cancel)
{
    using namespace std::chrono;
    const auto end = steady_clock::now() + std::chrono::milliseconds(milliseconds);
    while (!cancel.isCancelled()) {
        const auto left = end - steady_clock::now();
        if (left <= steady_clock::duration::zero())
            return true;
        std::this_thread::sleep_for(std::min<steady_clock::duration>(left, std::chrono::milliseconds(50)));
    }
    return false;
}

} // namespace precedent::slack
