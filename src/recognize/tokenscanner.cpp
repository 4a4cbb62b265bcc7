// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/tokenscanner.h"

#include <array>

namespace precedent::recognize {

namespace {

enum Class : unsigned {
    None = 0,
    Letter = 1,
    Number = 2,
    Mark = 4,
    Unit = 8, ///< a sign of a currency, a percent sign
    Underscore = 16,
    Pictogram = 32,
    PictogramPart = 64,
    Blank = 128,
    Dash = 256,
    Divider = 512, ///< a separator by itself
    Opening = Letter | Number | Unit,
    Following = Opening | Mark | Underscore,
};

constexpr char32_t joiner = 0x200D;
constexpr char32_t pictogramStyle = 0xFE0F;
constexpr char32_t apostrophe = 0x2019;
constexpr std::u16string_view dashes = u"-\u2013\u2014";
constexpr std::u16string_view dividers =
    u".,;:!?()[]|/\"\n\u2026\u2013\u2014\u00B7\u2192\u27F6\u3002\u3001\uFF0C\uFF0E\uFF01"
    u"\uFF1F\uFF1A\uFF1B\uFF08\uFF09\u300C\u300D";

bool stands(std::u16string_view characters, char32_t c)
{
    return c <= 0xFFFF && characters.find(char16_t(c)) != std::u16string_view::npos;
}

unsigned classByCategory(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
        return Letter;
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
        return Number;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return c == pictogramStyle ? Mark | PictogramPart : Mark;
    case QChar::Symbol_Currency:
        return Unit;
    case QChar::Symbol_Other:
        return Pictogram;
    case QChar::Symbol_Modifier:
        return PictogramPart;
    default:
        return c == U'%' ? Unit : c == U'_' ? Underscore : c == joiner ? PictogramPart : None;
    }
}

unsigned classFor(char32_t c)
{
    return classByCategory(c) | (QChar::isSpace(c) ? Blank : None) | (stands(dashes, c) ? Dash : None) |
           (stands(dividers, c) ? Divider : None);
}

unsigned classOf(char32_t c)
{
    constexpr std::size_t common = 0x250; // Latin
    static const auto classes = [] {
        std::array<unsigned, common> all{};
        for (char32_t each = 0; each < common; ++each)
            all[each] = classFor(each);
        return all;
    }();
    return c < common ? classes[c] : classFor(c);
}

/// Japanese and Chinese put no blanks between words: a token for each character. Kana are lengthened by a mark of their
/// own.
bool isWithoutBlanks(char32_t c)
{
    constexpr char32_t first = 0x2E80;
    constexpr char32_t lengthMark = 0x30FC;
    constexpr char32_t halfwidthLengthMark = 0xFF70;
    if (c < first)
        return false;
    const auto script = QChar::script(c);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
           c == lengthMark || c == halfwidthLengthMark;
}

bool isOfEmojiName(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9') || stands(u"_+'-", c);
}

constexpr qsizetype lengthOf(char32_t c)
{
    return c > 0xFFFF ? 2 : 1;
}

} // namespace

/// 0 beyond the end, and for half a character.
char32_t TokenScanner::characterAt(qsizetype at) const
{
    if (at >= m_text.size())
        return 0;
    const auto unit = m_text[at];
    if (!unit.isSurrogate())
        return unit.unicode();
    const bool isWhole = unit.isHighSurrogate() && at + 1 < m_text.size() && m_text[at + 1].isLowSurrogate();
    return isWhole ? QChar::surrogateToUcs4(unit, m_text[at + 1]) : 0;
}

char32_t TokenScanner::characterBefore(qsizetype at) const
{
    if (at < 1)
        return 0;
    return at > 1 && m_text[at - 1].isLowSurrogate() ? characterAt(at - 2) : characterAt(at - 1);
}

/// Each of these tells where what begins at `at` ends, or gives `at` where it does not begin. A person is a placeholder
/// behind an @, see Prose.
qsizetype TokenScanner::endOfMention(qsizetype at) const
{
    constexpr char32_t firstPlaceholder = 0xE100;
    constexpr char32_t lastPlaceholder = 0xF0FF;
    const auto person = characterAt(at) == U'@' ? characterAt(at + 1) : 0;
    return person >= firstPlaceholder && person <= lastPlaceholder ? at + 2 : at;
}

