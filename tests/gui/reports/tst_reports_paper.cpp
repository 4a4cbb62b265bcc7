// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/harness.h"
#include "tests/gui/reports/pdfpages.h"
#include "ui/reports/paginator.h"
#include "ui/reports/plaintext.h"
#include "ui/reports/source.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

using namespace precedent;
using test::PdfPages;

namespace {

reports::Report reportOf(std::vector<reports::Block> blocks)
{
    reports::Report report;
    report.title = QStringLiteral("Review & outlook");
    report.period = QStringLiteral("October 2026");
    report.author = QStringLiteral("Precedent 9");
    report.footing = QStringLiteral("Times in UTC");
    report.locale = QLocale(QStringLiteral("de_DE"));
    report.blocks = std::move(blocks);
    return report;
}

reports::Table tableOf(int rows, const QString &text)
{
    reports::Table table{
        {{QStringLiteral("Number"), true, 0}, {QStringLiteral("Story"), false, 2}, {QStringLiteral("Other"), false, 1}},
        {},
        {QStringLiteral("sum"), QStringLiteral("all of them"), {}}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({QStringLiteral("row%1").arg(i), text, reports::paperText(text, 120)});
    return table;
}

QSizeF a4()
{
    return QPageSize(QPageSize::A4).size(QPageSize::Point);
}

} // namespace

/// How reports are laid out, read back from the file.
class ReportsPaperTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTableGoesOnWithItsHeading()
    {
        const PdfPages pdf(reportOf({tableOf(150, QStringLiteral("a short story"))}));
        QCOMPARE(pdf.count(), pdf.written());
        QVERIFY(pdf.count() > 2);
        QCOMPARE(pdf.text().count(QStringLiteral("Story")), pdf.count());
        const QString words = pdf.words();
        QStringList missing;
        for (int i = 0; i < 150; ++i) {
            if (words.count(QStringLiteral("row%1 ").arg(i)) != 1)
                missing.append(QString::number(i));
        }
        QCOMPARE(missing, QStringList());
        QCOMPARE(words.count(QStringLiteral("all of them")), 1);
    }

    void noWordOfATableIsDividedWhileThereIsRoom()
    {
        const QStringList headings{QStringLiteral("Aprobador"),
                                   QStringLiteral("Decididas"),
                                   QStringLiteral("Aprobadas (intervalo del 95%)"),
                                   QStringLiteral("Tiempo mediano"),
                                   QStringLiteral("Tiempo p90"),
                                   QStringLiteral("Con tiempo"),
                                   QStringLiteral("Rápidas"),
                                   QStringLiteral("Fuera de horario"),
                                   QStringLiteral("Día de más trabajo")};
        reports::Table table;
        for (const QString &heading : headings)
            table.columns.push_back({heading, false, heading == headings.front() ? 1.0 : 0.0});
        table.rows.push_back({QStringLiteral("Dana Reyes"), QStringLiteral("54"), QStringLiteral("90,7 % (80,1–96,0)"),
                              QStringLiteral("5 min"), QStringLiteral("1 h 17 min"), QStringLiteral("54"),
                              QStringLiteral("0"), QStringLiteral("–"), QStringLiteral("9 el 14 oct")});
        const QString text = PdfPages(reportOf({table})).words();
        for (const QStringList &cells : {headings, table.rows.front()}) {
            for (const QString &cell : cells) {
                for (const QString &word : cell.split(u' '))
                    QVERIFY2(text.contains(word), qPrintable(word + QStringLiteral(" in: ") + text));
            }
        }
    }

