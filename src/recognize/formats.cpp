// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/formats.h"

#include "recognize/recognizer.h"

#include <algorithm>

namespace precedent::recognize {

const std::vector<Format> &formats()
{
    static const std::vector<Format> all{{"supportman", readSupportman},
                                         {"labelled-text", readLabelledText},
                                         {"block-fields", readBlockFields},
                                         {"legacy-attachment", readLegacyAttachment},
                                         {"free-text", readFreeText}};
    return all;
}

const Format &formatCalled(const char *name)
{
    const auto &all = formats();
    return *std::find_if(all.begin(), all.end(),
                         [name](const Format &f) { return QLatin1String(f.name) == QLatin1String(name); });
}

QStringList builtInFormats()
{
    QStringList names;
    for (const auto &format : formats())
        names += QString::fromLatin1(format.name);
    return names;
}

} // namespace precedent::recognize
