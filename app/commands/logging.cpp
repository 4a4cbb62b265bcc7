// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/logging.h"

#include "app/commands/redact.h"

#include <QtCore/QLoggingCategory>

#include <cstdio>

namespace precedent::commands {

namespace {

void print(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const auto line = redacted(message).toUtf8();
    std::fprintf(stderr, "%s: %s\n", context.category, line.constData());
}

} // namespace

void logToStderr(const CommonOptions &options)
{
    qInstallMessageHandler(print);
    QString rules;
    if (options.isVerbose)
        rules = QStringLiteral("precedent.*=true");
    else if (options.isQuiet || options.json || options.hasProgressLines)
        rules = QStringLiteral("*.debug=false\n*.info=false\n*.warning=false");
    else
        rules = QStringLiteral("*.debug=false\n*.info=false");
    QLoggingCategory::setFilterRules(rules);
}

} // namespace precedent::commands
