// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QtCore/QMap>
#include <QtCore/QTimer>

#include <optional>

namespace precedent::pages {

/// The two limits of the what-if panel as they were left, by types and currency; kept in the ledger.
class ThresholdMemory : public QObject
{
    Q_OBJECT
public:
    explicit ThresholdMemory(workspace::Workspace &workspace, QObject *parent);
    ~ThresholdMemory() override;

    /// Minor units; empty where nobody set one.
    struct Amounts
    {
        std::optional<std::int64_t> threshold;
        std::optional<std::int64_t> current;
        bool operator==(const Amounts &) const = default;
    };
    [[nodiscard]] Amounts amounts(const QString &key) const { return m_amounts.value(key); }
    /// Written a little later, not with every step of a drag.
    void setAmounts(const QString &key, const Amounts &amounts);

private:
    void read();
    void write();

    workspace::Workspace &m_workspace;
    QMap<QString, Amounts> m_amounts;
    QTimer m_writing;
};

} // namespace precedent::pages
