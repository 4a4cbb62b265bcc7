// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/namesintext.h"

#include <algorithm>

namespace precedent::workspace {

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// Scripts that put no blanks between words: each character may begin a name.
bool standsAlone(QChar c)
{
    const auto script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
           script == QChar::Script_Hangul;
}

qsizetype endOfWord(const QString &text, qsizetype begin)
{
    if (begin < text.size() && standsAlone(text[begin]))
        return begin + 1;
    const auto isOfWord = [](QChar c) { return isWordCharacter(c) && !standsAlone(c); };
    return std::find_if_not(text.begin() + begin, text.end(), isOfWord) - text.begin();
}

qsizetype beginOfWord(const QString &text, qsizetype from)
{
    return std::find_if(text.begin() + from, text.end(), isWordCharacter) - text.begin();
}

} // namespace

void NamesInText::add(const QString &name, const QString &instead)
{
    add(Name{name.mid(beginOfWord(name, 0)), instead, false});
}

void NamesInText::addWord(const QString &word, const QString &instead)
{
    add(Name{word, instead, true});
}

void NamesInText::add(const Name &name)
{
    if (name.text.isEmpty())
        return;
    auto &names = m_byFirstWord[name.text.left(endOfWord(name.text, 0)).toCaseFolded()];
    const auto isSame = [&name](const Name &other) {
        return other.text.compare(name.text, name.isExact ? Qt::CaseSensitive : Qt::CaseInsensitive) == 0;
    };
    if (std::any_of(names.begin(), names.end(), isSame))
        return;
    const auto isShorter = [&name](const Name &other) { return other.text.size() < name.text.size(); };
    names.insert(std::find_if(names.begin(), names.end(), isShorter), name);
}

const NamesInText::Name *NamesInText::nameAt(const QString &text, qsizetype begin, qsizetype wordEnd) const
{
    const auto names = m_byFirstWord.constFind(text.mid(begin, wordEnd - begin).toCaseFolded());
    if (names == m_byFirstWord.constEnd())
        return nullptr;
    for (const Name &name : *names) {
        const auto end = begin + name.text.size();
        const auto found = QStringView(text).mid(begin, name.text.size());
        if (found.compare(name.text, name.isExact ? Qt::CaseSensitive : Qt::CaseInsensitive) != 0)
            continue;
        const bool isWhole = end >= text.size() || !isWordCharacter(text[end]) || standsAlone(text[end]) ||
                             standsAlone(text[end - 1]) || !isWordCharacter(text[end - 1]);
        if (isWhole)
            return &name;
    }
    return nullptr;
}

QString NamesInText::replaced(const QString &text) const
{
    QString shown;
    qsizetype copied = 0;
    for (auto begin = beginOfWord(text, 0); begin < text.size();) {
        auto end = endOfWord(text, begin);
        if (const Name *name = nameAt(text, begin, end)) {
            shown += QStringView(text).mid(copied, begin - copied);
            shown += name->instead;
            end = begin + name->text.size();
            copied = end;
        }
        begin = beginOfWord(text, end);
    }
    return copied == 0 ? text : shown.append(QStringView(text).mid(copied));
}

} // namespace precedent::workspace
