// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/limitsdialog.h"

#include "export/limitsfile.h"
#include "export/wholefile.h"
#include "ui/models/celltext.h"
#include "ui/pages/dialogparts.h"
#include "ui/pages/limiteditor.h"
#include "ui/pages/tablesetup.h"
#include "ui/text/audittext.h"
#include "ui/text/dates.h"
#include "ui/text/errortext.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "workspace/limits.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtGui/QUndoStack>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace precedent::pages {

namespace {

using insight::HolderKind;
using insight::Limit;

/// In design pixels.
constexpr QSize firstSize(700, 420);
constexpr int leastColumn = 108;

QString holderText(const NamedLimit &entry)
{
    const auto &holder = entry.limit.holder;
    return holder.kind == HolderKind::Person ? models::oneLine(entry.name)
                                             : models::oneLine(text::holderLabel(insight::toText(holder)));
}

std::vector<models::ListColumn<NamedLimit>> limitColumns(const QLocale &locale)
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto day = [locale](QDate date, const QString &open) {
        return date.isNull() ? open : text::dayText(date, locale);
    };
    return {{LimitsDialog::tr("Who"), left, holderText},
            {LimitsDialog::tr("Type"), left,
             [](const NamedLimit &entry) {
                 return entry.limit.type ? text::label(*entry.limit.type) : LimitsDialog::tr("Every type");
             }},
            {LimitsDialog::tr("Up to"), models::figureAlignment,
             [locale](const NamedLimit &entry) {
                 return entry.limit.isUnlimited()
                            ? LimitsDialog::tr("Unlimited (%1)", "currency").arg(entry.limit.amount.currency.code())
                            : text::moneyText(entry.limit.amount, locale);
             }},
            {LimitsDialog::tr("From"), left,
             [day](const NamedLimit &entry) { return day(entry.limit.from, LimitsDialog::tr("Always")); }},
            {LimitsDialog::tr("To"), left,
             [day](const NamedLimit &entry) { return day(entry.limit.to, LimitsDialog::tr("Open", "no last day")); }}};
}

} // namespace

LimitsDialog::LimitsDialog(const shell::PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_desk(limitDesk(context)), m_listing(context.pool, this),
      m_limits(new models::ListTable<NamedLimit>(this)), m_table(new QTableView),
      m_notice(new widgets::PlainLabel({}, widgets::TextRole::Secondary)),
      m_change(makeButton(tr("Change…"), "limits.change")), m_remove(makeButton(tr("Remove"), "limits.remove")),
      m_export(makeButton(tr("Export…"), "limits.export"))
{
    setObjectName(QStringLiteral("limits"));
    setWindowTitle(tr("Authority limits"));
    setAttribute(Qt::WA_DeleteOnClose);
    arrange();
    resize(widgets::scaled(firstSize.width(), *this), widgets::scaled(firstSize.height(), *this));
    connect(m_change, &QPushButton::clicked, this, &LimitsDialog::change);
    connect(m_table, &QTableView::activated, this, &LimitsDialog::change);
    connect(m_remove, &QPushButton::clicked, this, &LimitsDialog::remove);
    connect(m_export, &QPushButton::clicked, this, &LimitsDialog::chooseExport);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LimitsDialog::showSelection);
    connect(&m_context.workspace, &workspace::Workspace::changed, this, &LimitsDialog::list);
    connect(&m_context.undoStack, &QUndoStack::indexChanged, this, &LimitsDialog::list);
    showSelection();
    list();
}

void LimitsDialog::arrange()
{
    m_table->setModel(m_limits);
    m_limits->show(limitColumns(locale()), {});
    setUpList(*m_table, QStringLiteral("limits.table"), tr("Authority limits"), 0);
    m_table->horizontalHeader()->setMinimumSectionSize(widgets::scaled(leastColumn, *this));
    setFramed(*m_table);
    m_notice->setObjectName(QStringLiteral("limits.notice"));
    m_notice->setWordWrap(true);
    auto *addButton = makeButton(tr("Add…"), "limits.add");
    connect(addButton, &QPushButton::clicked, this, &LimitsDialog::add);
    auto *import = makeButton(tr("Import…"), "limits.import");
    connect(import, &QPushButton::clicked, this, &LimitsDialog::chooseImport);
    auto *close = makeButton(tr("Close"), "limits.close");
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {addButton, m_change, m_remove, import, m_export})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = dialogColumn(*this);
    layout->setSpacing(widgets::gap);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_notice);
    layout->addLayout(buttons);
}

base::Result<LimitsDialog::Held> LimitsDialog::read(const store::Ledger &ledger)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    auto limits = workspace::limits(**reader);
    if (!limits)
        return limits.error();
    auto people = reader->get()->people();
    if (!people)
        return people.error();
    auto teams = reader->get()->agentTeams();
    if (!teams)
        return teams.error();
    return Held{std::move(*limits), std::move(*people), std::move(*teams)};
}

