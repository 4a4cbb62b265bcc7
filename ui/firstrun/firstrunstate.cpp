// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/firstrunstate.h"

#include <algorithm>
#include <array>
#include <utility>

namespace precedent::firstrun {

namespace {

constexpr std::array<std::pair<Step, const char *>, 6> stepWords{{
    {Step::Welcome, "welcome"},
    {Step::Connect, "connect"},
    {Step::Admin, "admin"},
    {Step::Check, "check"},
    {Step::Range, "range"},
    {Step::Import, "import"},
}};

const QString root = QStringLiteral("firstrun/");
const QString channelsKey = QStringLiteral("firstrun/channels");

QVariant valueOf(const QSettings &settings, const char *key)
{
    return settings.value(root + QLatin1String(key));
}

Step stepFrom(const QString &word)
{
    const auto found = std::find_if(stepWords.begin(), stepWords.end(),
                                    [&word](const auto &entry) { return word == QLatin1String(entry.second); });
    return found == stepWords.end() ? Step::Welcome : found->first;
}

QString wordOf(Step step)
{
    const auto found =
        std::find_if(stepWords.begin(), stepWords.end(), [step](const auto &entry) { return entry.first == step; });
    return QString::fromLatin1(found->second);
}

} // namespace

FirstRunState loadState(const QSettings &settings)
{
    FirstRunState state;
    state.step = stepFrom(valueOf(settings, "step").toString());
    state.readsAs = valueOf(settings, "reads-as").toString() == QLatin1String("user") ? ReadsAs::User : ReadsAs::Bot;
    state.waitsForAdminSince = base::fromIso(valueOf(settings, "waits-since").toString());
    // "C012 approvals": ids hold no blank.
    for (const auto &entry : settings.value(channelsKey).toStringList())
        state.channels.push_back({entry.section(u' ', 0, 0), entry.section(u' ', 1)});
    state.currency = base::Currency::parse(valueOf(settings, "currency").toString()).value_or(base::Currency());
    bool isNumber = false;
    const int days = valueOf(settings, "days").toInt(&isNumber);
    if (isNumber && days >= 0)
        state.days = days;
    state.threadsRefused = valueOf(settings, "threads-refused").toBool();
    return state;
}

void saveState(QSettings &settings, const FirstRunState &state)
{
    const auto put = [&settings](const char *key, const QVariant &value) {
        settings.setValue(root + QLatin1String(key), value);
    };
    put("step", wordOf(state.step));
    put("reads-as", state.readsAs == ReadsAs::User ? QStringLiteral("user") : QStringLiteral("bot"));
    put("waits-since", state.waitsForAdminSince ? base::toIsoUtc(*state.waitsForAdminSince) : QString());
    QStringList channels;
    for (const auto &channel : state.channels)
        channels += channel.id + u' ' + channel.name;
    settings.setValue(channelsKey, channels);
    put("currency", state.currency.isNull() ? QString() : state.currency.code());
    put("days", state.days);
    put("threads-refused", state.threadsRefused);
    settings.sync();
}

void clearState(QSettings &settings)
{
    settings.remove(QStringLiteral("firstrun"));
    settings.sync();
}

bool hasState(const QSettings &settings)
{
    return loadState(settings).step != Step::Welcome;
}

} // namespace precedent::firstrun
