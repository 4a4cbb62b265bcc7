// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/taughtmatch.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

/// Marks and bullets that may stand before an anchor at the start of its line.
constexpr qsizetype longestDecoration = 16;

bool isWord(const QString &text, qsizetype at)
{
    // Japanese and Chinese put no blanks between words.
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber() && text.at(at).script() != QChar::Script_Han &&
           text.at(at).script() != QChar::Script_Hiragana && text.at(at).script() != QChar::Script_Katakana;
}

bool divides(const QString &text, qsizetype at)
{
    return !(isWord(text, at - 1) && isWord(text, at));
}

bool opensLine(const QString &text, qsizetype at)
{
    for (auto i = at; i > 0; --i) {
        const auto before = text.at(i - 1);
        if (before == u'\n')
            return true;
        if (before.isLetterOrNumber() || at - i >= longestDecoration)
            return false;
    }
    return true;
}

bool standsAt(const Anchor &anchor, const QString &text, qsizetype at)
{
    if (!divides(text, at) || !divides(text, at + anchor.text.size()))
        return false;
    return anchor.place == AnchorPlace::Anywhere || (anchor.place == AnchorPlace::Start && at == 0) ||
           (anchor.place == AnchorPlace::Line && opensLine(text, at));
}

std::optional<TextSpan> find(const Anchor &anchor, const QString &text, qsizetype from)
{
    for (auto at = text.indexOf(anchor.text, from, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(anchor.text, at + 1, Qt::CaseInsensitive)) {
        if (standsAt(anchor, text, at))
            return TextSpan{at, anchor.text.size()};
        if (anchor.place == AnchorPlace::Start)
            break;
    }
    return std::nullopt;
}

std::optional<std::vector<TextSpan>> findAll(const std::vector<Anchor> &anchors, const QString &text)
{
    std::vector<TextSpan> found;
    qsizetype from = 0;
    for (const auto &anchor : anchors) {
        const auto span = find(anchor, text, from);
        if (!span)
            return std::nullopt;
        found.push_back(*span);
        from = span->end();
    }
    return found;
}

qsizetype lineEnd(const QString &text, qsizetype from)
{
    const auto newline = text.indexOf(u'\n', from);
    return newline < 0 ? text.size() : newline;
}

TextSpan anchoredSpan(const FieldSource &source, const std::vector<TextSpan> &anchors, const QString &text)
{
    const auto index = std::size_t(source.anchor);
    auto begin = anchors.at(index).end();
    const auto next = index + 1 < anchors.size() ? anchors[index + 1].begin : text.size();
    if (source.from == ReadFrom::Below) {
        // Nothing else may stand on the label's line.
        const auto end = lineEnd(text, begin);
        if (trimmed(text, {begin, std::min(end, next) - begin}).length > 0)
            return {begin, 0};
        while (begin < next && text.at(begin).isSpace())
            ++begin;
    }
    auto end = source.manyLines ? next : std::min(next, lineEnd(text, begin));
    if (!source.until.isEmpty()) {
        const auto until = text.indexOf(source.until, begin, Qt::CaseInsensitive);
        if (until >= 0)
            end = std::min(end, until);
    }
    return trimmed(text, {begin, std::max(begin, end) - begin});
}

TextSpan numbered(const std::vector<TextSpan> &spans, int number)
{
    const auto index = number < 0 ? spans.size() - 1 : std::size_t(number) - 1;
    return index < spans.size() ? spans[index] : TextSpan{};
}

TextSpan mentionSpan(int number, const ShownMessage &shown)
{
    std::vector<TextSpan> spans;
    for (const auto &mention : shown.mentions)
        spans.push_back(mention.span);
    return numbered(spans, number);
}

} // namespace

bool isByAuthorOf(const TaughtFormat &format, const domain::Message &message)
{
    const auto &rule = format.author;
    if (rule.kind != AuthorKind::Anyone && message.byApp() != (rule.kind == AuthorKind::App))
        return false;
    const bool isOther = !rule.id.isEmpty() && rule.id != message.botId && rule.id != message.user;
    return !isOther && (rule.name.isEmpty() || rule.name == message.botName || rule.name == message.authorName);
}

std::vector<TextSpan> partsOf(const QString &text, TextSpan line, const QString &separator)
{
    std::vector<TextSpan> parts;
    const bool isBlank = separator.trimmed().isEmpty();
    for (auto from = line.begin; from <= line.end();) {
        const auto at = text.indexOf(separator, from);
        const auto to = at < 0 || at > line.end() ? line.end() : at;
        const auto part = trimmed(text, {from, to - from});
        if (part.length > 0 || !isBlank)
            parts.push_back(part);
        from = to + separator.size();
    }
    return parts;
}

std::vector<TextSpan> partsBy(const PartRule &rule, const QString &text)
{
    const auto fits = [&rule](const std::vector<TextSpan> &parts) {
        return rule.exact ? int(parts.size()) == rule.count : int(parts.size()) >= rule.count;
    };
    const auto lines = linesOf(text);
    if (rule.separator == QLatin1String("\n"))
        return fits(lines) ? lines : std::vector<TextSpan>();
    for (const auto &line : lines) {
        auto parts = partsOf(text, line, rule.separator);
        if (fits(parts))
            return parts;
    }
    return {};
}

std::optional<TaughtMatch> matchText(const TaughtFormat &format, const ShownMessage &shown)
{
    const auto &text = shown.text;
    const auto anchors = findAll(format.anchors, text);
    if (!anchors)
        return std::nullopt;
    const auto parts = format.parts.separator.isEmpty() ? std::vector<TextSpan>() : partsBy(format.parts, text);
    if (!format.parts.separator.isEmpty() && parts.empty())
        return std::nullopt;
    TaughtMatch match;
    for (auto it = format.fields.begin(); it != format.fields.end(); ++it) {
        if (it->from == ReadFrom::After || it->from == ReadFrom::Below)
            match.spans.insert(it.key(), anchoredSpan(*it, *anchors, text));
        else if (it->from == ReadFrom::Part)
            match.spans.insert(it.key(), numbered(parts, it->number));
        else if (it->from == ReadFrom::Mention)
            match.spans.insert(it.key(), mentionSpan(it->number, shown));
    }
    return match;
}

} // namespace precedent::recognize
