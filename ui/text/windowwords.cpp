// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errorwords.h"

#include <QtCore/QtGlobal>

namespace precedent::text {

namespace {

constexpr ErrorWords windowTable[] = {
    {"job-running", QT_TRANSLATE_NOOP("errors", "Another job is still running."),
     QT_TRANSLATE_NOOP("errors", "It goes on; nothing else was started."),
     QT_TRANSLATE_NOOP("errors", "Wait for its end or press Stop.")},
    {"window-option-wrong", QT_TRANSLATE_NOOP("errors", "{problem}"), "",
     QT_TRANSLATE_NOOP("errors", "Run precedent --help for the options.")},
};

} // namespace

std::span<const ErrorWords> windowWords()
{
    return windowTable;
}

} // namespace precedent::text
