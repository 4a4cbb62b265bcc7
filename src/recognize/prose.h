// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mrkdwn.h"
#include "recognize/tokenscanner.h"

#include <QtCore/QString>

#include <vector>

namespace precedent::recognize {

/// A word, mark or mention within a text; `word` is folded, positions count UTF-16 units.
struct Token
{
    using Kind = TokenScanner::Kind;
    Kind kind = Kind::Word;
    QString word;
    qsizetype begin = 0;
    qsizetype end = 0;
};
using Tokens = std::vector<Token>;

/// Has a digit.
[[nodiscard]] bool isFigure(const Token &token);

/// Words and separators of plain text; a hyphen within a word divides it without being a token.
[[nodiscard]] Tokens tokenize(const QString &plain);

/// Mrkdwn as plain text in which every mention is one token, so that a name's own words are never read as a verdict.
class Prose
{
public:
    explicit Prose(const QString &mrkdwn, const domain::NameLookup &names = {});

    /// The text with a placeholder of two characters for each mention.
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    /// A part of the text as a reader would see it, mentions written as @name, without blanks around it.
    [[nodiscard]] QString show(qsizetype from, qsizetype to = -1) const;
    /// What begins at this position, as a text of its own; every mention keeps its placeholder.
    [[nodiscard]] Prose from(qsizetype begin) const;
    /// Who a Mention token names.
    [[nodiscard]] QString mentionedId(const Token &token) const;

private:
    struct Mention
    {
        QString id;
        QString shown;
    };
    QString m_text;
    std::vector<Mention> m_mentions;
    Tokens m_tokens;
};

} // namespace precedent::recognize
