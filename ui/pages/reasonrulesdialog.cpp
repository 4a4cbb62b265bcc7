// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reasonrulesdialog.h"

#include "base/typedlist.h"
#include "ui/models/celltext.h"
#include "ui/pages/dialogparts.h"
#include "ui/pages/patterntexts.h"
#include "ui/pages/tablesetup.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace precedent::pages {

namespace {

using insight::GroupedText;
using insight::Grouping;
using insight::ReasonRule;

constexpr QSize firstSize(600, 480); ///< design pixels

QString textName(GroupedText text)
{
    return label(text == GroupedText::Reason ? Grouping::Reason : Grouping::Context);
}

std::vector<models::ListColumn<ReasonRule>> ruleColumns()
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    return {{ReasonRulesDialog::tr("Group"), left, [](const ReasonRule &rule) { return models::oneLine(rule.name); }},
            {ReasonRulesDialog::tr("Looks in"), left, [](const ReasonRule &rule) { return textName(rule.text); }},
            {ReasonRulesDialog::tr("Words"), left,
             [](const ReasonRule &rule) { return models::oneLine(rule.words.join(QStringLiteral(", "))); }}};
}

} // namespace

ReasonRulesDialog::ReasonRulesDialog(std::vector<ReasonRule> rules, Grouping groupedBy, QWidget *parent)
    : QDialog(parent), m_rules(std::move(rules)), m_list(new models::ListTable<ReasonRule>(this)),
      m_table(new QTableView), m_groupedBy(new QComboBox), m_name(new QLineEdit), m_text(new QComboBox),
      m_words(new QLineEdit), m_add(makeButton(tr("Add"), "reasonrules.add")),
      m_replace(makeButton(tr("Change"), "reasonrules.change")),
      m_remove(makeButton(tr("Remove"), "reasonrules.remove")), m_notice(new widgets::PlainLabel)
{
    setObjectName(QStringLiteral("reasonrules"));
    setWindowTitle(tr("Grouping of exceptions"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const Grouping one : {Grouping::Reason, Grouping::Context, Grouping::ReasonAndContext})
        m_groupedBy->addItem(label(one), int(one));
    m_groupedBy->setCurrentIndex(int(groupedBy));
    for (const GroupedText text : {GroupedText::Reason, GroupedText::Context})
        m_text->addItem(textName(text), int(text));
    arrange();
    connectParts();
    showRules(0);
}

void ReasonRulesDialog::arrange()
{
    m_table->setModel(m_list);
    m_list->show(ruleColumns(), {});
    setUpList(*m_table, QStringLiteral("reasonrules.table"), tr("Rules of the grouping"), 2);
    setFramed(*m_table);
    auto *hint = new widgets::PlainLabel(tr("Requests of one type whose text holds one of a rule's words are one "
                                            "group, whatever their case. Texts that match no rule are grouped as they "
                                            "are written."),
                                         widgets::TextRole::Secondary);
    hint->setWordWrap(true);
    const auto addField = [](QFormLayout &form, const QString &label, QWidget *field, const char *name) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(label);
        form.addRow(new widgets::PlainLabel(label, widgets::TextRole::Secondary), field);
    };
    auto *whole = new QFormLayout;
    addField(*whole, tr("Group by", "what exceptions have in common"), m_groupedBy, "reasonrules.groupedby");
    auto *form = new QFormLayout;
    addField(*form, tr("Group"), m_name, "reasonrules.name");
    addField(*form, tr("Looks in"), m_text, "reasonrules.text");
    addField(*form, tr("Words"), m_words, "reasonrules.words");
    for (QComboBox *box : {m_groupedBy, m_text})
        box->view()->setAccessibleName(box->accessibleName());
    m_words->setPlaceholderText(tr("damaged, broken, arrived late"));
    m_notice->setObjectName(QStringLiteral("reasonrules.notice"));
    m_notice->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_replace, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    // Without a default, Enter in a field would press Cancel.
    m_add->setProperty("kind", QStringLiteral("inner"));
    m_add->setDefault(true);
    auto *layout = dialogColumn(*this);
    layout->setSpacing(widgets::gap);
    layout->addLayout(whole);
    layout->addWidget(hint);
    layout->addWidget(m_table, 1);
    layout->addLayout(form);
    layout->addWidget(m_notice);
    layout->addLayout(buttons);
    layout->addLayout(closingButtons(*this, makeSave()));
    resize(widgets::scaled(firstSize.width(), *this), widgets::scaled(firstSize.height(), *this));
}

QPushButton *ReasonRulesDialog::makeSave()
{
    auto *keep = makeButton(tr("Save"), "reasonrules.save");
    keep->setProperty("primary", true);
    connect(keep, &QPushButton::clicked, this, [this] {
        if (!takeEntered())
            return;
        const std::vector<ReasonRule> rules = m_rules;
        const auto groupedBy = Grouping(m_groupedBy->currentData().toInt());
        accept();
        Q_EMIT chosen(rules, groupedBy);
    });
    return keep;
}

void ReasonRulesDialog::connectParts()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReasonRulesDialog::showSelected);
    connect(m_add, &QPushButton::clicked, this, &ReasonRulesDialog::add);
    connect(m_replace, &QPushButton::clicked, this, &ReasonRulesDialog::replace);
    connect(m_remove, &QPushButton::clicked, this, &ReasonRulesDialog::remove);
    connect(m_text, &QComboBox::currentIndexChanged, this, &ReasonRulesDialog::check);
    for (QLineEdit *field : {m_name, m_words}) {
        connect(field, &QLineEdit::textChanged, this, &ReasonRulesDialog::check);
        connect(field, &QLineEdit::returnPressed, this, &ReasonRulesDialog::takeEntered);
    }
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
    m_text->setCurrentIndex(m_text->findData(int(rule.text)));
    check();
}

ReasonRule ReasonRulesDialog::entered() const
{
    ReasonRule rule{m_name->text().trimmed(), {}, GroupedText(m_text->currentData().toInt())};
    rule.words = base::typedParts(m_words->text());
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
    m_notice->setText({});
}

bool ReasonRulesDialog::takeEntered()
{
    const ReasonRule rule = entered();
    const ReasonRule shown = selected() < 0 ? ReasonRule() : m_list->item(selected());
    if (rule == shown)
        return true;
    // Other words or another name for the rule that is shown; both make another rule.
    if (m_replace->isEnabled() && (rule.name == shown.name || rule.words == shown.words))
        replace();
    else if (m_add->isEnabled())
        add();
    else if (rule.name.isEmpty() && rule.words.isEmpty())
        return true;
    else {
        m_notice->setText(rule.name.isEmpty() || rule.words.isEmpty()
                              ? tr("A rule needs a group and at least one word.")
                              : tr("There is a rule for this group already."));
        return false;
    }
    return true;
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
