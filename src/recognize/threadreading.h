// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/thread.h"
#include "recognize/decisionresolver.h"
#include "recognize/formats.h"
#include "recognize/language.h"

namespace precedent::recognize {

/// The drafts of a root's versions by one format; empty where a version is no request (any more).
struct Request
{
    QString format;
    bool isFreeText = false;
    std::vector<std::optional<Draft>> drafts;

    /// All versions together, up to and including `last`.
    [[nodiscard]] Draft upTo(std::size_t last) const
    {
        std::optional<Draft> draft;
        for (std::size_t i = 0; i <= last && i < drafts.size(); ++i) {
            if (drafts[i])
                draft = draft ? merged(*draft, *drafts[i]) : *drafts[i];
        }
        return draft.value_or(Draft());
    }
    [[nodiscard]] Draft whole() const { return upTo(drafts.size()); }
};

/// What the root asks for, by the first format that knows it; of an app's question whose buttons stand in a reply too.
[[nodiscard]] std::optional<Request> findRequest(const domain::Thread &thread, const ChannelReader &reader);

/// Whether somebody who may decide said yes or no below the root, or put a sign of it on it.
[[nodiscard]] bool isDecidedBelow(const domain::Thread &thread, const ChannelReader &reader);

/// What became of it, by everything that the thread says.
[[nodiscard]] Outcome outcomeOf(const domain::Thread &thread, const Draft &draft, const ChannelReader &reader);

/// That of the first message that tells one; a short answer alone never does.
[[nodiscard]] Language languageOf(const domain::Thread &thread);

} // namespace precedent::recognize
