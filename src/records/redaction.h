// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <functional>

namespace precedent::records {

/// Stands where a text was erased, so that it is not taken for one that was never written.
inline const auto erasedText = QStringLiteral("(erased)");

/// Names to find, with longer ones of others that they are a part of: "Pinecone Dental", but not in "Pinecone Dental
/// Cork".
struct Names
{
    QStringList erased;
    QStringList kept = {};
};

/// Finds names as whole words, in any case and however blanks stand in them, and puts something else in their place.
class WordEraser
{
public:
    WordEraser() = default;
    /// `ids` are Slack's, which stand in mentions too.
    WordEraser(const QStringList &ids, const Names &names, QString replacement);

    [[nodiscard]] bool isEmpty() const { return m_expression.pattern().isEmpty(); }
    [[nodiscard]] bool finds(const QString &text) const;
    [[nodiscard]] QString without(QString text) const;
    /// The same in every text of a JSON object; the same bytes when there is none.
    [[nodiscard]] QByteArray withoutIn(const QByteArray &json) const;
    [[nodiscard]] bool findsIn(const QByteArray &json) const;

private:
    QRegularExpression m_expression;
    QString m_replacement;
};

/// What an author is called in what is left of a message; the id itself where it may stay.
using AuthorNames = std::function<QString(const QString &user)>;
/// How much of a message goes: its texts, or also who gave a reaction and who edited it.
enum class Extent { Text, Everything };

/// What is left of a message whose content was erased: its times, thread, kind, app and the number of reactions.
/// "precedent_erased" in it tells the extent ("text" or "all").
[[nodiscard]] QByteArray bareMessage(const QByteArray &json, Extent extent, const AuthorNames &authors);

} // namespace precedent::records
