// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/namematch.h"

namespace precedent::insight {

namespace {

bool isWordCharacterAt(QStringView text, qsizetype i)
{
    const QChar c = text.at(i);
    if (c.isHighSurrogate() && i + 1 < text.size())
        return QChar::isLetterOrNumber(QChar::surrogateToUcs4(c, text.at(i + 1)));
    if (c.isLowSurrogate() && i > 0)
        return QChar::isLetterOrNumber(QChar::surrogateToUcs4(text.at(i - 1), c));
    return c.isLetterOrNumber();
}

/// True when a word can begin or end between characters i - 1 and i.
bool isBoundary(QStringView text, qsizetype i)
{
    return i == 0 || i == text.size() || !isWordCharacterAt(text, i - 1) || !isWordCharacterAt(text, i);
}

} // namespace

bool containsWords(QStringView name, QStringView words)
{
    if (words.isEmpty())
        return false;
    for (auto at = name.indexOf(words); at >= 0; at = name.indexOf(words, at + 1)) {
        if (isBoundary(name, at) && isBoundary(name, at + words.size()))
            return true;
    }
    return false;
}

} // namespace precedent::insight
