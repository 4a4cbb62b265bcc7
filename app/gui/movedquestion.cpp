// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/movedquestion.h"

#include "ui/text/errortext.h"

#include <QtCore/QCoreApplication>

namespace precedent::gui {

namespace {

struct MovedText
{
    Q_DECLARE_TR_FUNCTIONS(MovedText)
};

} // namespace

void askAboutMoved(store::Ledger &ledger, const ShowStrip &showStrip, const sync::MovedChannel &moved,
                   const std::function<void()> &again)
{
    const auto id = QStringLiteral("moved/") + moved.from.text();
    const auto answer = [id, showStrip](const base::Result<void> &kept, const QString &done) {
        showStrip({id,
                   kept ? widgets::StripLevel::Ok : widgets::StripLevel::Error,
                   kept ? done : text::errorText(kept.error()).sentence(),
                   {}});
    };
    const auto same = [&ledger, moved, answer, again] {
        const auto kept = sync::joinChannels(ledger, moved.from, moved.to);
        answer(kept, MovedText::tr("%1 goes on under its new id.").arg(moved.name));
        if (kept)
            again();
    };
    const auto other = [&ledger, moved, answer] {
        answer(sync::unfollow(ledger, moved.from),
               MovedText::tr("The former %1 is no longer followed; its records stay.").arg(moved.name));
    };
    showStrip(
        {id,
         widgets::StripLevel::Warning,
         MovedText::tr("Slack shows %1 under another id, with the same newest messages. Is it the channel that you "
                       "followed?")
             .arg(moved.name),
         {{MovedText::tr("Same channel"), same}, {MovedText::tr("Another one"), other}}});
}

} // namespace precedent::gui
