// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/marksurroundings.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

constexpr qsizetype longestLabel = 120;
/// A sentence's words further away than that are chance.
constexpr int mostWords = 4;

bool hasLetter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

bool isBlankAt(const QString &text, qsizetype at)
{
    return at < 0 || at >= text.size() || text.at(at).isSpace();
}

/// The separator that begins at `at`, with the blanks that make it one; empty when there is none.
QString separatorAt(const QString &text, qsizetype at)
{
    static const QString bars = QStringLiteral("|•·;｜；、");
    static const QString spaced = QStringLiteral("-–—/→>");
    const auto c = text.at(at);
    if (bars.contains(c) || c == u'\t')
        return c;
    if (spaced.contains(c) && isBlankAt(text, at - 1) && isBlankAt(text, at + 1))
        return QStringLiteral(" %1 ").arg(c);
    const bool endsPhrase = c == u',' || c == u'.' || c == u'!' || c == u'?';
    return endsPhrase && at + 1 < text.size() && text.at(at + 1) == u' ' ? QString(c) + u' ' : QString();
}

bool isDash(const QString &separator)
{
    return separator.size() == 3 && QStringLiteral("-–—").contains(separator.at(1));
}

/// Where the words begin that lie behind the last separator of a span; `separator` is set to it.
qsizetype chunkBegin(const QString &text, TextSpan span, QString &separator)
{
    auto begin = span.begin;
    for (auto at = span.begin; at < span.end(); ++at) {
        const auto found = separatorAt(text, at);
        if (found.isEmpty())
            continue;
        // "Customer – Nordlys": the dash belongs to the words before it.
        const bool endsLabel = isDash(found) && trimmed(text, {at + 1, span.end() - at - 1}).length == 0 &&
                               hasLetter(text.mid(begin, at - begin));
        if (endsLabel)
            continue;
        separator = found;
        begin = at + 1;
    }
    return begin;
}

/// Behind numbers, people and links, which differ from message to message.
qsizetype behindVariables(const ShownMessage &shown, TextSpan span)
{
    auto begin = span.begin;
    for (auto at = span.begin; at < span.end(); ++at) {
        if (shown.text.at(at).isDigit())
            begin = at + 1;
    }
    for (const auto &mention : shown.mentions) {
        if (mention.span.begin < span.end() && mention.span.end() > begin)
            begin = std::min(mention.span.end(), span.end());
    }
    const auto link = shown.text.lastIndexOf(QLatin1String("://"), std::max<qsizetype>(0, span.end() - 1));
    if (link >= begin) {
        begin = link;
        while (begin < span.end() && !shown.text.at(begin).isSpace())
            ++begin;
    }
    return begin;
}

/// The last words of a sentence, the whole of anything that ends as a label.
qsizetype lastWords(const QString &text, TextSpan span, bool isColoned)
{
    auto begin = span.end();
    const int most = isColoned ? 2 * mostWords : mostWords;
    for (int words = 0; begin > span.begin; --begin) {
        const bool ends = text.at(begin - 1).isSpace();
        if (ends && ++words == most)
            break;
        if (span.end() - begin == longestLabel)
            break;
    }
    return begin;
}

bool endsAsLabel(const QString &label)
{
    static const QString ends = QStringLiteral(":：=-–—→>");
    return !label.isEmpty() && ends.contains(label.back());
}

TextSpan lineAround(const QString &text, qsizetype at)
{
    const auto before = at == 0 ? -1 : text.lastIndexOf(u'\n', at - 1);
    const auto after = text.indexOf(u'\n', at);
    return {before + 1, (after < 0 ? text.size() : after) - before - 1};
}

bool touchesMark(TextSpan span, const std::vector<TextSpan> &marks)
{
    return std::any_of(marks.begin(), marks.end(),
                       [&span](const TextSpan &mark) { return mark.begin < span.end() && span.begin < mark.end(); });
}

/// Nothing in it was marked and nothing in it changes.
bool isConstant(const ShownMessage &shown, TextSpan line, const std::vector<TextSpan> &marks)
{
    return line.length > 0 && line.length <= longestLabel && !touchesMark(line, marks) &&
           hasLetter(shown.text.mid(line.begin, line.length)) && behindVariables(shown, line) == line.begin;
}

/// Looks at one mark.
class Surveyor
{
public:
    Surveyor(const ShownMessage &shown, const std::vector<TextSpan> &marks, std::size_t index)
        : m_shown(shown), m_text(shown.text), m_marks(marks), m_mark(marks[index]),
          m_line(lineAround(m_text, m_mark.begin))
    {
        m_from = index > 0 ? std::max(m_line.begin, marks[index - 1].end()) : m_line.begin;
        m_to = index + 1 < marks.size() ? std::min(m_line.end(), marks[index + 1].begin) : m_line.end();
        m_to = std::max(m_to, m_mark.end());
        m_from = std::min(m_from, m_mark.begin);
    }

