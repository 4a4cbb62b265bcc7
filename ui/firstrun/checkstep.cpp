// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/checkstep.h"

#include "ui/firstrun/firstrunwords.h"
#include "ui/models/celltext.h"
#include "ui/models/roles.h"
#include "ui/pages/tablesetup.h"
#include "ui/text/errortext.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace precedent::firstrun {

namespace {

/// In design pixels.
constexpr int tableHeight = 250;
constexpr int agentWidth = 120;
constexpr int askedWidth = 150;
constexpr int decisionWidth = 105;

const domain::Record *recordOf(const PreviewRow &row)
{
    return std::get_if<domain::Record>(&row.reading);
}

QString agentText(const PreviewRow &row)
{
    const auto *record = recordOf(row);
    return record != nullptr && !record->agent.isEmpty() ? models::personText(record->agent) : row.author;
}

QString readBy(const PreviewRow &row)
{
    const auto *record = recordOf(row);
    return record == nullptr ? ruleText(row, {}, {}) : CheckStep::tr("Read by: %1").arg(formatLabel(record->format));
}

/// The format, then where it found what.
QString askedRule(const PreviewRow &row)
{
    static const QStringList fields{QStringLiteral("type"), QStringLiteral("amount"), QStringLiteral("percent"),
                                    QStringLiteral("noncash")};
    const QString found = ruleText(row, fields, {});
    return recordOf(row) == nullptr || found.isEmpty() ? readBy(row) : readBy(row) + u'\n' + found;
}

QVariant decisionOther(const PreviewRow &row, int role)
{
    const auto *record = recordOf(row);
    if (role == models::PillRole)
        return int(record != nullptr ? widgets::toneOf(record->decision) : widgets::PillTone::Neutral);
    static const QStringList fields{QStringLiteral("decision"), QStringLiteral("approver"), QStringLiteral("reason")};
    return models::explanation(ruleText(row, fields, CheckStep::tr("Nothing in the thread was read as a decision")),
                               role);
}

std::vector<models::ListColumn<PreviewRow>> columns(const QLocale &locale)
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto asked = [locale](const PreviewRow &row) {
        const auto *record = recordOf(row);
        return record != nullptr ? models::titleText(*record, locale) : understoodText(row.reading, locale);
    };
    const auto decision = [](const PreviewRow &row) {
        const auto *record = recordOf(row);
        return record != nullptr ? text::label(record->decision) : CheckStep::tr("Not read");
    };
    const auto words = [](const PreviewRow &row) { return models::oneLine(row.text); };
    const auto agentRule = [](const PreviewRow &row, int role) {
        return models::explanation(ruleText(row, {QStringLiteral("agent")}, CheckStep::tr("Who wrote the message")),
                                   role);
    };
    const auto askedOther = [](const PreviewRow &row, int role) { return models::explanation(askedRule(row), role); };
    const auto wordsOther = [](const PreviewRow &row, int role) {
        return models::explanation(row.text + QStringLiteral("\n\n") + readBy(row), role);
    };
    return {{CheckStep::tr("Agent"), left, [](const PreviewRow &row) { return models::oneLine(agentText(row)); },
             agentRule},
            {CheckStep::tr("Asked for"), left, asked, askedOther},
            {CheckStep::tr("Decision"), left, decision, decisionOther},
            {CheckStep::tr("Message"), left, words, wordsOther}};
}

} // namespace

CheckStep::CheckStep(QWidget *parent)
    : StepFrame(QStringLiteral("firstrun.check"), tr("Check what was understood"), tr("Step 3 of 4 · about a minute"),
                parent),
      m_channel(new QComboBox), m_currency(new QComboBox), m_summary(makeSentence()), m_threads(makeSentence()),
      m_rows(new models::ListTable<PreviewRow>(this)), m_table(new QTableView)
{
    addParts();
    auto *back = makeButton(QStringLiteral("firstrun.check.back"), tr("Back"));
    auto *go = makeButton(QStringLiteral("firstrun.check.continue"), tr("Continue"), ButtonKind::Primary);
    addRight(back);
    addRight(go);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &CheckStep::showChannel);
    connect(m_currency, &QComboBox::currentIndexChanged, this, [this] {
        showChannel();
        Q_EMIT currencyChosen();
    });
    connect(back, &QPushButton::clicked, this, &CheckStep::backChosen);
    connect(go, &QPushButton::clicked, this, &CheckStep::continued);
}

