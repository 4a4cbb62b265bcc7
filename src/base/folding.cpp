// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/folding.h"

#include <algorithm>

namespace precedent::base {

QString fold(const QString &text)
{
    // Most words are ASCII, which decomposes into nothing and has no marks, and many are folded already.
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    const auto changes = [](QChar c) { return c.isSpace() || (c >= u'A' && c <= u'Z'); };
    if (isAscii && std::none_of(text.begin(), text.end(), changes))
        return text;
    const auto decomposed = isAscii ? text.toLower() : text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    bool blank = false;
    for (const QChar c : decomposed) {
        if (!isAscii && c.isMark())
            continue;
        if (c.isSpace()) {
            blank = !folded.isEmpty();
            continue;
        }
        if (blank)
            folded += u' ';
        blank = false;
        if (c == QChar(0x00DF)) // Qt folds one letter to one letter; ß is the common one that folds to two
            folded += QLatin1String("ss");
        else
            folded += c;
    }
    return folded;
}

QString sanitize(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair) {
            clean += c;
            clean += text.at(++i);
        } else {
            clean += c.isNull() || c.isSurrogate() ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    return clean.normalized(QString::NormalizationForm_C);
}

QString fromUtf8(const QByteArray &bytes)
{
    return sanitize(QString::fromUtf8(bytes));
}

} // namespace precedent::base
