# SPDX-License-Identifier: GPL-3.0-or-later
"""Every language of translations/ has every text of the sources, finished, with what a text must keep in any language.
Files are the same whatever language the program speaks."""
import re
import shutil
import xml.etree.ElementTree

import given
from given import PRECEDENTCTL, ROOT, run

FORMS = {"en": 2, "de": 2, "fr": 2, "es": 2, "ja": 1}


def placeholders(text):
    return sorted(re.findall(r"%L?[0-9]{1,2}", text))


KEPT = {
    "placeholders": placeholders,
    "marks": lambda text: sorted(re.findall(r"</?[a-z][^>]*>", text)),
    "lines": lambda text: text.count("\n"),
    "key of a menu": lambda text: len(re.findall(r"&(?=[^\s&;#])(?!\w+;)", text)),
    "options": lambda text: sorted(re.findall(r"(?<![\w-])--[a-z][a-z-]+", text)),
    "a dialog follows": lambda text: text.endswith("…"),
    "a value follows": lambda text: text.endswith((":", "：")),
    "spaces at the ends": lambda text: (text[:1] == " ", text[-1:] == " "),
    "anything at all": lambda text: bool(text.strip()),
}


def breaches(path):
    """What is wrong in one catalogue, a line each."""
    root = xml.etree.ElementTree.parse(path).getroot()
    language = root.get("language").split("_")[0]
    for context in root.iter("context"):
        for message in context.iter("message"):
            source, translation = message.findtext("source"), message.find("translation")
            here = f"{path.name}: {context.findtext('name')}: {source!r}"
            if translation.get("type"):
                yield f"{here} is {translation.get('type')}"
                continue
            isCounted = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation] if isCounted else [translation.text or ""]
            if isCounted and len(forms) != FORMS[language]:
                yield f"{here} has {len(forms)} forms"
            if isCounted and "%n" in source and "%n" not in forms[-1]:
                yield f"{here} lost its number"
            for form in forms:
                # Behind a comma of its script Japanese has no blank.
                form += " " if form.endswith("、") and source.endswith(" ") else ""
                yield from (f"{here} lost or gained: {what}" for what, of in KEPT.items() if of(form) != of(source))


class Catalogues(given.Check):
    def updated(self):
        """Copies of the catalogues that have every text of the sources."""
        for path in (ROOT / "translations").glob("*.ts"):
            shutil.copy(path, self.folder)
        run(ROOT / "packaging/catalogues", self.folder)
        return sorted(self.folder.glob("*.ts"))

    def test_each_language_is_complete(self):
        catalogues = self.updated()
        self.assertEqual({path.stem.removeprefix("precedent_") for path in catalogues}, set(FORMS))
        self.assertEqual([breach for path in catalogues for breach in breaches(path)], [])

    def test_each_text_has_the_context_it_is_looked_up_by(self):
        """lupdate names a class where it loses the namespace; contexts without one are declared so."""
        sources = "".join(path.read_text() for folder in ("ui", "app") for path in (ROOT / folder).rglob("*.cpp"))
        declared = set(re.findall(r"Q_DECLARE_TR_FUNCTIONS\((\w+)\)", sources)) | {"Actions", "QMessageBox"}
        declared |= set(re.findall(r'(?:QT_TRANSLATE_NOOP|translate)\(\s*"(\w+)"', sources))
        used = {context.findtext("name") for context in
                xml.etree.ElementTree.parse(ROOT / "translations/precedent_de.ts").getroot().iter("context")}
        self.assertEqual({name for name in used if "::" not in name} - declared, set())

    def test_a_fault_is_found(self):
        path = self.folder / "precedent_de.ts"
        entry = "<message{}><source>{}</source><translation{}>{}</translation></message>"
        faults = [entry.format("", "Save %1…", "", "Speichern…"), entry.format("", "Save…", "", "Speichern"),
                  entry.format("", "%1 of %2", "", "%2は %11"),
                  entry.format("", "Save", ' type="unfinished"', ""), entry.format("", "&amp;Save", "", "Speichern"),
                  entry.format(' numerus="yes"', "%n days", "", "<numerusform>%n Tage</numerusform>"),
                  entry.format("", "Save", "", "")]
        path.write_text(f'<TS language="de"><context><name>a</name>{"".join(faults)}</context></TS>')
        self.assertEqual(len(list(breaches(path))), len(faults), list(breaches(path)))

    def test_files_are_the_same_in_every_language(self):
        ledger = self.ledger()
        for form in ("csv", "jsonl"):
            written = set()
            for language in ("C", "de_DE", "fr_FR", "ja_JP"):
                path = self.folder / f"{language}.{form}"
                run(PRECEDENTCTL, "export", "--ledger", ledger, "--format", form, "-o", path, "--locale", language,
                    env={**self.here, "LC_ALL": f"{language}.UTF-8", "LANGUAGE": language})
                written.add(path.read_bytes())
            self.assertEqual(len(written), 1, form)

    def test_the_words_follow_the_language(self):
        ledger = self.ledger()
        said = {language: run(PRECEDENTCTL, "status", "--ledger", ledger, "--locale", language, env=self.here)
                for language in FORMS}
        self.assertEqual(len(set(said.values())), len(FORMS), said)


if __name__ == "__main__":
    given.main()
