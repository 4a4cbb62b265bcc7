// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rulesform.h"

#include "ui/text/labels.h"
#include "ui/text/rulelabels.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QSpinBox>

namespace precedent::pages {

namespace {

using domain::Flag;

/// A flag and the numbers that it follows from.
struct FlagRule
{
    Flag flag;
    std::vector<const char *> keys;
};

const std::vector<FlagRule> &flagRules()
{
    static const std::vector<FlagRule> rules{
        {Flag::NoReason, {}},
        {Flag::SelfApproved, {}},
        {Flag::SelfApprovalAttempt, {}},
        {Flag::OverLimit, {}},
        {Flag::NearLimit, {"near-limit-percent"}},
        {Flag::Split, {"split-hours"}},
        {Flag::RepeatCustomer, {"repeat-customer-count", "repeat-customer-days"}},
        {Flag::ReAsked, {"re-asked-hours"}},
        {Flag::FastDecision, {"fast-decision-seconds"}},
        {Flag::OddHours, {"odd-hours", "workday-first-hour", "workday-end-hour"}},
        {Flag::StalePending, {"stale-pending-hours"}},
        {Flag::OutlierAmount, {"outlier-factor", "outlier-least-cases"}},
        {Flag::EditedAfterDecision, {}},
        {Flag::Reversed, {}},
        {Flag::Deleted, {}},
        {Flag::Ambiguous, {}},
    };
    return rules;
}

constexpr std::array suggestionKeys{"policy-times",        "policy-days",     "policy-percent",
                                    "unclear-least-cases", "unclear-percent", "consistency-least-cases",
                                    "consistency-gap"};

QString fieldName(const char *key)
{
    return QStringLiteral("rules.") + QLatin1String(key);
}

} // namespace

RulesForm::RulesForm(QWidget *parent) : QWidget(parent)
{
    setProperty("kind", QStringLiteral("plain"));
    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(widgets::gap);
    grid->setVerticalSpacing(widgets::spaceSmall);
    grid->setColumnStretch(0, 1);
    addHeading(*grid, tr("Flags: what is ticked is listed under Needs a look"));
    for (const FlagRule &rule : flagRules()) {
        addFlag(*grid, rule.flag);
        for (const char *key : rule.keys)
            addNumber(*grid, key, text::ruleText(QLatin1String(key)).words);
    }
    addHeading(*grid, tr("Suggestions of the Policy page"));
    for (const char *key : suggestionKeys)
        addNumber(*grid, key, text::ruleMeaning(QLatin1String(key)));
    grid->setRowStretch(grid->rowCount(), 1);
}

void RulesForm::addHeading(QGridLayout &grid, const QString &text)
{
    auto *heading = new widgets::PlainLabel(text, widgets::TextRole::CardTitle);
    heading->setContentsMargins(0, widgets::space, 0, widgets::spaceSmall);
    grid.addWidget(heading, grid.rowCount(), 0, 1, 2);
}

void RulesForm::addFlag(QGridLayout &grid, Flag flag)
{
    auto *box = new QCheckBox(text::label(flag));
    box->setObjectName(QStringLiteral("rules.look.") + domain::toWord(flag));
    box->setAccessibleName(tr("%1 needs a look", "a flag").arg(text::label(flag)));
    connect(box, &QCheckBox::toggled, this, &RulesForm::changed);
    m_flags.at(std::size_t(flag)) = box;
    grid.addWidget(box, grid.rowCount(), 0, 1, 2);
}

void RulesForm::addNumber(QGridLayout &grid, const char *key, const QString &words)
{
    const QString name = QString::fromLatin1(key);
    const auto *rule = insight::findRule(name);
    const QString meaning = text::ruleMeaning(name);
    const int row = grid.rowCount();
    if (rule->least == 0 && rule->most == 1) {
        auto *box = new QCheckBox(words);
        box->setObjectName(fieldName(key));
        box->setAccessibleName(meaning);
        connect(box, &QCheckBox::toggled, this, &RulesForm::changed);
        m_switches.insert(name, box);
        grid.addWidget(box, row, 0, 1, 2);
        return;
    }
    auto *field = new QSpinBox;
    field->setObjectName(fieldName(key));
    field->setAccessibleName(meaning);
    field->setRange(rule->least, rule->most);
    field->setSuffix(text::ruleText(name).unit);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons); // the arrow keys do the same
    field->setToolTip(widgets::plainToolTip(
        tr("Usually %1; from %2 to %3", "numbers").arg(rule->value({})).arg(rule->least).arg(rule->most)));
    connect(field, &QSpinBox::valueChanged, this, &RulesForm::changed);
    m_numbers.insert(name, field);
    auto *label = new widgets::PlainLabel(words, widgets::TextRole::Secondary);
    label->setWordWrap(true);
    label->setContentsMargins(widgets::cardPaddingHorizontal + widgets::space, 0, 0, 0);
    label->setBuddy(field);
    grid.addWidget(label, row, 0);
    grid.addWidget(field, row, 1);
}

void RulesForm::setRules(const insight::RuleSettings &rules)
{
    for (auto field = m_numbers.begin(); field != m_numbers.end(); ++field)
        field.value()->setValue(insight::findRule(field.key())->value(rules));
    for (auto box = m_switches.begin(); box != m_switches.end(); ++box)
        box.value()->setChecked(insight::findRule(box.key())->value(rules) != 0);
    for (std::size_t i = 0; i < m_flags.size(); ++i)
        m_flags.at(i)->setChecked(!rules.quiet.test(i));
}

insight::RuleSettings RulesForm::rules() const
{
    insight::RuleSettings rules;
    for (auto field = m_numbers.begin(); field != m_numbers.end(); ++field)
        insight::findRule(field.key())->set(rules, field.value()->value());
    for (auto box = m_switches.begin(); box != m_switches.end(); ++box)
        insight::findRule(box.key())->set(rules, box.value()->isChecked() ? 1 : 0);
    for (std::size_t i = 0; i < m_flags.size(); ++i)
        rules.quiet.set(i, !m_flags.at(i)->isChecked());
    return rules;
}

} // namespace precedent::pages
