// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

namespace precedent::dialogs {

namespace {

/// Of a file that one of the formats makes.
bool isEnding(const QString &suffix)
{
    return suffix == QLatin1String("csv") || suffix == QLatin1String("jsonl");
}

QString named(const char *part)
{
    return QStringLiteral("export.") + QLatin1String(part);
}

QWidget *column(const QList<QWidget *> &widgets)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(widgets::spaceSmall);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return box;
}

} // namespace

ExportDialog::ExportDialog(ExportOffer offer, const QString &folder, QWidget *parent)
    : QDialog(parent), m_offer(std::move(offer)), m_folder(folder), m_filtered(new QRadioButton),
      m_filter(new widgets::PlainLabel(QString(), widgets::TextRole::Secondary)), m_selected(new QRadioButton),
      m_allColumns(new QRadioButton(tr("All columns, in the schema's order"))),
      m_visibleColumns(new QRadioButton(tr("Only the columns on screen"))), m_format(new QComboBox),
      m_path(new QLineEdit), m_choose(new QPushButton(tr("Choose…"))), m_notice(new widgets::PlainLabel),
      m_export(new QPushButton), m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("export"));
    setWindowTitle(tr("Export decisions"));
    buildParts();
    arrange();
    connectParts();
    formatChanged();
}

void ExportDialog::buildParts()
{
    const QLocale &locale = m_offer.locale;
    m_filtered->setText(tr("%1 in view", "count of rows").arg(locale.toString(qulonglong(m_offer.filtered.size()))));
    m_filter->setText(m_offer.filterInWords.isEmpty() ? tr("All decisions") : m_offer.filterInWords);
    m_filter->setWordWrap(true);
    m_filtered->setAccessibleDescription(m_filter->fullText());
    m_selected->setText(tr("%1 selected", "count of rows").arg(locale.toString(qulonglong(m_offer.selected.size()))));
    m_selected->setEnabled(!m_offer.selected.empty());
    m_visibleColumns->setEnabled(!m_offer.visibleColumns.isEmpty());
    m_filtered->setChecked(true);
    m_allColumns->setChecked(true);
    m_format->addItems({tr("CSV for audit and scripts"), tr("CSV for Excel"), tr("JSON Lines")});
    m_notice->setWordWrap(true);
    m_path->setMinimumWidth(widgets::scaled(320, *this));
    m_export->setDefault(true);
    const std::initializer_list<std::pair<QWidget *, const char *>> names{{m_filtered, "filtered"},
                                                                          {m_filter, "filter"},
                                                                          {m_selected, "selected"},
                                                                          {m_allColumns, "columns.all"},
                                                                          {m_visibleColumns, "columns.visible"},
                                                                          {m_format, "profile"},
                                                                          {m_path, "path"},
                                                                          {m_choose, "choose"},
                                                                          {m_notice, "notice"},
                                                                          {m_export, "run"},
                                                                          {m_cancel, "cancel"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(named(name));
    m_format->setAccessibleName(tr("Format"));
    m_path->setAccessibleName(tr("File"));
    m_notice->setAccessibleName(tr("Notice"));
}

void ExportDialog::arrange()
{
    // Two groups of their own, because radio buttons of one parent exclude each other.
    auto *scopes = column({m_filtered, m_filter, m_selected});
    auto *columns = column({m_allColumns, m_visibleColumns});
    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(m_choose);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(widgets::gap);
    form->addRow(new widgets::PlainLabel(tr("Rows")), scopes);
    form->addRow(new widgets::PlainLabel(tr("Columns")), columns);
    form->addRow(new widgets::PlainLabel(tr("Format")), m_format);
    form->addRow(new widgets::PlainLabel(tr("File")), file);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::cardPaddingHorizontal, widgets::cardPaddingVertical,
                               widgets::cardPaddingHorizontal, widgets::cardPaddingVertical);
    layout->setSpacing(widgets::gap);
    layout->addLayout(form);
    layout->addWidget(m_notice);
    layout->addLayout(buttons);
}

void ExportDialog::connectParts()
{
    connect(m_filtered, &QRadioButton::toggled, this, &ExportDialog::refresh);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::formatChanged);
    connect(m_choose, &QPushButton::clicked, this, &ExportDialog::choosePath);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice{m_offer.snapshot, rows(), {}, QDir::fromNativeSeparators(m_path->text().trimmed())};
    choice.options.format = file() == ExportFile::JsonLines ? exporting::Format::JsonLines : exporting::Format::Csv;
    choice.options.profile = file() == ExportFile::ExcelCsv ? exporting::Profile::Excel : exporting::Profile::Audit;
    choice.options.locale = m_offer.locale;
    if (m_visibleColumns->isChecked())
        choice.options.columns = m_offer.visibleColumns;
    return choice;
}

/// A name that somebody wrote stays; its ending follows the format where it is one of a format.
void ExportDialog::formatChanged()
{
    const QString written = QDir::fromNativeSeparators(m_path->text().trimmed());
    const QString suggested = suggestedFileName(m_offer.period, file());
    const QFileInfo target(written);
    QString name = target.fileName();
    if (name.isEmpty() || name == m_suggested)
        name = suggested;
    else if (isEnding(target.suffix().toLower()))
        name = target.completeBaseName() + u'.' + QFileInfo(suggested).suffix();
    m_suggested = suggested;
    m_path->setText(QDir::toNativeSeparators((written.isEmpty() ? m_folder : target.path()) + u'/' + name));
    refresh();
}

void ExportDialog::refresh()
{
    const int count = int(rows().size());
    m_export->setText(tr("Export %Ln row(s)", "on a button", count));
    const QFileInfo target(QDir::fromNativeSeparators(m_path->text().trimmed()));
    const bool isPossible = !target.fileName().isEmpty() && !target.isDir() && target.dir().exists();
    m_export->setEnabled(isPossible && count > 0);
    m_notice->setText(isPossible ? noticeFor(target) : tr("Choose a file in a folder that exists."));
}

QString ExportDialog::noticeFor(const QFileInfo &target) const
{
    QStringList notices;
    if (target.exists())
        notices.append(tr("This file exists. It is replaced when the export is complete."));
    const QString ending = QFileInfo(suggestedFileName(m_offer.period, file())).suffix();
    if (!target.suffix().isEmpty() && target.suffix().toLower() != ending)
        notices.append(tr("The file will hold %1, although its name ends with .%2.", "CSV or JSON Lines, ending")
                           .arg(file() == ExportFile::JsonLines ? tr("JSON Lines") : tr("CSV"), target.suffix()));
    return notices.join(u' ');
}

void ExportDialog::choosePath()
{
    const QString filter = file() == ExportFile::JsonLines ? tr("JSON Lines (*.jsonl)") : tr("CSV (*.csv)");
    const QString path = QFileDialog::getSaveFileName(this, tr("Export to"), m_path->text(), filter);
    if (!path.isEmpty())
        m_path->setText(QDir::toNativeSeparators(path));
}

const std::vector<insight::RowIndex> &ExportDialog::rows() const
{
    return m_selected->isChecked() ? m_offer.selected : m_offer.filtered;
}

ExportFile ExportDialog::file() const
{
    return ExportFile(m_format->currentIndex());
}

} // namespace precedent::dialogs
