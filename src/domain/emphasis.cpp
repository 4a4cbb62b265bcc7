// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/emphasis.h"

#include <algorithm>
#include <array>
#include <vector>

namespace precedent::domain {

namespace {

constexpr QStringView marks = u"*_~`";
constexpr int longestRun = 3;
constexpr qsizetype longestSpan = 2000;

class EmphasisRemover
{
public:
    explicit EmphasisRemover(const QString &text) : m_text(text), m_isRemoved(std::size_t(text.size())) {}
    QString plain();

private:
    [[nodiscard]] int runAt(qsizetype at) const;
    [[nodiscard]] bool closesAt(qsizetype at, QChar mark, int length) const;
    qsizetype closingOf(qsizetype from, QChar mark, int length);
    qsizetype lineEnd(qsizetype from);
    bool removePair(qsizetype at);

    const QString &m_text;
    std::vector<bool> m_isRemoved;
    /// By mark and length: the first closing at or behind where it was last asked for. Openings are asked in order, so
    /// each is looked for once.
    std::array<std::array<qsizetype, longestRun + 1>, 4> m_closing{};
    qsizetype m_lineEnd = -1;
};

bool isMark(QChar c)
{
    return marks.contains(c);
}

/// How many of the same mark stand from there on, at most three.
int EmphasisRemover::runAt(qsizetype at) const
{
    int length = 1;
    while (length < longestRun && at + length < m_text.size() && m_text[at + length] == m_text[at])
        ++length;
    return length;
}

bool EmphasisRemover::closesAt(qsizetype at, QChar mark, int length) const
{
    if (QStringView(m_text).mid(at, length).count(mark) != length)
        return false;
    return !m_text[at - 1].isSpace() && (at + length == m_text.size() || !m_text[at + length].isLetterOrNumber());
}

qsizetype EmphasisRemover::closingOf(qsizetype from, QChar mark, int length)
{
    auto &closing = m_closing[std::size_t(marks.indexOf(mark))][std::size_t(length)];
    closing = std::max(closing, from);
    while (closing + length <= m_text.size() && !closesAt(closing, mark, length))
        ++closing;
    return closing;
}

qsizetype EmphasisRemover::lineEnd(qsizetype from)
{
    if (m_lineEnd < from) {
        const auto end = m_text.indexOf(u'\n', from);
        m_lineEnd = end < 0 ? m_text.size() : end;
    }
    return m_lineEnd;
}

/// Removes the mark that opens at `at` and the one that closes it, if it does open and there is one.
bool EmphasisRemover::removePair(qsizetype at)
{
    for (int length = runAt(at); length > 0; --length) {
        const auto begin = at + length;
        if (begin >= m_text.size() || m_text[begin].isSpace())
            continue;
        const auto closing = closingOf(begin + 1, m_text[at], length);
        if (closing + length > lineEnd(at) || closing - begin > longestSpan)
            continue;
        std::fill_n(m_isRemoved.begin() + at, length, true);
        std::fill_n(m_isRemoved.begin() + closing, length, true);
        return true;
    }
    return false;
}

QString EmphasisRemover::plain()
{
    QString plain;
    plain.reserve(m_text.size());
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const QChar before = plain.isEmpty() ? QChar(u' ') : plain.back();
        const bool mayOpen = isMark(m_text[i]) && !before.isLetterOrNumber() && !isMark(before);
        if (m_isRemoved[std::size_t(i)] || (mayOpen && removePair(i)))
            continue;
        plain += m_text[i];
    }
    return plain;
}

} // namespace

QString withoutEmphasis(const QString &text)
{
    const bool hasMarks = std::any_of(text.begin(), text.end(), isMark);
    return hasMarks ? EmphasisRemover(text).plain() : text;
}

} // namespace precedent::domain
