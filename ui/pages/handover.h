// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QtCore/QObject>

#include <optional>

namespace precedent::pages {

/// What one page asks another to open, beside the filter that they share: a record on Decisions, an agent on Agents.
/// Shared by the pages of a window; a request waits here until its page is made and has its rows.
class Handover : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void askForRecord(const domain::RecordId &record);
    /// By name, or by the id where there is one.
    void askForAgent(const QString &agent);
    /// The record asked for, once.
    [[nodiscard]] std::optional<domain::RecordId> takeRecord();
    [[nodiscard]] std::optional<QString> takeAgent();

Q_SIGNALS:
    void recordAsked();
    void agentAsked();

private:
    std::optional<domain::RecordId> m_record;
    std::optional<QString> m_agent;
};

} // namespace precedent::pages
