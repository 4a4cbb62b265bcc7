// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/people.h"
#include "domain/record.h"
#include "domain/thread.h"
#include "recognize/outcomenote.h"
#include "recognize/taughtformat.h"

#include <QtCore/QHash>

#include <memory>
#include <variant>

namespace precedent::recognize {

/// Everything a reading depends on besides the thread itself.
struct Context
{
    domain::ChannelSettings settings;
    /// By Slack id (users and bots).
    QHash<QString, domain::Person> people;
    std::vector<domain::Alias> aliases;
    QString channelName;
    /// Those that hold for the channel, tried in this order before the built-in ones.
    std::vector<TaughtFormat> taught = {};
};

/// Chatter, joins, help texts: skipped, and counted by this word.
struct Skipped
{
    QString why;
    bool operator==(const Skipped &) const = default;
};

/// A thread is a request with its record, something a person should look at, or neither.
using Reading = std::variant<domain::Record, domain::UnreadMessage, Skipped>;

/// The built-in formats in the order in which they are tried: "supportman", "labelled-text", "block-fields",
/// "legacy-attachment", "free-text".
[[nodiscard]] QStringList builtInFormats();
/// Their version, raised with each release that reads something differently.
inline constexpr int builtInFormatVersion = 1;

struct ChannelReader;

/// Reads the threads of one channel, of which it prepares what is known once. Refers to the context, which must outlive
/// it. Thread-safe.
class Recognizer
{
public:
    explicit Recognizer(const Context &context);
    ~Recognizer();
    Q_DISABLE_COPY_MOVE(Recognizer)

    /// As recognize::read().
    [[nodiscard]] Reading read(const domain::Thread &thread) const;
    /// What a root that is no request tells of a decision on another; `reading` is what read() made of the thread.
    [[nodiscard]] std::optional<OutcomeNote> outcomeNote(const domain::Thread &thread, const Reading &reading) const;

private:
    std::unique_ptr<const ChannelReader> m_channel;
};

/// The format of records that a person entered.
inline constexpr const char *byHandFormat = "by-hand";

/// A record of a thread that no format knows: its author, time and words, not decided.
[[nodiscard]] domain::Record recordByHand(const domain::Thread &thread, const Context &context);
/// The same with what the words seem to say, for a person to check.
[[nodiscard]] domain::Record guessedRecord(const domain::Thread &thread, const Context &context);

/// Reads one thread. Pure: the same thread and context give the same reading. Never throws, never blocks.
[[nodiscard]] Reading read(const domain::Thread &thread, const Context &context);

} // namespace precedent::recognize
