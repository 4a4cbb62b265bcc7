// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/corpusreading.h"

#include <QtCore/QMap>

namespace precedent::records {

/// Counts of one format, or of a whole corpus.
struct Tally
{
    int rows = 0;
    int messages = 0;
    int expected = 0; ///< records that should be read
    int read = 0;     ///< records that were read
    int matched = 0;  ///< records that were read and should be
    PerField<int> right{};
    int chatterMessages = 0; ///< messages of rows that hold no request
    int falseRecords = 0;    ///< records read from them

    bool operator==(const Tally &) const = default;

    /// Shares from 0 to 1; empty when there is nothing to take a share of.
    [[nodiscard]] std::optional<double> precision() const;
    [[nodiscard]] std::optional<double> recall() const;
    [[nodiscard]] std::optional<double> accuracy(ScoredField field) const;
    [[nodiscard]] std::optional<double> falsePerThousand() const;
};

/// Something that was read otherwise than a person would; `field` is empty when a whole record is too many or missing.
struct Miss
{
    QString row;
    QString format;
    QString field;
    QString expected;
    QString got;
    bool operator==(const Miss &) const = default;
};

/// How well a corpus was read.
struct Score
{
    Tally all;
    QMap<QString, Tally> formats;
    std::vector<Miss> misses; ///< in the order of the rows
};

/// Compares what was read with the labels. A field counts among the matched records only; texts are compared without
/// case, accents, emoji and the punctuation around them.
[[nodiscard]] Score score(const Corpus &corpus, const std::vector<RowReading> &readings);

} // namespace precedent::records
