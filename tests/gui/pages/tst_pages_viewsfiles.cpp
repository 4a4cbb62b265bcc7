// SPDX-License-Identifier: GPL-3.0-or-later
// Saved views to a file and back, in the window.
#include "tests/gui/pages/samplewindow.h"
#include "ui/pages/viewsfiles.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace precedent;

class ViewsFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void viewsComeBackAsTheyWere()
    {
        test::SampleWindow window(30);
        QVERIFY(window.isOpen());
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("views.json"));
        auto &workspace = window.workspace();
        const auto first = workspace.views();
        QVERIFY(workspace
                    .saveView({QStringLiteral("Große"),
                               QStringLiteral("type:refund amount:200.."),
                               {{QStringLiteral("amount"), true}},
                               {QStringLiteral("agent"), QStringLiteral("amount")}})
                    .ok());
        const auto kept = workspace.views();
        QCOMPARE(int(kept.size()), int(first.size()) + 1);
        pages::exportViews(window.context(), path);
        for (const auto &view : kept)
            QVERIFY(workspace.removeView(view.name).ok());
        pages::importViews(window.context(), path);
        QVERIFY(workspace.views() == kept);
        QVERIFY(window.strips.isEmpty());
        window.undo.undo();
        QVERIFY(workspace.views().empty());
        window.undo.redo();
        QVERIFY(workspace.views() == kept);
    }

    void aFileOfSomethingElseIsRefused()
    {
        test::SampleWindow window(30);
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("other.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        const auto before = window.workspace().views();
        pages::importViews(window.context(), path);
        QCOMPARE(int(window.strips.size()), 1);
        pages::importViews(window.context(), folder.filePath(QStringLiteral("absent.json")));
        QCOMPARE(int(window.strips.size()), 2);
        QVERIFY(window.workspace().views() == before);
        QVERIFY(!window.undo.canUndo());
    }
};

QTEST_MAIN(ViewsFilesTest)
#include "tst_pages_viewsfiles.moc"
