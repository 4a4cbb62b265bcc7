// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace precedent::test {

/// A line as a shell takes it apart: quotes of both kinds; a comment or a redirection ends it.
inline QStringList shellWords(const QString &line)
{
    QStringList words;
    QString word;
    bool isOpen = false;
    QChar quote;
    for (const QChar c : line) {
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
            else
                word += c;
        } else if (c == u'\'' || c == u'"') {
            quote = c;
            isOpen = true;
        } else if (c == u' ') {
            if (isOpen)
                words += word;
            word.clear();
            isOpen = false;
        } else if (!isOpen && (c == u'#' || c == u'<')) {
            return words;
        } else {
            word += c;
            isOpen = true;
        }
    }
    return isOpen ? words + QStringList{word} : words;
}

} // namespace precedent::test
