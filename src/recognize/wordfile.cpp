// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/wordfile.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <vector>

// Outside of any namespace, as the resource's initialiser is; a static library is not linked for its resources alone.
static void loadResource()
{
    Q_INIT_RESOURCE(recognize);
}

namespace precedent::recognize {

namespace {

QJsonObject parsed(const QString &name)
{
    loadResource();
    QFile file(QStringLiteral(":/recognize/") + name + QStringLiteral(".json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonArray listOf(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() ? QJsonArray() : value.isArray() ? value.toArray() : QJsonArray{value};
}

QJsonArray without(const QJsonArray &list, const QJsonArray &unwanted)
{
    QJsonArray rest;
    for (const auto &value : list) {
        if (!unwanted.contains(value))
            rest.append(value);
    }
    return rest;
}

QJsonObject without(QJsonObject object, const QJsonObject &unwanted)
{
    for (auto it = unwanted.begin(); it != unwanted.end(); ++it) {
        const auto value = object.value(it.key());
        if (value.isObject())
            object.insert(it.key(), without(value.toObject(), it->toObject()));
        else if (value.isArray())
            object.insert(it.key(), without(value.toArray(), it->toArray()));
    }
    return object;
}

/// Objects are joined key by key, lists one behind the other; what both have as text becomes a list.
QJsonObject joined(QJsonObject object, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it) {
        const auto value = object.value(it.key());
        if (value.isUndefined() || it.key() == QLatin1String("language")) {
            object.insert(it.key(), *it);
        } else if (value.isObject()) {
            object.insert(it.key(), joined(value.toObject(), it->toObject()));
        } else {
            auto list = listOf(value);
            const auto added = listOf(*it);
            for (const auto &item : added)
                list.append(item);
            object.insert(it.key(), list);
        }
    }
    return object;
}

} // namespace

const QStringList &wordFiles()
{
    static const QStringList names{QStringLiteral("english"),    QStringLiteral("german"),  QStringLiteral("french"),
                                   QStringLiteral("spanish"),    QStringLiteral("italian"), QStringLiteral("dutch"),
                                   QStringLiteral("portuguese"), QStringLiteral("swedish"), QStringLiteral("norwegian"),
                                   QStringLiteral("danish"),     QStringLiteral("polish"),  QStringLiteral("japanese")};
    return names;
}

const QJsonObject &wordFile(int language)
{
    static const std::vector<QJsonObject> files = [] {
        std::vector<QJsonObject> all;
        for (const auto &name : wordFiles())
            all.push_back(parsed(name));
        return all;
    }();
    return files.at(std::size_t(language));
}

const QJsonObject &currencyFile()
{
    static const auto file = parsed(QStringLiteral("currencies"));
    return file;
}

QJsonObject wordsOf(int language)
{
    if (language == 0)
        return wordFile(0);
    return laidOver(wordFile(0), wordFile(language));
}

QJsonObject laidOver(const QJsonObject &words, const QJsonObject &own)
{
    return joined(without(words, own.value(QLatin1String("not")).toObject()), own);
}

} // namespace precedent::recognize
