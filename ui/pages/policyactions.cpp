// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/policyactions.h"

#include "query/parse.h"
#include "ui/models/celltext.h"
#include "ui/pages/daydialog.h"
#include "ui/pages/patterntexts.h"
#include "ui/pages/policyeventdialog.h"
#include "ui/text/dates.h"
#include "workspace/pseudonyms.h"

#include <QtGui/QUndoStack>
#include <QtWidgets/QMenu>

namespace precedent::pages {

namespace {

constexpr int monthDays = 30;
constexpr int quarterDays = 90;

} // namespace

PolicyActions::PolicyActions(const shell::PageContext &context, QWidget *parent)
    : QObject(parent), m_context(context), m_window(parent), m_desk(houseDesk(context))
{
}

QMenu *PolicyActions::makeMenu(const models::Exception &exception, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("policy.exception.menu"));
    menu->setAccessibleName(patternName(exception.pattern));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, exception](QMenu &to, const QString &text, const char *name, auto act) {
        auto *action = to.addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, [exception, act] { act(exception); });
    };
    add(*menu, tr("Show the %Ln request(s)", nullptr, exception.pattern.times), "policy.exception.show",
        [this](const auto &one) { showRequests(one); });
    // What is put aside is known by its text, which is not shown as it is.
    if (m_context.workspace.pseudonyms() != nullptr)
        return menu;
    menu->addSeparator();
    add(*menu, tr("Accept as policy note…"), "policy.exception.accept", [this](const auto &one) { accept(one); });
    add(*menu, tr("Dismiss until it happens twice as often"), "policy.exception.dismiss",
        [this](const auto &one) { dismiss(one); });
    auto *snoozing = menu->addMenu(tr("Snooze"));
    snoozing->setObjectName(QStringLiteral("policy.exception.snooze"));
    snoozing->setAccessibleName(tr("Snooze"));
    const QLocale locale = parent->locale();
    for (const auto &[days, name] : {std::pair(monthDays, "policy.exception.snooze.month"),
                                     std::pair(quarterDays, "policy.exception.snooze.quarter")}) {
        const QDate until = today().addDays(days);
        add(*snoozing, tr("Until %1", "a day").arg(text::dayText(until, locale)), name,
            [this, until](const auto &one) { snooze(one, until); });
    }
    add(*snoozing, tr("Until another day…"), "policy.exception.snooze.day",
        [this](const auto &one) { askForDay(one); });
    return menu;
}

void PolicyActions::showRequests(const models::Exception &exception)
{
    const query::Filter days = models::withDates(m_context.filter.filter(), m_policy.exceptionSpan);
    m_context.filter.show(QStringLiteral("decisions"), models::requestsOf(exception.pattern, days));
}

insight::AsideException PolicyActions::aside(const models::Exception &exception, insight::AsideState state) const
{
    return {exception.pattern.type,   exception.pattern.reason, state, {}, exception.pattern.times, today(),
            exception.pattern.context};
}

void PolicyActions::push(const insight::PolicyBook &book, const QString &what)
{
    if (const auto before = this->book(); book != before)
        m_context.undoStack.push(new ChangePolicy(m_desk, before, book, what));
}

/// As the ledger has it: what is shown may be older than the last command.
insight::PolicyBook PolicyActions::book() const
{
    const auto house = workspace::houseRules(m_context.workspace.ledger());
    return house ? house->policy : m_policy.house.policy;
}

void PolicyActions::dismiss(const models::Exception &exception)
{
    push(book().withAside(aside(exception, insight::AsideState::Dismissed)), tr("Dismiss exception"));
    m_context.showToast(tr("Dismissed “%1”. Ctrl+Z brings it back.").arg(patternName(exception.pattern)));
}

void PolicyActions::snooze(const models::Exception &exception, QDate until)
{
    insight::AsideException entry = aside(exception, insight::AsideState::Snoozed);
    entry.until = until;
    push(book().withAside(entry), tr("Snooze exception"));
    m_context.showToast(tr("Snoozed “%1”. Ctrl+Z brings it back.").arg(patternName(exception.pattern)));
}

void PolicyActions::askForDay(const models::Exception &exception)
{
    auto *dialog = new DayDialog(tr("Snooze until"), today().addDays(monthDays), m_window);
    connect(dialog, &DayDialog::chosen, this, [this, exception](QDate day) { snooze(exception, day); });
    dialog->open();
}

void PolicyActions::accept(const models::Exception &exception)
{
    const models::Pattern &pattern = exception.pattern;
    insight::PolicyEvent event;
    event.day = today();
    event.title = patternName(pattern);
    event.query = query::toText(models::requestsOf(pattern, {}));
    event.note = tr("%1 of %2 approved when this was noted.", "counts")
                     .arg(m_window->locale().toString(pattern.approved),
                          m_window->locale().toString(pattern.approved + pattern.denied));
    auto *dialog = new PolicyEventDialog(event, m_window);
    connect(dialog, &PolicyEventDialog::chosen, this, [this, exception](const insight::PolicyEvent &chosen) {
        push(book().withAside(aside(exception, insight::AsideState::Noted)).withEvent(chosen),
             tr("Accept as policy note"));
    });
    dialog->open();
}

void PolicyActions::bringBack(const insight::AsideException &entry)
{
    push(book().withoutAside(entry), tr("Bring exception back"));
}

void PolicyActions::put(const insight::PolicyEvent &event)
{
    push(book().withEvent(event), event.id == 0 ? tr("Add policy change") : tr("Edit policy change"));
}

void PolicyActions::remove(const insight::PolicyEvent &event)
{
    push(book().withoutEvent(event.id), tr("Remove policy change"));
    m_context.showToast(tr("Removed “%1”. Ctrl+Z brings it back.").arg(models::oneLine(event.title)));
}

void PolicyActions::setGrouping(const std::vector<insight::ReasonRule> &rules, insight::Grouping groupedBy)
{
    insight::PolicyBook changed = book();
    changed.rules = rules;
    changed.groupedBy = groupedBy;
    push(changed, tr("Change grouping"));
}

void PolicyActions::showApprovals(const insight::Ceiling &ceiling, QDate day, query::DateBasis basis)
{
    const QDate first(day.year(), day.month(), 1);
    query::Filter filter;
    filter.dateBasis = basis;
    filter = models::withDates(filter, {first, first.addMonths(1).addDays(-1)})
                 .with(query::Key::Decision, {domain::toWord(domain::Decision::Approved)})
                 .with(query::Key::Currency, {ceiling.amount.currency.code()});
    if (ceiling.type)
        filter = filter.with(query::Key::Type, {domain::toWord(*ceiling.type)});
    m_context.filter.show(QStringLiteral("decisions"), filter);
}

void PolicyActions::setCeilings(const std::vector<insight::Ceiling> &ceilings)
{
    insight::PolicyBook changed = book();
    changed.ceilings = ceilings;
    push(changed, tr("Change monthly ceilings"));
}

void PolicyActions::edit(const insight::PolicyEvent &event)
{
    auto *dialog = new PolicyEventDialog(event, m_window);
    connect(dialog, &PolicyEventDialog::chosen, this, &PolicyActions::put);
    dialog->open();
}

} // namespace precedent::pages
