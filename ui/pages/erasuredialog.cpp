// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/erasuredialog.h"

#include "store/compacting.h"
#include "store/joblock.h"
#include "ui/models/celltext.h"
#include "ui/pages/confirmdialog.h"
#include "ui/pages/dialogparts.h"
#include "ui/text/errortext.h"
#include "ui/text/formats.h"
#include "ui/text/joined.h"
#include "ui/text/retentiontext.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

namespace precedent::pages {

namespace {

constexpr QSize firstSize(600, 520); ///< design pixels
constexpr int mostMonths = 240;
constexpr int shownRecords = 2'000;

using MakeTarget = std::function<base::Result<records::ErasureTarget>(const store::Reader &)>;

base::Result<records::ErasurePlan> planOf(const store::Ledger &ledger, const MakeTarget &target, base::Instant now)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto found = target(**reader);
    if (!found)
        return found.error();
    return workspace::planErasure(**reader, *found, now);
}

/// Plans once more under the lock, so that nothing has changed in between.
base::Result<QString> eraseNow(store::Ledger &ledger, const MakeTarget &target, const QString &basis, base::Instant now,
                               const base::CancelToken &cancel)
{
    const auto lock = store::JobLock::acquire(ledger.path(), store::shortWait);
    if (!lock)
        return lock.error();
    const auto plan = planOf(ledger, target, now);
    if (!plan)
        return plan.error();
    const auto done = records::erase(ledger, *plan, basis, cancel);
    if (!done)
        return done.error();
    QStringList said{ErasureDialog::tr("%Ln record(s) keep only their skeleton.", nullptr, int(done->records))};
    if (!done->pseudonym.isEmpty())
        said += ErasureDialog::tr("Called from now on: %1.").arg(done->pseudonym);
    if (!done->isCompacted())
        said << text::errorText(*done->notCompacted).sentence() << text::tracesText();
    return text::sentences(said);
}

} // namespace

ErasureDialog::ErasureDialog(const shell::PageContext &context, bool isByAge, QWidget *parent)
    : QDialog(parent), m_context(context), m_isByAge(isByAge), m_looking(context.pool, this), m_name(new QLineEdit),
      m_kind(new QComboBox), m_months(new QSpinBox), m_withSync(new QCheckBox(tr("Each sync erases what is due"))),
      m_keep(makeButton(tr("Keep this rule"), "erasure.keep")), m_look(new QPushButton(tr("Look"))),
      m_list(new QListWidget), m_basis(new QLineEdit(isByAge ? tr("retention by age") : tr("erasure on request"))),
      m_typed(makeTypedConfirmation(ConfirmWord::Erase)), m_erase(new QPushButton(tr("Erase"))),
      m_notice(new widgets::PlainLabel({}, widgets::TextRole::Secondary))
{
    setObjectName(QStringLiteral("erasure"));
    setWindowTitle(isByAge ? tr("Retention") : tr("Erase data of a person or customer"));
    setAttribute(Qt::WA_DeleteOnClose);
    nameParts();
    arrange();
    connectParts();
    resize(widgets::scaled(firstSize.width(), *this), widgets::scaled(firstSize.height(), *this));
    if (const auto reader = context.workspace.ledger().reader(); isByAge && reader) {
        if (const auto rule = workspace::retentionRule(**reader)) {
            m_kept = *rule;
            m_months->setValue(rule->months);
            m_withSync->setChecked(rule->withSync);
        }
    }
    forget();
}

void ErasureDialog::nameParts()
{
    m_name->setObjectName(QStringLiteral("erasure.name"));
    m_name->setAccessibleName(tr("Person or customer"));
    m_name->setPlaceholderText(tr("Whole name, or a person's Slack id"));
    m_kind->setObjectName(QStringLiteral("erasure.kind"));
    m_kind->setAccessibleName(tr("Whether a person or a customer is meant"));
    m_kind->view()->setAccessibleName(m_kind->accessibleName()); // of its own where a style sheet is set
    m_kind->addItems({tr("Person or customer"), tr("Person"), tr("Customer")});
    m_months->setObjectName(QStringLiteral("erasure.months"));
    m_months->setAccessibleName(tr("Months that are kept"));
    m_months->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_months->setRange(0, mostMonths);
    m_months->setSpecialValueText(tr("Keep everything"));
    m_months->setSuffix(tr(" months"));
    m_withSync->setObjectName(QStringLiteral("erasure.withsync"));
    m_look->setObjectName(QStringLiteral("erasure.look"));
    m_list->setObjectName(QStringLiteral("erasure.list"));
    m_list->setAccessibleName(tr("Records that would keep only their skeleton, and those on hold"));
    m_basis->setObjectName(QStringLiteral("erasure.basis"));
    m_basis->setAccessibleName(tr("Basis, as the log keeps it"));
    m_basis->setMaxLength(int(workspace::longestBasis));
    m_erase->setObjectName(QStringLiteral("erasure.erase"));
    m_erase->setAutoDefault(false);
    m_notice->setObjectName(QStringLiteral("erasure.notice"));
    m_notice->setWordWrap(true);
}

