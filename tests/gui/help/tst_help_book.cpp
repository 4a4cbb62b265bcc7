// SPDX-License-Identifier: GPL-3.0-or-later
#include "topictexts.h"
#include "ui/help/helppicture.h"
#include "ui/help/topictable.h"

#include <QtCore/QDirIterator>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>
#include <QtTest/QtTest>

#include <algorithm>

using namespace precedent;
using namespace precedent::help;

namespace {

constexpr qint64 mostPictureBytes = 600'000;

QString source(const QString &path)
{
    return QStringLiteral(PROJECT_SOURCE_DIR) + u'/' + path;
}

QStringList namesIn(const QString &folder, const QString &ending)
{
    auto names = QDir(source(folder)).entryList({u'*' + ending}, QDir::Files);
    for (auto &name : names)
        name.chop(ending.size());
    return names;
}

void write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class TestHelpBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTopicStandsInTheContentsUnderItsTitle();
    void everyLinkLeadsToATopicAndAHeading();
    void picturesExistAreUsedAndSmall_data();
    void picturesExistAreUsedAndSmall();
    void everyDialogHasATopic();
    void topicsOfTheTableExist();
    void aLanguageIsShownAsFarAsItGoes();
    void plainTextHasNoMarks();

private:
    const Book m_book = Book::load(QStringLiteral("en"));
};

void TestHelpBook::everyTopicStandsInTheContentsUnderItsTitle()
{
    QStringList ids{contentsId};
    for (const auto &topic : m_book.topics()) {
        ids += topic.id;
        QVERIFY2(!topic.section.isEmpty() && !topic.title.isEmpty(), qPrintable(topic.id));
        QVERIFY2(m_book.contents().markdown.contains(QStringLiteral("- [%1](%2.md)").arg(topic.title, topic.id)),
                 qPrintable(topic.title));
    }
    ids.sort();
    QCOMPARE(ids, namesIn(QStringLiteral("resources/help/en"), QStringLiteral(".md")));
}

void TestHelpBook::everyLinkLeadsToATopicAndAHeading()
{
    QSet<QString> reached;
    const auto links = test::findInTopics(m_book, QStringLiteral("(?<!!)\\[[^\\]]+\\]\\(([^)]+)\\)"));
    QVERIFY(links.size() > 80);
    for (const auto &link : links) {
        const auto file = link.text.section(u'#', 0, 0);
        const auto anchor = link.text.section(u'#', 1);
        const auto *topic = file.endsWith(QLatin1String(".md")) ? m_book.find(file.chopped(3)) : nullptr;
        QVERIFY2(topic != nullptr, qPrintable(link.topic + QStringLiteral(": ") + link.text));
        QVERIFY2(topic->id != link.topic, qPrintable(link.topic + QStringLiteral(" links to itself")));
        if (link.topic != contentsId)
            reached.insert(topic->id);
        const auto headings = topic->markdown.split(u'\n').filter(QRegularExpression(QStringLiteral("^#")));
        QVERIFY2(anchor.isEmpty() ||
                     std::any_of(headings.begin(), headings.end(),
                                 [&](const QString &line) { return anchorOf(plainLine(line)) == anchor; }),
                 qPrintable(link.topic + QStringLiteral(": ") + link.text));
    }
    for (const auto &topic : m_book.topics()) {
        const bool isEntry = topic.section == QLatin1String("For you") ||
                             topic.section == QLatin1String("Start here") || topic.section == QLatin1String("Look up");
        QVERIFY2(isEntry || reached.contains(topic.id),
                 qPrintable(topic.id + QStringLiteral(" is linked from no topic")));
    }
}

