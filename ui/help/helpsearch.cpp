// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpsearch.h"

#include "base/folding.h"
#include "ui/help/topicparts.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <numeric>

namespace precedent::help {

namespace {

constexpr int titleWeight = 40;
constexpr int headingWeight = 12;
/// More of one word in a text says no more.
constexpr int mostCounted = 6;
constexpr qsizetype excerptLength = 160;

/// Whether two such characters side by side are of one word: not so in scripts that put no space between words.
bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() && !isWrittenWithoutSpaces(c);
}

/// How often `word` begins a word of `text`, both folded; a whole word counts twice.
int countIn(const QString &text, const QString &word)
{
    int count = 0;
    for (auto at = text.indexOf(word); at >= 0 && count < mostCounted; at = text.indexOf(word, at + 1)) {
        if (at > 0 && isWordPart(text.at(at - 1)))
            continue;
        const auto end = at + word.size();
        count += end == text.size() || !isWordPart(text.at(end)) ? 2 : 1;
    }
    return count;
}

/// Of each word how much the part has of it.
std::vector<int> scoresOf(const Part &part, const QStringList &words)
{
    const auto heading = base::fold(part.heading);
    const auto text = base::fold(part.text);
    std::vector<int> scores;
    for (const auto &word : words)
        scores.push_back(headingWeight * countIn(heading, word) + countIn(text, word));
    return scores;
}

QString excerptOf(const QString &text, const QStringList &words)
{
    qsizetype first = text.size();
    for (const auto &word : words) {
        if (const auto at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0)
            first = std::min(first, at);
    }
    auto start = first == text.size() ? 0 : std::max<qsizetype>(0, first - excerptLength / 3);
    start = start == 0 ? 0 : text.indexOf(u' ', start) + 1;
    auto end = start + excerptLength >= text.size() ? text.size() : text.lastIndexOf(u' ', start + excerptLength);
    if (end <= start)
        end = start + excerptLength;
    return (start > 0 ? QStringLiteral("… ") : QString()) + text.mid(start, end - start) +
           (end < text.size() ? QStringLiteral(" …") : QString());
}

/// What the topic is worth; 0 when a word is nowhere in it.
Hit judge(const Topic &topic, const QStringList &words)
{
    Hit hit{topic.id, topic.title, {}, {}, 0};
    std::vector<int> sums;
    for (const auto &word : words)
        sums.push_back(titleWeight * countIn(base::fold(topic.title), word));
    int best = -1;
    for (const auto &part : partsOf(topic)) {
        const auto scores = scoresOf(part, words);
        std::transform(sums.begin(), sums.end(), scores.begin(), sums.begin(), std::plus<>());
        const auto found = int(std::count_if(scores.begin(), scores.end(), [](int score) { return score > 0; }));
        // A part with more of the words comes first, however often the others have one of them.
        const int worth = 1000 * found + std::accumulate(scores.begin(), scores.end(), 0);
        if (worth <= best)
            continue;
        best = worth;
        hit.heading = part.heading;
        hit.excerpt = excerptOf(part.text, words);
    }
    const bool hasAll = std::all_of(sums.begin(), sums.end(), [](int sum) { return sum > 0; });
    hit.score = hasAll ? std::accumulate(sums.begin(), sums.end(), best / 1000 * headingWeight) : 0;
    return hit;
}

} // namespace

bool isWrittenWithoutSpaces(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
        return true;
    default:
        return false;
    }
}

QStringList searchWords(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s\"“”,;?!()]+"));
    auto words = base::fold(text).split(between, Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

std::vector<Hit> search(const Book &book, const QString &text)
{
    const auto words = searchWords(text);
    std::vector<Hit> hits;
    if (words.isEmpty())
        return hits;
    for (const auto &topic : book.topics()) {
        if (auto hit = judge(topic, words); hit.score > 0)
            hits.push_back(std::move(hit));
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.score > b.score; });
    return hits;
}

} // namespace precedent::help