void LimitsDialog::list()
{
    m_listing.start([this, &ledger = m_context.workspace.ledger()](const models::LatestOnly::IsStale &) {
        const auto held = std::make_shared<base::Result<Held>>(read(ledger));
        return [this, held] {
            if (!*held)
                return say(text::errorText(held->error()).sentence());
            m_held = **held;
            showHeld();
            Q_EMIT listed();
        };
    });
}

void LimitsDialog::showHeld()
{
    std::vector<NamedLimit> named;
    for (const auto &limit : m_held.limits)
        named.push_back({limit, workspace::holderName(limit.holder, m_held.people)});
    std::stable_sort(named.begin(), named.end(), [](const NamedLimit &a, const NamedLimit &b) {
        const auto key = [](const NamedLimit &entry) {
            return std::tuple(int(entry.limit.holder.kind), entry.name, entry.limit.from);
        };
        return key(a) < key(b);
    });
    const int row = m_table->currentIndex().row();
    const bool isEmpty = named.empty();
    m_limits->show(limitColumns(locale()), std::move(named));
    m_table->selectRow(std::clamp(row, 0, std::max(0, m_limits->rowCount() - 1)));
    say(isEmpty ? tr("No limit is set: “%1”, “%2” and “%3” are not evaluated.", "flags")
                      .arg(text::label(domain::Flag::NearLimit), text::label(domain::Flag::OverLimit),
                           text::label(domain::Flag::Split))
                : tr("A person's own limit comes first, then the team's, then that of all approvers or agents. Who has "
                     "none is not evaluated."));
    showSelection();
}

const Limit *LimitsDialog::selected() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() ? &m_limits->item(index.row()).limit : nullptr;
}

void LimitsDialog::showSelection()
{
    m_change->setEnabled(selected() != nullptr);
    m_remove->setEnabled(selected() != nullptr);
    m_export->setEnabled(m_limits->rowCount() > 0);
}

void LimitsDialog::edit(const Limit &limit)
{
    auto *editor = new LimitEditor(limit, m_held.limits, m_held.people, m_held.teams, this);
    const auto what = limit.id == 0 ? tr("Add limit") : tr("Change limit");
    connect(editor, &LimitEditor::chosen, this, [this, what](const std::vector<Limit> &limits) { put(limits, what); });
    editor->open();
}

void LimitsDialog::add()
{
    Limit limit;
    limit.holder = {HolderKind::Approvers};
    if (!m_held.limits.empty())
        limit.amount.currency = m_held.limits.back().amount.currency;
    else if (const auto usual = base::Currency::parse(m_context.workspace.snapshot()->usualCurrency()))
        limit.amount.currency = *usual;
    edit(limit);
}

void LimitsDialog::change()
{
    if (const auto *limit = selected())
        edit(*limit);
}

void LimitsDialog::remove()
{
    const auto *limit = selected();
    if (limit == nullptr)
        return;
    auto rest = m_held.limits;
    std::erase_if(rest, [id = limit->id](const Limit &other) { return other.id == id; });
    put(std::move(rest), tr("Remove limit"));
}

void LimitsDialog::put(std::vector<Limit> limits, const QString &what)
{
    m_context.undoStack.push(new ChangeLimits(m_desk, m_held.limits, std::move(limits), what));
    list();
}

void LimitsDialog::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return say(text::errorText(base::makeError(base::ErrorKind::Input, "limits-file-unreadable", file.errorString(),
                                                   {{QStringLiteral("path"), path}}))
                       .sentence());
    }
    auto limits = exporting::withLimitsCsv(m_held.limits, file.readAll(), [this](const QString &holder) {
        return workspace::findHolder(holder, m_held.people, m_held.teams);
    });
    if (!limits)
        return say(text::errorText(limits.error()).sentence());
    put(std::move(*limits), tr("Import limits"));
}

void LimitsDialog::exportTo(const QString &path)
{
    const auto bytes = exporting::limitsCsv(
        m_held.limits, [this](const insight::Holder &holder) { return workspace::holderName(holder, m_held.people); });
    const auto written = exporting::writeWhole(path, bytes);
    say(written ? tr("The limits were written to %1.", "a file").arg(QDir::toNativeSeparators(path))
                : text::errorText(written.error()).sentence());
}

void LimitsDialog::chooseImport()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import limits"), {}, tr("CSV files (*.csv)"));
    if (!path.isEmpty())
        importFrom(path);
}

void LimitsDialog::chooseExport()
{
    const QString proposed = QDir::home().filePath(QStringLiteral("limits.csv"));
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the limits"), proposed, tr("CSV files (*.csv)"));
    if (!path.isEmpty())
        exportTo(path);
}

void LimitsDialog::say(const QString &text)
{
    m_notice->setText(text);
}

} // namespace precedent::pages
