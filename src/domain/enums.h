// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <bitset>
#include <cstdint>
#include <optional>

namespace precedent::domain {

enum class RequestType : std::uint8_t { Refund, Credit, Comp, Discount, Exception, OffPolicyReply, Other };
inline constexpr int requestTypeCount = 7;

enum class Decision : std::uint8_t { Approved, Denied, Pending, Withdrawn, Expired };
inline constexpr int decisionCount = 5;

enum class DecidedVia : std::uint8_t { None, Button, Thread, Reaction, Message, Edit, Auto, Manual };
inline constexpr int decidedViaCount = 8;

enum class TimeSource : std::uint8_t { None, Reply, Card, Edit, Event };
inline constexpr int timeSourceCount = 5;

/// Where messages of a record came from.
enum class Source : std::uint8_t { Api, Export, Manual, Slackdump };
inline constexpr int sourceCount = 4;
using Sources = std::bitset<sourceCount>;

/// In the alphabetical order in which they are written.
enum class Flag : std::uint8_t {
    Ambiguous,
    Deleted,
    EditedAfterDecision,
    FastDecision,
    NearLimit,
    NoReason,
    OddHours,
    OutlierAmount,
    OverLimit,
    ReAsked,
    RepeatCustomer,
    Reversed,
    SelfApprovalAttempt,
    SelfApproved,
    Split,
    StalePending,
};
inline constexpr int flagCount = 16;
using Flags = std::bitset<flagCount>;

enum class UnreadReason : std::uint8_t { MightBeRequest, UnknownFormat, DecisionWithoutRequest, Ambiguous, Unreadable };
inline constexpr int unreadReasonCount = 5;

/// Each enumerator's word in files, commands and the query grammar (INTERFACES: export schema).
[[nodiscard]] QString toWord(RequestType value);
[[nodiscard]] QString toWord(Decision value);
[[nodiscard]] QString toWord(DecidedVia value);
[[nodiscard]] QString toWord(TimeSource value);
[[nodiscard]] QString toWord(Source value);
[[nodiscard]] QString toWord(Flag value);
[[nodiscard]] QString toWord(UnreadReason value);

/// The inverse of toWord; instantiated for the seven enums above.
template <typename Enum>
[[nodiscard]] std::optional<Enum> fromWord(QStringView word);
/// The same of a word's bytes.
template <typename Enum>
[[nodiscard]] std::optional<Enum> fromWord(QLatin1String word);
/// All words of an enum in the order of its enumerators; instantiated for the seven enums above.
template <typename Enum>
[[nodiscard]] QStringList allWords();

/// Sorted words, for cells that hold a list.
[[nodiscard]] QStringList toWords(const Flags &flags);
[[nodiscard]] QStringList toWords(const Sources &sources);

} // namespace precedent::domain
