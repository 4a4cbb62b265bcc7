// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/invocation.h"

namespace precedent::test {

/// A call as typed, words separated by single blanks; "~" within a word stands for a blank.
inline base::Result<commands::Invocation> call(const QString &line)
{
    auto words = line.split(u' ', Qt::SkipEmptyParts);
    for (auto &word : words)
        word.replace(u'~', u' ');
    words.prepend(QStringLiteral("precedentctl"));
    return commands::Invocation::parse(words);
}

} // namespace precedent::test
