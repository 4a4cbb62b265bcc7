# SPDX-License-Identifier: GPL-3.0-or-later
"""The help in every language is the English one said otherwise: the same headings, lists, tables, links, pictures and
code, and what is in bold type stands on the screen just so in that language."""
import re
import xml.etree.ElementTree

import given
from given import ROOT

LANGUAGES = ("de", "fr", "es", "ja")
HELP = ROOT / "resources/help"


def shown(text):
    """As it is shown: without the key of a menu and the ellipsis."""
    return re.sub(r"\(&\w\)", "", text).replace("&", "").rstrip("…").strip()


def interface(language):
    """English text -> what the window says for it."""
    texts = {}
    for message in xml.etree.ElementTree.parse(ROOT / f"translations/precedent_{language}.ts").getroot().iter("message"):
        translation = message.find("translation")
        forms = [form.text or "" for form in translation] or [translation.text or ""]
        texts.setdefault(shown(message.findtext("source")), set()).update(map(shown, forms))
    return texts


def bold(text):
    return [shown(part) for words in re.findall(r"\*\*(.+?)\*\*", text, re.S)
            for part in re.split(r"\s*▸\s*", " ".join(words.split()))]


def anchor(heading):
    letters = re.sub(r"[^\w -]|_", "", heading.lower())
    return re.sub(r"[ -]+", "-", letters)


def prose(text):
    return re.sub(r"^```.*?^```", "", text, flags=re.S | re.M)


SAME = {
    "code blocks": lambda text: re.findall(r"^```.*?^```", text, re.S | re.M),
    "code": lambda text: sorted(re.findall(r"(?<!`)`([^`\n]+)`", prose(text))),
    "headings": lambda text: [len(marks) for marks in re.findall(r"^(#+) ", prose(text), re.M)],
    "links and pictures": lambda text: sorted(target.split("#")[0] for target in re.findall(r"\]\(([^)]+)\)", text)),
    "tables": lambda text: [line.replace("\\|", "").count("|") for line in text.split("\n") if line.startswith("|")],
    "lists": lambda text: len(re.findall(r"^\s*(?:[-*]|\d+\.) ", prose(text), re.M)),
    "bold words": lambda text: len(bold(prose(text))),
}


def problems(name, english, other, texts, anchors):
    """What one topic lost; `anchors` are the headings of every topic in that language."""
    yield from (f"{name}: other {what}" for what, of in SAME.items() if of(english) != of(other))
    there = set(bold(prose(other)))
    yield from (f"{name}: {word} is none of {texts[word]}" for word in bold(prose(english))
                if word in texts and not texts[word] & there)
    for topic, place in re.findall(r"\]\(([\w-]+\.md)?#([^)]+)\)", other):
        if place not in anchors[topic or name]:
            yield f"{name}: no heading {place} in {topic or name}"


class HelpLanguages(given.Check):
    def test_every_topic_is_the_same_in_every_language(self):
        topics = {path.name: path.read_text() for path in (HELP / "en").glob("*.md")}
        self.assertGreater(len(topics), 30)
        for language in LANGUAGES:
            others = {path.name: path.read_text() for path in (HELP / language).glob("*.md")}
            self.assertEqual(set(others), set(topics), language)
            anchors = {name: {anchor(heading) for heading in re.findall(r"^#+ (.+)$", text, re.M)}
                       for name, text in others.items()}
            texts = interface(language)
            found = [problem for name, text in topics.items()
                     for problem in problems(name, text, others[name], texts, anchors)]
            self.assertEqual(found, [], language)

    def test_a_fault_is_found(self):
        texts = {"Export": {"Exportieren"}}
        english = "# A\n\n**Export…** and `x`, see [b](b.md#b).\n"
        for other in ("# A\n\n**Export…** und `x`, siehe [b](b.md#b).\n", "# A\n\n**Exportieren…** und x [b](b.md#b).\n",
                      "# A\n\n**Exportieren…** und `x`, siehe [b](b.md#c).\n"):
            self.assertEqual(len(list(problems("a.md", english, other, texts, {"b.md": {"b"}}))), 1, other)


if __name__ == "__main__":
    given.main()
