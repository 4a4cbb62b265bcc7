// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartpicture.h"

#include "export/wholefile.h"
#include "ui/charts/chartframe.h"
#include "ui/pages/exporttexts.h"
#include "ui/text/errortext.h"
#include "ui/text/labels.h"
#include "ui/widgets/metrics.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtSvg/QSvgGenerator>
#include <QtWidgets/QFileDialog>

namespace precedent::pages {

namespace {

class ChartPicture
{
    Q_DECLARE_TR_FUNCTIONS(ChartPicture)
};

constexpr qreal fineness = 2;
const QString svgEnding = QStringLiteral(".svg");

bool isSvg(const QString &path)
{
    return path.endsWith(svgEnding, Qt::CaseInsensitive);
}

/// Where the parts of a picture stand, in design units.
struct Layout
{
    explicit Layout(const charts::ChartFrame &frame)
        : titleFont(widgets::cardTitleFont(frame.font())), titleHeight(QFontMetrics(titleFont).height()),
          textHeight(frame.fontMetrics().height()),
          above(margin + titleHeight + widgets::spaceSmall + textHeight + widgets::gap),
          size(frame.drawn()->width() + 2 * margin, above + frame.drawn()->height() + margin)
    {
    }

    static constexpr int margin = widgets::cardPaddingHorizontal;
    QFont titleFont;
    int titleHeight;
    int textHeight;
    int above; ///< the chart
    QSize size;
};

void paint(QPainter &painter, const Layout &layout, const charts::ChartFrame &frame, const QString &scope)
{
    const int width = frame.drawn()->width();
    painter.fillRect(QRect({}, layout.size), frame.palette().color(QPalette::Base));
    const auto write = [&](const QFont &font, int top, int height, const QString &text) {
        painter.setFont(font);
        painter.setPen(frame.palette().color(QPalette::Text));
        painter.drawText(QRect(Layout::margin, top, width, height), Qt::AlignLeading | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
    };
    write(layout.titleFont, Layout::margin, layout.titleHeight, frame.title());
    write(frame.font(), Layout::margin + layout.titleHeight + widgets::spaceSmall, layout.textHeight, scope);
    frame.drawn()->render(&painter, QPoint(Layout::margin, layout.above), {}, QWidget::DrawChildren);
}

QByteArray pngOf(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture.save(&buffer, "PNG");
    return bytes;
}

void choosePath(const shell::PageContext &context, const charts::ChartFrame &frame, QWidget *parent)
{
    const QString proposed = exportFolder() + u'/' + plainFileName(frame.title()) + QStringLiteral(".png");
    const QString drawing = ChartPicture::tr("Drawings (*.svg)");
    QString chosen;
    QString path =
        QFileDialog::getSaveFileName(parent, ChartPicture::tr("Save picture"), proposed,
                                     ChartPicture::tr("Pictures (*.png)") + QStringLiteral(";;") + drawing, &chosen);
    if (path.isEmpty())
        return;
    if (chosen == drawing && !isSvg(path))
        path = QFileInfo(path).path() + u'/' + QFileInfo(path).completeBaseName() + svgEnding;
    else if (!isSvg(path) && !path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        path += QStringLiteral(".png");
    savePicture(context, frame, path);
}

} // namespace

QString chartScope(const shell::PageContext &context)
{
    return text::filterText(context.filter.filter()) + QStringLiteral(" · ") + context.workspace.calendar().zone.name();
}

QImage chartPicture(const charts::ChartFrame &frame, const QString &scope)
{
    const Layout layout(frame);
    QImage picture(layout.size * fineness, QImage::Format_RGB32);
    picture.setDevicePixelRatio(fineness);
    QPainter painter(&picture);
    paint(painter, layout, frame, scope);
    return picture;
}

QByteArray chartDrawing(const charts::ChartFrame &frame, const QString &scope)
{
    const Layout layout(frame);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator drawing;
    drawing.setOutputDevice(&buffer);
    drawing.setSize(layout.size);
    drawing.setViewBox(QRect({}, layout.size));
    // Texts take as much room as on the screen, which the chart was laid out for.
    drawing.setResolution(frame.logicalDpiX());
    // These two Qt writes as they are.
    drawing.setTitle(frame.title().toHtmlEscaped());
    drawing.setDescription(scope.toHtmlEscaped());
    QPainter painter(&drawing);
    paint(painter, layout, frame, scope);
    painter.end();
    return bytes;
}

void savePicture(const shell::PageContext &context, const charts::ChartFrame &frame, const QString &path)
{
    const QString scope = chartScope(context);
    const auto written =
        exporting::writeWhole(path, isSvg(path) ? chartDrawing(frame, scope) : pngOf(chartPicture(frame, scope)));
    const QString id = QStringLiteral("chartpicture");
    if (!written)
        return context.showStrip({id, widgets::StripLevel::Error, text::errorText(written.error()).sentence(), {}});
    context.showStrip({id, widgets::StripLevel::Ok,
                       ChartPicture::tr("The picture was written to %1.").arg(QDir::toNativeSeparators(path)),
                       placeActions(path)});
}

void offerChartPictures(shell::Page &page)
{
    for (charts::ChartFrame *frame : page.findChildren<charts::ChartFrame *>()) {
        QObject::connect(frame, &charts::ChartFrame::pictureRequested, &page, [&page, frame](bool inFile) {
            if (inFile)
                return choosePath(page.context(), *frame, &page);
            QGuiApplication::clipboard()->setImage(chartPicture(*frame, chartScope(page.context())));
            page.context().showToast(ChartPicture::tr("Copied"));
        });
    }
}

} // namespace precedent::pages
