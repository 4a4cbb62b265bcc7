// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/exporthistory.h"

#include "export/splitting.h"
#include "store/filehash.h"
#include "workspace/exportrequest.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace precedent::workspace {

namespace {

QJsonObject requestIn(const store::ExportEntry &entry)
{
    return QJsonDocument::fromJson(entry.request.toUtf8()).object();
}

int partOf(const store::ExportEntry &entry)
{
    return requestIn(entry).value(QLatin1String("part")).toInt(1);
}

PastExport startedBy(const store::ExportEntry &first)
{
    PastExport past;
    past.at = first.at;
    past.author = first.author;
    past.job.now = first.at;
    const auto request = requestIn(first);
    if (readRequest(request, past)) {
        const bool isPart = request.value(QLatin1String("parts")).toInt(1) > 1;
        past.job.path = isPart ? exporting::wholePath(first.path) : first.path;
    }
    return past;
}

} // namespace

base::Result<std::vector<PastExport>> pastExports(const store::Reader &reader)
{
    auto entries = store::exports(reader);
    if (!entries)
        return entries.error();
    std::vector<PastExport> list;
    // Oldest first: a first part begins an export, the parts after it belong to it.
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
        if (list.empty() || partOf(*entry) == 1)
            list.push_back(startedBy(*entry));
        list.back().rows += entry->rows;
        list.back().files.push_back(std::move(*entry));
    }
    std::reverse(list.begin(), list.end());
    return list;
}

base::Result<std::vector<insight::RowIndex>> rowsOf(const PastExport &past, const insight::Snapshot &snapshot)
{
    if (past.job.scope != ExportScope::Selected)
        return snapshot.select(past.job.filter, snapshot.calendar(past.job.now));
    std::vector<insight::RowIndex> rows;
    for (const auto &id : past.records) {
        if (const auto row = snapshot.find(domain::RecordId(id)))
            rows.push_back(*row);
    }
    return rows;
}

base::Result<FileCheck> checkFile(const store::ExportEntry &entry)
{
    if (!QFileInfo::exists(entry.path))
        return FileCheck::Absent;
    const auto hash = store::sha256OfFile(entry.path);
    if (!hash)
        return hash.error();
    return QString::fromLatin1(hash->toHex()) == entry.sha256 ? FileCheck::Same : FileCheck::Changed;
}

} // namespace precedent::workspace
