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
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QFileDialog>

namespace precedent::pages {

namespace {

class ChartPicture
{
    Q_DECLARE_TR_FUNCTIONS(ChartPicture)
};

constexpr qreal fineness = 2;

void choosePath(const shell::PageContext &context, const charts::ChartFrame &frame, QWidget *parent)
{
    const QImage picture = chartPicture(frame, chartScope(context));
    const QString proposed = exportFolder() + u'/' + plainFileName(frame.title()) + QStringLiteral(".png");
    QString path = QFileDialog::getSaveFileName(parent, ChartPicture::tr("Save picture"), proposed,
                                                ChartPicture::tr("Pictures (*.png)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        path += QStringLiteral(".png");
    savePicture(context, picture, path);
}

} // namespace

QString chartScope(const shell::PageContext &context)
{
    return text::filterText(context.filter.filter()) + QStringLiteral(" · ") + context.workspace.calendar().zone.name();
}

QImage chartPicture(const charts::ChartFrame &frame, const QString &scope)
{
    QWidget *const drawn = frame.drawn();
    const QFont titleFont = widgets::cardTitleFont(frame.font());
    const int space = widgets::cardPaddingHorizontal;
    const int titleHeight = QFontMetrics(titleFont).height();
    const int textHeight = frame.fontMetrics().height();
    const int above = space + titleHeight + widgets::spaceSmall + textHeight + widgets::gap;
    const QSize size(drawn->width() + 2 * space, above + drawn->height() + space);
    QImage picture(size * fineness, QImage::Format_RGB32);
    picture.setDevicePixelRatio(fineness);
    picture.fill(frame.palette().color(QPalette::Base));
    QPainter painter(&picture);
    const auto write = [&](const QFont &font, int top, int height, const QString &text) {
        painter.setFont(font);
        painter.setPen(frame.palette().color(QPalette::Text));
        const auto line = QFontMetrics(font).elidedText(text, Qt::ElideRight, drawn->width());
        painter.drawText(QRect(space, top, drawn->width(), height), Qt::AlignLeading | Qt::AlignVCenter, line);
    };
    write(titleFont, space, titleHeight, frame.title());
    write(frame.font(), space + titleHeight + widgets::spaceSmall, textHeight, scope);
    drawn->render(&painter, QPoint(space, above), {}, QWidget::DrawChildren);
    return picture;
}

void savePicture(const shell::PageContext &context, const QImage &picture, const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture.save(&buffer, "PNG");
    const auto written = exporting::writeWhole(path, bytes);
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
