// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTextBrowser> // allowed: the program's own texts

namespace precedent::help {

/// Shows one text in Markdown with pictures of the program, which comes from its own resources only. Links go to
/// whoever listens; nothing is loaded from a file or a network.
class HelpView : public QTextBrowser // allowed: the program's own texts
{
    Q_OBJECT
public:
    explicit HelpView(QWidget *parent);

    /// `words`, folded or not, are marked where they begin a word. Its pictures are in `folder`. Begins at the top.
    void showText(const QString &markdown, const QStringList &words = {}, const QString &folder = {});
    /// Goes to the heading of this anchor; false when there is none.
    bool goToHeading(const QString &anchor);
    /// The words that are marked, for tests and for a screen reader's description.
    [[nodiscard]] int markedCount() const { return int(extraSelections().size()); }

Q_SIGNALS:
    /// A link to a topic: "filters", and the heading in it or an empty text.
    void topicAsked(const QString &topic, const QString &anchor);
    /// Any other link.
    void addressAsked(const QString &address);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void mark(const QString &word);
    void follow(const QUrl &link);

    QString m_markdown;
    QString m_folder;
    QStringList m_words;
    int m_filledWidth = 0;
    bool m_isFilling = false;
};

} // namespace precedent::help
