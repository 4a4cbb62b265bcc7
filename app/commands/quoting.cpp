// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/quoting.h"

#include <algorithm>

namespace precedent::commands {

namespace {

constexpr QChar firstPrintable(u' ');

QString inShellQuotes(const QString &word)
{
    QString quoted;
    for (const auto c : word) {
        if (c == u'\'')
            quoted += QStringLiteral("'\\''");
        else if (c == u'\\')
            // Never two backslashes, nor one before %, side by side: cron would take one away.
            quoted += QStringLiteral("\\''");
        else if (c == u'%')
            quoted += QStringLiteral("\\%");
        else if (c == u'\n')
            quoted += QStringLiteral("'\"$nl\"'");
        else
            quoted += c;
    }
    return u'\'' + quoted + u'\'';
}

QString inSystemdQuotes(const QString &word, bool isProgram)
{
    QString quoted;
    for (const auto c : word) {
        if (c == u'\\' || c == u'"')
            quoted += u'\\' + QString(c);
        else if (c == u'%')
            quoted += QStringLiteral("%%");
        else if (c == u'$' && !isProgram)
            quoted += QStringLiteral("$$");
        else if (c < firstPrintable)
            quoted += QStringLiteral("\\x%1").arg(int(c.unicode()), 2, 16, QLatin1Char('0'));
        else
            quoted += c;
    }
    return u'"' + quoted + u'"';
}

/// What systemd takes as the program of a unit.
bool isPlainProgram(const QString &path)
{
    return std::none_of(path.begin(), path.end(), [](QChar c) {
        return c < firstPrintable || c == u'"' || c == u'\'' || c == u'\\' || c == u'\x7f';
    });
}

QString inWindowsQuotes(const QString &word)
{
    QString quoted;
    int backslashes = 0;
    for (const auto c : word) {
        if (c == u'"')
            quoted += QString(backslashes + 1, u'\\');
        backslashes = c == u'\\' ? backslashes + 1 : 0;
        quoted += c;
    }
    return u'"' + quoted + QString(backslashes, u'\\') + u'"';
}

} // namespace

QString cronCommand(const QStringList &words)
{
    QStringList quoted;
    for (const auto &word : words)
        quoted += inShellQuotes(word);
    const auto command = quoted.join(u' ');
    // The shell takes line feeds from the end of what printf says, hence the x.
    const auto lineFeed = QStringLiteral("nl=$(printf '\\012x'); nl=${nl\\%x}; ");
    return words.join(QString()).contains(u'\n') ? lineFeed + command : command;
}

QString systemdCommand(const QStringList &words)
{
    const QStringList shell{QStringLiteral("/bin/sh"), QStringLiteral("-c"), QStringLiteral("exec \"$0\" \"$@\"")};
    const auto all = isPlainProgram(words.first()) ? words : shell + words;
    QStringList quoted;
    for (const auto &word : all)
        quoted += inSystemdQuotes(word, quoted.isEmpty());
    return quoted.join(u' ');
}

QString windowsArguments(const QStringList &words)
{
    QStringList quoted;
    for (const auto &word : words) {
        const bool isPlain = !word.isEmpty() && std::none_of(word.begin(), word.end(),
                                                             [](QChar c) { return c <= firstPrintable || c == u'"'; });
        quoted += isPlain ? word : inWindowsQuotes(word);
    }
    return quoted.join(u' ');
}

QString xmlText(const QString &text)
{
    auto escaped = text.toHtmlEscaped();
    for (const auto c : {u'\t', u'\n', u'\r'})
        escaped.replace(c, QStringLiteral("&#%1;").arg(int(c)));
    return escaped;
}

bool fitsInXml(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        const bool isBlank = c == u'\t' || c == u'\n' || c == u'\r';
        return (c < firstPrintable && !isBlank) || c == u'\uFFFE' || c == u'\uFFFF';
    });
}

} // namespace precedent::commands