void ErasureDialog::arrange()
{
    auto *words = new widgets::PlainLabel(
        m_isByAge ? tr("What people wrote longer ago than this goes, and who they were. Amounts, decisions, times and "
                       "the proofs stay. Whole months are kept. Nothing is erased until you say so here, or let each "
                       "sync do it.")
                  : tr("Of a person goes what they wrote and their name, of a customer the texts of the threads about "
                       "them and the name wherever it stands. Amounts, decisions, times and the proofs stay."));
    words->setWordWrap(true);
    auto *what = new QHBoxLayout;
    if (m_isByAge) {
        what->addWidget(new widgets::PlainLabel(m_months->accessibleName()));
        what->addWidget(m_months);
        what->addStretch(1);
    } else {
        what->addWidget(m_name, 1);
        what->addWidget(m_kind);
    }
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_kind, m_months, m_withSync, m_keep}) {
        if ((field != m_name && field != m_kind) != m_isByAge) { // of the other kind of erasure
            field->setParent(this);
            field->hide();
        }
    }
    what->addWidget(m_look);
    auto *form = new QFormLayout;
    form->addRow(new widgets::PlainLabel(tr("Basis"), widgets::TextRole::Secondary), m_basis);
    form->addRow(new widgets::PlainLabel(tr("Confirm"), widgets::TextRole::Secondary), m_typed);
    auto *layout = dialogColumn(*this);
    layout->setSpacing(widgets::gap);
    layout->addWidget(words);
    layout->addLayout(what);
    if (m_isByAge) {
        auto *rule = new QHBoxLayout;
        rule->addWidget(m_withSync, 1);
        rule->addWidget(m_keep);
        layout->addLayout(rule);
    }
    layout->addWidget(m_list, 1);
    layout->addWidget(m_notice);
    layout->addLayout(form);
    layout->addLayout(closingButtons(*this, m_erase));
}

void ErasureDialog::connectParts()
{
    connect(m_look, &QPushButton::clicked, this, &ErasureDialog::look);
    connect(m_erase, &QPushButton::clicked, this, &ErasureDialog::erase);
    connect(m_name, &QLineEdit::textChanged, this, &ErasureDialog::forget);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ErasureDialog::forget);
    connect(m_months, &QSpinBox::valueChanged, this, &ErasureDialog::forget);
    connect(m_months, &QSpinBox::valueChanged, this, [this] { m_withSync->setChecked(false); });
    connect(m_withSync, &QCheckBox::clicked, this, &ErasureDialog::askForSync);
    connect(m_keep, &QPushButton::clicked, this, &ErasureDialog::keepRule);
    for (auto *field : {m_basis, m_typed})
        connect(field, &QLineEdit::textChanged, this, &ErasureDialog::check);
}

std::function<base::Result<records::ErasureTarget>(const store::Reader &)> ErasureDialog::target() const
{
    using records::ErasureKind;
    if (m_isByAge) {
        const auto calendar = m_context.workspace.calendar();
        const auto day = workspace::firstKeptDay(calendar.today(), m_months->value());
        return [day, zone = calendar.zone](const store::Reader &) -> base::Result<records::ErasureTarget> {
            return workspace::beforeDay(day, zone);
        };
    }
    std::optional<ErasureKind> kind;
    if (m_kind->currentIndex() > 0)
        kind = m_kind->currentIndex() == 1 ? ErasureKind::Person : ErasureKind::Customer;
    return [kind, name = m_name->text().trimmed()](const store::Reader &reader) {
        return records::erasureTarget(reader, name, kind);
    };
}

workspace::RetentionRule ErasureDialog::rule() const
{
    return {m_months->value(), m_withSync->isChecked()};
}

void ErasureDialog::keepRule()
{
    const auto kept = workspace::setRetentionRule(m_context.workspace.ledger(), rule());
    if (!kept) {
        m_withSync->setChecked(m_kept.withSync);
        check();
        return say(text::errorText(kept.error()).sentence());
    }
    m_kept = rule();
    say(tr("The rule is kept."));
    check();
}

