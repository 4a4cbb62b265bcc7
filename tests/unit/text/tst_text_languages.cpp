// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/dates.h"
#include "ui/text/formats.h"
#include "ui/text/joined.h"
#include "ui/text/labels.h"
#include "ui/text/translations.h"

#include <QtCore/QTranslator>
#include <QtTest/QTest>

using namespace precedent;

/// Dates, shares and labels as each language writes them.
class TestLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        for (auto *translator : qApp->findChildren<QTranslator *>())
            delete translator;
    }
    void eachLanguageHasItsManner_data();
    void eachLanguageHasItsManner();
    void partsAreJoinedAsTheLanguageDoes_data();
    void partsAreJoinedAsTheLanguageDoes();
    void anUnknownLanguageIsEnglish();
    void qtSpeaksTheSameLanguage();
};

void TestLanguages::eachLanguageHasItsManner_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QStringList>("texts");
    const auto row = [](const char *locale, const QStringList &texts) {
        QTest::newRow(locale) << QString::fromLatin1(locale) << texts;
    };
    row("en_US",
        {QStringLiteral("5 Oct 2026"), QStringLiteral("1 – 31 Oct 2026"), QStringLiteral("28 Sep – 4 Oct 2026"),
         QStringLiteral("86.4%"), QStringLiteral("approved"), QStringLiteral("Oct 2026"), QStringLiteral("Oct 2026")});
    row("de_DE", {QStringLiteral("5. Okt. 2026"), QStringLiteral("1. – 31. Okt. 2026"),
                  QStringLiteral("28. Sept. – 4. Okt. 2026"), QStringLiteral("86,4\u00a0%"),
                  QStringLiteral("Genehmigt"), QStringLiteral("Okt. 2026"), QStringLiteral("Okt. 2026")});
    row("fr_FR", {QStringLiteral("5 oct. 2026"), QStringLiteral("1 – 31 oct. 2026"),
                  QStringLiteral("28 sept. – 4 oct. 2026"), QStringLiteral("86,4\u00a0%"), QStringLiteral("approuvée"),
                  QStringLiteral("oct. 2026"), QStringLiteral("Oct. 2026")});
    row("es_ES", {QStringLiteral("5 oct 2026"), QStringLiteral("1 – 31 oct 2026"),
                  QStringLiteral("28 sept – 4 oct 2026"), QStringLiteral("86,4\u00a0%"), QStringLiteral("aprobada"),
                  QStringLiteral("oct 2026"), QStringLiteral("Oct 2026")});
    row("ja_JP", {QStringLiteral("2026年10月5日"), QStringLiteral("2026年10月1日～31日"),
                  QStringLiteral("2026年9月28日～10月4日"), QStringLiteral("86.4%"), QStringLiteral("承認"),
                  QStringLiteral("2026年10月"), QStringLiteral("2026年10月")});
}

void TestLanguages::eachLanguageHasItsManner()
{
    QFETCH(QString, locale);
    QFETCH(QStringList, texts);
    const QLocale manner(locale);
    text::installTranslations(manner);
    const QDate day(2026, 10, 5);
    const QStringList shown{text::dayText(day, manner),
                            text::spanText({QDate(2026, 10, 1), QDate(2026, 10, 31)}, manner),
                            text::spanText({QDate(2026, 9, 28), QDate(2026, 10, 4)}, manner),
                            text::percentText(0.864, manner),
                            text::withinSentence(text::label(domain::Decision::Approved), manner),
                            text::monthText(day, manner),
                            text::asHeading(text::monthText(day, manner), manner)};
    QCOMPARE(shown, texts);
}

void TestLanguages::partsAreJoinedAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("en") << QStringLiteral("en_US")
                        << QStringList{QStringLiteral("One. Two."), QStringLiteral("a, b%1, c"),
                                       QStringLiteral("5 Oct 2026, 09:51 UTC")};
    QTest::newRow("ja") << QStringLiteral("ja_JP")
                        << QStringList{QStringLiteral("One.Two."), QStringLiteral("a、b%1、c"),
                                       QStringLiteral("2026年10月5日 09:51 UTC")};
}

void TestLanguages::partsAreJoinedAsTheLanguageDoes()
{
    QFETCH(QString, locale);
    QFETCH(QStringList, texts);
    text::installTranslations(QLocale(locale));
    const auto at = base::fromIso(QStringLiteral("2026-10-05T09:51:00Z")).value_or(base::Instant{});
    const QStringList shown{text::sentences({QStringLiteral("One."), QString(), QStringLiteral("Two.")}),
                            text::enumerated({QStringLiteral("a"), QStringLiteral("b%1"), QStringLiteral("c")}),
                            text::longDateTime(at, base::Zone(), QLocale(locale))};
    QCOMPARE(shown, texts);
}

void TestLanguages::anUnknownLanguageIsEnglish()
{
    text::installTranslations(QLocale(QStringLiteral("fi_FI")));
    QCOMPARE(text::label(domain::Decision::Approved), QStringLiteral("Approved"));
}

void TestLanguages::qtSpeaksTheSameLanguage()
{
    text::installTranslations(QLocale(QStringLiteral("de_DE")));
    QCOMPARE(QCoreApplication::translate("QUndoStack", "Undo %1"), QStringLiteral("%1 rückgängig machen"));
}

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_text_languages.moc"
