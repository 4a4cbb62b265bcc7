// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/firstrunpage.h"

#include "ui/firstrun/adminstep.h"
#include "ui/firstrun/channelpicker.h"
#include "ui/firstrun/checkstep.h"
#include "ui/firstrun/connectstep.h"
#include "ui/firstrun/importstep.h"
#include "ui/firstrun/networkdialog.h"
#include "ui/firstrun/rangestep.h"
#include "ui/firstrun/welcomestep.h"
#include "ui/text/errortext.h"
#include "ui/widgets/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace precedent::firstrun {

namespace {

/// The card, in design pixels.
constexpr int cardWidth = 720;
constexpr int cardPadding = 32;

/// The first part of a step that takes the keyboard.
void focusFirst(QWidget &step)
{
    for (auto *part = step.nextInFocusChain(); part != nullptr && part != &step; part = part->nextInFocusChain()) {
        if (step.isAncestorOf(part) && part->isVisible() && part->isEnabled() &&
            (part->focusPolicy() & Qt::TabFocus) != 0) {
            part->setFocus();
            return;
        }
    }
}

} // namespace

FirstRunPage::FirstRunPage(const shell::PageContext &context, FirstRunSetup setup, QWidget *parent)
    : Page(QStringLiteral("welcome"), context, parent), m_setup(std::move(setup)),
      m_state(m_setup.settings != nullptr ? loadState(*m_setup.settings) : FirstRunState()), m_calls(m_setup.access),
      m_welcome(new WelcomeStep), m_connect(new ConnectStep(m_calls, context.links)), m_admin(new AdminStep),
      m_check(new CheckStep), m_range(new RangeStep), m_import(new ImportStep)
{
    arrange();
    connectWelcome();
    connectConnect();
    connectLater();
    m_connect->show(m_state);
    resume();
    if (m_setup.offer != nullptr)
        connect(m_setup.offer.get(), &ImportOffer::made, this, &FirstRunPage::takeOffer);
    takeOffer();
}

