// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/channel.h"
#include "domain/people.h"
#include "store/page.h"

#include <array>
#include <vector>

namespace precedent::records {

/// What is compared of a record.
enum class ScoredField { Decision, Agent, Approver, Type, Amount, ApprovedAmount, Reason, Times };
inline constexpr std::size_t scoredFieldCount = 8;

/// By field.
template <typename T>
using PerField = std::array<T, scoredFieldCount>;

/// The field's word in files and tables: "decision", "agent", "approver", …
[[nodiscard]] QString toWord(ScoredField field);

/// A record as somebody who read the thread would write it down: for each field the texts that are right.
/// People are ids (or names where no id can be known), several joined with "; " in order; money is "50.00 USD"; times
/// are the seconds of the request, a blank, and those of the decision or its bounds "from..to".
struct ExpectedRecord
{
    base::SlackTs root;
    PerField<QStringList> right;
};

/// One channel's worth of messages with what they are to be read as: nothing, for chatter.
struct CorpusRow
{
    QString id;
    QString format;
    domain::ChannelSettings settings;
    base::Instant readAt;
    std::vector<store::IncomingMessage> messages; ///< versions of one message oldest first
    int messageCount = 0;
    std::vector<ExpectedRecord> records;
};

/// Labelled messages of one workspace.
struct Corpus
{
    std::vector<domain::Person> people;
    std::vector<CorpusRow> rows;
};

/// Reads people.json and every *.jsonl of a folder (tests/data/corpus/README.md has the form). Input
/// "corpus-not-found", "corpus-unreadable" with the file and line.
[[nodiscard]] base::Result<Corpus> readCorpus(const QString &folder);

} // namespace precedent::records