void TestHelpBook::picturesExistAreUsedAndSmall_data()
{
    QTest::addColumn<QString>("language");
    for (const auto *language : {"en", "de", "fr", "es", "ja"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestHelpBook::picturesExistAreUsedAndSmall()
{
    QFETCH(QString, language);
    const auto book = Book::load(language);
    QStringList shown;
    for (const auto &picture : test::findInTopics(book, QStringLiteral("!\\[[^\\]]+\\]\\(([^)]+)\\)"))) {
        QVERIFY2(!fittedPicture(QStringLiteral(":/help/") + language, QUrl(picture.text), 800, 1).isNull(),
                 qPrintable(picture.topic + picture.text));
        shown += picture.text.section(u'/', -1).chopped(4);
    }
    QCOMPARE(test::findInTopics(book, QStringLiteral("!\\[\\]\\(([^)]+)\\)")).size(), std::size_t(0));
    shown.sort();
    shown.removeDuplicates();
    const auto folder = QStringLiteral("resources/help/%1/pictures").arg(language);
    QCOMPARE(shown, namesIn(folder, QStringLiteral(".png")));
    qint64 bytes = 0;
    for (const auto &file : QDir(source(folder)).entryInfoList(QDir::Files))
        bytes += file.size();
    QVERIFY2(bytes < mostPictureBytes, qPrintable(QString::number(bytes)));
}

void TestHelpBook::everyDialogHasATopic()
{
    QStringList known;
    for (const auto &[part, topic] : topicTable())
        known += part;
    static const QRegularExpression dialog(QStringLiteral("class (\\w+) : public QDialog"));
    int dialogs = 0;
    for (QDirIterator files(source(QStringLiteral("ui")), {QStringLiteral("*.h")}, QDir::Files,
                            QDirIterator::Subdirectories);
         files.hasNext();) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(file.readAll());
        for (auto match = dialog.globalMatch(text); match.hasNext(); ++dialogs) {
            const auto name = match.next().captured(1);
            QVERIFY2(known.contains(name), qPrintable(name + QStringLiteral(" has no line in topictable.cpp")));
        }
    }
    QVERIFY(dialogs >= 20);
}

void TestHelpBook::topicsOfTheTableExist()
{
    for (const auto &[part, topic] : topicTable())
        QVERIFY2(m_book.find(topic) != nullptr, qPrintable(part + QStringLiteral(": ") + topic));
}

void TestHelpBook::aLanguageIsShownAsFarAsItGoes()
{
    QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("en/contents.md")),
          "# Help\n\n## Start\n\n- [One](one.md)\n- [Two](two.md)\n");
    write(folder.filePath(QStringLiteral("en/one.md")), "# One\n");
    write(folder.filePath(QStringLiteral("en/two.md")), "# Two\n");
    write(folder.filePath(QStringLiteral("de/one.md")), "# Eins\n");
    const auto german = Book::load(QStringLiteral("de"), folder.path());
    QCOMPARE(german.topics().size(), std::size_t(2));
    QCOMPARE(german.find(QStringLiteral("one"))->title, QStringLiteral("Eins"));
    QCOMPARE(german.find(QStringLiteral("two"))->title, QStringLiteral("Two"));
    QCOMPARE(Book::load(QStringLiteral("xx"), folder.path()).find(QStringLiteral("one"))->title, QStringLiteral("One"));
    QVERIFY(german.find(QStringLiteral("three")) == nullptr);
}

void TestHelpBook::plainTextHasNoMarks()
{
    QCOMPARE(plainLine(QStringLiteral("3. Press **Verify** or `F5`, see [Proof](proof.md).")),
             QStringLiteral("Press Verify or F5, see Proof."));
    QCOMPARE(plainLine(QStringLiteral("| `a` | b \\| c |")), QStringLiteral("a b | c"));
    QCOMPARE(plainLine(QStringLiteral("|---|:--|")), QString());
    QCOMPARE(plainLine(QStringLiteral("![A picture](pictures/x.png)")), QString());
    QCOMPARE(anchorOf(QStringLiteral("What is stored, and how to leave")),
             QStringLiteral("what-is-stored-and-how-to-leave"));
}

QTEST_MAIN(TestHelpBook)
#include "tst_help_book.moc"