void FirstRunPage::arrange()
{
    auto *card = new QFrame;
    card->setProperty("kind", QStringLiteral("card"));
    card->setFixedWidth(widgets::scaled(cardWidth, *this));
    auto *steps = new QVBoxLayout(card);
    const int padding = widgets::scaled(cardPadding, *this);
    steps->setContentsMargins(padding, padding - widgets::spaceSmall, padding, padding - widgets::spaceSmall);
    for (QWidget *step : std::initializer_list<QWidget *>{m_welcome, m_connect, m_admin, m_check, m_range, m_import})
        steps->addWidget(step);
    auto *room = new QWidget;
    room->setProperty("kind", QStringLiteral("plain"));
    auto *column = new QVBoxLayout(room);
    // Between stretches and not aligned: an aligned item is asked for its height at the whole width.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card);
    middle->addStretch(1);
    column->addStretch(1);
    column->addLayout(middle);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(room);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

void FirstRunPage::connectWelcome()
{
    const auto openSample = [this] {
        if (m_setup.openSample)
            m_setup.openSample();
    };
    connect(m_welcome, &WelcomeStep::sampleChosen, this, openSample);
    connect(m_welcome, &WelcomeStep::connectChosen, this, [this] {
        go(Step::Connect);
        m_connect->resume(!m_state.channels.empty());
    });
    connect(m_welcome, &WelcomeStep::importChosen, this, [this] { go(Step::Import); });
    connect(m_welcome, &WelcomeStep::adminChosen, this, [this] { go(Step::Admin); });
    connect(m_connect, &ConnectStep::sampleChosen, this, openSample);
    connect(m_admin, &AdminStep::sampleChosen, this, openSample);
}

void FirstRunPage::connectConnect()
{
    connect(m_connect, &ConnectStep::changed, this, [this] {
        keepChoices();
        if (m_resumeAt && m_connect->isReady())
            go(*std::exchange(m_resumeAt, std::nullopt));
    });
    const auto copied = [this] { context().showToast(tr("Copied")); };
    connect(m_connect, &ConnectStep::copied, this, copied);
    connect(m_admin, &AdminStep::copied, this, copied);
    connect(m_connect, &ConnectStep::networkWanted, this, &FirstRunPage::askForNetwork);
    connect(m_connect, &ConnectStep::importChosen, this, [this] { go(Step::Import); });
    connect(m_connect, &ConnectStep::backChosen, this, [this] { go(Step::Welcome); });
    connect(m_connect, &ConnectStep::continued, this, [this] { go(Step::Check); });
    connect(m_connect, &ConnectStep::adminChosen, this, [this] {
        if (!m_state.waitsForAdminSince)
            m_state.waitsForAdminSince = context().clock();
        go(Step::Admin);
    });
    connect(m_admin, &AdminStep::backChosen, this, [this] { go(Step::Welcome); });
    connect(m_admin, &AdminStep::tokenArrived, this, [this] { go(Step::Connect); });
}

void FirstRunPage::connectLater()
{
    connect(m_check, &CheckStep::currencyChosen, this, [this] {
        m_state.currency = m_check->currency();
        keep();
    });
    connect(m_check, &CheckStep::backChosen, this, [this] { go(Step::Connect); });
    connect(m_check, &CheckStep::continued, this, [this] { go(Step::Range); });
    connect(m_range, &RangeStep::daysChosen, this, [this] {
        m_state.days = m_range->days();
        keep();
    });
    connect(m_range, &RangeStep::backChosen, this, [this] { go(Step::Check); });
    connect(m_range, &RangeStep::started, this, &FirstRunPage::startSync);
    connect(m_import, &ImportStep::backChosen, this, [this] { go(Step::Welcome); });
    connect(m_import, &ImportStep::importChosen, this, &FirstRunPage::startImport);
}

void FirstRunPage::go(Step step)
{
    m_state.step = step;
    const std::initializer_list<std::pair<Step, QWidget *>> steps{
        {Step::Welcome, m_welcome}, {Step::Connect, m_connect}, {Step::Admin, m_admin},
        {Step::Check, m_check},     {Step::Range, m_range},     {Step::Import, m_import}};
    for (const auto &[id, widget] : steps)
        widget->setVisible(id == step);
    for (const auto &[id, widget] : steps) {
        if (id == step)
            focusFirst(*widget);
    }
    if (step == Step::Welcome)
        m_welcome->setWaitsForAdmin(m_state.waitsForAdminSince);
    if (step == Step::Admin)
        m_admin->show(m_state);
    if (step == Step::Check)
        m_check->show(m_connect->picker().samples(), m_state, usualCurrency());
    if (step == Step::Range)
        m_range->show(m_connect->picker().samples(), m_state.days);
    keep();
}

/// As Preferences say it; of a ledger that was in use before another channel is connected.
base::Currency FirstRunPage::usualCurrency() const
{
    const auto snapshot = context().workspace.snapshot();
    return snapshot ? base::Currency::parse(snapshot->usualCurrency()).value_or(base::Currency()) : base::Currency();
}

void FirstRunPage::resume()
{
    const bool needsToken = m_state.step == Step::Check || m_state.step == Step::Range;
    if (needsToken)
        m_resumeAt = m_state.step;
    const auto step = needsToken ? Step::Connect : m_state.step;
    const auto kept = m_state;
    go(step);
    // What was reached stays kept while the token is looked for.
    m_state.step = kept.step;
    keep();
    if (step == Step::Connect)
        m_connect->resume(!m_state.channels.empty());
}

void FirstRunPage::refresh()
{
    if (!m_hasData && m_state.step == Step::Welcome)
        m_welcome->focusFirst();
    m_hasData = true;
    Q_EMIT dataShown();
}

void FirstRunPage::keep()
{
    if (m_setup.settings != nullptr)
        saveState(*m_setup.settings, m_state);
}

void FirstRunPage::keepChoices()
{
    m_state.readsAs = m_connect->readsAs();
    std::vector<ChosenChannel> chosen;
    for (const auto &channel : m_connect->picker().chosen())
        chosen.push_back({channel.id.text(), channel.name});
    // While the list is still arriving, what was ticked before the program's end is not yet in it.
    if (!m_resumeAt || chosen.size() >= m_state.channels.size())
        m_state.channels = std::move(chosen);
    const auto samples = m_connect->picker().samples();
    m_state.threadsRefused = std::any_of(samples.begin(), samples.end(),
                                         [](const ChannelSample &sample) { return sample.threadsError.has_value(); });
    keep();
}

void FirstRunPage::askForNetwork()
{
    auto *dialog = new NetworkDialog(m_setup.access->network(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NetworkDialog::chosen, this, [this](const slack::NetworkOptions &network) {
        m_setup.access->setNetwork(network);
        if (m_setup.settings != nullptr)
            saveNetwork(*m_setup.settings, network);
    });
    dialog->open();
}

void FirstRunPage::takeOffer()
{
    const auto path = m_setup.offer != nullptr ? m_setup.offer->take() : QString();
    if (path.isEmpty())
        return;
    go(Step::Import);
    m_import->setPath(path);
}

void FirstRunPage::startSync()
{
    m_calls.stop();
    const auto started = m_setup.startSync(context(), {m_connect->picker().chosen(), m_state.currency, m_state.days});
    if (started)
        finish();
    else
        say(started);
}

void FirstRunPage::startImport(const QString &path, const QStringList &channels)
{
    const auto started = m_setup.startImport(context(), path, channels);
    if (started)
        finish();
    else
        say(started);
}

void FirstRunPage::finish()
{
    m_state = {};
    go(Step::Welcome);
    if (m_setup.settings != nullptr)
        clearState(*m_setup.settings);
    auto &filter = context().filter;
    filter.setPeriod({});
    filter.setPage(QStringLiteral("overview"));
}

void FirstRunPage::say(const base::Result<void> &started)
{
    context().showStrip(
        {QStringLiteral("sync"), widgets::StripLevel::Error, text::errorText(started.error()).sentence(), {}});
}

shell::PageEntry firstRunEntry(const FirstRunSetup &setup)
{
    return {QStringLiteral("welcome"), QCoreApplication::translate("precedent::firstrun::FirstRunPage", "Welcome"),
            [setup](const shell::PageContext &context, QWidget *parent) -> shell::Page * {
                return new FirstRunPage(context, setup, parent);
            },
            false};
}

} // namespace precedent::firstrun
