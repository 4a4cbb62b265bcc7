// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exporthabits.h"

#include "export/columns.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtCore/QUrl>

#include <algorithm>
#include <array>

namespace precedent::dialogs {

namespace {

constexpr std::array<const char *, 4> fileWords{"audit", "excel", "xlsx", "jsonl"};
constexpr std::array<const char *, 3> scopeWords{"all", "visible", "chosen"};

/// A slash in a view's name would divide the settings' groups.
QString keyOf(const QString &view, const char *what)
{
    const QString group = view.isEmpty()
                              ? QStringLiteral("export/no-view")
                              : QStringLiteral("export/views/") + QString::fromLatin1(QUrl::toPercentEncoding(view));
    return group + u'/' + QLatin1String(what);
}

template <typename Enum, std::size_t N>
Enum fromWord(const std::array<const char *, N> &words, const QString &word)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&word](const char *known) { return word == QLatin1String(known); });
    return found == words.end() ? Enum{} : Enum(found - words.begin());
}

} // namespace

ExportHabits loadHabits(const QSettings &settings, const QString &view)
{
    const auto value = [&](const char *what) { return settings.value(keyOf(view, what)); };
    ExportHabits habits;
    habits.file = fromWord<ExportFile>(fileWords, value("format").toString());
    habits.columns = value("columns").toStringList();
    habits.columnScope = fromWord<ColumnScope>(scopeWords, value("column-scope").toString());
    // A schema may have lost a column since.
    if (habits.columns.isEmpty() || !exporting::columnsByName(habits.columns).ok()) {
        habits.columns.clear();
        if (habits.columnScope == ColumnScope::Chosen)
            habits.columnScope = ColumnScope::All;
    }
    const QString folder = value("folder").toString();
    if (QFileInfo(folder).isDir())
        habits.folder = folder;
    habits.isSingleLine = value("single-line").toBool();
    if (const auto manifest = value("manifest"); manifest.isValid())
        habits.hasManifest = manifest.toBool();
    return habits;
}

void saveHabits(QSettings &settings, const QString &view, const ExportHabits &habits)
{
    settings.setValue(keyOf(view, "format"), QLatin1String(fileWords.at(std::size_t(habits.file))));
    settings.setValue(keyOf(view, "column-scope"), QLatin1String(scopeWords.at(std::size_t(habits.columnScope))));
    settings.setValue(keyOf(view, "columns"), habits.columns);
    settings.setValue(keyOf(view, "folder"), habits.folder);
    settings.setValue(keyOf(view, "single-line"), habits.isSingleLine);
    if (habits.hasManifest)
        settings.setValue(keyOf(view, "manifest"), *habits.hasManifest);
    else
        settings.remove(keyOf(view, "manifest"));
}

} // namespace precedent::dialogs
