// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

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
/// options, filters and settings; the window; holds, erasure and restoring.
[[nodiscard]] std::span<const ErrorWords> slackWords();
[[nodiscard]] std::span<const ErrorWords> networkWords();
[[nodiscard]] std::span<const ErrorWords> ledgerWords();
[[nodiscard]] std::span<const ErrorWords> inputWords();
[[nodiscard]] std::span<const ErrorWords> outputWords();
[[nodiscard]] std::span<const ErrorWords> usageWords();
[[nodiscard]] std::span<const ErrorWords> windowWords();
[[nodiscard]] std::span<const ErrorWords> retentionWords();

[[nodiscard]] std::span<const FactStandIn> factStandIns();

} // namespace precedent::text
