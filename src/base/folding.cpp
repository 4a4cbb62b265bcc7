// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/folding.h"

#include <algorithm>

namespace precedent::base {

namespace {

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QString foldedAscii(const QString &text)
{
    const auto changes = [](QChar c) { return c.isSpace() || (c >= u'A' && c <= u'Z'); };
    if (std::none_of(text.begin(), text.end(), changes)) // many are folded already
        return text;
    QString folded(text.size(), Qt::Uninitialized);
    auto *const begin = folded.data();
    auto *end = begin;
    bool blank = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            blank = end != begin;
            continue;
        }
        if (blank)
            *end++ = u' ';
        blank = false;
        *end++ = c >= u'A' && c <= u'Z' ? QChar(c.unicode() + (u'a' - u'A')) : c;
    }
    folded.truncate(end - begin);
    return folded;
}

} // namespace

QString fold(const QString &text)
{
    if (isAscii(text)) // most are, and decompose into nothing
        return foldedAscii(text);
    const auto decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    bool blank = false;
    for (const QChar c : decomposed) {
        if (c.isMark())
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
