// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/importsource.h"

#include "slack/exportsource.h"
#include "slack/foreigndatabase.h"
#include "slack/slackdumpsource.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace precedent::slack {

base::Result<std::unique_ptr<Source>> openImport(const QString &path, const base::CancelToken &cancel)
{
    const auto inside = QDir(path).filePath(QStringLiteral("slackdump.sqlite"));
    if (QFileInfo(path).isDir() && QFileInfo(inside).isFile())
        return openSlackdump(inside, cancel);
    return ForeignDatabase::isDatabase(path) ? openSlackdump(path, cancel) : openExport(path);
}

} // namespace precedent::slack
