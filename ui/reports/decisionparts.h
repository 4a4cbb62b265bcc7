// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/decisionreport.h"

namespace precedent::reports {

/// How much of a decision is shown: with less it takes less room.
struct Fullness
{
    int messages = 0;     ///< of the thread
    int messageLines = 0; ///< of each of them
    int fieldLines = 0;   ///< of each field
    int events = 0;       ///< versions, corrections and tags
};

/// The fields, each with where it was read.
[[nodiscard]] Facts fieldFacts(const Source &source, const DecisionSubject &subject, const Fullness &fullness);

/// Each adds one part with its heading.
void addThread(Report &report, const Source &source, const DecisionSubject &subject, const Fullness &fullness);
void addHistory(Report &report, const Source &source, const DecisionSubject &subject, const Fullness &fullness);
void addProof(Report &report, const Source &source, const DecisionSubject &subject, const Fullness &fullness);

} // namespace precedent::reports
