// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errorwords.h"

#include <QtCore/QtGlobal>

namespace precedent::text {

const std::vector<ErrorWords> &inputWords()
{
    static const std::vector<ErrorWords> words{
        {"message-unreadable", QT_TRANSLATE_NOOP("errors", "A message is not in Slack's form."),
         QT_TRANSLATE_NOOP("errors", "The others were read."), ""},
    };
    return words;
}

const std::vector<FactStandIn> &factStandIns()
{
    static const std::vector<FactStandIn> words{
        {"channel", QT_TRANSLATE_NOOP("errors", "the channel")},
        {"needed", QT_TRANSLATE_NOOP("errors", "that this needs")},
        {"user", QT_TRANSLATE_NOOP("errors", "in question")},
        {"seconds", QT_TRANSLATE_NOOP("errors", "some")},
        {"slack_error", QT_TRANSLATE_NOOP("errors", "without a name")},
        {"status", QT_TRANSLATE_NOOP("errors", "unknown")},
        {"channels", QT_TRANSLATE_NOOP("errors", "see below")},
        {"path", QT_TRANSLATE_NOOP("errors", "the named place")},
        {"pid", QT_TRANSLATE_NOOP("errors", "unknown")},
        {"record", QT_TRANSLATE_NOOP("errors", "of that id")},
        {"problems", QT_TRANSLATE_NOOP("errors", "see the list")},
        {"found", QT_TRANSLATE_NOOP("errors", "of its own")},
        {"team", QT_TRANSLATE_NOOP("errors", "the one named")},
        {"word", QT_TRANSLATE_NOOP("errors", "this")},
        {"position", QT_TRANSLATE_NOOP("errors", "1")},
        {"key", QT_TRANSLATE_NOOP("errors", "the key")},
        {"limit", QT_TRANSLATE_NOOP("errors", "2,000")},
        {"zone", QT_TRANSLATE_NOOP("errors", "of that name")},
        {"view", QT_TRANSLATE_NOOP("errors", "of that name")},
        {"person", QT_TRANSLATE_NOOP("errors", "given")},
        {"ids", QT_TRANSLATE_NOOP("errors", "see the list")},
        {"host", QT_TRANSLATE_NOOP("errors", "another host")},
        {"command", QT_TRANSLATE_NOOP("errors", "precedentctl")},
        {"problem", QT_TRANSLATE_NOOP("errors", "An option is wrong.")},
        {"value", QT_TRANSLATE_NOOP("errors", "this")},
        {"option", QT_TRANSLATE_NOOP("errors", "the option")},
        {"arguments", QT_TRANSLATE_NOOP("errors", "its arguments")},
        {"first", QT_TRANSLATE_NOOP("errors", "one option")},
        {"second", QT_TRANSLATE_NOOP("errors", "another")},
        {"column", QT_TRANSLATE_NOOP("errors", "of that name")},
    };
    return words;
}

} // namespace precedent::text
