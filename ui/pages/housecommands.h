// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "workspace/houserules.h"

#include <QtGui/QUndoCommand>

#include <memory>

namespace precedent::pages {

/// What these commands work with; outlives the page that made it, because the window's history does.
struct HouseDesk
{
    workspace::Workspace &workspace;
    shell::JobController &jobs;
    std::function<void(const base::Error &)> failed;
};

/// For the window of a page; what fails is told in its strip.
[[nodiscard]] std::shared_ptr<HouseDesk> houseDesk(const shell::PageContext &context);

/// Changes what the policy owner keeps; every page is shown anew afterwards.
class ChangePolicy : public QUndoCommand
{
public:
    /// `what` names the command in the menu.
    ChangePolicy(std::shared_ptr<HouseDesk> desk, insight::PolicyBook before, insight::PolicyBook after,
                 const QString &what);
    void redo() override;
    void undo() override;

private:
    [[nodiscard]] bool write(const insight::PolicyBook &book);

    std::shared_ptr<HouseDesk> m_desk;
    insight::PolicyBook m_before;
    insight::PolicyBook m_after;
};

/// Changes numbers and switches of rules; the records are flagged anew afterwards.
class ChangeRules : public QUndoCommand
{
public:
    ChangeRules(std::shared_ptr<HouseDesk> desk, insight::RuleSettings before, insight::RuleSettings after);
    void redo() override;
    void undo() override;

private:
    [[nodiscard]] bool write(const insight::RuleSettings &rules);

    std::shared_ptr<HouseDesk> m_desk;
    insight::RuleSettings m_before;
    insight::RuleSettings m_after;
};

/// Changes one setting of a ledger that its records are counted by.
class ChangeSetting : public QUndoCommand
{
public:
    ChangeSetting(std::shared_ptr<HouseDesk> desk, QString key, QString before, QString after);
    void redo() override;
    void undo() override;

private:
    [[nodiscard]] bool write(const QString &value);

    std::shared_ptr<HouseDesk> m_desk;
    QString m_key;
    QString m_before;
    QString m_after;
};

/// Changes the currency of channels that have none of their own; their stored messages are read again behind the
/// window.
class ChangeUsualCurrency : public QUndoCommand
{
public:
    ChangeUsualCurrency(std::shared_ptr<HouseDesk> desk, base::Currency before, base::Currency after);
    void redo() override;
    void undo() override;

private:
    [[nodiscard]] bool start(base::Currency currency);

    std::shared_ptr<HouseDesk> m_desk;
    base::Currency m_before;
    base::Currency m_after;
};

} // namespace precedent::pages
