// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/erasureplan.h"

#include "base/folding.h"
#include "store/erasurereader.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

#include <map>
#include <utility>

namespace precedent::records {

namespace {

using store::Reader;
using store::ThreadKey;

/// Shorter names of customers are looked for only where the record is about them.
constexpr qsizetype shortestName = 4;

/// What was found in one thread.
struct ThreadSight
{
    bool isAbout = false;    ///< see ThreadErasure
    bool isAgent = false;    ///< the person asked
    bool isInvolved = false; ///< the person asked, decided, wrote or is named in full
};

QString nameOf(const QString &channel, std::int64_t root)
{
    return QStringLiteral("%1/%2").arg(channel).arg(root, 20, 10, QLatin1Char('0'));
}

class Planner
{
public:
    Planner(const Reader &reader, const ErasureTarget &target, const QSet<domain::RecordId> &held)
        : m_reader(reader), m_held(held)
    {
        m_plan.target = target;
        sortNames();
    }

    base::Result<ErasurePlan> plan()
    {
        if (const auto known = keepLongerNames(); !known)
            return known.error();
        m_strong = WordEraser(m_plan.ids, {m_plan.names, m_plan.keptNames}, {});
        m_weak = WordEraser({}, {m_plan.namesWhereInvolved, m_plan.keptNames}, {});
        const auto found = m_plan.target.kind == ErasureKind::Before ? findOld() : findNamed();
        if (!found)
            return found.error();
        if (auto closed = addMerged(); !closed)
            return closed.error();
        return std::move(m_plan);
    }

private:
    void sortNames()
    {
        const auto &target = m_plan.target;
        if (target.kind == ErasureKind::Before)
            return;
        if (!target.id.isEmpty())
            m_plan.ids += target.id;
        const bool isCustomer = target.kind == ErasureKind::Customer;
        for (const auto &name : QStringList{target.name} + target.otherNames) {
            const bool isOwn =
                name.trimmed().contains(u' ') || name.contains(u'@') || (isCustomer && name.size() >= shortestName);
            auto &names = isOwn ? m_plan.names : m_plan.namesWhereInvolved;
            if (!name.trimmed().isEmpty() && !names.contains(name))
                names += name;
        }
    }

    /// Whoever else is called like that and something more: another customer, another person.
    base::Result<void> keepLongerNames()
    {
        const auto own = m_plan.names + m_plan.namesWhereInvolved;
        const WordEraser words({}, {own}, {});
        if (words.isEmpty())
            return {};
        const auto records = m_reader.records();
        const auto people = m_reader.people();
        if (!records || !people)
            return records ? people.error() : records.error();
        QSet<QString> kept;
        const auto look = [&](const QString &name) {
            // Whole names: "Ann Berg (VIP)" is still Ann Berg, and "Ann Berg and Bo Lind" is about her, too.
            static const QRegularExpression more(QStringLiteral("^\\s*(?:\\p{Lu}[\\p{L}'’.-]*\\s*)+$"),
                                                 QRegularExpression::UseUnicodePropertiesOption);
            if (!kept.contains(name) && words.finds(name) && more.match(words.without(name)).hasMatch())
                kept.insert(name);
        };
        for (const auto &record : *records)
            look(record.customer);
        for (const auto &person : *people) {
            if (person.id.text() != m_plan.target.id) {
                look(person.name);
                look(person.realName);
            }
        }
        m_plan.keptNames = kept.values();
        m_plan.keptNames.sort();
        return {};
    }

    base::Result<void> findOld()
    {
        const auto keys = store::threadsBefore(m_reader, m_plan.target.before);
        if (!keys)
            return keys.error();
        for (const auto &key : *keys)
            m_threads[nameOf(key.channel.text(), key.root.microseconds())].isAbout = true;
        return {};
    }

    base::Result<void> findNamed()
    {
        const auto records = m_reader.records();
        if (!records)
            return records.error();
        for (const auto &record : *records)
            look(record);
        const auto visited =
            store::forEachVersion(m_reader, [this](const store::ArchivedVersion &version) { look(version); });
        return visited ? lookAtCorrections() : visited;
    }

    void look(const domain::Record &record)
    {
        const auto &target = m_plan.target;
        const auto name = nameOf(record.channel.text(), record.root.microseconds());
        if (target.kind == ErasureKind::Customer) {
            if (base::fold(record.customer) == base::fold(target.name))
                m_threads[name].isAbout = true;
        } else {
            const bool asked = isPerson(target, record.agent);
            bool decided = false;
            for (const auto &approver : record.approvers)
                decided = decided || isPerson(target, approver);
            if (asked || decided) {
                auto &sight = m_threads[name];
                sight.isAgent = asked;
                sight.isInvolved = true;
            }
        }
        for (const auto &text : {record.customer, record.context, record.reason, record.agent.name,
                                 record.typeAsWritten, record.conversationUrl}) {
            if (m_strong.finds(text))
                m_threads[name].isInvolved = true;
        }
    }

    void look(const store::ArchivedVersion &version)
    {
        const auto user = QJsonDocument::fromJson(version.raw).object().value(QLatin1String("user")).toString();
        if ((!user.isEmpty() && user == m_plan.target.id) || m_strong.findsIn(version.raw))
            m_threads[nameOf(version.thread.channel.text(), version.thread.root.microseconds())].isInvolved = true;
    }

