// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/importstep.h"

#include "ui/firstrun/channeltable.h"
#include "ui/text/dates.h"
#include "ui/text/errortext.h"
#include "ui/text/joined.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace precedent::firstrun {

namespace {

/// In design pixels.
constexpr int tableHeight = 210;

ChannelFinding findingOf(const ImportChannel &channel, const QLocale &locale)
{
    ChannelFinding finding;
    finding.pace = ImportStep::tr("%Ln message(s)", "in a channel of an export", int(channel.messages));
    if (channel.messages > 0) {
        const base::Zone utc;
        finding.word = text::spanText({utc.dateOf(channel.oldest), utc.dateOf(channel.newest)}, locale);
    }
    return finding;
}

/// What is ticked at first: channels that sound like approvals, else all.
QSet<QString> likelyOnes(const std::vector<ImportChannel> &channels)
{
    const bool someAreLikely = std::any_of(channels.begin(), channels.end(), [](const ImportChannel &entry) {
        return likeliness(entry.channel.name) > 0;
    });
    QSet<QString> ids;
    for (const auto &entry : channels) {
        if (!someAreLikely || likeliness(entry.channel.name) > 0)
            ids.insert(entry.channel.id.text());
    }
    return ids;
}

} // namespace

ImportStep::ImportStep(QWidget *parent)
    : StepFrame(QStringLiteral("firstrun.import"), tr("Import a Slack export"), {}, parent),
      m_list(new ChannelList(this)), m_path(new QLineEdit),
      m_file(makeButton(QStringLiteral("firstrun.import.file"), tr("Choose file…"))),
      m_folder(makeButton(QStringLiteral("firstrun.import.folder"), tr("Choose folder…"))), m_table(new QTableView),
      m_notice(makeSentence()), m_back(makeButton(QStringLiteral("firstrun.import.back"), tr("Back"))),
      m_run(makeButton(QStringLiteral("firstrun.import.run"), tr("Import"), ButtonKind::Primary))
{
    addParts();
    connectParts();
    refresh();
}

ImportStep::~ImportStep()
{
    m_cancel.cancel();
}

void ImportStep::addParts()
{
    m_path->setObjectName(QStringLiteral("firstrun.import.path"));
    m_path->setAccessibleName(tr("Export"));
    m_path->setReadOnly(true);
    m_path->setFocusPolicy(Qt::ClickFocus);
    m_path->setPlaceholderText(tr("no file chosen"));
    m_notice->setObjectName(QStringLiteral("firstrun.import.notice"));
    setUpChannelTable(*m_table, *m_list, QStringLiteral("firstrun.import.table"), tr("Channels in the export"),
                      tableHeight);
    auto *row = new QHBoxLayout;
    row->setSpacing(widgets::space);
    row->addWidget(m_path, 1);
    row->addWidget(m_file);
    row->addWidget(m_folder);
    body()->addWidget(
        makeSentence(tr("The ZIP file as Slack made it or the folder it was unpacked to; or the database or folder "
                        "of slackdump. It is read where it lies; importing twice adds nothing.")));
    body()->addLayout(row);
    body()->addWidget(m_table);
    body()->addWidget(m_notice);
    addRight(m_back);
    addRight(m_run);
}

void ImportStep::connectParts()
{
    connect(m_file, &QPushButton::clicked, this, [this] {
        const auto path =
            QFileDialog::getOpenFileName(this, tr("Slack export or slackdump database"), {},
                                         tr("Slack exports and slackdump databases (*.zip *.sqlite *.db)"));
        if (!path.isEmpty())
            setPath(path);
    });
    connect(m_folder, &QPushButton::clicked, this, [this] {
        const auto path = QFileDialog::getExistingDirectory(this, tr("Slack export or slackdump folder"));
        if (!path.isEmpty())
            setPath(path);
    });
    const auto toggle = [this](const QModelIndex &index) {
        if (index.isValid())
            m_list->toggle(index.row());
    };
    connect(m_table, &QTableView::clicked, this, toggle);
    auto *space = new QShortcut(QKeySequence(Qt::Key_Space), m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, [this, toggle] { toggle(m_table->currentIndex()); });
    connect(m_list, &ChannelList::chosenChanged, this, &ImportStep::refresh);
    connect(m_back, &QPushButton::clicked, this, &ImportStep::backChosen);
    connect(m_run, &QPushButton::clicked, this, [this] {
        QStringList ids;
        for (const auto &channel : m_list->chosen())
            ids += channel.id.text();
        Q_EMIT importChosen(m_path->text(), ids);
    });
}

void ImportStep::setPath(const QString &path)
{
    m_cancel.cancel();
    m_cancel = base::CancelToken();
    m_path->setText(path);
    m_list->clear();
    refresh();
    m_notice->setText(path.isEmpty() ? QString() : tr("Counting…"));
    if (path.isEmpty())
        return;
    m_pool.post([this, path, cancel = m_cancel] {
        const auto contents = lookInto(path, cancel);
        QMetaObject::invokeMethod(
            this,
            [this, contents, cancel] {
                if (!cancel.isCancelled())
                    show(contents);
            },
            Qt::QueuedConnection);
    });
}

void ImportStep::show(const base::Result<ImportContents> &contents)
{
    if (!contents) {
        m_notice->setText(text::errorText(contents.error()).sentence());
        return;
    }
    std::vector<domain::Channel> channels;
    std::int64_t messages = 0;
    for (const auto &entry : contents->channels) {
        channels.push_back(entry.channel);
        messages += entry.messages;
        m_list->setFinding(entry.channel.id, findingOf(entry, locale()));
    }
    m_list->setChosen(likelyOnes(contents->channels));
    m_list->add(channels);
    const bool isExport = contents->source == domain::Source::Export;
    auto words =
        tr("%1: %2 messages in %3, %4.", "Slack export: 1,000 messages in 3 channels, 20 people.")
            .arg(isExport ? tr("Slack export") : tr("slackdump database"), locale().toString(qlonglong(messages)),
                 tr("%Ln channel(s)", "of an export", int(channels.size())),
                 tr("%Ln person(s)", "in an export", contents->people));
    if (contents->unreadable > 0)
        words = text::sentences({words, tr("%Ln object(s) could not be read.", "of an export", contents->unreadable)});
    m_notice->setText(words);
    refresh();
}

void ImportStep::refresh()
{
    m_run->setEnabled(!m_list->chosen().empty());
}

} // namespace precedent::firstrun
