// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pdf.h"

#include "export/output.h"
#include "export/wholefile.h"
#include "ui/reports/paginator.h"
#include "ui/reports/style.h"

#include <QtCore/QBuffer>
#include <QtCore/QRegularExpression>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtPrintSupport/QPrinter>

#include <algorithm>

namespace precedent::reports {

namespace {

/// What PDF/A asks for, equal to what Qt writes about the document elsewhere, and the author, whom QPdfWriter cannot
/// name otherwise; `%` is escaped text.
const char metadata[] = R"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>%3</pdf:Producer></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreatorTool>%2</xmp:CreatorTool>
<xmp:CreateDate>%4</xmp:CreateDate></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>1</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>)";

/// Stands in the metadata, as long as a date, until Qt has written the date that must be the same.
const QByteArray dateToCome("0000-00-00T00:00:00+00:00");

QByteArray metadataOf(const QString &title, const QString &author)
{
    const QString producer = QStringLiteral("Qt ") + QLatin1String(qVersion());
    return QString::fromLatin1(metadata)
        .arg(title.toHtmlEscaped(), author.toHtmlEscaped(), producer, QLatin1String(dateToCome))
        .toUtf8();
}

/// The file with the date of its information in its metadata too.
QByteArray withDate(QByteArray file)
{
    static const QRegularExpression written(QStringLiteral(
        "/CreationDate \\(D:(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(?:Z|([+-]\\d\\d)'(\\d\\d))"));
    const auto place = file.indexOf(dateToCome);
    const auto at = std::max(qsizetype(0), file.indexOf("/CreationDate"));
    const auto match = written.match(QString::fromLatin1(file.mid(at, 64)));
    if (place < 0 || !match.hasMatch())
        return file;
    const auto part = [&match](int i, const char *otherwise) {
        return match.captured(i).isEmpty() ? QString::fromLatin1(otherwise) : match.captured(i);
    };
    const QString date = QStringLiteral("%1-%2-%3T%4:%5:%6%7:%8")
                             .arg(part(1, ""), part(2, ""), part(3, ""), part(4, ""), part(5, ""), part(6, ""),
                                  part(7, "+00"), part(8, "00"));
    return file.replace(place, dateToCome.size(), date.toLatin1());
}

QString fullTitle(const Report &report)
{
    return report.title + QStringLiteral(" · ") + report.period;
}

void prepare(QPdfWriter &writer, const Report &report)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageSize(pageSizeOf(report.paper));
    writer.setPageMargins({});
    writer.setResolution(unitsPerInch);
    writer.setTitle(fullTitle(report));
    writer.setCreator(report.author);
    writer.setDocumentXmpMetadata(metadataOf(fullTitle(report), report.author));
}

} // namespace

base::Result<int> writePdf(const Report &report, const QString &path)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Paginator pages(report, pageSizeOf(report.paper).size(QPageSize::Point));
    {
        QPdfWriter writer(&buffer);
        prepare(writer, report);
        QPainter painter(&writer);
        for (int page = 0; page < pages.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            pages.paint(painter, page, writer.resolution());
        }
    }
    auto file = exporting::WholeFile::create(path);
    if (!file)
        return file.error();
    if (const auto written = exporting::writeAll(file->get()->device(), withDate(buffer.data())); !written)
        return written.error();
    if (const auto committed = file->get()->commit(); !committed)
        return committed.error();
    return pages.pageCount();
}

void print(const Report &report, QPrinter &printer)
{
    printer.setFullPage(true);
    const Paginator pages(report, printer.pageLayout().fullRectPoints().size());
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.pageCount()) : pages.pageCount();
    QPainter painter(&printer);
    for (int page = first; page < last; ++page) {
        if (page > first)
            printer.newPage();
        pages.paint(painter, page, printer.resolution());
    }
}

} // namespace precedent::reports
