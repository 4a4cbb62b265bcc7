// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/pdf.h"

#include <QtCore/QProcess>
#include <QtCore/QRectF>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>

namespace precedent::test {

/// A word of a page and where it stands, in points.
struct PdfWord
{
    QString text;
    QRectF box;
};

/// A PDF file as poppler's tools read it.
class PdfPages
{
public:
    explicit PdfPages(QString path) : m_path(std::move(path)) {}
    /// Writes the report first.
    explicit PdfPages(const reports::Report &report) : m_path(m_folder.filePath(QStringLiteral("report.pdf")))
    {
        const auto written = reports::writePdf(report, m_path);
        m_written = written ? *written : -1;
    }

    /// What writePdf() said; -1 for an error.
    [[nodiscard]] int written() const { return m_written; }
    [[nodiscard]] int count() const { return info(QStringLiteral("Pages")).toInt(); }
    /// A line of pdfinfo.
    [[nodiscard]] QString info(const QString &name) const
    {
        const QRegularExpression line(u'^' + name + QStringLiteral(":\\s*(.*)$"), QRegularExpression::MultilineOption);
        return line.match(run("pdfinfo", {m_path})).captured(1).trimmed();
    }
    [[nodiscard]] QString metadata() const { return run("pdfinfo", {QStringLiteral("-meta"), m_path}); }
    /// As laid out, one page after the other with a form feed between them.
    [[nodiscard]] QString text() const
    {
        return run("pdftotext", {QStringLiteral("-layout"), m_path, QStringLiteral("-")});
    }
    /// All of it with single blanks, so that sentences are found across lines; forms of one letter are one, as a
    /// reader's search takes them.
    [[nodiscard]] QString words() const
    {
        return run("pdftotext", {QStringLiteral("-raw"), m_path, QStringLiteral("-")})
            .normalized(QString::NormalizationForm_KC)
            .simplified();
    }
    /// Lines of pdfimages below its heading.
    [[nodiscard]] QStringList images() const { return rows("pdfimages", {QStringLiteral("-list"), m_path}); }
    [[nodiscard]] QStringList fonts() const { return rows("pdffonts", {m_path}); }

    [[nodiscard]] QList<QList<PdfWord>> boxes() const
    {
        static const QRegularExpression word(QStringLiteral(
            R"re(<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>)re"));
        QList<QList<PdfWord>> pages;
        const QString all = run("pdftotext", {QStringLiteral("-bbox"), m_path, QStringLiteral("-")});
        for (const QString &page : all.split(QStringLiteral("<page ")).mid(1)) {
            pages.append(QList<PdfWord>());
            for (auto found = word.globalMatch(page); found.hasNext();) {
                const auto match = found.next();
                const auto at = [&match](int i) { return match.captured(i).toDouble(); };
                pages.back().append({match.captured(5), QRectF(QPointF(at(1), at(2)), QPointF(at(3), at(4)))});
            }
        }
        return pages;
    }

private:
    [[nodiscard]] static QString run(const char *program, const QStringList &arguments)
    {
        QProcess process;
        process.start(QLatin1String(program), arguments);
        process.waitForFinished(60'000);
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    [[nodiscard]] static QStringList rows(const char *program, const QStringList &arguments)
    {
        return run(program, arguments).split(u'\n', Qt::SkipEmptyParts).mid(2);
    }

    QTemporaryDir m_folder;
    QString m_path;
    int m_written = 0;
};

/// Words that leave the paper's margins, or stand on one another; empty when all is well.
inline QStringList misplacedWords(const PdfPages &pdf, const QSizeF &paper)
{
    constexpr qreal margin = 40;
    const QRectF inner(margin, 10, paper.width() - 2 * margin, paper.height() - 20);
    QStringList problems;
    for (const QList<PdfWord> &page : pdf.boxes()) {
        for (qsizetype i = 0; i < page.size(); ++i) {
            if (!inner.contains(page.at(i).box))
                problems.append(QStringLiteral("outside: ") + page.at(i).text);
            // Lines touch; what overlaps covers more than their edges.
            const QRectF core = page.at(i).box.adjusted(1, 3, -1, -3);
            for (qsizetype j = i + 1; j < page.size(); ++j) {
                if (core.intersects(page.at(j).box.adjusted(1, 3, -1, -3)))
                    problems.append(QStringLiteral("%1 on %2").arg(page.at(i).text, page.at(j).text));
            }
        }
    }
    return problems;
}

} // namespace precedent::test
