// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMap>
#include <QtCore/QString>

namespace precedent::text {

/// What a test looks for, by its word: "Authority of approvers".
[[nodiscard]] QString auditTitle(const QString &test);
/// What it found, in one or two sentences, from its figures.
[[nodiscard]] QString auditSentence(const QString &test, const QMap<QString, qint64> &figures);
/// Heading of a column of a test's table; those of exports as columnLabel() has them.
[[nodiscard]] QString auditColumn(const QString &column);
/// A word of ours in such a column as people read it; other texts as they are.
[[nodiscard]] QString auditWord(const QString &column, const QString &word);
/// Whose a limit is, from "approvers", "agents", "team:Night Shift" or "person:U1" ("Own limit").
[[nodiscard]] QString holderLabel(const QString &holder);

} // namespace precedent::text