    [[nodiscard]] Surroundings look()
    {
        findLabel();
        findUntil();
        if (m_result.label.isEmpty())
            findPlaceInLine();
        return m_result;
    }

private:
    void findLabel()
    {
        const TextSpan before{m_from, m_mark.begin - m_from};
        const auto chunk = chunkBegin(m_text, before, m_opening);
        auto span = trimmed(m_text, {chunk, m_mark.begin - chunk});
        m_isOpen = span.length == 0; // nothing stands between the separator and the mark
        const bool isColoned = endsAsLabel(m_text.mid(span.begin, span.length));
        auto begin = behindVariables(m_shown, span);
        begin = std::max(begin, lastWords(m_text, {begin, span.end() - begin}, isColoned));
        const auto rest = trimmed(m_text, {begin, span.end() - begin});
        const auto label = m_text.mid(rest.begin, rest.length);
        if (!hasLetter(label))
            return;
        m_result.label = label;
        m_result.labelBegin = rest.begin;
        m_result.isColoned = isColoned;
        const bool isWhole = rest.begin == span.begin;
        if (isWhole && rest.begin == 0)
            m_result.place = AnchorPlace::Start;
        else if (isWhole && trimmed(m_text, {m_line.begin, rest.begin - m_line.begin}).length == 0)
            m_result.place = AnchorPlace::Line;
    }

    /// A separator, or the word that follows; nothing where the next mark's label or the line's end closes it.
    void findUntil()
    {
        auto at = m_mark.end();
        while (at < m_to && m_text.at(at).isSpace())
            ++at;
        if (at >= m_to)
            return;
        m_result.until = separatorAt(m_text, at);
        if (!m_result.until.isEmpty())
            return;
        auto end = at;
        while (end < m_to && !m_text.at(end).isSpace() && separatorAt(m_text, end).isEmpty())
            ++end;
        m_result.until = (at > m_mark.end() ? QStringLiteral(" ") : QString()) + m_text.mid(at, end - at);
    }

    void findPlaceInLine()
    {
        const bool closes = m_mark.end() == m_line.end() || m_result.until.isEmpty() || isSeparator(m_result.until);
        m_result.isLast = trimmed(m_text, {m_mark.end(), m_line.end() - m_mark.end()}).length == 0;
        const bool fillsLine = m_isOpen && m_result.isLast && trimmed(m_text, m_line) == m_mark;
        if (fillsLine) {
            lookAbove();
            m_result.separator = QStringLiteral("\n");
            m_result.isLast = linesOf(m_text).back() == m_mark;
        } else if (m_isOpen && isSeparator(m_opening)) {
            m_result.separator = m_opening;
        } else if (m_isOpen && closes && isSeparator(m_result.until)) {
            m_result.separator = m_result.until;
        } else if (m_isOpen) {
            m_result.separator = QStringLiteral(" ");
        }
    }

    void lookAbove()
    {
        const auto lines = linesOf(m_text);
        const auto own = std::find(lines.begin(), lines.end(), m_mark);
        if (own == lines.begin() || own == lines.end() || !isConstant(m_shown, *(own - 1), m_marks))
            return;
        const auto above = *(own - 1);
        m_result.label = m_text.mid(above.begin, above.length);
        m_result.labelBegin = above.begin;
        m_result.place = above.begin == 0 ? AnchorPlace::Start : AnchorPlace::Line;
        m_result.isBelow = true;
        m_result.until.clear();
    }

    [[nodiscard]] static bool isSeparator(const QString &text)
    {
        static const QString sentenceEnds = QStringLiteral(".!?");
        const auto bare = text.trimmed();
        return !bare.isEmpty() && !sentenceEnds.contains(bare) && !hasLetter(bare) &&
               std::none_of(bare.begin(), bare.end(), [](QChar c) { return c.isDigit(); }) &&
               !separatorAt(QStringLiteral(" %1 ").arg(bare), 1).isEmpty();
    }

    const ShownMessage &m_shown;
    const QString &m_text;
    const std::vector<TextSpan> &m_marks;
    TextSpan m_mark;
    TextSpan m_line;
    qsizetype m_from = 0; ///< end of the mark before it, on its line
    qsizetype m_to = 0;   ///< begin of the mark behind it, on its line
    QString m_opening;
    bool m_isOpen = false;
    Surroundings m_result;
};

} // namespace

Surroundings surroundingsOf(const ShownMessage &shown, const std::vector<TextSpan> &marks, std::size_t index)
{
    return Surveyor(shown, marks, index).look();
}

std::optional<Anchor> titleOf(const ShownMessage &shown, const std::vector<TextSpan> &marks)
{
    const auto lines = linesOf(shown.text);
    if (lines.size() < 2 || !isConstant(shown, lines.front(), marks))
        return std::nullopt;
    return Anchor{shown.text.mid(lines.front().begin, lines.front().length), AnchorPlace::Start};
}

std::optional<Anchor> tailOf(const ShownMessage &shown, const std::vector<TextSpan> &marks)
{
    const auto from = marks.back().end();
    const auto line = lineAround(shown.text, from);
    auto begin = from;
    while (begin < line.end() && !shown.text.at(begin).isLetter())
        ++begin;
    auto end = begin;
    for (int words = 0; end < line.end() && end - begin < longestLabel; ++end) {
        if (shown.text.at(end).isDigit())
            return std::nullopt;
        if (shown.text.at(end).isSpace() && ++words == mostWords)
            break;
    }
    const auto tail = trimmed(shown.text, {begin, end - begin});
    return tail.length == 0 ? std::nullopt
                            : std::optional(Anchor{shown.text.mid(tail.begin, tail.length), AnchorPlace::Anywhere});
}

} // namespace precedent::recognize
