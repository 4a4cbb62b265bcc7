// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchledger.h"
#include "seed.h"

#include <algorithm>
#include <map>
#include <set>

using namespace precedent;
using namespace precedent::store;

namespace {

/// What is said about one message on one page.
struct Saying
{
    int ts = 0;
    int root = 0;
    QString text;
    std::set<QString> reactions; ///< "ok=U1"
};

/// The archive as it is explained: a list of everything that was news, per message, in order of time.
class Model
{
public:
    void hear(const Saying &saying, domain::Source source, std::int64_t at)
    {
        auto &message = m_messages[{saying.root, saying.ts}];
        message.sources.set(std::size_t(source));
        auto &heard = message.heard;
        if (source == domain::Source::Api && !heard.empty())
            at = std::max(at, heard.back().at);
        if (!isNews(heard, saying, source, at))
            return;
        auto place = std::find_if(heard.begin(), heard.end(), [at](const Heard &known) { return known.at > at; });
        const auto since = place == heard.begin() ? saying.ts : (place - 1)->at;
        heard.insert(place, {saying, at, since});
    }

    /// As notation::drawn() would have the threads, by root.
    [[nodiscard]] std::map<int, QStringList> drawn() const
    {
        std::map<int, QStringList> threads;
        for (const auto &[key, message] : m_messages)
            threads[key.first] += drawn(key.second, message);
        std::erase_if(threads, [this](const auto &thread) {
            return !m_messages.contains({thread.first, thread.first});
        });
        return threads;
    }

private:
    struct Heard
    {
        Saying saying;
        std::int64_t at;
        std::int64_t since;
    };
    struct Message
    {
        std::vector<Heard> heard;
        domain::Sources sources;
    };

    static bool isNews(const std::vector<Heard> &heard, const Saying &saying, domain::Source source, std::int64_t at)
    {
        if (heard.empty())
            return true;
        const auto was = [&](auto same) { return std::any_of(heard.begin(), heard.end(), same); };
        const auto &newest = heard.back().saying;
        const bool current = source == domain::Source::Api;
        if (saying.text != newest.text)
            return current || !was([&](const Heard &known) { return known.saying.text == saying.text; });
        if (saying.reactions == newest.reactions || at < heard.back().at)
            return false;
        return current || !was([&](const Heard &known) { return known.saying.reactions == saying.reactions; });
    }

    static QString drawn(int ts, const Message &message)
    {
        QStringList versions;
        for (std::size_t i = 0; i < message.heard.size(); ++i) {
            const auto &heard = message.heard[i];
            if (i == 0 || heard.saying.text != message.heard[i - 1].saying.text)
                versions += heard.saying.text + u'@' + QString::number(heard.at);
            // The newest reactions while this version stood are drawn with it.
            if (i + 1 == message.heard.size() || message.heard[i + 1].saying.text != heard.saying.text) {
                for (const auto &reaction : heard.saying.reactions)
                    versions.back() += QStringLiteral(" +") + reaction;
            }
        }
        return QStringLiteral("%1 live %2: %3%4")
            .arg(ts)
            .arg(domain::toWords(message.sources).join(u'+'), versions.join(QStringLiteral(" / ")), bounds(message));
    }

    static QString bounds(const Message &message)
    {
        std::int64_t from = -1;
        std::int64_t to = -1;
        for (const auto &reaction : message.heard.back().saying.reactions) {
            auto given = message.heard.rbegin();
            while (given + 1 != message.heard.rend() && (given + 1)->saying.reactions.count(reaction))
                ++given;
            from = from < 0 ? given->since : std::min(from, given->since);
            to = std::max(to, given->at);
        }
        return from < 0 ? QString() : QStringLiteral(" [%1..%2]").arg(from).arg(to);
    }

    std::map<std::pair<int, int>, Message> m_messages;
};

Saying randomSaying(std::mt19937_64 &random)
{
    Saying saying;
    saying.ts = 1 + int(random() % 15);
    saying.root = saying.ts - saying.ts % 3;
    if (saying.root == 0)
        saying.root = saying.ts;
    saying.text = QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}.at(int(random() % 3));
    for (const char *reaction : {"eyes=U3", "no=U2", "ok=U1"}) {
        if (random() % 3 == 0)
            saying.reactions.insert(QString::fromLatin1(reaction));
    }
    return saying;
}

QString line(const Saying &saying)
{
    auto text = QStringLiteral("%1 U1 %2").arg(saying.ts).arg(saying.text);
    if (saying.root != saying.ts)
        text += QStringLiteral(" >%1").arg(saying.root);
    for (const auto &reaction : saying.reactions)
        text += QStringLiteral(" +") + reaction;
    return text;
}

} // namespace

class TestModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void randomPagesMakeWhatTheModelSays_data();
    void randomPagesMakeWhatTheModelSays();
};

void TestModel::randomPagesMakeWhatTheModelSays_data()
{
    QTest::addColumn<quint64>("seed");
    const auto base = testSeed();
    for (quint64 i = 0; i < 25; ++i)
        QTest::addRow("PRECEDENT_SEED=%llu", static_cast<unsigned long long>(base + i)) << quint64(base + i);
}

void TestModel::randomPagesMakeWhatTheModelSays()
{
    QFETCH(quint64, seed);
    std::mt19937_64 random(seed);
    ScratchLedger ledger;
    Model model;
    std::int64_t now = 1000;
    for (int round = 0; round < 60; ++round) {
        now += std::int64_t(random() % 12) - 1;
        const auto source = random() % 3 ? domain::Source::Api : domain::Source::Export;
        const auto at = source == domain::Source::Api ? now : 900 + std::int64_t(random() % 500);
        auto page = QStringLiteral("%1 %2").arg(domain::toWord(source)).arg(at);
        for (auto count = random() % 6; count > 0; --count) {
            const auto saying = randomSaying(random);
            page += QStringLiteral(" | ") + line(saying);
            model.hear(saying, source, at);
        }
        COMPARE_OK(ledger.add(page));
        if (random() % 20 == 0)
            ledger.close();
    }
    std::map<int, QStringList> threads;
    COMPARE_OK(
        ledger.reader()->forEachThread(domain::ChannelId(QStringLiteral("C1")), [&](const domain::Thread &thread) {
            const auto root = thread.root().current().ts.instant().seconds() - notation::epoch;
            threads[int(root)] = notation::drawn(thread);
            return base::Result<void>();
        }));
    const auto expected = model.drawn();
    QCOMPARE(threads.size(), expected.size());
    for (const auto &[root, lines] : expected) {
        QCOMPARE(threads[root], lines);
        QCOMPARE(ledger.thread(root), lines);
    }
    QCOMPARE(ledger.problems(), QStringList());
}

QTEST_GUILESS_MAIN(TestModel)
#include "tst_store_model.moc"
