# SPDX-License-Identifier: GPL-3.0-or-later
"""What the corpus is made of: rows with Slack messages and the record that a careful person would write down."""
import json
import random
import re

EMOJI = {"👍": ":+1:", "✅": ":white_check_mark:", "❌": ":x:", "🙏": ":pray:", "😂": ":joy:", "🎉": ":tada:",
         "👀": ":eyes:", "🙈": ":see_no_evil:", "💸": ":money_with_wings:", "🙂": ":slightly_smiling_face:",
         "😅": ":sweat_smile:", "🚀": ":rocket:", "☕": ":coffee:", "🍕": ":pizza:", "🤷": ":shrug:", "🎂": ":birthday:",
         "👎": ":-1:", "⏳": ":hourglass_flowing_sand:", "🔥": ":fire:", "❤️": ":heart:", "🙌": ":raised_hands:"}
DIGITS = {"JPY": 0, "KRW": 0, "KWD": 3}


class Deck:
    """Deals every item once, in random order, before any comes again."""

    def __init__(self, rng, items):
        self.rng, self.items, self.left = rng, list(items), []

    def __call__(self):
        if not self.left:
            self.left = self.items[:]
            self.rng.shuffle(self.left)
        return self.left.pop()


def plain(value, currency):
    return f"{value:.{DIGITS.get(currency, 2)}f} {currency}"


def grouped(value, decimals, group, point):
    whole, _, part = f"{value:.{decimals}f}".partition(".")
    signless = re.sub(r"(?<=\d)(?=(\d{3})+$)", group, whole)
    return signless + (point + part if part else "")


class Message:
    def __init__(self, row, ts):
        self.row, self.ts, self.versions = row, ts, []

    @property
    def slack(self):
        return self.versions[-1]["slack"]

    @property
    def at(self):
        return self.ts[0] + self.ts[1] / 1e6


def ts_text(ts):
    return f"{ts[0]}.{ts[1]:06d}"


class World:
    """People, a clock and a seed; collects the rows of one half of the corpus."""

    def __init__(self, prefix, seed, people, start):
        self.rng = random.Random(seed)
        self.prefix, self.people, self.now, self.rows = prefix, people, start, []
        self.decks = {}

    def pick(self, items):
        key = id(items)
        if key not in self.decks:
            self.decks[key] = (Deck(self.rng, items), items)
        return self.decks[key][0]()

    def chance(self, share):
        return self.rng.random() < share

    def name(self, user):
        return self.people[user]["real_name"]

    def first(self, user):
        return self.name(user).split()[0]

    def row(self, fmt, lang="en", **settings):
        self.now += self.rng.randint(400, 9000)
        row = Row(self, fmt, lang, settings)
        self.rows.append(row)
        return row


