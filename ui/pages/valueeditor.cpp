// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/valueeditor.h"

#include "domain/enums.h"
#include "ui/pages/peoplebox.h"
#include "ui/text/dates.h"
#include "ui/text/labels.h"
#include "ui/widgets/metrics.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

namespace precedent::pages {

namespace {

constexpr int textHeight = 84; ///< design pixels

/// A local clock time in the zone; where a clock hour happens twice, the first.
base::Instant instantOf(const QDateTime &local, const base::Zone &zone)
{
    const base::Instant asUtc = base::Instant::fromSeconds(local.toSecsSinceEpoch());
    const base::Instant near = asUtc - zone.offsetAt(asUtc) * base::oneSecond;
    return asUtc - zone.offsetAt(near) * base::oneSecond;
}

QDateTime localOf(base::Instant at, const base::Zone &zone)
{
    return QDateTime::fromSecsSinceEpoch(at.seconds() + zone.offsetAt(at), Qt::UTC);
}

template <typename Enum>
void fill(QComboBox &box, query::Key key)
{
    for (const QString &word : domain::allWords<Enum>())
        box.addItem(text::valueLabel(key, word), word);
}

} // namespace

ValueEditor::ValueEditor(const QString &field, const QString &value, const EditorContext &context, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("value.") + field);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(widgets::space);
    setFocusProxy((this->*makerFor(field))(field, value, context));
    focusProxy()->setAccessibleName(text::columnLabel(field));
    for (QComboBox *box : findChildren<QComboBox *>())
        box->view()->setAccessibleName(box->accessibleName()); // of its own where a style sheet is set
}

QString ValueEditor::currency() const
{
    return m_currency != nullptr ? m_currency->currentText() : QString();
}

void ValueEditor::setCurrency(const QString &code)
{
    if (m_currency != nullptr)
        m_currency->setCurrentText(code);
}

ValueEditor::Maker ValueEditor::makerFor(const QString &field)
{
    static const QHash<QString, Maker> makers{
        {QStringLiteral("type"), &ValueEditor::makeList},
        {QStringLiteral("decision"), &ValueEditor::makeList},
        {QStringLiteral("amount"), &ValueEditor::makeMoney},
        {QStringLiteral("approved_amount"), &ValueEditor::makeMoney},
        {QStringLiteral("agent"), &ValueEditor::makePeople},
        {QStringLiteral("approver"), &ValueEditor::makePeople},
        {QStringLiteral("requested_at"), &ValueEditor::makeTime},
        {QStringLiteral("decided_at"), &ValueEditor::makeTime},
        {QStringLiteral("reason"), &ValueEditor::makeText},
        {QStringLiteral("context"), &ValueEditor::makeText},
    };
    return makers.value(field, &ValueEditor::makeLine);
}

QWidget *ValueEditor::makeList(const QString &field, const QString &value, const EditorContext &)
{
    auto *box = new QComboBox;
    if (field == QLatin1String("type"))
        fill<domain::RequestType>(*box, query::Key::Type);
    else
        fill<domain::Decision>(*box, query::Key::Decision);
    box->setCurrentIndex(box->findData(value));
    m_value = [box] { return box->currentData().toString(); };
    connect(box, &QComboBox::currentIndexChanged, this, &ValueEditor::edited);
    layout()->addWidget(box);
    return box;
}

QWidget *ValueEditor::makeMoney(const QString &, const QString &value, const EditorContext &context)
{
    auto *figure = new QLineEdit(value.section(u' ', 0, 0));
    auto *currency = new QComboBox;
    currency->addItems(base::allCurrencyCodes());
    currency->setAccessibleName(tr("Currency"));
    currency->setObjectName(QStringLiteral("value.currency"));
    m_currency = currency;
    const QString code = value.section(u' ', 1, 1);
    currency->setCurrentText(!code.isEmpty()               ? code
                             : !context.currency.isEmpty() ? context.currency
                                                           : QStringLiteral("USD"));
    m_value = [figure, currency] {
        const QString typed = figure->text().trimmed();
        return typed.isEmpty() ? QString() : typed + u' ' + currency->currentText();
    };
    connect(figure, &QLineEdit::textChanged, this, &ValueEditor::edited);
    connect(currency, &QComboBox::currentIndexChanged, this, &ValueEditor::edited);
    layout()->addWidget(figure);
    layout()->addWidget(currency);
    return figure;
}

QWidget *ValueEditor::makePeople(const QString &field, const QString &value, const EditorContext &context)
{
    auto *box = new PeopleBox(context.people, field == QLatin1String("approver"));
    box->setValue(value);
    m_value = [box] { return box->value(); };
    connect(box, &QLineEdit::textChanged, this, &ValueEditor::edited);
    layout()->addWidget(box);
    return box;
}

QWidget *ValueEditor::makeTime(const QString &field, const QString &value, const EditorContext &context)
{
    const base::Zone zone = context.formatting.zone;
    const auto at = base::fromIso(value);
    auto *time = new QDateTimeEdit(localOf(at.value_or(context.formatting.now), zone));
    time->setDisplayFormat(text::dayFormat() + QStringLiteral("  HH:mm:ss"));
    time->setLocale(context.formatting.locale);
    time->setButtonSymbols(QAbstractSpinBox::NoButtons); // the arrow keys do the same
    layout()->addWidget(time);
    if (field == QLatin1String("requested_at")) {
        m_value = [time, zone] { return base::toIsoUtc(instantOf(time->dateTime(), zone)); };
    } else {
        auto *known = new QCheckBox(tr("Time known"));
        known->setObjectName(QStringLiteral("value.known"));
        known->setAccessibleName(tr("The time is known"));
        known->setChecked(at.has_value());
        time->setEnabled(at.has_value());
        connect(known, &QCheckBox::toggled, time, &QWidget::setEnabled);
        connect(known, &QCheckBox::toggled, this, &ValueEditor::edited);
        layout()->addWidget(known);
        m_value = [time, known, zone] {
            return known->isChecked() ? base::toIsoUtc(instantOf(time->dateTime(), zone)) : QString();
        };
    }
    connect(time, &QDateTimeEdit::dateTimeChanged, this, &ValueEditor::edited);
    return time;
}

QWidget *ValueEditor::makeLine(const QString &, const QString &value, const EditorContext &)
{
    auto *line = new QLineEdit(value);
    m_value = [line] { return line->text().trimmed(); };
    connect(line, &QLineEdit::textChanged, this, &ValueEditor::edited);
    layout()->addWidget(line);
    return line;
}

QWidget *ValueEditor::makeText(const QString &, const QString &value, const EditorContext &)
{
    auto *box = new QPlainTextEdit(value);
    box->setTabChangesFocus(true);
    box->setFixedHeight(widgets::scaled(textHeight, *this));
    m_value = [box] { return box->toPlainText().trimmed(); };
    connect(box, &QPlainTextEdit::textChanged, this, &ValueEditor::edited);
    layout()->addWidget(box);
    return box;
}

} // namespace precedent::pages
