// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reasonrulesdialog.h"

#include "ui/models/celltext.h"
#include "ui/pages/dialogparts.h"
#include "ui/pages/tablesetup.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace precedent::pages {

namespace {

using insight::ReasonRule;

constexpr QSize firstSize(600, 400); ///< design pixels

QPushButton *makeButton(const QString &text, const char *name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

std::vector<models::ListColumn<ReasonRule>> ruleColumns()
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    return {{ReasonRulesDialog::tr("Group"), left, [](const ReasonRule &rule) { return models::oneLine(rule.name); }},
            {ReasonRulesDialog::tr("A reason with one of"), left,
             [](const ReasonRule &rule) { return models::oneLine(rule.words.join(QStringLiteral(", "))); }}};
}

} // namespace

ReasonRulesDialog::ReasonRulesDialog(std::vector<ReasonRule> rules, QWidget *parent)
    : QDialog(parent), m_rules(std::move(rules)), m_list(new models::ListTable<ReasonRule>(this)),
      m_table(new QTableView), m_name(new QLineEdit), m_words(new QLineEdit),
      m_add(makeButton(tr("Add"), "reasonrules.add")), m_replace(makeButton(tr("Change"), "reasonrules.change")),
      m_remove(makeButton(tr("Remove"), "reasonrules.remove"))
{
    setObjectName(QStringLiteral("reasonrules"));
    setWindowTitle(tr("Grouping of reasons"));
    setAttribute(Qt::WA_DeleteOnClose);
    arrange();
    connectParts();
    showRules(0);
}

void ReasonRulesDialog::arrange()
{
    m_table->setModel(m_list);
    m_list->show(ruleColumns(), {});
    setUpList(*m_table, QStringLiteral("reasonrules.table"), windowTitle(), 1);
    auto *hint = new widgets::PlainLabel(tr("Requests of one type whose reason holds one of the words are one group, "
                                            "whatever their case. Reasons that no rule holds are grouped as they are "
                                            "written."),
                                         widgets::TextRole::Secondary);
    hint->setWordWrap(true);
    auto *form = new QFormLayout;
    const auto addField = [form](const QString &label, QLineEdit *field, const char *name) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(label);
        form->addRow(new widgets::PlainLabel(label), field);
    };
    addField(tr("Group"), m_name, "reasonrules.name");
    addField(tr("Words"), m_words, "reasonrules.words");
    m_words->setPlaceholderText(tr("damaged, broken, arrived late"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_replace, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    // Without a default, Enter in a field would press Cancel.
    m_add->setDefault(true);
    auto *keep = makeButton(tr("Save"), "reasonrules.save");
    keep->setProperty("primary", true);
    connect(keep, &QPushButton::clicked, this, [this] {
        const std::vector<ReasonRule> rules = m_rules;
        accept();
        Q_EMIT chosen(rules);
    });
    auto *layout = dialogColumn(*this);
    layout->setSpacing(widgets::gap);
    layout->addWidget(hint);
    layout->addWidget(m_table, 1);
    layout->addLayout(form);
    layout->addLayout(buttons);
    layout->addLayout(closingButtons(*this, keep));
    resize(widgets::scaled(firstSize.width(), *this), widgets::scaled(firstSize.height(), *this));
}

void ReasonRulesDialog::connectParts()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReasonRulesDialog::showSelected);
    connect(m_add, &QPushButton::clicked, this, &ReasonRulesDialog::add);
    connect(m_replace, &QPushButton::clicked, this, &ReasonRulesDialog::replace);
    connect(m_remove, &QPushButton::clicked, this, &ReasonRulesDialog::remove);
    for (QLineEdit *field : {m_name, m_words})
        connect(field, &QLineEdit::textChanged, this, &ReasonRulesDialog::check);
}

void ReasonRulesDialog::showRules(int selected)
{
    m_list->show(ruleColumns(), m_rules);
    m_table->selectRow(std::clamp(selected, 0, std::max(0, int(m_rules.size()) - 1)));
    showSelected();
}

int ReasonRulesDialog::selected() const
{
    return m_table->currentIndex().row();
}

void ReasonRulesDialog::showSelected()
{
    const ReasonRule rule = selected() < 0 ? ReasonRule() : m_list->item(selected());
    m_name->setText(rule.name);
    m_words->setText(rule.words.join(QStringLiteral(", ")));
    check();
}

ReasonRule ReasonRulesDialog::entered() const
{
    ReasonRule rule{m_name->text().trimmed(), {}};
    for (const QString &word : m_words->text().split(u',')) {
        if (!word.trimmed().isEmpty())
            rule.words.append(word.trimmed());
    }
    return rule;
}

void ReasonRulesDialog::check()
{
    const ReasonRule rule = entered();
    const bool isWhole = !rule.name.isEmpty() && !rule.words.isEmpty();
    const bool isTaken = std::any_of(m_rules.begin(), m_rules.end(),
                                     [&rule](const ReasonRule &other) { return other.name == rule.name; });
    const bool isOwn = selected() >= 0 && m_list->item(selected()).name == rule.name;
    m_add->setEnabled(isWhole && !isTaken);
    m_replace->setEnabled(isWhole && selected() >= 0 && (isOwn || !isTaken) && m_list->item(selected()) != rule);
    m_remove->setEnabled(selected() >= 0);
}

void ReasonRulesDialog::add()
{
    m_rules.push_back(entered());
    showRules(int(m_rules.size()) - 1);
}

void ReasonRulesDialog::replace()
{
    m_rules[std::size_t(selected())] = entered();
    showRules(selected());
}

void ReasonRulesDialog::remove()
{
    m_rules.erase(m_rules.begin() + selected());
    showRules(selected());
}

} // namespace precedent::pages
