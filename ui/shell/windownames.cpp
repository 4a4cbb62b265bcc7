// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windownames.h"

#include "ui/models/namesakes.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>

#include <utility>

namespace precedent::shell {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::shell::WindowNames)
};

const QString namesKey = QStringLiteral("window/pseudonyms");

} // namespace

WindowNames::WindowNames(workspace::Workspace &workspace, FilterState &filter, const Actions &actions)
    : m_workspace(workspace), m_filter(filter), m_actions(actions)
{
}

void WindowNames::connectAction(const std::shared_ptr<QSettings> &settings)
{
    auto *action = m_actions[Command::Pseudonyms];
    action->setChecked(settings != nullptr && settings->value(namesKey).toBool());
    m_workspace.setHidesNames(action->isChecked());
    QObject::connect(action, &QAction::toggled, action, [this, settings](bool hides) {
        if (settings != nullptr)
            settings->setValue(namesKey, hides);
        m_workspace.setHidesNames(hides);
    });
}

bool WindowNames::follow()
{
    const auto newest = m_workspace.pseudonyms();
    // Raw messages and the files of others say the names.
    for (const auto command : {Command::Evidence, Command::Reconcile, Command::Audit}) {
        const QString tip = m_actions[command]->whatsThis();
        m_actions[command]->setEnabled(newest == nullptr);
        m_actions[command]->setToolTip(
            newest == nullptr ? tip : Words::tr("%1. Not while names are hidden", "what a command does").arg(tip));
    }
    const auto before = std::exchange(m_pseudonyms, newest);
    if ((before == nullptr) == (newest == nullptr))
        return false;
    m_filter.reword(
        [&](const query::Filter &words) { return newest != nullptr ? newest->hidden(words) : before->shown(words); });
    return true;
}

query::Filter WindowNames::spoken(const query::Filter &filter) const
{
    return areHidden() ? m_pseudonyms->hidden(filter) : filter;
}

query::Filter WindowNames::named(const query::Filter &filter) const
{
    return areHidden() ? m_pseudonyms->shown(filter) : filter;
}

void tellNamesakesApart(models::LatestOnly &reading, workspace::Workspace &workspace, const WindowNames &names,
                        const std::function<void()> &changed)
{
    // Real names and ids are names too: hidden ones tell nobody apart.
    if (names.areHidden())
        models::tellApart({});
    reading.start([&ledger = workspace.ledger(), &names, changed](const models::LatestOnly::IsStale &) {
        const auto reader = ledger.reader();
        const auto people = reader ? (*reader)->people() : reader.error();
        return [&names, changed, found = people ? models::namesakesOf(*people) : models::Namesakes()] {
            if (models::tellApart(names.areHidden() ? models::Namesakes() : found))
                changed();
        };
    });
}

} // namespace precedent::shell
