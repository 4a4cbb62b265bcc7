// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/splitting.h"

#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

namespace precedent::exporting {

bool exceedsExcel(std::size_t rows, Format format)
{
    return format == Format::Csv && rows > excelRows;
}

QStringList partPaths(const QString &path, std::size_t rows, std::size_t rowsPerPart)
{
    const auto parts = qsizetype((rows + rowsPerPart - 1) / rowsPerPart);
    if (parts <= 1)
        return {path};
    const QFileInfo info(path);
    const auto suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    const auto stem = path.chopped(suffix.size());
    QStringList paths;
    for (qsizetype part = 1; part <= parts; ++part)
        paths += stem + QStringLiteral("-%1-of-%2").arg(part).arg(parts) + suffix;
    return paths;
}

QString wholePath(const QString &partPath)
{
    static const QRegularExpression ending(QStringLiteral("-\\d+-of-\\d+(\\.[^./]*)?$"));
    auto path = partPath;
    return path.replace(ending, QStringLiteral("\\1"));
}

} // namespace precedent::exporting
