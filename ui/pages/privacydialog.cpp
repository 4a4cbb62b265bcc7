// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/privacydialog.h"

#include "ui/pages/confirmdialog.h"
#include "ui/pages/dialogparts.h"
#include "ui/pages/erasuredialog.h"
#include "ui/pages/holdsdialog.h"
#include "ui/text/errortext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace precedent::pages {

namespace {

constexpr QSize firstSize(760, 560); ///< design pixels

widgets::PlainLabel *makeValue(const PrivacyLine &line)
{
    auto *label = new widgets::PlainLabel(line.text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(line.name);
    label->setObjectName(QStringLiteral("privacy.value"));
    return label;
}

} // namespace

PrivacyDialog::PrivacyDialog(const shell::PageContext &context, PrivacyParts parts, QWidget *parent)
    : QDialog(parent), m_context(context), m_parts(std::move(parts)), m_reading(context.pool, this),
      m_keychain(context.pool, this), m_lines(new QFormLayout),
      m_notice(new widgets::PlainLabel({}, widgets::TextRole::Secondary))
{
    setObjectName(QStringLiteral("privacy"));
    setWindowTitle(tr("Privacy and storage"));
    setAttribute(Qt::WA_DeleteOnClose);
    arrange();
    resize(widgets::scaled(firstSize.width(), *this), widgets::scaled(firstSize.height(), *this));
    connect(&m_context.workspace, &workspace::Workspace::changed, this, &PrivacyDialog::refresh);
    refresh();
}

void PrivacyDialog::arrange()
{
    auto *words = new widgets::PlainLabel(tr(
        "Everything Precedent knows is in one file on this computer: the messages of the followed channels in every "
        "version that was seen, the records read from them, names, and what you added. Nothing is sent anywhere; "
        "only Slack is asked. A token is kept in the system keychain alone, never in a file. Card numbers and access "
        "keys are masked wherever they are shown or exported."));
    words->setWordWrap(true);
    m_lines->setVerticalSpacing(widgets::space);
    m_lines->setHorizontalSpacing(widgets::gap);
    m_lines->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(words);
    column->addSpacing(widgets::space);
    column->addLayout(m_lines);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("privacy.scroll"));
    scroll->setAccessibleName(tr("What is stored"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    m_notice->setObjectName(QStringLiteral("privacy.notice"));
    m_notice->setWordWrap(true);
    m_notice->hide();
    auto *layout = dialogColumn(*this);
    layout->setSpacing(widgets::gap);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_notice);
    m_buttons = makeButtons();
    m_buttons->setEnabled(false);
    layout->addWidget(m_buttons);
    layout->addLayout(makeClosing());
}

QPushButton *PrivacyDialog::addButton(QLayout &row, const QString &text, const char *name,
                                      const std::function<void()> &run)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, run);
    row.addWidget(button);
    return button;
}

QWidget *PrivacyDialog::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new widgets::FlowLayout(buttons);
    row->setSpacing(widgets::space);
    addButton(*row, tr("Open folder"), "privacy.folder",
              [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_facts.ledger).absolutePath())); });
    addButton(*row, tr("Back up…"), "privacy.backup", [this] { chooseBackup(); });
    if (m_parts.restore)
        addButton(*row, tr("Restore…"), "privacy.restore", [this] { chooseRestore(); });
    addButton(*row, tr("Legal holds…"), "privacy.holds", [this] { openHolds(); });
    addButton(*row, tr("Retention…"), "privacy.retention", [this] { openErasure(true); });
    addButton(*row, tr("Erase data of a person or customer…"), "privacy.erase", [this] { openErasure(false); });
    if (m_parts.forgetToken)
        m_forget = addButton(*row, tr("Forget token"), "privacy.token", [this] { forgetToken(); });
    if (m_parts.deleteEverything)
        addButton(*row, tr("Delete everything…"), "privacy.delete", [this] { askToDelete(); });
    return buttons;
}

QHBoxLayout *PrivacyDialog::makeClosing()
{
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    m_close = addButton(*row, tr("Close"), "privacy.close", [this] { reject(); });
    m_close->setDefault(true);
    return row;
}

void PrivacyDialog::refresh()
{
    m_reading.start([this, &ledger = m_context.workspace.ledger()](const models::LatestOnly::IsStale &) {
        const auto facts = std::make_shared<base::Result<PrivacyFacts>>(privacyFacts(ledger));
        return [this, facts] {
            if (!*facts)
                return say(text::errorText(facts->error()).sentence());
            m_buttons->setEnabled(true);
            if (m_parts.tokenPlace)
                (*facts)->token = TokenPlace::Asking;
            showFacts(**facts);
            if (!m_parts.tokenPlace)
                Q_EMIT shown();
            else if (!m_keychain.isBusy())
                askForToken();
        };
    });
}

void PrivacyDialog::askForToken()
{
    m_keychain.start([this, tokenPlace = m_parts.tokenPlace](const models::LatestOnly::IsStale &) {
        const auto place = tokenPlace();
        return [this, place] {
            auto facts = m_facts;
            facts.token = place;
            showFacts(facts);
            Q_EMIT shown();
        };
    });
}

