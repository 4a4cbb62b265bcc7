// SPDX-License-Identifier: GPL-3.0-or-later
// A chart that is pasted into a slide or saved says of what it is.
#include "tests/gui/pages/samplewindow.h"
#include "ui/charts/chartframe.h"
#include "ui/pages/chartpicture.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtSvg/QSvgRenderer>

using namespace precedent;

namespace {

/// Whether something is written or drawn in the lines from `top` on, in device pixels.
bool isDrawn(const QImage &image, int top, int height)
{
    const QRgb ground = image.pixel(0, 0);
    for (int y = top; y < std::min(top + height, image.height()); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != ground)
                return true;
        }
    }
    return false;
}

} // namespace

class ChartPictureTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleWindow> m_window;
    std::unique_ptr<shell::Page> m_page;

    [[nodiscard]] charts::ChartFrame *frame() const { return m_page->findChild<charts::ChartFrame *>(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_window = std::make_unique<test::SampleWindow>(240);
        QVERIFY(m_window->isOpen());
        m_page = m_window->open(QStringLiteral("overview"));
    }
    void cleanupTestCase()
    {
        m_page.reset();
        m_window.reset();
    }

    void everyChartOffersItsPicture_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"overview", "agents", "policy"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void everyChartOffersItsPicture()
    {
        QFETCH(QString, id);
        const auto page = m_window->open(id);
        const auto frames = page->findChildren<charts::ChartFrame *>();
        QVERIFY(!frames.isEmpty());
        for (const auto *frame : frames) {
            QCOMPARE(frame->drawn()->contextMenuPolicy(), Qt::ActionsContextMenu);
            QCOMPARE(frame->drawn()->actions().size(), 3);
            QVERIFY(!frame->title().isEmpty());
        }
    }

    void theCopySaysOfWhatItIs()
    {
        frame()->findChild<QAction *>(QStringLiteral("chart.copypicture"))->trigger();
        const QImage copied = QGuiApplication::clipboard()->image();
        QVERIFY(copied.width() > 2 * frame()->drawn()->width());
        QVERIFY(copied.height() > 2 * frame()->drawn()->height() + 60);
        QCOMPARE(m_window->toasts, QStringList(QStringLiteral("Copied")));
        QVERIFY2(isDrawn(copied, 20, 50), "the title");
        QVERIFY2(isDrawn(copied, copied.height() / 2, 40), "the chart");
        const QString scope = pages::chartScope(m_window->context());
        QVERIFY2(scope.contains(QStringLiteral("Oct 2026")) && scope.contains(QStringLiteral("Europe/Oslo")),
                 qPrintable(scope));
        QVERIFY(pages::chartPicture(*frame(), QString()) != pages::chartPicture(*frame(), scope));
    }

    void theDrawingIsOfTheSameSizeAndKeepsItsTexts()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("chart.SVG"));
        pages::savePicture(m_window->context(), *frame(), path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto written = QString::fromUtf8(file.readAll());
        QVERIFY(written.startsWith(QLatin1String("<?xml")) && written.contains(QLatin1String("<svg")));
        const QString scope = pages::chartScope(m_window->context());
        for (const auto &text : {frame()->title().toHtmlEscaped(), scope.toHtmlEscaped(), QStringLiteral("</text>"),
                                 QStringLiteral("<path")})
            QVERIFY2(written.contains(text), qPrintable(text));
        QVERIFY2(!written.contains(QLatin1String("<image")), "nothing is a picture in it");
        QSvgRenderer drawing(path);
        QVERIFY(drawing.isValid());
        const QImage picture = pages::chartPicture(*frame(), scope);
        QCOMPARE(drawing.viewBox().size() * 2, picture.size());
    }

    void theFileIsWrittenWholeOrItIsSaidWhyNot()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("chart.png"));
        pages::savePicture(m_window->context(), *frame(), path);
        const QImage read(path);
        QCOMPARE(read.size(), pages::chartPicture(*frame(), {}).size());
        QVERIFY(m_window->strips.last().contains(QStringLiteral("chart.png")));
        pages::savePicture(m_window->context(), *frame(), folder.filePath(QStringLiteral("none/chart.png")));
        QVERIFY2(m_window->strips.last().contains(QStringLiteral("No file was made")),
                 qPrintable(m_window->strips.last()));
    }
};

QTEST_MAIN(ChartPictureTest)
#include "tst_pages_chartpicture.moc"
