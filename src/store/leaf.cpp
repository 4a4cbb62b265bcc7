// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/leaf.h"

#include "store/sha256.h"
#include "store/signingkey.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <array>

namespace precedent::store {

namespace {

constexpr int saltSize = 16;
constexpr std::array<const char *, 10> leafWords{"genesis", "observation", "coverage", "correction", "manual record",
                                                 "erasure", "export",      "format",   "gone",       "event"};
constexpr std::array<const char *, 6> observationWords{"seen",    "edited",    "tombstoned",
                                                       "missing", "reactions", "confirmed"};
constexpr std::array<const char *, 4> eventWords{"changed", "deleted", "reaction added", "reaction removed"};

/// The place of a word in its table; 0 when it is not there.
template <std::size_t size>
std::ptrdiff_t placeOf(const QString &word, const std::array<const char *, size> &words)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&word](const char *candidate) { return word == QLatin1String(candidate); });
    return found == words.end() ? 0 : found - words.begin();
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

Leaf leafAt(LeafKind kind, base::Instant at)
{
    Leaf leaf;
    leaf.kind = kind;
    leaf.members.set("kind", toWord(kind)).set("version", 1).set("at", at.us);
    return leaf;
}

} // namespace

QString toWord(LeafKind kind)
{
    return QString::fromLatin1(leafWords.at(static_cast<std::size_t>(kind)));
}

QString toWord(ObservationKind kind)
{
    return QString::fromLatin1(observationWords.at(static_cast<std::size_t>(kind)));
}

ObservationKind observationKind(const QString &word)
{
    return static_cast<ObservationKind>(placeOf(word, observationWords));
}

QString toWord(EventKind kind)
{
    return QString::fromLatin1(eventWords.at(static_cast<std::size_t>(kind)));
}

EventKind eventKind(const QString &word)
{
    return static_cast<EventKind>(placeOf(word, eventWords));
}

base::Result<void> drawSalts(Leaf &leaf)
{
    const auto bytes = randomBytes(saltSize * int(leaf.fields.size()));
    if (!bytes)
        return bytes.error();
    for (std::size_t i = 0; i < leaf.fields.size(); ++i)
        leaf.fields[i].salt = bytes->mid(saltSize * qsizetype(i), saltSize);
    return {};
}

QByteArray commitment(const LeafField &field)
{
    return sha256({"[\"", field.salt.toHex(), "\",\"", field.name, "\",", canonicalString(field.value), "]"});
}

QByteArray leafBody(const Leaf &leaf)
{
    if (leaf.fields.empty())
        return leaf.members.bytes();
    CanonicalObject commitments;
    for (const auto &field : leaf.fields)
        commitments.set(field.name, QString::fromLatin1(commitment(field).toBase64()));
    auto members = leaf.members;
    return members.set("commitments", commitments).bytes();
}

RawFacts rawFacts(const QByteArray &raw)
{
    const auto object = QJsonDocument::fromJson(raw).object();
    const auto text = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    RawFacts facts;
    facts.author = text("user");
    if (facts.author.isEmpty())
        facts.author = text("bot_id");
    facts.text = text("text");
    facts.threadTs = base::SlackTs::parse(text("thread_ts"));
    return facts;
}

Leaf genesisLeaf(const QString &ledger, const QByteArray &publicKey, base::Instant at)
{
    auto leaf = leafAt(LeafKind::Genesis, at);
    leaf.members.set("ledger", ledger).set("key", QString::fromLatin1(publicKey.toBase64()));
    return leaf;
}

Leaf observationLeaf(const ObservationRow &row)
{
    auto leaf = leafAt(LeafKind::Observation, row.at);
    leaf.members.set("team", row.team).set("channel", row.channel).set("ts", row.ts);
    leaf.members.set("observation", toWord(row.kind)).set("source", row.source);
    if (row.notBefore)
        leaf.members.set("not_before", row.notBefore->us);
    auto facts = rawFacts(row.raw);
    leaf.fields = {{"author", std::move(facts.author), {}},
                   {"content", hex(row.contentHash), {}},
                   {"raw", hex(sha256({row.raw})), {}},
                   {"reactions", hex(row.reactionsHash), {}},
                   {"text", std::move(facts.text), {}}};
    return leaf;
}

Leaf coverageLeaf(const QString &team, const QString &channel, const base::TimeRange &range, base::Instant at,
                  const QString &source)
{
    auto leaf = leafAt(LeafKind::Coverage, at);
    leaf.members.set("team", team).set("channel", channel).set("source", source);
    leaf.members.set("from", range.from.us).set("to", range.to.us);
    return leaf;
}

Leaf goneLeaf(const QString &team, const QString &channel, const GoneEntry &gone)
{
    auto leaf = leafAt(LeafKind::Gone, gone.at);
    leaf.members.set("team", team).set("channel", channel).set("cause", domain::toWord(gone.cause));
    leaf.members.set("from", gone.range.from.us).set("to", gone.range.to.us).set("messages", gone.messages);
    return leaf;
}

Leaf correctionLeaf(const Correction &correction)
{
    auto leaf = leafAt(LeafKind::Correction, correction.at);
    leaf.members.set("record", correction.record.text()).set("field", correction.field);
    leaf.fields = {
        {"after", correction.after, {}}, {"author", correction.author, {}}, {"before", correction.before, {}}};
    return leaf;
}

Leaf correctionUndoLeaf(std::int64_t correction, base::Instant at)
{
    auto leaf = leafAt(LeafKind::Correction, at);
    leaf.members.set("undoes", correction);
    return leaf;
}

Leaf formatLeaf(const QString &name, const QByteArray &json, base::Instant at)
{
    auto leaf = leafAt(LeafKind::Format, at);
    leaf.members.set("name", name);
    leaf.fields = {{"content", hex(sha256({json})), {}}};
    return leaf;
}

Leaf eventLeaf(const EventRow &row)
{
    auto leaf = leafAt(LeafKind::Event, row.at);
    leaf.members.set("team", row.team).set("channel", row.channel).set("ts", row.ts);
    leaf.members.set("event", toWord(row.event.kind)).set("event_at", row.event.happenedAt.us);
    leaf.fields = {{"actor", row.event.actor, {}},
                   {"content", hex(row.event.contentHash), {}},
                   {"reaction", row.event.reaction, {}}};
    return leaf;
}

} // namespace precedent::store