    void pagesAreNumberedAndNamed()
    {
        const PdfPages pdf(reportOf({tableOf(150, QStringLiteral("a short story"))}));
        const QStringList pages = pdf.text().split(u'\f', Qt::SkipEmptyParts);
        QCOMPARE(int(pages.size()), pdf.count());
        for (int i = 0; i < pages.size(); ++i) {
            QVERIFY2(pages.at(i).contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())),
                     qPrintable(pages.at(i)));
            QVERIFY(pages.at(i).contains(QStringLiteral("Review & outlook")));
            QVERIFY(pages.at(i).contains(QStringLiteral("October 2026")));
            QVERIFY(pages.at(i).contains(QStringLiteral("Times in UTC")));
        }
    }

    void aHeadingStaysWithItsTable()
    {
        for (int lines = 36; lines < 50; ++lines) {
            std::vector<reports::Block> blocks(std::size_t(lines), reports::Paragraph{QStringLiteral("words")});
            blocks.push_back(reports::Heading{QStringLiteral("Chapter"), {}});
            blocks.push_back(tableOf(1, QStringLiteral("a short story")));
            const QStringList pages = PdfPages(reportOf(blocks)).text().split(u'\f', Qt::SkipEmptyParts);
            for (const QString &page : pages)
                QCOMPARE(page.contains(QStringLiteral("Chapter")), page.contains(QStringLiteral("row0")));
        }
    }

    void theFileHasNoPictureAndItsFonts()
    {
        const reports::Bar bar{QStringLiteral("Oct"), 12, reports::BarState::SoFar};
        const PdfPages pdf(
            reportOf({reports::BarChart{{bar, bar}}, reports::SmallMultiples{{{QStringLiteral("Refund"), {bar, bar}}}},
                      reports::MarkedBars{{{QStringLiteral("Credit"), 3, 2, QStringLiteral("3, median 2")}}, {}},
                      tableOf(2, QStringLiteral("שלום 👍 مرحبا 吉野家 Grüße"))}));
        QCOMPARE(pdf.images(), QStringList());
        static const QRegularExpression embedded(QStringLiteral("\\s+yes\\s+(yes|no)\\s+yes\\s"));
        QVERIFY(!pdf.fonts().isEmpty());
        for (const QString &font : pdf.fonts())
            QVERIFY2(font.contains(embedded), qPrintable(font));
        QVERIFY(pdf.words().contains(QStringLiteral("吉野家")));
        QVERIFY(pdf.words().contains(QStringLiteral("Grüße")));
    }

    void wordsAreFoundLetterByLetter()
    {
        const PdfPages pdf(reportOf({tableOf(2, QStringLiteral("a first affair of the office, difficult to offer"))}));
        QVERIFY2(pdf.text().contains(QStringLiteral("a first affair of the office, difficult to offer")),
                 qPrintable(pdf.text()));
    }

    void titleAndAuthorStandInTheFile()
    {
        const PdfPages pdf(reportOf({}));
        QCOMPARE(pdf.info(QStringLiteral("Title")), QStringLiteral("Review & outlook · October 2026"));
        QCOMPARE(pdf.info(QStringLiteral("Creator")), QStringLiteral("Precedent 9"));
        QVERIFY(pdf.metadata().contains(QStringLiteral("<rdf:li>Precedent 9</rdf:li>")));
    }

    void theFileIsPdfA()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.pdf"));
        const reports::Bar bar{QStringLiteral("Oct"), 12, reports::BarState::SoFar};
        QVERIFY(reports::writePdf(reportOf({reports::BarChart{{bar, bar}}, tableOf(2, QStringLiteral("text"))}), path)
                    .ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-1.4"));
        for (const char *needed : {"<pdfaid:part>1</pdfaid:part>", "<pdfaid:conformance>B</pdfaid:conformance>",
                                   "/OutputIntents", "/GTS_PDFA1", "/ID ["})
            QVERIFY2(bytes.contains(needed), needed);
        for (const char *refused : {"/Encrypt", "0000-00-00T"})
            QVERIFY2(!bytes.contains(refused), refused);
        QCOMPARE(bytes.count("/SMask"), bytes.count("/SMask /None")); // nothing shines through
        // What is said twice has to be the same.
        const PdfPages pdf(path);
        const QString metadata = pdf.metadata();
        QVERIFY(metadata.contains(QStringLiteral("<pdf:Producer>%1<").arg(pdf.info(QStringLiteral("Producer")))));
        QVERIFY(metadata.contains(QStringLiteral("<xmp:CreatorTool>%1<").arg(pdf.info(QStringLiteral("Creator")))));
        const auto at = bytes.lastIndexOf("/CreationDate (D:");
        QVERIFY(at > 0);
        static const QRegularExpression marks(QStringLiteral("[^0-9]"));
        const QString date = QString::fromLatin1(bytes.mid(at + 17, 14));
        const QString said = metadata.section(QStringLiteral("<xmp:CreateDate>"), 1).left(19).remove(marks);
        QCOMPARE(said, date);
    }

    void paperIsThatOfTheLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("size");
        QTest::newRow("Germany") << QStringLiteral("de_DE") << QStringLiteral("595 x 842 pts (A4)");
        QTest::newRow("C") << QStringLiteral("C") << QStringLiteral("595 x 842 pts (A4)");
        QTest::newRow("USA") << QStringLiteral("en_US") << QStringLiteral("612 x 792 pts (letter)");
    }

    void paperIsThatOfTheLocale()
    {
        QFETCH(QString, locale);
        QFETCH(QString, size);
        reports::Report report = reportOf({});
        report.paper = reports::paperOf(QLocale(locale));
        QCOMPARE(PdfPages(report).info(QStringLiteral("Page size")), size);
    }

    void longTextWrapsWithinItsCell_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << QStringLiteral("somebody wrote a lot about it ").repeated(40);
        QTest::newRow("a word") << QString(20'000, u'x');
        QTest::newRow("a link") << QStringLiteral("https://example.com/") + QStringLiteral("path/").repeated(80);
        QTest::newRow("lines") << QStringLiteral("a\n").repeated(300);
    }

    void longTextWrapsWithinItsCell()
    {
        QFETCH(QString, text);
        const PdfPages pdf(reportOf({tableOf(9, text), reports::Paragraph{text},
                                     reports::Facts{{{QStringLiteral("Name"), text, text}}},
                                     reports::KeyFigures{{{text, text, text}, {text, text, text}}}}));
        QCOMPARE(test::misplacedWords(pdf, a4()), QStringList());
        QVERIFY(pdf.text().contains(u'…'));
    }

    void hostileTextIsPlain_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &[name, text] : test::hostileTexts())
            QTest::newRow(qPrintable(name)) << text;
    }

    void hostileTextIsPlain()
    {
        QFETCH(QString, text);
        const QString shown = reports::paperText(text);
        QVERIFY(shown.size() <= 604);
        for (const QChar c : shown) {
            QVERIFY2(c == u'\n' || c.category() != QChar::Other_Control, "a control character");
            QVERIFY2(c.unicode() < 0x202A || c.unicode() > 0x202E, "turns the text around it");
        }
        const PdfPages pdf(reportOf({tableOf(3, shown)}));
        QVERIFY(pdf.written() > 0);
        QCOMPARE(pdf.images(), QStringList());
        QCOMPARE(pdf.words().count(QStringLiteral("row2 ")), 1);
    }

    void aFolderThatIsAbsentIsSaid()
    {
        const QString path = QDir::tempPath() + QStringLiteral("/no-such-folder/report.pdf");
        const auto written = reports::writePdf(reportOf({}), path);
        QVERIFY(!written);
        QCOMPARE(written.error().code, QStringLiteral("output-folder-absent"));
    }
};

QTEST_MAIN(ReportsPaperTest)
#include "tst_reports_paper.moc"
