// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/forgetting.h"

#include "base/zone.h"
#include "store/erasure.h"
#include "store/exportlog.h"
#include "store/holds.h"

#include <QtCore/QUrl>

namespace precedent::records {

namespace {

using store::Reader;
using store::Transaction;

/// True when a name stood in it.
bool forgetIn(QString &text, const WordEraser &words)
{
    if (!words.finds(text))
        return false;
    text = words.without(text);
    return true;
}

bool forgetIn(std::initializer_list<QString *> texts, const WordEraser &words)
{
    bool found = false;
    for (auto *text : texts)
        found = forgetIn(*text, words) || found;
    return found;
}

} // namespace

base::Result<ForgottenExports> forgetInExports(Transaction &transaction, const Reader &reader, const WordEraser &words,
                                               const QString &basis)
{
    auto exports = store::exports(reader);
    if (!exports)
        return exports.error();
    std::erase_if(*exports, [&](store::ExportEntry &entry) {
        return !forgetIn({&entry.request, &entry.author, &entry.path}, words);
    });
    ForgottenExports forgotten;
    if (exports->empty())
        return forgotten;
    store::Eraser eraser(transaction);
    auto done = eraser.begin();
    for (const auto &entry : *exports) {
        forgotten.inClear += store::isRequestInClear(entry) ? 1 : 0;
        if (done)
            done = eraser.eraseExport(entry);
    }
    if (!done)
        return done.error();
    const auto leaves = eraser.finish(basis);
    if (!leaves)
        return leaves.error();
    forgotten.leaves = *leaves;
    return forgotten;
}

base::Result<void> forgetInSettings(Transaction &transaction, const Reader &reader, const WordEraser &words)
{
    const auto settings = reader.settings();
    if (!settings)
        return settings.error();
    for (auto setting = settings->begin(); setting != settings->end(); ++setting) {
        // Names of views stand in keys.
        const bool isNamed = words.finds(QUrl::fromPercentEncoding(setting.key().toLatin1()));
        const bool isPlace = bool(base::Zone::byName(setting.value())); // "Europe/London" is nobody's
        if (!isNamed && (isPlace || !words.finds(setting.value())))
            continue;
        const auto left = isNamed ? QString() : words.without(setting.value());
        if (auto put = transaction.putSetting(setting.key(), left); !put)
            return put;
    }
    return {};
}

base::Result<void> forgetInHolds(Transaction &transaction, const Reader &reader, const WordEraser &words)
{
    auto holds = store::holds(reader);
    if (!holds)
        return holds.error();
    for (auto &hold : *holds) {
        if (!forgetIn({&hold.query, &hold.reason, &hold.author}, words))
            continue;
        if (auto changed = store::rewordHold(transaction, hold); !changed)
            return changed;
    }
    return {};
}

} // namespace precedent::records
