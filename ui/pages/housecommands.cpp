// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/housecommands.h"

#include "ui/text/errortext.h"
#include "ui/text/taughttext.h"
#include "workspace/channelsetup.h"

#include <QtCore/QCoreApplication>

namespace precedent::pages {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::pages::HouseCommands)
};

/// False when it failed, which the desk tells.
bool report(const HouseDesk &desk, const base::Result<void> &written)
{
    if (written)
        desk.workspace.reloadInBackground();
    else
        desk.failed(written.error());
    return written.ok();
}

} // namespace

std::shared_ptr<HouseDesk> houseDesk(const shell::PageContext &context)
{
    return std::make_shared<HouseDesk>(
        HouseDesk{context.workspace, context.jobs, [showStrip = context.showStrip](const base::Error &error) {
                      showStrip({error.code, widgets::StripLevel::Error, text::errorText(error).sentence(), {}});
                  }});
}

ChangePolicy::ChangePolicy(std::shared_ptr<HouseDesk> desk, insight::PolicyBook before, insight::PolicyBook after,
                           const QString &what)
    : QUndoCommand(what), m_desk(std::move(desk)), m_before(std::move(before)), m_after(std::move(after))
{
}

void ChangePolicy::redo()
{
    setObsolete(!write(m_after));
}

void ChangePolicy::undo()
{
    (void)write(m_before);
}

bool ChangePolicy::write(const insight::PolicyBook &book)
{
    return report(*m_desk, workspace::putPolicy(m_desk->workspace.ledger(), book));
}

ChangeRules::ChangeRules(std::shared_ptr<HouseDesk> desk, insight::RuleSettings before, insight::RuleSettings after)
    : QUndoCommand(Words::tr("Change rules")), m_desk(std::move(desk)), m_before(std::move(before)),
      m_after(std::move(after))
{
}

void ChangeRules::redo()
{
    setObsolete(!write(m_after));
}

void ChangeRules::undo()
{
    (void)write(m_before);
}

bool ChangeRules::write(const insight::RuleSettings &rules)
{
    return report(*m_desk, workspace::putRules(m_desk->workspace.ledger(), rules));
}

ChangeSetting::ChangeSetting(std::shared_ptr<HouseDesk> desk, QString key, QString before, QString after)
    : QUndoCommand(Words::tr("Change setting")), m_desk(std::move(desk)), m_key(std::move(key)),
      m_before(std::move(before)), m_after(std::move(after))
{
}

void ChangeSetting::redo()
{
    setObsolete(!write(m_after));
}

void ChangeSetting::undo()
{
    (void)write(m_before);
}

bool ChangeSetting::write(const QString &value)
{
    return report(*m_desk, m_desk->workspace.ledger().write([this, &value](store::Transaction &transaction) {
        return transaction.putSetting(m_key, value);
    }));
}

ChangeUsualCurrency::ChangeUsualCurrency(std::shared_ptr<HouseDesk> desk, base::Currency before, base::Currency after)
    : QUndoCommand(Words::tr("Change usual currency")), m_desk(std::move(desk)), m_before(before), m_after(after)
{
}

void ChangeUsualCurrency::redo()
{
    setObsolete(!start(m_after));
}

void ChangeUsualCurrency::undo()
{
    setObsolete(!start(m_before));
}

bool ChangeUsualCurrency::start(base::Currency currency)
{
    auto &workspace = m_desk->workspace;
    const auto work = [&ledger = workspace.ledger(),
                       currency](const base::CancelToken &cancel,
                                 const shell::ReportProgress &report) -> base::Result<QString> {
        report({Words::tr("Reading stored messages"), 0, {}, {}});
        const auto counts = workspace::putUsualCurrency(ledger, currency, cancel);
        if (!counts)
            return counts.error();
        return Words::tr("The usual currency is in force. %1.", "what came of it")
            .arg(text::rereadText(counts->changed, counts->left));
    };
    const auto started =
        m_desk->jobs.start(QStringLiteral("usual-currency"), Words::tr("Reading messages again"), work);
    if (!started) {
        m_desk->failed(started.error());
        return false;
    }
    QObject::connect(
        &m_desk->jobs, &shell::JobController::finished, &workspace, [&workspace] { workspace.reloadInBackground(); },
        Qt::SingleShotConnection);
    return true;
}

} // namespace precedent::pages
