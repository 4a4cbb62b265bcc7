// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/estimate.h"

#include "ui/text/formats.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace precedent::firstrun {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::firstrun::Estimate)
};

constexpr int yearDays = 365;
constexpr std::int64_t perPage = 200;
constexpr std::int64_t perRestrictedPage = 15;
constexpr double secondsPerCall = 60.0 / 50.0;
constexpr std::int64_t secondsPerRestrictedCall = 60;

/// Messages without replies of the last `days` days.
double messagesIn(const ChannelSample &sample, int days)
{
    if (sample.isWholeHistory || sample.messagesSeen == 0)
        return sample.messagesSeen;
    const auto span = std::max<std::int64_t>(sample.observedAt.us - sample.oldest.us, base::oneHour);
    const double perDay = double(sample.messagesSeen) * double(base::oneDay) / double(span);
    return std::max(perDay * (days == 0 ? yearDays : days), 1.0);
}

std::int64_t pages(std::int64_t messages, std::int64_t size)
{
    return (messages + size - 1) / size + 1;
}

} // namespace

Estimate estimateSync(const std::vector<ChannelSample> &samples, int days)
{
    Estimate sum;
    for (const auto &sample : samples) {
        const auto messages = std::llround(messagesIn(sample, days));
        const double share = sample.messagesSeen == 0 ? 0.0 : double(sample.roots) / double(sample.messagesSeen);
        const auto threads = std::llround(double(messages) * share);
        sum.messages += messages;
        sum.threads += threads;
        sum.isRestricted = sum.isRestricted || sample.isRestricted;
        sum.calls += pages(messages, sample.isRestricted ? perRestrictedPage : perPage) + threads;
    }
    sum.seconds = sum.isRestricted ? sum.calls * secondsPerRestrictedCall
                                   : std::llround(std::ceil(double(sum.calls) * secondsPerCall));
    return sum;
}

QString estimateText(const Estimate &estimate, const QLocale &locale)
{
    const auto messages = locale.toString(qlonglong(estimate.messages));
    const auto threads = locale.toString(qlonglong(estimate.threads));
    const auto time = text::durationText(estimate.seconds);
    if (estimate.isRestricted)
        return Words::tr("About %1 messages and %2 threads: %3 or more. Slack gives this app only 15 messages a "
                         "minute, as it does with apps that are distributed. An app created in your own workspace "
                         "from the manifest is read at full speed.")
            .arg(messages, threads, time);
    return Words::tr("About %1 messages and %2 threads: about %3 at the 50 calls a minute that Slack allows. Newest "
                     "first; you can use the window meanwhile.")
        .arg(messages, threads, time);
}

} // namespace precedent::firstrun
