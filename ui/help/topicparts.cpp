// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/topicparts.h"

namespace precedent::help {

std::vector<Part> partsOf(const Topic &topic)
{
    std::vector<Part> parts(1);
    for (const auto &line : topic.markdown.split(u'\n')) {
        if (line.startsWith(QLatin1String("# ")) || line.startsWith(QLatin1String("```")))
            continue;
        if (line.startsWith(u'#')) {
            parts.push_back({plainLine(line), {}});
            continue;
        }
        if (const auto plain = plainLine(line); !plain.isEmpty())
            parts.back().text += (parts.back().text.isEmpty() ? QString() : QStringLiteral(" ")) + plain;
    }
    return parts;
}

} // namespace precedent::help
