// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/peopleresolver.h"
#include "recognize/phrasetable.h"

namespace precedent::recognize {

/// A piece of a line: what stands between two marks.
struct TextPiece
{
    QString text; ///< mrkdwn, trimmed
    QChar mark;   ///< the first of the marks before it; null at the line's beginning
};

/// "Not permitted – Maya Ortiz (too late)" as its three pieces.
[[nodiscard]] std::vector<TextPiece> textPiecesOf(const QString &line);

/// Those of ours whom a piece names: its mentions, addresses and handles, else the name that it begins with.
[[nodiscard]] std::vector<domain::PersonRef> peopleOfPiece(const QString &piece, const PeopleResolver &people);

/// Without one of these words at the beginning, where more follows: "since it was our mistake", "by Maya Ortiz".
[[nodiscard]] QString withoutOpening(const QString &plain, const PhraseTable &words);

/// Without emphasis, list marks and a full stop at either end.
[[nodiscard]] QString barePiece(QString plain);

} // namespace precedent::recognize
