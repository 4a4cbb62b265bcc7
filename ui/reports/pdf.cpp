// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pdf.h"

#include "export/output.h"
#include "export/wholefile.h"
#include "ui/reports/paginator.h"
#include "ui/reports/style.h"

#include <QtCore/QBuffer>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtPrintSupport/QPrinter>

#include <algorithm>

namespace precedent::reports {

namespace {

/// QPdfWriter cannot name an author otherwise; `%` is escaped text.
const char metadata[] = R"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>)";

QByteArray metadataOf(const QString &title, const QString &author)
{
    return QString::fromLatin1(metadata).arg(title.toHtmlEscaped(), author.toHtmlEscaped()).toUtf8();
}

QString fullTitle(const Report &report)
{
    return report.title + QStringLiteral(" · ") + report.period;
}

void prepare(QPdfWriter &writer, const Report &report)
{
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
    if (const auto written = exporting::writeAll(file->get()->device(), buffer.data()); !written)
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
