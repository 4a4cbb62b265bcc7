// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportformat.h"

#include "export/splitting.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QVBoxLayout>

namespace precedent::dialogs {

namespace {

QString meaningOf(ExportFile file)
{
    switch (file) {
    case ExportFile::ExcelCsv:
        return ExportFormat::tr("Opens with a double click on this computer: its list separator, its decimal mark and "
                                "local times.");
    case ExportFile::Workbook:
        return ExportFormat::tr("Typed cells: amounts are numbers and times are dates. A second sheet says what is in "
                                "it.");
    case ExportFile::JsonLines:
        return ExportFormat::tr("For programs: one object a line, every key, texts exactly as they were written.");
    case ExportFile::AuditCsv:
        break;
    }
    return ExportFormat::tr(
        "For checking and for programs: exact times with their time zone; the same rows always give the same file.");
}

} // namespace

ExportFormat::ExportFormat(const ExportHabits &habits, QWidget *parent)
    : QWidget(parent), m_manifestHabit(habits.hasManifest), m_format(new QComboBox),
      m_meaning(new widgets::PlainLabel({}, widgets::TextRole::Secondary)),
      m_manifest(new QCheckBox(tr("Write a proof beside it (manifest)"))),
      m_singleLine(new QCheckBox(tr("Keep every row on one line"))), m_warning(new widgets::PlainLabel),
      m_split(new QCheckBox)
{
    m_format->addItems({tr("CSV for audit and scripts"), tr("CSV for Excel"), tr("Excel workbook"), tr("JSON Lines")});
    m_format->setCurrentIndex(int(habits.file));
    arrange();
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        showFormat();
        Q_EMIT changed();
    });
    m_singleLine->setChecked(habits.isSingleLine);
    connect(m_split, &QCheckBox::toggled, this, &ExportFormat::changed);
    connect(m_singleLine, &QCheckBox::toggled, this, &ExportFormat::changed);
    connect(m_manifest, &QCheckBox::clicked, this, [this](bool isOn) {
        m_manifestHabit = isOn;
        Q_EMIT changed();
    });
    showFormat();
}

void ExportFormat::arrange()
{
    m_format->setObjectName(QStringLiteral("export.profile"));
    m_format->setAccessibleName(tr("Format"));
    m_format->view()->setAccessibleName(m_format->accessibleName()); // of its own where a style sheet is set
    m_meaning->setObjectName(QStringLiteral("export.meaning"));
    m_manifest->setObjectName(QStringLiteral("export.manifest"));
    m_warning->setObjectName(QStringLiteral("export.limit"));
    m_split->setObjectName(QStringLiteral("export.split"));
    m_split->setChecked(true);
    m_singleLine->setObjectName(QStringLiteral("export.singleline"));
    m_singleLine->setAccessibleDescription(tr("A line break within a text becomes “ ⏎ ”."));
    m_singleLine->setToolTip(m_singleLine->accessibleDescription());
    auto *why = new widgets::PlainLabel(
        tr("It holds the filter, totals per currency, coverage and the file's SHA-256, so that anybody can check it."),
        widgets::TextRole::Secondary);
    m_manifest->setAccessibleDescription(why->fullText());
    for (widgets::PlainLabel *label : {m_meaning, why, m_warning})
        label->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(widgets::spaceSmall);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_format, m_meaning, m_singleLine, m_manifest, why, m_warning, m_split})
        layout->addWidget(part);
}

ExportFile ExportFormat::file() const
{
    return ExportFile(m_format->currentIndex());
}

bool ExportFormat::hasManifest() const
{
    return m_manifest->isChecked();
}

bool ExportFormat::isSingleLine() const
{
    return file() == ExportFile::ExcelCsv && m_singleLine->isChecked();
}

bool ExportFormat::isSplit() const
{
    return !m_split->isHidden() && m_split->isChecked();
}

void ExportFormat::setRowCount(std::size_t rows, const QLocale &locale)
{
    m_rows = rows;
    m_locale = locale;
    showFormat();
}

void ExportFormat::showFormat()
{
    m_meaning->setText(meaningOf(file()));
    m_format->setAccessibleDescription(m_meaning->fullText());
    m_manifest->setChecked(m_manifestHabit.value_or(true));
    m_singleLine->setVisible(file() == ExportFile::ExcelCsv);
    const bool isBeyondASheet = m_rows > exporting::excelRows;
    const bool isCut = exporting::exceedsExcel(m_rows, optionsOf(file(), m_locale, {}).format);
    const QString limit = m_locale.toString(qulonglong(exporting::excelRows));
    m_warning->setText(isCut ? tr("Excel opens %1 rows of a file and drops the others.", "a number").arg(limit)
                             : tr("A sheet holds %1 rows; the others go on in further sheets.", "a number").arg(limit));
    m_split->setText(tr("Split into files of at most %1 rows", "a number").arg(limit));
    m_warning->setVisible(isCut || (isBeyondASheet && file() == ExportFile::Workbook));
    m_split->setVisible(isCut);
}

} // namespace precedent::dialogs
