// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/thresholdmemory.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace precedent::pages {

namespace {

const QString settingKey = QStringLiteral("policy/thresholds");
const QString thresholdKey = QStringLiteral("threshold");
const QString currentKey = QStringLiteral("current");
constexpr int quietMilliseconds = 400;

std::optional<std::int64_t> numberIn(const QJsonObject &object, const QString &key)
{
    const auto value = object.value(key);
    return value.isDouble() ? std::optional<std::int64_t>(value.toInteger()) : std::nullopt;
}

} // namespace

ThresholdMemory::ThresholdMemory(workspace::Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace)
{
    m_writing.setSingleShot(true);
    m_writing.setInterval(quietMilliseconds);
    connect(&m_writing, &QTimer::timeout, this, &ThresholdMemory::write);
    read();
}

ThresholdMemory::~ThresholdMemory()
{
    if (m_writing.isActive())
        write();
}

/// What cannot be read was never set: the page says itself what is wrong with the ledger.
void ThresholdMemory::read()
{
    const auto reader = m_workspace.ledger().reader();
    const auto text = reader ? (*reader)->setting(settingKey) : reader.error();
    if (!text)
        return;
    const QJsonObject kept = QJsonDocument::fromJson(text->toUtf8()).object();
    for (auto entry = kept.begin(); entry != kept.end(); ++entry) {
        const QJsonObject amounts = entry.value().toObject();
        m_amounts.insert(entry.key(), {numberIn(amounts, thresholdKey), numberIn(amounts, currentKey)});
    }
}

void ThresholdMemory::setAmounts(const QString &key, const Amounts &amounts)
{
    if (m_amounts.value(key) == amounts)
        return;
    m_amounts.insert(key, amounts);
    m_writing.start();
}

void ThresholdMemory::write()
{
    QJsonObject kept;
    for (auto entry = m_amounts.begin(); entry != m_amounts.end(); ++entry) {
        QJsonObject amounts;
        if (entry->threshold)
            amounts.insert(thresholdKey, qint64(*entry->threshold));
        if (entry->current)
            amounts.insert(currentKey, qint64(*entry->current));
        if (!amounts.isEmpty())
            kept.insert(entry.key(), amounts);
    }
    const auto text = QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
    // Nobody waits for it; a ledger that cannot be written forgets where the handle stood, and nothing else.
    (void)m_workspace.ledger().submit(
        [text](store::Transaction &transaction) { return transaction.putSetting(settingKey, text); });
}

} // namespace precedent::pages
