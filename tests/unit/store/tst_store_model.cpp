// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchledger.h"
#include "seed.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
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

/// The archive as it is explained: what the Web API says is how it is now, what an import says was so at its time. For
/// each message a list of what was news, in order of time.
class Model
{
public:
    /// What follows is from another page.
    void turnPage() { m_said.clear(); }

    void hear(const Saying &saying, domain::Source source, std::int64_t at)
    {
        auto &message = m_messages[{saying.root, saying.ts}];
        message.sources.set(std::size_t(source));
        auto &heard = message.heard;
        const bool isCurrent = source == domain::Source::Api;
        const auto *newest = lastVersion(heard, std::numeric_limits<std::int64_t>::max());
        if (isCurrent && newest)
            at = std::max(at, newest->at);
        const Heard arrival{saying, source, at};
        const auto news = !newest ? News::Version : isCurrent ? newsNow(heard, arrival) : newsThen(heard, arrival);
        m_said.insert_or_assign(saying.ts, saying);
        if (news == News::None)
            return;
        const auto place = std::find_if(heard.begin(), heard.end(), [at](const Heard &known) { return known.at > at; });
        heard.insert(place, {saying, source, at, news == News::Version});
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
    enum class News { None, Confirmation, Version };
    struct Heard
    {
        Saying saying;
        domain::Source source;
        std::int64_t at;
        bool isVersion = true; ///< false: known already, but not of this source or time
    };
    using Heards = std::vector<Heard>;
    struct Message
    {
        Heards heard;
        domain::Sources sources;
    };

    static const Heard *lastVersion(const Heards &heard, std::int64_t until)
    {
        const auto found = std::find_if(heard.rbegin(), heard.rend(),
                                        [until](const Heard &known) { return known.isVersion && known.at <= until; });
        return found == heard.rend() ? nullptr : &*found;
    }

    static News newsNow(const Heards &heard, const Heard &arrival)
    {
        const auto &newest = lastVersion(heard, arrival.at)->saying;
        if (arrival.saying.text != newest.text || arrival.saying.reactions != newest.reactions)
            return News::Version;
        const auto isOfApi = [](const Heard &known) { return known.source == domain::Source::Api; };
        return std::any_of(heard.begin(), heard.end(), isOfApi) ? News::None : News::Confirmation;
    }

    /// Known words are a version again only where the same source had said others in between.
    [[nodiscard]] News newsThen(const Heards &heard, const Heard &arrival) const
    {
        const auto any = [&heard](auto fits) { return std::any_of(heard.begin(), heard.end(), fits); };
        const auto &saying = arrival.saying;
        if (any([&](const Heard &known) {
                return known.at == arrival.at && known.source == arrival.source && known.saying.text == saying.text &&
                       known.saying.reactions == saying.reactions;
            }))
            return News::None;
        const auto *then = lastVersion(heard, arrival.at);
        const auto next = std::find_if(heard.begin(), heard.end(), [&arrival](const Heard &known) {
            return known.isVersion && known.at > arrival.at;
        });
        const bool stood = then && then->saying.text == saying.text;
        const bool came = next != heard.end() && next->saying.text == saying.text;
        const auto before = saidBefore(heard, arrival);
        const bool isKnown = any([&](const Heard &known) { return known.saying.text == saying.text; });
        if (!stood && (!isKnown || (!came && before && before->text != saying.text)))
            return News::Version;
        const bool wasMarkedSo =
            any([&](const Heard &known) { return known.isVersion && known.saying.reactions == saying.reactions; });
        const bool isMarkedAnew =
            stood && before && before->text == saying.text && before->reactions != saying.reactions;
        if ((stood || came) && (stood ? then : &*next)->saying.reactions != saying.reactions &&
            (isMarkedAnew || !wasMarkedSo))
            return News::Version;
        const bool isFirstOfSource = !any([&](const Heard &known) { return known.source == arrival.source; });
        return isFirstOfSource || (came && !stood) ? News::Confirmation : News::None;
    }

    /// The last that the import said of the message: earlier on its page, or at an earlier time.
    [[nodiscard]] std::optional<Saying> saidBefore(const Heards &heard, const Heard &arrival) const
    {
        if (const auto said = m_said.find(arrival.saying.ts); said != m_said.end())
            return said->second;
        const auto found = std::find_if(heard.rbegin(), heard.rend(), [&arrival](const Heard &known) {
            return known.source == arrival.source && known.at <= arrival.at;
        });
        return found == heard.rend() ? std::nullopt : std::optional(found->saying);
    }

    /// A version was there when it was first confirmed, if nothing else was seen in between.
    static QStringList versions(const Heards &heard)
    {
        struct Version
        {
            QString text;
            std::int64_t at;
            std::set<QString> reactions; ///< the newest while it stood
        };
        std::vector<Version> versions;
        std::map<QString, std::int64_t> confirmed;
        for (const auto &known : heard) {
            const auto &text = known.saying.text;
            if (!known.isVersion) {
                confirmed.emplace(text, known.at);
            } else if (!versions.empty() && versions.back().text == text) {
                versions.back().reactions = known.saying.reactions;
            } else {
                versions.push_back(
                    {text, confirmed.contains(text) ? confirmed.at(text) : known.at, known.saying.reactions});
                confirmed.clear();
            }
        }
        QStringList drawn;
        for (const auto &version : versions) {
            drawn += version.text + u'@' + QString::number(version.at);
            for (const auto &reaction : version.reactions)
                drawn.back() += QStringLiteral(" +") + reaction;
        }
        return drawn;
    }

    static QString drawn(int ts, const Message &message)
    {
        return QStringLiteral("%1 live %2: %3%4")
            .arg(ts)
            .arg(domain::toWords(message.sources).join(u'+'), versions(message.heard).join(QStringLiteral(" / ")),
                 bounds(ts, message.heard));
    }

    /// Each reaction came between the first look of those in a row that show it, and the look before that.
    static QString bounds(int ts, Heards looks)
    {
        std::erase_if(looks, [](const Heard &known) { return !known.isVersion; });
        std::int64_t from = -1;
        std::int64_t to = -1;
        for (const auto &reaction : looks.back().saying.reactions) {
            auto given = looks.rbegin();
            while (given + 1 != looks.rend() && (given + 1)->saying.reactions.contains(reaction))
                ++given;
            const auto since = given + 1 == looks.rend() ? ts : (given + 1)->at;
            from = from < 0 ? since : std::min(from, since);
            to = std::max(to, given->at);
        }
        return from < 0 ? QString() : QStringLiteral(" [%1..%2]").arg(from).arg(to);
    }

    std::map<std::pair<int, int>, Message> m_messages;
    std::map<int, Saying> m_said; ///< on this page, by ts
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
        model.turnPage();
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
