// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/enums.h"
#include "domain/ids.h"
#include "recognize/ownwords.h"

#include <QtCore/QByteArray>
#include <QtCore/QMap>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace precedent::recognize {

/// What a taught format can read from a request; decisions are read from replies, reactions and edits as ever.
enum class TaughtField { Type, Agent, Customer, Amount, Context, Conversation };
inline constexpr int taughtFieldCount = 6;

/// The field's export column.
[[nodiscard]] QString toWord(TaughtField field);

/// Where in a message of the format's shape a field stands.
enum class ReadFrom {
    After,   ///< behind an anchor, on its line
    Below,   ///< on the line below an anchor
    Part,    ///< a part of the divided line
    Text,    ///< wherever the message names one; types and amounts only
    Mention, ///< one of the people whom the message mentions
    Author,  ///< who sent the message
    Fixed,   ///< the same in every message
};

/// How one field is read.
struct FieldSource
{
    ReadFrom from = ReadFrom::After;
    int anchor = 0;         ///< After, Below: index into the format's anchors
    QString until;          ///< After: where the value ends; empty: with the line
    bool manyLines = false; ///< After, Below: the value goes on to the next anchor or the message's end
    int number = 1;         ///< Part, Mention: which, from 1; -1 is the last
    QString value;          ///< Fixed
    bool required = false;  ///< a message without it is not of this shape
    bool operator==(const FieldSource &) const = default;
};

enum class AnchorPlace { Start, Line, Anywhere };

/// Words that every message of the shape has, compared without case; never within a longer word.
struct Anchor
{
    QString text;
    AnchorPlace place = AnchorPlace::Anywhere; ///< at the message's start, at the start of a line, or anywhere
    bool operator==(const Anchor &) const = default;
};

/// The first line that the separator divides into that many parts; a line break as separator divides the message.
struct PartRule
{
    QString separator;  ///< empty: nothing is divided
    int count = 0;      ///< at least that many
    bool exact = false; ///< and not more
    bool operator==(const PartRule &) const = default;
};

enum class AuthorKind { Anyone, Person, App };

/// Who sends messages of the shape.
struct AuthorRule
{
    AuthorKind kind = AuthorKind::Anyone;
    QString id;   ///< empty: any of the kind
    QString name; ///< of an app without id
    bool operator==(const AuthorRule &) const = default;
};

/// One way of writing requests that a person taught: how a message of it is known, and where its fields stand; or only
/// words that its channels use.
struct TaughtFormat
{
    QString name;
    int version = 1;
    std::vector<domain::ChannelId> channels; ///< sorted; empty: all
    AuthorRule author;
    std::vector<Anchor> anchors; ///< in the order in which they stand
    PartRule parts;
    QMap<TaughtField, FieldSource> fields;
    QMap<QString, domain::RequestType> types; ///< what written types (folded) mean beside the known words
    std::optional<OwnWords> words;

    /// It reads no message by itself.
    [[nodiscard]] bool isOnlyWords() const { return words.has_value() && fields.isEmpty(); }
    [[nodiscard]] bool holdsFor(const domain::ChannelId &channel) const;
    bool operator==(const TaughtFormat &) const = default;
};

inline constexpr int longestFormatName = 60;
/// Of a format file, in bytes.
inline constexpr qsizetype largestFormat = qsizetype{64} * 1024;

/// Small letters, digits, `-`, `_` and `.`, at most longestFormatName, and no built-in format's.
[[nodiscard]] bool isFormatName(const QString &name);
/// What was wished for, as a name that isFormatName() and that nobody has yet.
[[nodiscard]] QString freeFormatName(const QString &wish, const QStringList &taken);

/// Input "format-too-large", "format-not-json", "format-newer", "format-value" (facts: place, expected),
/// "format-unknown-key" (place), "format-name-taken" (name), "format-too-general".
[[nodiscard]] base::Result<TaughtFormat> decodeFormat(const QByteArray &json);
/// Whether it tells requests from other messages and reads what it can read: what decodeFormat() asks of a format.
[[nodiscard]] base::Result<void> checkFormat(const TaughtFormat &format);
/// The same bytes for the same format; decodeFormat() reads them back.
[[nodiscard]] QByteArray encodeFormat(const TaughtFormat &format);

} // namespace precedent::recognize
