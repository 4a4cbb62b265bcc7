// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace precedent::text {

/// The untranslated sentences of one error code. `{fact}` stands for a fact of the error. Every fact in `what` has a
/// stand-in for errors that come without it; the other sentences are left out then, when theirs have none.
struct ErrorWords
{
    const char *code;
    const char *what;
    const char *safe;
    const char *remedy;
};

/// What to say where a fact is missing: "the channel" for {channel}.
struct FactStandIn
{
    const char *fact;
    const char *words;
};

/// By theme: Slack's answers and the network; the ledger and its jobs; files that are read; files that are written;
/// options, filters and settings; the window.
[[nodiscard]] const std::vector<ErrorWords> &slackWords();
[[nodiscard]] const std::vector<ErrorWords> &networkWords();
[[nodiscard]] const std::vector<ErrorWords> &ledgerWords();
[[nodiscard]] const std::vector<ErrorWords> &inputWords();
[[nodiscard]] const std::vector<ErrorWords> &outputWords();
[[nodiscard]] const std::vector<ErrorWords> &usageWords();
[[nodiscard]] const std::vector<ErrorWords> &windowWords();

[[nodiscard]] const std::vector<FactStandIn> &factStandIns();

} // namespace precedent::text