/// What goes by itself later is agreed to now.
void ErasureDialog::askForSync(bool isWanted)
{
    if (!isWanted)
        return keepRule();
    auto *dialog = new ConfirmDialog(
        {tr("Let each sync erase"),
         tr("From now on each sync erases, without asking again, what people wrote longer ago than %Ln month(s). It "
            "cannot be brought back. Records on legal hold stay as they are.",
            nullptr, m_months->value()),
         {},
         ConfirmWord::Erase,
         tr("Let each sync erase")},
        this);
    connect(dialog, &QDialog::accepted, this, &ErasureDialog::keepRule);
    connect(dialog, &QDialog::rejected, this, [this] { m_withSync->setChecked(false); });
    dialog->open();
}

void ErasureDialog::look()
{
    auto &ledger = m_context.workspace.ledger();
    say(tr("Looking at what would go…"));
    m_looking.start([this, &ledger, target = target(), now = m_context.clock()](const models::LatestOnly::IsStale &) {
        const auto plan = std::make_shared<const base::Result<records::ErasurePlan>>(planOf(ledger, target, now));
        return [this, plan] { showPlan(plan); };
    });
}

QString ErasureDialog::describe(const domain::RecordId &id) const
{
    const auto snapshot = m_context.workspace.snapshot();
    const auto index = snapshot->find(id);
    if (!index)
        return id.text();
    const auto record = snapshot->row(*index).record;
    QStringList parts{text::shortDate(record.requestedAt, snapshot->zone(), locale(), m_context.clock()),
                      models::oneLine(models::personText(record.agent)), models::titleText(record, locale()),
                      models::oneLine(record.customer)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void ErasureDialog::showPlan(const Plan &plan)
{
    m_list->clear();
    m_plan.reset();
    if (!*plan) {
        say(text::errorText(plan->error()).sentence());
    } else {
        m_plan = **plan;
        const auto add = [this](const std::vector<domain::RecordId> &ids, const QString &form) {
            for (const auto &id : ids) {
                if (m_list->count() < shownRecords)
                    m_list->addItem(form.arg(describe(id)));
            }
        };
        add(m_plan->held, tr("%1 – on legal hold, stays"));
        add(m_plan->records, QStringLiteral("%1"));
        const auto held = int(m_plan->held.size());
        QStringList said{tr("%Ln record(s) keep only their skeleton; ", nullptr, int(m_plan->records.size())) +
                         tr("%Ln message(s) are erased, or the names in them.", nullptr, int(m_plan->messages))};
        if (held > 0)
            said += tr("%Ln record(s) on legal hold stay as they are.", nullptr, held);
        if (!m_plan->keptNames.isEmpty())
            said += tr("Left alone, because others are called so: %1.").arg(text::enumerated(m_plan->keptNames));
        const auto need = store::compactionNeed(m_context.workspace.ledger().path());
        said += text::compactionText(need.beside, need.temporary, need.fits(), locale());
        say(text::sentences(said));
    }
    check();
    Q_EMIT looked();
}

/// What was looked at is not what stands in the fields now.
void ErasureDialog::forget()
{
    m_plan.reset();
    m_list->clear();
    say(tr("Look first: nothing is erased by that."));
    m_withSync->setEnabled(m_months->value() > 0);
    m_look->setEnabled(m_isByAge ? m_months->value() > 0 : !m_name->text().trimmed().isEmpty());
    check();
}

void ErasureDialog::check()
{
    m_erase->setEnabled(m_plan && (!m_plan->isEmpty() || !m_isByAge) && !m_basis->text().trimmed().isEmpty() &&
                        isConfirmed(ConfirmWord::Erase, m_typed->text()));
    m_keep->setEnabled(rule() != m_kept);
    m_isTold = false;
}

void ErasureDialog::reject()
{
    if (m_isTold || !m_isByAge || !m_keep->isEnabled())
        return QDialog::reject();
    m_isTold = true;
    say(tr("The rule as it stands here is not kept yet. Press “Keep this rule”, or close again without it."));
}

void ErasureDialog::erase()
{
    const auto basis = m_basis->text().trimmed();
    if (records::WordEraser(m_plan->ids, {m_plan->names + m_plan->namesWhereInvolved}, {}).finds(basis))
        return say(tr("The basis names who is to be erased, and would stay in the log. Write it without a name."));
    auto &workspace = m_context.workspace;
    const auto started =
        m_context.jobs.start(QStringLiteral("erasure"), tr("Erasing"),
                             [&ledger = workspace.ledger(), target = target(), basis,
                              now = m_context.clock()](const base::CancelToken &cancel, const shell::ReportProgress &) {
                                 return eraseNow(ledger, target, basis, now, cancel);
                             });
    if (!started)
        return say(text::errorText(started.error()).sentence());
    connect(
        &m_context.jobs, &shell::JobController::finished, &workspace, [&workspace] { workspace.reloadInBackground(); },
        Qt::SingleShotConnection);
    accept();
}

void ErasureDialog::say(const QString &text)
{
    m_notice->setText(text);
}

} // namespace precedent::pages