class Row:
    def __init__(self, world, fmt, lang, settings):
        self.w, self.format, self.lang, self.settings = world, fmt, lang, settings
        self.messages, self.records, self.clock = [], [], world.now

    def _add(self, slack, gap, root=False):
        rng = self.w.rng
        self.clock += gap if gap is not None else (0 if not self.messages else rng.randint(25, 2400))
        message = Message(self, (self.clock, rng.randint(0, 999999)))
        body = {"type": "message", "ts": ts_text(message.ts), "team": "T0CORPUS1"}
        if self.messages and not root:
            body["thread_ts"] = ts_text(self.messages[0].ts)
            body["parent_user_id"] = self.messages[0].slack.get("user", "")
        body.update(slack)
        message.versions.append({"slack": body})
        self.messages.append(message)
        return message

    def human(self, user, text, gap=None, root=False, **extra):
        for glyph, name in EMOJI.items():
            text = text.replace(glyph, name)
        slack = {"user": user, "text": escape(text), "client_msg_id": f"{self.w.rng.getrandbits(64):016x}"}
        if self.w.chance(0.55) and "blocks" not in extra:
            slack["blocks"] = [rich(text)]
        slack.update(extra)
        return self._add(slack, gap, root)

    def app(self, bot, text="", blocks=None, attachments=None, gap=None, classic=None, root=False, **extra):
        slack = {"text": text, "bot_id": bot["id"]}
        if classic:
            slack.update(subtype="bot_message", username=classic)
        else:
            slack.update(user=bot["user"], app_id=bot["app"],
                         bot_profile={"id": bot["id"], "app_id": bot["app"], "name": bot["name"], "deleted": False})
        if blocks is not None:
            slack["blocks"] = blocks
        if attachments is not None:
            slack["attachments"] = attachments
        slack.update(extra)
        return self._add(slack, gap, root)

    def edit(self, message, gap=None, flagged=True, seen_before=True, **content):
        """A newer version; without the older one when that was never seen."""
        rng = self.w.rng
        sent = message.ts[0]
        at = max(self.clock, sent) + (gap if gap is not None else rng.randint(40, 5400))
        self.clock = at
        body = json.loads(json.dumps(message.slack))
        body.update(content)
        for key in [key for key, value in body.items() if value is None]:
            del body[key]
        if flagged:
            body["edited"] = {"user": body.get("user", body.get("bot_id", "")), "ts": f"{at}.000000"}
        message.versions[-1].setdefault("seen", sent + min(20, max(1, (at - sent) // 2)))
        message.versions.append({"seen": at + rng.randint(3, 600), "slack": body})
        if not seen_before:
            message.versions = message.versions[-1:]
        self.clock = message.versions[-1]["seen"]
        return message

    def react(self, message, *reactions):
        seen = self.clock + self.w.rng.randint(600, 9000)
        self.clock = seen
        body = json.loads(json.dumps(message.slack))
        body["reactions"] = [{"name": name, "users": users, "count": len(users)} for name, users in reactions]
        if self.w.chance(0.5):
            message.versions[-1].setdefault("seen", message.ts[0] + 15)
            message.versions.append({"seen": seen, "slack": body})
        else:
            message.versions[-1] = {"seen": seen, "slack": body}
        return message

    def when(self, message, how):
        """The accepted ways to write down the time of a decision that this message holds."""
        last = message.versions[-1]
        if how == "reply":
            return [str(message.ts[0])]
        if how == "edit" and "edited" in last["slack"]:
            return [last["slack"]["edited"]["ts"].split(".")[0]]
        if len(message.versions) > 1:
            before = message.versions[-2]["seen"]
            return [f"{before}..{last['seen']}"]
        return [f"..{last['seen']}", f"{message.ts[0]}..{last['seen']}"]

    def expect(self, agent, type, decision, approvers=(), amount="", granted=None, reason="", decided=("",), root=None):
        def listed(value):
            return list(value) if isinstance(value, (list, tuple)) else value.split("|")
        root = root or self.messages[0]
        if granted is None:
            granted = amount if decision == "approved" else ""
        approvers = [approvers] if isinstance(approvers, str) else list(approvers)
        self.records.append({
            "root": ts_text(root.ts), "agent": listed(agent), "type": listed(type), "decision": listed(decision),
            "approver": ["; ".join(sorted(approvers))], "amount": listed(amount), "approved_amount": listed(granted),
            "reason": listed(reason), "requested": str(root.ts[0]), "decided": listed(decided)})

    def written(self, number):
        self._thread_counters()
        row = {"id": f"{self.w.prefix}{number:04d}", "format": self.format, "lang": self.lang}
        if self.settings:
            row["settings"] = self.settings
        row["read_at"] = self.clock + 30000
        row["messages"] = [version for message in self.messages for version in message.versions]
        row["records"] = self.records
        return json.dumps(row, ensure_ascii=False, separators=(",", ":"))

    def _thread_counters(self):
        root = self.messages[0]
        replies = [m for m in self.messages if m.slack.get("thread_ts") == ts_text(root.ts) and m is not root]
        if not replies:
            return
        users = sorted({m.slack.get("user", m.slack.get("bot_id", "")) for m in replies})
        for version in root.versions:
            version["slack"].update(thread_ts=ts_text(root.ts), reply_count=len(replies), reply_users=users,
                                    reply_users_count=len(users), latest_reply=ts_text(replies[-1].ts))


def escape(text):
    """Slack's entities, leaving its own <…> tokens alone."""
    parts = re.split(r"(<(?:[@#!]|https?:|mailto:)[^>]*>)", text)
    return "".join(part if i % 2 else part.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                   for i, part in enumerate(parts))


def rich(text):
    elements = []
    for part in re.split(r"(<@\w+>|<https?:[^>]*>|:[a-z0-9_+-]+:)", text):
        if part.startswith("<@"):
            elements.append({"type": "user", "user_id": part[2:-1]})
        elif part.startswith("<http"):
            url, _, label = part[1:-1].partition("|")
            elements.append({"type": "link", "url": url, **({"text": label} if label else {})})
        elif re.fullmatch(r":[a-z0-9_+-]*[a-z1][a-z0-9_+-]*:", part):
            elements.append({"type": "emoji", "name": part.strip(":")})
        elif part:
            elements.append({"type": "text", "text": part})
    return {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": elements}]}


def section(text, **extra):
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}, **extra}


def fields(*texts):
    return {"type": "section", "fields": [{"type": "mrkdwn", "text": text} for text in texts]}


def header(text):
    return {"type": "header", "text": {"type": "plain_text", "text": text, "emoji": True}}


def context(*texts):
    return {"type": "context", "elements": [{"type": "mrkdwn", "text": text} for text in texts]}


def buttons(*labels, url=None):
    return {"type": "actions", "elements": [
        {"type": "button", "text": {"type": "plain_text", "text": label}, "action_id": f"a{i}",
         **({"url": url} if url else {"value": f"v{i}"})} for i, label in enumerate(labels)]}


DIVIDER = {"type": "divider"}


def write(world, folder, files):
    """One file a group of formats; `files` maps a file name to the formats in it."""
    home = {fmt: name for name, formats in files.items() for fmt in formats}
    lines = {name: [] for name in files}
    for number, row in enumerate(world.rows, 1):
        lines[home[row.format]].append(row.written(number))
    for name, rows in lines.items():
        (folder / name).write_text("".join(row + "\n" for row in rows), encoding="utf-8")
    people = [{"id": key, **value} for key, value in world.people.items()]
    (folder / "people.json").write_text(json.dumps(people, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
