// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/report.h"
#include "insight/snapshot.h"

#include <QtCore/QStringList>

namespace precedent::audit {

/// What a sample is drawn by. The same seed and records give the same sample anywhere, in whatever order they stand:
///   key(record)  = SHA-256 of the UTF-8 bytes of SEED, a line feed, and record_id; in lower-case hexadecimal
///   stratum      = the type's word and/or "CUR LOW" with LOW the highest power of ten that is at most the asked amount
///   in
///                  major units, 0 below one, "-" without an amount; joined by a blank; all records where none is asked
///   n(stratum)   = the whole part of SIZE × records(stratum) ÷ records, and one more for those with the largest
///                  remainders until SIZE is reached; of equal ones the first by the stratum's text
///   the sample   = of each stratum the n(stratum) records with the smallest keys
struct SampleOrder
{
    int size = 25;
    QString seed;
    bool byType = false;
    bool byAmount = false;
};

/// One record that was drawn.
struct Drawn
{
    insight::RowIndex row = 0;
    QString stratum;
    QByteArray key; ///< hexadecimal
};

/// A stratum with how many records it has, and how many were drawn.
struct Stratum
{
    QString name;
    int records = 0;
    int drawn = 0;
    bool operator==(const Stratum &) const = default;
};

struct Sample
{
    std::vector<Drawn> drawn; ///< by stratum, then key
    std::vector<Stratum> strata;
};

/// All records when there are no more than asked for.
[[nodiscard]] Sample drawSample(const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &rows,
                                const SampleOrder &order);

/// The sheet that an auditor fills in: a number, the stratum, what the record says, its permalink and two empty
/// columns.
[[nodiscard]] Table sampleSheet(const insight::Snapshot &snapshot, const Sample &sample);

} // namespace precedent::audit
