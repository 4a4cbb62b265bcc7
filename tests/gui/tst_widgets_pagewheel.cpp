// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagewheel.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

using namespace precedent;

/// A page with text, fields and a list, all taller than they are shown.
class PageWheelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<widgets::PageWheel> m_wheel;
    std::unique_ptr<QScrollArea> m_page;
    QWidget *m_text = nullptr;
    QListWidget *m_list = nullptr;
    QSpinBox *m_number = nullptr;
    QComboBox *m_choice = nullptr;

    static void turnOver(QWidget &widget)
    {
        const QPoint at = widget.rect().center();
        QWheelEvent event(at, widget.mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&event); // as from the system: parents are asked for what is left
        QApplication::instance()->notify(&widget, &event);
    }
    [[nodiscard]] int scrolled() const { return m_page->verticalScrollBar()->value(); }

private Q_SLOTS:
    void init()
    {
        m_wheel = std::make_unique<widgets::PageWheel>(*qApp);
        m_page = std::make_unique<QScrollArea>();
        auto *content = new QWidget;
        auto *parts = new QVBoxLayout(content);
        m_text = new QWidget;
        m_text->setMinimumHeight(2000);
        m_number = new QSpinBox;
        m_number->setMinimum(-9);
        m_choice = new QComboBox;
        m_choice->addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        m_list = new QListWidget;
        for (int i = 0; i < 200; ++i)
            m_list->addItem(QString::number(i));
        for (auto *part : std::initializer_list<QWidget *>{m_number, m_choice, m_list, m_text})
            parts->addWidget(part);
        m_page->setWidget(content);
        m_page->resize(400, 300);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void fieldsTurnOnlyWithTheFocus()
    {
        m_list->setFocus();
        turnOver(*m_number);
        turnOver(*m_choice);
        QCOMPARE(m_number->value(), 0);
        QCOMPARE(m_choice->currentIndex(), 0);
        QVERIFY2(scrolled() > 0, "the page takes what they leave");
        m_number->setFocus();
        turnOver(*m_number);
        QCOMPARE(m_number->value(), -1);
        m_choice->setFocus();
        turnOver(*m_choice);
        QCOMPARE(m_choice->currentIndex(), 1);
    }

    void aListBelowThePointerDoesNotStopThePage()
    {
        turnOver(*m_list->viewport());
        QVERIFY2(m_list->verticalScrollBar()->value() > 0, "a wheel that begins over the list is the list's");
        const int listed = m_list->verticalScrollBar()->value();
        turnOver(*m_text);
        const int before = scrolled();
        turnOver(*m_list->viewport());
        QVERIFY(scrolled() > before);
        QCOMPARE(m_list->verticalScrollBar()->value(), listed);
    }

    void afterARestTheListScrolls()
    {
        turnOver(*m_text);
        QTest::qWait(600);
        const int before = scrolled();
        turnOver(*m_list->viewport());
        QVERIFY(m_list->verticalScrollBar()->value() > 0);
        QCOMPARE(scrolled(), before);
    }
};

QTEST_MAIN(PageWheelTest)
#include "tst_widgets_pagewheel.moc"
