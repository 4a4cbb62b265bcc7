// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stepmenu.h"

#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>

namespace precedent::pages {

namespace {

const QString settingKey = QStringLiteral("overview/step");

} // namespace

StepMenu::StepMenu(QSettings *settings, QWidget *parent)
    : QObject(parent), m_settings(settings), m_menu(new QMenu(parent)), m_action(new QAction(this))
{
    m_menu->setObjectName(QStringLiteral("overview.steps"));
    m_menu->setAccessibleName(tr("One bar stands for"));
    m_action->setObjectName(QStringLiteral("action.steps"));
    m_action->setToolTip(tr("What one bar stands for"));
    m_action->setMenu(m_menu);
    auto *group = new QActionGroup(m_menu);
    connect(group, &QActionGroup::triggered, this, &StepMenu::changed);
    add(tr("What fits the period"), QStringLiteral("fitting"), std::nullopt);
    add(tr("A day"), QStringLiteral("day"), models::Step::Day);
    add(tr("A week"), QStringLiteral("week"), models::Step::Week);
    add(tr("A month"), QStringLiteral("month"), models::Step::Month);
    group->setExclusive(true);
    for (auto *choice : m_menu->actions())
        group->addAction(choice);
    setShown(models::Step::Month);
}

std::function<std::optional<models::Step>()> StepMenu::chosen() const
{
    return [choice = m_choice]() -> std::optional<models::Step> {
        const int step = choice->load();
        return step == fitting ? std::nullopt : std::optional(models::Step(step));
    };
}

void StepMenu::setShown(models::Step step)
{
    switch (step) {
    case models::Step::Day:
        m_action->setText(tr("Per day"));
        break;
    case models::Step::Week:
        m_action->setText(tr("Per week"));
        break;
    case models::Step::Month:
        m_action->setText(tr("Per month"));
        break;
    }
}

void StepMenu::add(const QString &text, const QString &word, std::optional<models::Step> step)
{
    auto *choice = m_menu->addAction(text);
    choice->setObjectName(QStringLiteral("action.step.") + word);
    choice->setCheckable(true);
    const auto kept = m_settings != nullptr ? m_settings->value(settingKey).toString() : QString();
    if (kept == word || !step) {
        choice->setChecked(true);
        m_choice->store(step ? int(*step) : fitting);
    }
    connect(choice, &QAction::triggered, this, [this, word, step] {
        m_choice->store(step ? int(*step) : fitting);
        if (m_settings != nullptr)
            m_settings->setValue(settingKey, word);
    });
}

} // namespace precedent::pages
