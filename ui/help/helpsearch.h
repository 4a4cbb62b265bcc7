// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/helpbook.h"

namespace precedent::help {

/// A topic that has every word that was looked for.
struct Hit
{
    QString topic;
    QString title;
    QString heading; ///< the part of the topic that says most of it; empty for the part before its first heading
    QString excerpt; ///< some words around the first of them in that part
    int score = 0;
};

/// The words of a search as they are compared: folded for case and accents, without quotes.
[[nodiscard]] QStringList searchWords(const QString &text);

/// The topics that have, for each word, a word that begins with it; best first: titles before headings before texts,
/// whole words before beginnings, many before few. Nothing to look for finds nothing.
[[nodiscard]] std::vector<Hit> search(const Book &book, const QString &text);

/// Whether the character's script puts no space between words, so that a word may begin anywhere.
[[nodiscard]] bool isWrittenWithoutSpaces(QChar c);

} // namespace precedent::help
