// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/livewords.h"

#include "ui/text/errortext.h"

#include <QtCore/QCoreApplication>

namespace precedent::gui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::gui::LiveWords)
};

} // namespace

QString liveStatus(const live::State &state)
{
    switch (state.phase) {
    case live::Phase::Connecting:
        return Words::tr("Live: connecting", "state of live updates");
    case live::Phase::Connected:
        return Words::tr("Live", "live updates are connected");
    case live::Phase::Reconnecting:
        return Words::tr("Live: reconnecting", "state of live updates");
    case live::Phase::Off:
        break;
    }
    return state.error ? Words::tr("Live updates are off: %1", "reason").arg(text::errorText(*state.error).what)
                       : QString();
}

QString liveSentence(const live::State &state)
{
    switch (state.phase) {
    case live::Phase::Connecting:
        return Words::tr("Connecting to Slack.");
    case live::Phase::Connected:
        return Words::tr("On: Slack tells of changes as they happen.");
    case live::Phase::Reconnecting:
        return state.error ? Words::tr("On, and connecting again: %1", "reason").arg(text::errorText(*state.error).what)
                           : Words::tr("On, and connecting again. Syncs read what is missed meanwhile.");
    case live::Phase::Off:
        break;
    }
    return state.error
               ? Words::tr("Off. %1", "what happened and what to do").arg(text::errorText(*state.error).sentence())
               : Words::tr("Off.");
}

} // namespace precedent::gui