/// ":ok_hand:", ":+1::skin-tone-2:".
qsizetype TokenScanner::endOfEmojiName(qsizetype at) const
{
    constexpr QStringView tone = u"::skin-tone-";
    if (characterAt(at) != U':' || (classOf(characterBefore(at)) & (Letter | Number)) != 0)
        return at;
    auto end = at + 1;
    while (isOfEmojiName(characterAt(end)))
        ++end;
    if (end == at + 1 || characterAt(end) != U':')
        return at;
    const auto digit = end + tone.size();
    const bool hasTone = m_text.mid(end).startsWith(tone) && digit + 1 < m_text.size() && m_text[digit].isDigit() &&
                         m_text[digit + 1] == u':';
    return hasTone ? digit + 2 : end + 1;
}

qsizetype TokenScanner::endOfPictogram(qsizetype at) const
{
    auto c = characterAt(at);
    if ((classOf(c) & Pictogram) == 0)
        return at;
    auto end = at + lengthOf(c);
    for (c = characterAt(end); (classOf(c) & PictogramPart) != 0; c = characterAt(end))
        end += lengthOf(c);
    return end;
}

qsizetype TokenScanner::endOfWord(qsizetype at) const
{
    auto begin = at;
    auto c = characterAt(at);
    const bool isVote = (c == U'+' || c == U'-') && characterAt(at + 1) == U'1' && // "+1"
                        (classOf(characterAt(at + 2)) & Number) == 0;
    if (isVote)
        c = characterAt(++begin);
    const auto kind = classOf(c);
    if ((kind & Opening) == 0)
        return at;
    auto end = begin + lengthOf(c);
    if ((kind & Letter) != 0 && isWithoutBlanks(c))
        return end;
    for (auto next = endOfWordPart(end); next > end; next = endOfWordPart(next))
        end = next;
    return end;
}

/// One more letter or figure, with the apostrophe or the point of a figure before it.
qsizetype TokenScanner::endOfWordPart(qsizetype at) const
{
    const auto c = characterAt(at);
    const auto letter = c == U'\'' || c == apostrophe ? at + 1 : at;
    const auto follower = letter > at ? characterAt(letter) : c;
    if ((classOf(follower) & Following) != 0 && !isWithoutBlanks(follower))
        return letter + lengthOf(follower);
    const bool isPoint = (c == U'.' || c == U',' || c == U':') && (classOf(characterBefore(at)) & Number) != 0 &&
                         (classOf(characterAt(at + 1)) & Number) != 0;
    return isPoint ? at + 1 : at;
}

/// A mark, or dashes between blanks.
qsizetype TokenScanner::endOfSeparator(qsizetype at) const
{
    const auto kind = classOf(characterAt(at));
    if ((kind & Blank) != 0) {
        auto end = at + 1;
        while ((classOf(characterAt(end)) & Dash) != 0)
            ++end;
        if (end > at + 1 && (classOf(characterAt(end)) & Blank) != 0)
            return end + 1;
    }
    return (kind & Divider) != 0 ? at + 1 : at;
}

std::optional<TokenScanner::Piece> TokenScanner::next()
{
    for (; m_at < m_text.size(); m_at += lengthOf(characterAt(m_at))) {
        Piece piece{Kind::Word, m_at, endOfWord(m_at)};
        if (piece.end == m_at)
            piece = {Kind::Mention, m_at, endOfMention(m_at)};
        if (piece.end == m_at)
            piece = {Kind::Emoji, m_at, endOfEmojiName(m_at)};
        if (piece.end == m_at)
            piece = {Kind::Emoji, m_at, endOfPictogram(m_at)};
        if (piece.end == m_at)
            piece = {Kind::Separator, m_at, endOfSeparator(m_at)};
        m_at = piece.end;
        if (piece.end > piece.begin)
            return piece;
    }
    return std::nullopt;
}

} // namespace precedent::recognize