    base::Result<void> lookAtCorrections()
    {
        const auto corrections = m_reader.corrections({});
        if (!corrections)
            return corrections.error();
        for (const auto &correction : *corrections) {
            if (!m_strong.finds(correction.before) && !m_strong.finds(correction.after))
                continue;
            const auto record = m_reader.record(correction.record);
            if (!record)
                return record.error();
            if (*record)
                m_threads[nameOf((*record)->channel.text(), (*record)->root.microseconds())].isInvolved = true;
        }
        return {};
    }

    /// All threads of a record go together.
    base::Result<void> addMerged()
    {
        const auto found = std::exchange(m_threads, {});
        std::map<QString, bool> done;
        for (const auto &[name, sight] : found) {
            if (!sight.isAbout && !sight.isInvolved)
                continue;
            const ThreadKey key{domain::ChannelId(name.section(u'/', 0, 0)),
                                base::SlackTs::fromMicroseconds(name.section(u'/', 1).toLongLong())};
            auto group = groupOf(key);
            if (!group)
                return group.error();
            const auto id = domain::recordId(group->front().channel, group->front().root);
            if (done.contains(id.text()))
                continue;
            done[id.text()] = true;
            if (auto added = addGroup(id, *group, found); !added)
                return added;
        }
        return {};
    }

    base::Result<std::vector<ThreadKey>> groupOf(const ThreadKey &key)
    {
        auto head = key;
        const auto into = m_reader.mergedInto(key.channel, key.root);
        if (!into)
            return into.error();
        if (!into->isEmpty()) {
            const auto record = m_reader.record(*into);
            if (!record)
                return record.error();
            if (*record)
                head = {(*record)->channel, (*record)->root};
        }
        std::vector<ThreadKey> group{head};
        const auto merged = m_reader.mergedThreads(domain::recordId(head.channel, head.root));
        if (!merged)
            return merged.error();
        group.insert(group.end(), merged->begin(), merged->end());
        return group;
    }

    base::Result<void> addGroup(const domain::RecordId &id, const std::vector<ThreadKey> &group,
                                const std::map<QString, ThreadSight> &found)
    {
        ThreadSight all;
        for (const auto &key : group) {
            const auto sight = found.find(nameOf(key.channel.text(), key.root.microseconds()));
            if (sight == found.end())
                continue;
            all.isAbout = all.isAbout || sight->second.isAbout;
            all.isAgent = all.isAgent || sight->second.isAgent;
            all.isInvolved = all.isInvolved || sight->second.isInvolved;
        }
        bool hasRecord = false;
        for (const auto &key : group) {
            auto thread = threadOf(key, all);
            if (!thread)
                return thread.error();
            hasRecord = hasRecord || thread->hasRecord;
            if (m_held.contains(id))
                continue;
            m_plan.messages += std::ssize(thread->messages);
            m_plan.threads.push_back(std::move(*thread));
        }
        if (hasRecord)
            (m_held.contains(id) ? m_plan.held : m_plan.records).push_back(id);
        return {};
    }

    /// Every message is looked at again, because a thread's other ones come into it only now.
    base::Result<ThreadErasure> threadOf(const ThreadKey &key, const ThreadSight &about)
    {
        ThreadErasure thread{key, {}, about.isAbout, false};
        const auto record = m_reader.recordOfThread(key.channel, key.root);
        if (!record)
            return record.error();
        thread.hasRecord = record->has_value();
        const auto messages = store::versionsOf(m_reader, key);
        if (!messages)
            return messages.error();
        for (const auto &version : *messages) {
            const auto &raw = version.raw;
            const bool isWhole = goesWhole(raw, about, version.message == messages->front().message);
            if (!isWhole && !m_strong.findsIn(raw) && !m_weak.findsIn(raw))
                continue;
            if (!thread.messages.empty() && thread.messages.back().message == version.message)
                thread.messages.back().isWhole = thread.messages.back().isWhole || isWhole;
            else
                thread.messages.push_back({version.message, isWhole});
        }
        return thread;
    }

    /// A person's own messages, and those in which an app wrote for them.
    [[nodiscard]] bool goesWhole(const QByteArray &raw, const ThreadSight &about, bool isFirst) const
    {
        if (about.isAbout)
            return true;
        if (m_plan.target.kind != ErasureKind::Person)
            return false;
        const auto user = QJsonDocument::fromJson(raw).object().value(QLatin1String("user")).toString();
        const bool byApp = user.isEmpty() && !raw.isEmpty();
        return (!user.isEmpty() && user == m_plan.target.id) ||
               (byApp && (m_strong.findsIn(raw) || (about.isAgent && isFirst)));
    }

    const Reader &m_reader;
    const QSet<domain::RecordId> &m_held;
    WordEraser m_strong;
    WordEraser m_weak;
    ErasurePlan m_plan;
    std::map<QString, ThreadSight> m_threads; ///< by channel and root
};

} // namespace

base::Result<ErasurePlan> planErasure(const Reader &reader, const ErasureTarget &target,
                                      const QSet<domain::RecordId> &held)
{
    return Planner(reader, target, held).plan();
}

} // namespace precedent::records
