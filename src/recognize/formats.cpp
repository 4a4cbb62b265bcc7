// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/formats.h"

#include "recognize/recognizer.h"

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

QStringList builtInFormats()
{
    QStringList names;
    for (const auto &format : formats())
        names += QString::fromLatin1(format.name);
    return names;
}

} // namespace precedent::recognize