void CheckStep::addParts()
{
    m_channel->setObjectName(QStringLiteral("firstrun.check.channel"));
    m_channel->setAccessibleName(tr("Channel"));
    m_channel->view()->setAccessibleName(tr("Channel"));
    m_currency->view()->setAccessibleName(tr("Meaning of a bare $ or kr"));
    m_currency->setObjectName(QStringLiteral("firstrun.check.currency"));
    m_currency->setAccessibleName(tr("Meaning of a bare $ or kr"));
    m_currency->addItem(tr("not said"), QString());
    for (const auto &code : base::allCurrencyCodes())
        m_currency->addItem(code, code);
    m_summary->setObjectName(QStringLiteral("firstrun.check.summary"));
    m_threads->setObjectName(QStringLiteral("firstrun.check.threads"));
    m_table->setModel(m_rows);
    pages::setUpTable(*m_table, QStringLiteral("firstrun.check.table"), tr("Newest messages"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFixedHeight(widgets::scaled(tableHeight, *this));
    auto *row = new QHBoxLayout;
    row->setSpacing(widgets::space);
    row->addWidget(m_channel);
    row->addStretch(1);
    row->addWidget(new widgets::PlainLabel(tr("A bare $ or kr means"), widgets::TextRole::Secondary));
    row->addWidget(m_currency);
    body()->addLayout(row);
    body()->addWidget(m_summary);
    body()->addWidget(m_table);
    body()->addWidget(m_threads);
    body()->addWidget(makeSentence(tr("Nothing is stored yet. What is not read will wait in the inbox, each message "
                                      "with its reason.")));
}

void CheckStep::show(const std::vector<ChannelSample> &samples, const FirstRunState &state, base::Currency usual)
{
    m_samples = samples;
    m_usual = usual;
    const QSignalBlocker quietChannel(m_channel);
    const QSignalBlocker quietCurrency(m_currency);
    m_channel->clear();
    for (const auto &sample : samples)
        m_channel->addItem(u'#' + models::oneLine(sample.channel.name));
    m_channel->setVisible(samples.size() > 1);
    m_currency->setItemText(0, usual.isNull() ? tr("not said") : tr("the usual: %1", "currency").arg(usual.code()));
    m_currency->setCurrentIndex(
        std::max(m_currency->findData(state.currency.isNull() ? QString() : state.currency.code()), 0));
    showChannel();
}

base::Currency CheckStep::currency() const
{
    return base::Currency::parse(m_currency->currentData().toString()).value_or(base::Currency());
}

void CheckStep::showChannel()
{
    const auto index = std::size_t(std::max(m_channel->currentIndex(), 0));
    if (index >= m_samples.size())
        return;
    const auto &sample = m_samples[index];
    domain::ChannelSettings settings;
    settings.defaultCurrency = currency().isNull() ? m_usual : currency();
    auto preview = readSample(sample, settings);
    m_summary->setText(previewSummary(preview));
    m_threads->setVisible(sample.threadsError.has_value());
    if (sample.threadsError)
        m_threads->setText(tr("Threads cannot be read with this token: %1 Decisions that stand in replies will be "
                              "missing.")
                               .arg(text::errorText(*sample.threadsError).what));
    m_rows->show(columns(locale()), std::move(preview.rows));
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->resizeSection(0, widgets::scaled(agentWidth, *this));
    header->resizeSection(1, widgets::scaled(askedWidth, *this));
    header->resizeSection(2, widgets::scaled(decisionWidth, *this));
    header->setSectionResizeMode(3, QHeaderView::Stretch);
}

} // namespace precedent::firstrun