void PrivacyDialog::showFacts(const PrivacyFacts &facts)
{
    m_facts = facts;
    while (m_lines->rowCount() > 0)
        m_lines->removeRow(0);
    for (const auto &line : privacyLines(facts, m_context.workspace.calendar().zone, locale())) {
        auto *name = new widgets::PlainLabel(line.name, widgets::TextRole::Secondary);
        name->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        m_lines->addRow(name, makeValue(line));
    }
    if (m_forget == nullptr)
        return;
    const bool isAny = facts.token != TokenPlace::None;
    // What is disabled hands the focus on, to the button that deletes everything.
    if (!isAny && m_forget->hasFocus())
        m_close->setFocus();
    m_forget->setEnabled(isAny);
}

void PrivacyDialog::chooseBackup()
{
    const auto day = m_context.workspace.calendar().today().toString(Qt::ISODate);
    const auto name =
        QDir::home().filePath(QStringLiteral("%1-%2.precedent").arg(QFileInfo(m_facts.ledger).completeBaseName(), day));
    const auto path = QFileDialog::getSaveFileName(this, tr("Back up the ledger"), name);
    if (!path.isEmpty())
        backUpTo(path);
}

void PrivacyDialog::backUpTo(const QString &path)
{
    auto &ledger = m_context.workspace.ledger();
    const auto started = m_context.jobs.start(
        QStringLiteral("backup"), tr("Backing up"),
        [&ledger, path](const base::CancelToken &, const shell::ReportProgress &) -> base::Result<QString> {
            if (auto copied = ledger.backup(path); !copied)
                return copied.error();
            const auto noted = ledger.write([&](store::Transaction &transaction) {
                return store::noteBackup(transaction, path, ledger.clock()());
            });
            if (!noted)
                return noted.error();
            return tr("The ledger was copied to %1.").arg(QDir::toNativeSeparators(path));
        });
    if (!started)
        return say(text::errorText(started.error()).sentence());
    connect(
        &m_context.jobs, &shell::JobController::finished, this,
        [this](const QString &, const base::Result<QString> &result) {
            say(result ? *result : text::errorText(result.error()).sentence());
            refresh();
        },
        Qt::SingleShotConnection);
}

void PrivacyDialog::chooseRestore()
{
    const auto path = QFileDialog::getOpenFileName(this, tr("Restore a backup"), QDir::homePath());
    if (path.isEmpty())
        return;
    if (m_context.jobs.isRunning())
        return say(tr("Something is running. Wait until it is done, or stop it."));
    auto *dialog = new ConfirmDialog(
        {tr("Restore a backup"),
         tr("The backup is checked first. Then it takes the place of the ledger, which is kept beside it under another "
            "name. What was erased after the backup was made comes back and has to be erased again."),
         path, ConfirmWord::Restore, tr("Restore")},
        this);
    connect(dialog, &QDialog::accepted, this, [this, path] { m_parts.restore(path); });
    dialog->open();
}

void PrivacyDialog::askToDelete()
{
    if (m_context.jobs.isRunning())
        return say(tr("Something is running. Wait until it is done, or stop it."));
    const auto files = filesOf(m_facts);
    QStringList shown;
    for (const auto &file : files)
        shown += QDir::toNativeSeparators(file);
    auto *dialog = new ConfirmDialog(
        {tr("Delete everything"),
         tr("Are you sure? These files and the Slack token are deleted, and with them every record, correction, note "
            "and proof. This cannot be undone. Slack itself is not changed; holds do not prevent this."),
         shown.join(u'\n'), ConfirmWord::Delete, tr("Delete everything")},
        this);
    connect(dialog, &QDialog::accepted, this, [this, files] { m_parts.deleteEverything(files); });
    dialog->open();
}

void PrivacyDialog::forgetToken()
{
    if (m_keychain.isBusy())
        return say(tr("Something is running. Wait until it is done, or stop it."));
    m_parts.leaveToken();
    say(tr("The token is forgotten in this window. Asking the keychain…"));
    m_keychain.start([this, forget = m_parts.forgetToken](const models::LatestOnly::IsStale &) {
        const bool isForgotten = forget().ok();
        return [this, isForgotten] {
            say(isForgotten ? tr("The token is forgotten here. It works until it is revoked at api.slack.com/apps.")
                            : tr("The token is forgotten in this window. The keychain did not answer, so one that is "
                                 "stored there may still be there. Unlock the keychain and try again."));
            askForToken();
        };
    });
}

void PrivacyDialog::openErasure(bool isByAge)
{
    auto *dialog = new ErasureDialog(m_context, isByAge, this);
    connect(dialog, &QDialog::finished, this, &PrivacyDialog::refresh);
    dialog->open();
}

void PrivacyDialog::openHolds()
{
    auto *dialog = new HoldsDialog(m_context, this);
    connect(dialog, &QDialog::finished, this, &PrivacyDialog::refresh);
    dialog->open();
}

void PrivacyDialog::say(const QString &text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

void openPrivacy(const shell::PageContext &context, const PrivacyParts &parts, QWidget *parent)
{
    (new PrivacyDialog(context, parts, parent))->open();
}

} // namespace precedent::pages
