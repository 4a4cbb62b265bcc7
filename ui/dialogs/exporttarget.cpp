// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exporttarget.h"

#include "ui/text/joined.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace precedent::dialogs {

namespace {

/// Of a file that one of the formats makes.
bool isEnding(const QString &suffix)
{
    return QStringList{QStringLiteral("csv"), QStringLiteral("jsonl"), QStringLiteral("xlsx")}.contains(suffix);
}

QString formatName(ExportFile file)
{
    switch (file) {
    case ExportFile::Workbook:
        return ExportTarget::tr("an Excel workbook");
    case ExportFile::JsonLines:
        return ExportTarget::tr("JSON Lines");
    case ExportFile::AuditCsv:
    case ExportFile::ExcelCsv:
        break;
    }
    return ExportTarget::tr("CSV");
}

/// The marks that LibreOffice and Excel leave beside a file as long as it is open in them; a crash may leave them too.
bool seemsOpenElsewhere(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = file.path() + u'/';
    return QFileInfo::exists(folder + QStringLiteral(".~lock.") + file.fileName() + u'#') ||
           QFileInfo::exists(folder + QStringLiteral("~$") + file.fileName());
}

QString patternOf(ExportFile file)
{
    switch (file) {
    case ExportFile::Workbook:
        return ExportTarget::tr("Excel workbook (*.xlsx)");
    case ExportFile::JsonLines:
        return ExportTarget::tr("JSON Lines (*.jsonl)");
    case ExportFile::AuditCsv:
    case ExportFile::ExcelCsv:
        break;
    }
    return ExportTarget::tr("CSV (*.csv)");
}

} // namespace

ExportTarget::ExportTarget(const QString &folder, QWidget *parent)
    : QWidget(parent), m_folder(folder), m_path(new QLineEdit), m_notice(new widgets::PlainLabel)
{
    m_path->setObjectName(QStringLiteral("export.path"));
    m_path->setAccessibleName(tr("File"));
    m_notice->setObjectName(QStringLiteral("export.notice"));
    m_notice->setAccessibleName(tr("Notice"));
    m_notice->setWordWrap(true);
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(QStringLiteral("export.choose"));
    choose->setAccessibleName(tr("Choose a file"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ExportTarget::choose);
    connect(m_path, &QLineEdit::textChanged, this, &ExportTarget::changed);
    auto *line = new QHBoxLayout;
    line->addWidget(m_path, 1);
    line->addWidget(choose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(widgets::spaceSmall);
    layout->addLayout(line);
    layout->addWidget(m_notice);
}

QString ExportTarget::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

bool ExportTarget::isPossible() const
{
    return obstacle().isEmpty();
}

void ExportTarget::suggest(const QString &name, ExportFile file)
{
    const QString written = path();
    const QFileInfo target(written);
    QString fileName = target.fileName();
    if (fileName.isEmpty() || fileName == m_suggested)
        fileName = name;
    else if (file != m_file && isEnding(target.suffix().toLower()))
        fileName = target.completeBaseName() + u'.' + fileEnding(file);
    m_suggested = name;
    m_file = file;
    m_path->setText(QDir::toNativeSeparators((written.isEmpty() ? m_folder : target.path()) + u'/' + fileName));
    m_path->setCursorPosition(int(m_path->text().size()));
}

void ExportTarget::setFiles(const QStringList &paths)
{
    m_files = paths;
    showNotice();
}

void ExportTarget::showNotice()
{
    const QString against = obstacle();
    m_notice->setText(against.isEmpty() ? text::sentences(notices()) : against);
    m_notice->setInk(against.isEmpty() ? nullptr : "bad");
    m_notice->setVisible(!m_notice->fullText().isEmpty());
}

/// Why no such file can be made; found out before anything is written, as far as the system tells.
QString ExportTarget::obstacle() const
{
    const QFileInfo target(path());
    if (path().isEmpty() || target.fileName().isEmpty())
        return tr("Choose a file.");
    if (target.isDir())
        return tr("This is a folder. Name a file in it.");
    const QFileInfo folder(target.path());
    const QString folderName = QDir::toNativeSeparators(folder.filePath());
    if (!folder.isDir())
        return tr("The folder %1 does not exist. Choose one that exists.").arg(folderName);
    if (!folder.isWritable())
        return tr("The folder %1 is read-only for you. Choose another one.").arg(folderName);
    return {};
}

QStringList ExportTarget::notices() const
{
    QStringList existing;
    for (const QString &file : m_files) {
        if (QFileInfo::exists(file))
            existing.append(QFileInfo(file).fileName());
    }
    QStringList texts;
    if (existing.size() > 1)
        texts.append(tr("These files exist and are replaced when the export is complete: %1.", "files")
                         .arg(existing.join(QStringLiteral(", "))));
    else if (!existing.isEmpty())
        texts.append(tr("This file exists. It is replaced when the export is complete."));
    if (std::any_of(existing.begin(), existing.end(),
                    [this](const QString &name) { return seemsOpenElsewhere(QFileInfo(path()).path() + u'/' + name); }))
        texts.append(tr("It seems to be open in another program. Close it there first, or choose another name."));
    const QString ending = QFileInfo(path()).suffix();
    if (!ending.isEmpty() && ending.toLower() != fileEnding(m_file))
        texts.append(tr("The file will hold %1, although its name ends with .%2.", "a format, an ending")
                         .arg(formatName(m_file), ending));
    return texts;
}

void ExportTarget::choose()
{
    // What exists is said here, before the export.
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Export to"), m_path->text(), patternOf(m_file), {},
                                                        QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty())
        m_path->setText(QDir::toNativeSeparators(chosen));
}

} // namespace precedent::dialogs
