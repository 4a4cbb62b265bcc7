// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/policy.h"
#include "ui/pages/housecommands.h"

class QMenu;

namespace precedent::pages {

/// What one can do on the Policy page beside looking: note changes of policy, group reasons, and put recurring
/// exceptions aside. Each is a command of the window's history.
class PolicyActions : public QObject
{
    Q_OBJECT
public:
    PolicyActions(const shell::PageContext &context, QWidget *parent);

    /// What the menus work on from now on.
    void setPolicy(const models::Policy &policy) { m_policy = policy; }
    /// The menu of one exception; owned by the caller's parent widget.
    [[nodiscard]] QMenu *makeMenu(const models::Exception &exception, QWidget *parent);

    void showRequests(const models::Exception &exception);
    void dismiss(const models::Exception &exception);
    void snooze(const models::Exception &exception, QDate until);
    /// Asks for the day from which it holds, and notes it as a policy change.
    void accept(const models::Exception &exception);
    /// Takes an entry back out of what was put aside.
    void bringBack(const insight::AsideException &entry);
    /// Adds or changes a policy change.
    void put(const insight::PolicyEvent &event);
    void remove(const insight::PolicyEvent &event);
    void setGrouping(const std::vector<insight::ReasonRule> &rules, insight::Grouping groupedBy);
    /// The approvals of the month of `day` that count against a ceiling.
    void showApprovals(const insight::Ceiling &ceiling, QDate day, query::DateBasis basis);
    void setCeilings(const std::vector<insight::Ceiling> &ceilings);
    /// Opens the form for a policy change.
    void edit(const insight::PolicyEvent &event);

    [[nodiscard]] insight::PolicyBook book() const;
    [[nodiscard]] QDate today() const { return m_context.workspace.calendar().today(); }

private:
    void push(const insight::PolicyBook &book, const QString &what);
    [[nodiscard]] insight::AsideException aside(const models::Exception &exception, insight::AsideState state) const;
    void askForDay(const models::Exception &exception);

    shell::PageContext m_context;
    QWidget *m_window;
    std::shared_ptr<HouseDesk> m_desk;
    models::Policy m_policy;
};

} // namespace precedent::pages
