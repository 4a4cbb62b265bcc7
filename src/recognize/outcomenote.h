// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/money.h"
#include "domain/record.h"
#include "domain/thread.h"

#include <QtCore/QSet>

#include <optional>
#include <vector>

namespace precedent::recognize {

struct ChannelReader;

/// How long after a request a note can decide it: one that an app posts, one that a person writes, and one that names
/// nothing but who asked.
inline constexpr std::int64_t appNoteReach = 14 * base::oneDay;
inline constexpr std::int64_t personNoteReach = 3 * base::oneDay;
inline constexpr std::int64_t bareNoteReach = base::oneDay;
/// How long after its thread tells the decision a note can say the same.
inline constexpr std::int64_t echoReach = base::oneHour;

/// A root that tells of a decision on what was asked elsewhere in the channel, and what it names of it: "Request 48213:
/// approved by Maya", "@Tom yes on Acme, our fault".
struct OutcomeNote
{
    base::Instant at;
    bool byApp = false;
    domain::PersonRef author;
    QString text;                  ///< folded
    QSet<QString> numbers;         ///< of requests, orders and the like, and links as a whole
    QSet<QString> people;          ///< ids of those it mentions
    QSet<QString> words;           ///< folded, without those that many messages have
    std::vector<base::Money> sums; ///< readable in one way
    bool refersBack = false;       ///< "your ask from earlier"
    bool namesType = false;        ///< "Moriarty's refund"
};

/// Nothing where the root tells of no decision.
[[nodiscard]] std::optional<OutcomeNote> outcomeNoteOf(const domain::Thread &thread, const ChannelReader &reader);

/// What tells one request from others, as far as a note may name it.
struct RequestMarks
{
    base::Instant at;
    /// When its own thread tells of the decision, at the latest.
    std::optional<base::Instant> decidedAt;
    domain::PersonRef agent;
    QString customer; ///< folded
    std::optional<base::Money> amount;
    QSet<QString> numbers; ///< as OutcomeNote has them
    QSet<QString> words;   ///< likewise
    QSet<QString> names;   ///< those of the words that are written with a capital
};

/// `request` is the thread from which `record` was read. Its decision is left out.
[[nodiscard]] RequestMarks marksOf(const domain::Record &record, const domain::Thread &request);

/// Which of these requests the note is about: the one that shares a number or names with it and was undecided, or that
/// its thread tells of as well. Nothing where none is, or several are.
[[nodiscard]] std::optional<std::size_t> requestOf(const OutcomeNote &note, const std::vector<RequestMarks> &requests);

} // namespace precedent::recognize
