// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace precedent::recognize {

/// The lines of a text; an answer beside its question as one labelled line, rows below a head of labels as a table.
[[nodiscard]] QStringList labelledLinesOf(const QString &text);

/// `Type: Credit | Amount: $120`, `agent=Sara, amount=$120`: the pieces, when enough of them are labelled.
[[nodiscard]] QStringList piecesOf(const QString &line);

} // namespace precedent::recognize
