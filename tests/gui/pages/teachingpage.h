// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/pages/samplewindow.h"
#include "ui/pages/markedtext.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QJsonObject>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

namespace precedent::test {

/// The inbox of a sample window with the hands of a person who teaches a format there.
class TeachingPage
{
public:
    TeachingPage();
    ~TeachingPage();
    TeachingPage(const TeachingPage &) = delete;
    TeachingPage &operator=(const TeachingPage &) = delete;

    [[nodiscard]] SampleWindow &window() { return *m_window; }
    [[nodiscard]] shell::Page &page() { return *m_page; }

    template <typename Widget>
    [[nodiscard]] Widget *part(const char *name)
    {
        return m_page->findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] pages::MarkedText *text() { return part<pages::MarkedText>("inbox.teach.text"); }
    [[nodiscard]] QAbstractButton *use() { return part<QAbstractButton>("inbox.teach.use"); }
    [[nodiscard]] QString notice() { return part<widgets::PlainLabel>("inbox.teach.notice")->fullText(); }
    [[nodiscard]] QString name() { return part<QLineEdit>("inbox.teach.name")->text(); }

    /// Each column of the preview's rows, joined.
    [[nodiscard]] QStringList previewed();
    /// Goes to the first row whose message has these words.
    void choose(const QString &words);
    void select(qsizetype begin, qsizetype length);
    /// Selects words of the message and presses the field's number.
    void mark(const QString &words, Qt::Key number);
    [[nodiscard]] bool waitUntilForeseen();
    /// Marks the app's message "Kulanse → Nordlys Books → 300 kr → parcel lost".
    void markKulanse();
    void chooseType(const QString &word);
    /// Does something that reads messages again, and shows what came of it, as the window does.
    void waitForTheRecords(const std::function<void()> &act);
    [[nodiscard]] std::vector<domain::Record> recordsOf(const QString &format);
    /// `author` posts in the channel of the sample's unknown format, as a reply where `root` is given; answers its ts.
    QString post(const QJsonObject &author, const QString &message, const QString &root = {});
    /// As an app that nobody knows.
    void post(const QString &message);

    /// What a bare sign means in every channel: NOK at first, so that "300 kr" says an amount.
    void useCurrency(const QString &code);

private:
    std::unique_ptr<SampleWindow> m_window;
    std::unique_ptr<shell::Page> m_page;
};

} // namespace precedent::test
