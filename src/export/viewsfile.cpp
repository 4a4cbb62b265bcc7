// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/viewsfile.h"

#include "export/columns.h"
#include "query/parse.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace precedent::exporting {

namespace {

using base::ErrorKind;
using base::makeError;
using query::SavedView;

constexpr int fileVersion = 1;
constexpr qsizetype longestName = 80;
const QString versionKey = QStringLiteral("precedent_views");
const QString viewsKey = QStringLiteral("views");

QJsonObject toObject(const SavedView &view)
{
    QJsonArray sort;
    for (const auto &key : view.sort) {
        sort.append(
            QJsonObject{{QStringLiteral("column"), key.column}, {QStringLiteral("descending"), key.descending}});
    }
    return {{QStringLiteral("name"), view.name},
            {QStringLiteral("query"), view.query},
            {QStringLiteral("sort"), sort},
            {QStringLiteral("columns"), QJsonArray::fromStringList(view.columns)}};
}

SavedView viewFrom(const QJsonObject &object)
{
    SavedView view;
    view.name = object.value(QLatin1String("name")).toString().trimmed();
    view.query = object.value(QLatin1String("query")).toString();
    const auto sort = object.value(QLatin1String("sort")).toArray();
    for (const auto &value : sort) {
        const auto key = value.toObject();
        view.sort.push_back(
            {key.value(QLatin1String("column")).toString(), key.value(QLatin1String("descending")).toBool()});
    }
    const auto columns = object.value(QLatin1String("columns")).toArray();
    for (const auto &value : columns)
        view.columns += value.toString();
    return view;
}

/// The code of what is wrong with a view, empty where it can be opened.
QString problemOf(const SavedView &view)
{
    if (view.name.isEmpty() || view.name.size() > longestName)
        return QStringLiteral("name");
    if (const auto filter = query::parse(view.query); !filter)
        return filter.error().code;
    QStringList sorted;
    for (const auto &key : view.sort)
        sorted += key.column;
    for (const auto &names : {view.columns, sorted}) {
        if (const auto known = columnsByName(names); !known)
            return known.error().code;
    }
    return {};
}

} // namespace

QByteArray viewsJson(const std::vector<SavedView> &views)
{
    QJsonArray array;
    for (const auto &view : views)
        array.append(toObject(view));
    return QJsonDocument(QJsonObject{{versionKey, fileVersion}, {viewsKey, array}}).toJson();
}

base::Result<std::vector<SavedView>> viewsFromJson(const QByteArray &bytes)
{
    const auto file = QJsonDocument::fromJson(bytes).object();
    const auto version = file.value(versionKey).toInt();
    if (version < 1 || !file.value(viewsKey).isArray())
        return makeError(ErrorKind::Input, "views-file-wrong");
    if (version > fileVersion)
        return makeError(ErrorKind::Input, "views-file-newer");
    std::vector<SavedView> views;
    const auto array = file.value(viewsKey).toArray();
    for (const auto &value : array) {
        auto view = viewFrom(value.toObject());
        if (const auto problem = problemOf(view); !problem.isEmpty()) {
            return makeError(ErrorKind::Input, "views-file-view", problem, {{QStringLiteral("view"), view.name}});
        }
        std::erase_if(views, [&view](const SavedView &other) { return other.name == view.name; });
        views.push_back(std::move(view));
    }
    return views;
}

} // namespace precedent::exporting
