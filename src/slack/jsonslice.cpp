// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/jsonslice.h"

#include <algorithm>

namespace precedent::slack {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Walks over the borders of values; every step answers false at the end of the text instead of leaving it.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text) : m_text(text) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    void skipBlanks()
    {
        while (!atEnd() && isBlank(m_text[m_at]))
            ++m_at;
    }

    bool take(char wanted)
    {
        skipBlanks();
        if (atEnd() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    bool takeString(QByteArrayView &content)
    {
        skipBlanks();
        const auto start = m_at;
        if (!skipString())
            return false;
        content = m_text.sliced(start + 1, m_at - start - 2);
        return true;
    }

    bool takeValue(QByteArrayView &value)
    {
        skipBlanks();
        const auto start = m_at;
        if (!skipValue() || m_at == start)
            return false;
        value = m_text.sliced(start, m_at - start);
        return true;
    }

private:
    bool skipString()
    {
        if (atEnd() || m_text[m_at] != '"')
            return false;
        for (++m_at; !atEnd(); ++m_at) {
            if (m_text[m_at] == '\\')
                ++m_at;
            else if (m_text[m_at] == '"')
                return ++m_at, true;
        }
        return false;
    }

    bool skipValue()
    {
        qsizetype depth = 0;
        while (!atEnd()) {
            const char c = m_text[m_at];
            if (c == '"') {
                if (!skipString())
                    return false;
            } else if (c == '{' || c == '[') {
                ++depth;
                ++m_at;
            } else if (depth == 0 && (c == ',' || c == ']' || c == '}' || isBlank(c))) {
                return true;
            } else {
                depth -= (c == '}' || c == ']') ? 1 : 0;
                ++m_at;
            }
            if (depth == 0 && (c == '"' || c == '}' || c == ']'))
                return true;
        }
        return depth == 0;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

/// Reads `open part , part … close` with nothing behind it; `takePart` reads one part.
template <typename TakePart>
bool takeList(Scanner &scanner, char open, char close, TakePart takePart)
{
    if (!scanner.take(open))
        return false;
    if (!scanner.take(close)) {
        do {
            if (!takePart())
                return false;
        } while (scanner.take(','));
        if (!scanner.take(close))
            return false;
    }
    scanner.skipBlanks();
    return scanner.atEnd();
}

} // namespace

std::optional<std::vector<QByteArrayView>> sliceArray(QByteArrayView text)
{
    std::vector<QByteArrayView> elements;
    Scanner scanner(trimmedJson(text));
    const auto takeElement = [&] { return scanner.takeValue(elements.emplace_back()); };
    if (!takeList(scanner, '[', ']', takeElement))
        return std::nullopt;
    return elements;
}

std::optional<std::vector<JsonMember>> sliceObject(QByteArrayView text)
{
    std::vector<JsonMember> members;
    Scanner scanner(trimmedJson(text));
    const auto takeMember = [&] {
        auto &member = members.emplace_back();
        return scanner.takeString(member.key) && scanner.take(':') && scanner.takeValue(member.value);
    };
    if (!takeList(scanner, '{', '}', takeMember))
        return std::nullopt;
    return members;
}

QByteArrayView memberOf(const std::vector<JsonMember> &members, QByteArrayView key)
{
    const auto found =
        std::find_if(members.begin(), members.end(), [key](const JsonMember &member) { return member.key == key; });
    return found == members.end() ? QByteArrayView() : found->value;
}

QByteArrayView trimmedJson(QByteArrayView text)
{
    if (text.startsWith(QByteArrayView("\xEF\xBB\xBF")))
        text = text.sliced(3);
    return text.trimmed();
}

} // namespace precedent::slack
