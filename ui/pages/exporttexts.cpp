// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exporttexts.h"

#include "ui/text/errortext.h"
#include "ui/text/joined.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>

namespace precedent::pages {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::pages::ExportTexts)
};

constexpr int shownLetters = 12;

QString filesText(const workspace::ExportOutcome &outcome)
{
    const auto &first = outcome.files.front();
    const QString path = QDir::toNativeSeparators(first.path);
    if (outcome.files.size() == 1) {
        return Words::tr("%Ln row(s) exported to %1 (SHA-256 %2).", "file, hash", int(outcome.summary.rows))
            .arg(path, shortHash(QString::fromLatin1(first.sha256.toHex())));
    }
    return Words::tr("%Ln row(s) exported to %1 files, the first is %2.", "count of files, file",
                     int(outcome.summary.rows))
        .arg(QString::number(outcome.files.size()), path);
}

} // namespace

QString shortHash(const QString &sha256)
{
    return sha256.size() > shownLetters ? sha256.left(shownLetters) + QChar(0x2026) : sha256;
}

QString exportedText(const workspace::ExportOutcome &outcome)
{
    QStringList texts{filesText(outcome)};
    if (!outcome.manifestPath.isEmpty())
        texts.append(Words::tr("The manifest stands beside it."));
    if (const auto count = int(outcome.summary.shortenedCells); count > 0)
        texts.append(
            Words::tr("%Ln text(s) were longer than a cell of Excel can be and end with “…”.", nullptr, count));
    if (const auto count = int(outcome.summary.replacedCells); count > 0)
        texts.append(Words::tr("%Ln text(s) held control characters that a workbook cannot keep.", nullptr, count));
    if (outcome.notLogged)
        texts.append(Words::tr("The ledger's log does not tell of it: %1", "an error in words")
                         .arg(text::errorText(*outcome.notLogged).sentence()));
    return text::sentences(texts);
}

std::vector<widgets::StripAction> placeActions(const QString &path)
{
    return {
        {Words::tr("Open folder"),
         [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); }},
        {Words::tr("Copy path"), [path] { QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(path)); }}};
}

QString exportFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QString formatText(const exporting::Options &options)
{
    switch (options.format) {
    case exporting::Format::Xlsx:
        return Words::tr("Excel workbook");
    case exporting::Format::JsonLines:
        return Words::tr("JSON Lines");
    case exporting::Format::Csv:
        break;
    }
    return options.profile == exporting::Profile::Excel ? Words::tr("CSV for Excel")
                                                        : Words::tr("CSV for audit and scripts");
}

QString plainFileName(const QString &title)
{
    QString name;
    const auto lower = title.toLower();
    for (const QChar letter : lower)
        name += letter.isLetterOrNumber() ? letter : QChar(u'_');
    return name;
}

} // namespace precedent::pages
