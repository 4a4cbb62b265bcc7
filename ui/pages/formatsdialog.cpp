// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/formatsdialog.h"

#include "ui/models/celltext.h"
#include "ui/pages/dialogparts.h"
#include "ui/pages/tablesetup.h"
#include "ui/text/errortext.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QDir>
#include <QtCore/QSaveFile>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace precedent::pages {

namespace {

using workspace::FormatInForce;

constexpr QSize firstSize(560, 320); ///< design pixels

QString channelsText(const FormatInForce &entry)
{
    if (entry.format.channels.empty())
        return FormatsDialog::tr("all", "channels");
    QStringList names;
    for (const QString &name : entry.channels)
        names += u'#' + models::oneLine(name);
    return names.join(QStringLiteral(", "));
}

std::vector<models::ListColumn<FormatInForce>> formatColumns(const QLocale &locale)
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    return {{FormatsDialog::tr("Name"), left, [](const FormatInForce &entry) { return entry.format.name; }},
            {FormatsDialog::tr("Channels"), left, channelsText},
            {FormatsDialog::tr("Version"), models::figureAlignment,
             [locale](const FormatInForce &entry) { return locale.toString(entry.format.version); }},
            {FormatsDialog::tr("Records"), models::figureAlignment,
             [locale](const FormatInForce &entry) { return locale.toString(entry.records); }}};
}

base::Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return base::makeError(base::ErrorKind::Output, "output-failed", file.errorString(),
                           {{QStringLiteral("path"), path}});
}

} // namespace

FormatsDialog::FormatsDialog(const shell::PageContext &context, std::shared_ptr<FormatDesk> desk, QWidget *parent)
    : QDialog(parent), m_context(context), m_desk(std::move(desk)), m_listing(context.pool, this),
      m_formats(new models::ListTable<FormatInForce>(this)), m_table(new QTableView),
      m_notice(new widgets::PlainLabel({}, widgets::TextRole::Secondary)),
      m_export(makeButton(tr("Export…"), "formats.export")), m_remove(makeButton(tr("Remove"), "formats.remove"))
{
    setObjectName(QStringLiteral("formats"));
    setWindowTitle(tr("Taught formats"));
    setAttribute(Qt::WA_DeleteOnClose);
    arrange();
    resize(widgets::scaled(firstSize.width(), *this), widgets::scaled(firstSize.height(), *this));
    connect(m_export, &QPushButton::clicked, this, &FormatsDialog::chooseExport);
    connect(m_remove, &QPushButton::clicked, this, &FormatsDialog::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FormatsDialog::showSelection);
    connect(m_desk.get(), &FormatDesk::busyChanged, this, &FormatsDialog::showSelection);
    connect(&m_context.workspace, &workspace::Workspace::changed, this, &FormatsDialog::list);
    showSelection();
    list();
}

void FormatsDialog::arrange()
{
    m_table->setModel(m_formats);
    m_formats->show(formatColumns(locale()), {});
    setUpList(*m_table, QStringLiteral("formats.table"), tr("Taught formats"), 1);
    setFramed(*m_table);
    m_notice->setObjectName(QStringLiteral("formats.notice"));
    m_notice->setWordWrap(true);
    auto *import = makeButton(tr("Import…"), "formats.import");
    connect(import, &QPushButton::clicked, this, &FormatsDialog::chooseImport);
    auto *close = makeButton(tr("Close"), "formats.close");
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {import, m_export, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::cardPaddingHorizontal, widgets::cardPaddingVertical,
                               widgets::cardPaddingHorizontal, widgets::cardPaddingVertical);
    layout->setSpacing(widgets::gap);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_notice);
    layout->addLayout(buttons);
}

void FormatsDialog::list()
{
    m_listing.start([this, &workspace = m_context.workspace](const models::LatestOnly::IsStale &) {
        const auto found =
            std::make_shared<base::Result<std::vector<FormatInForce>>>(workspace::formatsInForce(workspace));
        return [this, found] {
            if (!*found)
                return say(text::errorText(found->error()).sentence());
            const int row = m_table->currentIndex().row();
            m_formats->show(formatColumns(locale()), **found);
            m_table->selectRow(std::clamp(row, 0, std::max(0, m_formats->rowCount() - 1)));
            say(m_formats->rowCount() > 0
                    ? tr("They are tried before the formats that come with Precedent.")
                    : tr("No format was taught yet. Mark the parts of a message in the inbox, or import a file."));
            showSelection();
            Q_EMIT listed();
        };
    });
}

const FormatInForce *FormatsDialog::selected() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() ? &m_formats->item(index.row()) : nullptr;
}

void FormatsDialog::showSelection()
{
    m_export->setEnabled(selected() != nullptr);
    m_remove->setEnabled(selected() != nullptr && !m_desk->isBusy());
}

void FormatsDialog::remove()
{
    if (const auto *entry = selected())
        m_desk->change(entry->format.name, std::nullopt);
}

void FormatsDialog::importFrom(const QString &path)
{
    const auto format = records::formatFromFile(path);
    if (!format)
        return say(text::errorText(format.error()).sentence());
    m_desk->change(format->name, *format);
}

void FormatsDialog::exportTo(const QString &path)
{
    const auto *entry = selected();
    if (entry == nullptr)
        return;
    const auto written = write(path, recognize::encodeFormat(entry->format));
    say(written ? tr("%1 was written to %2.", "format, file").arg(entry->format.name, QDir::toNativeSeparators(path))
                : text::errorText(written.error()).sentence());
}

void FormatsDialog::chooseImport()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import a format"), {}, tr("Formats (*.json)"));
    if (!path.isEmpty())
        importFrom(path);
}

void FormatsDialog::chooseExport()
{
    const auto *entry = selected();
    if (entry == nullptr)
        return;
    const QString name = QDir::home().filePath(entry->format.name + QStringLiteral(".json"));
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the format"), name, tr("Formats (*.json)"));
    if (!path.isEmpty())
        exportTo(path);
}

void FormatsDialog::say(const QString &text)
{
    m_notice->setText(text);
}

} // namespace precedent::pages
