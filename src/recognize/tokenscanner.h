// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

#include <optional>

namespace precedent::recognize {

/// Takes a text apart from its first character to its last; refers to it. By hand, for it is the innermost loop of all
/// reading; tst_recognize_tokens has the regular expression that it stands for.
class TokenScanner
{
public:
    enum class Kind { Word, Separator, Emoji, Mention };
    struct Piece
    {
        Kind kind = Kind::Word;
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    explicit TokenScanner(QStringView text) : m_text(text) {}

    /// The next word, mark or mention; nothing at the end. What is none of them is passed over.
    [[nodiscard]] std::optional<Piece> next();

private:
    [[nodiscard]] char32_t characterAt(qsizetype at) const;
    [[nodiscard]] char32_t characterBefore(qsizetype at) const;
    [[nodiscard]] qsizetype endOfMention(qsizetype at) const;
    [[nodiscard]] qsizetype endOfEmojiName(qsizetype at) const;
    [[nodiscard]] qsizetype endOfPictogram(qsizetype at) const;
    [[nodiscard]] qsizetype endOfWord(qsizetype at) const;
    [[nodiscard]] qsizetype endOfWordPart(qsizetype at) const;
    [[nodiscard]] qsizetype endOfSeparator(qsizetype at) const;

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace precedent::recognize
