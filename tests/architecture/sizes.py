# SPDX-License-Identifier: GPL-3.0-or-later
"""The size budgets of the sources: files, functions, classes, and the share of tests."""
import re
import statistics

import tree

MAX_CPP, MEDIAN_CPP, MAX_HEADER, MEDIAN_HEADER = 350, 120, 140, 50
MAX_FUNCTION, P95_FUNCTION, MEDIAN_FUNCTION = 50, 28, 7
MAX_DECLARED, MAX_PAGE_CONSTRUCTOR, TEST_SHARE = 20, 30, 0.55
PRODUCT, TESTS = ("src", "ui", "app"), ("tests",)


def line_count(text):
    return text.count("\n")


def file_problems(counts):
    problems = []
    for path, count in counts.items():
        limit = MAX_CPP if path.endswith(".cpp") else MAX_HEADER
        if count > limit:
            problems.append(f"{path}: {count} lines, at most {limit}")
    for ending, median in ((".cpp", MEDIAN_CPP), (".h", MEDIAN_HEADER)):
        sizes = [count for path, count in counts.items() if path.endswith(ending)]
        if sizes and statistics.median(sizes) > median:
            problems.append(f"median {ending}: {statistics.median(sizes)} lines, at most {median}")
    return problems


def function_problems(bodies):
    problems = [f"{path}:{line}: {size} lines in {name}, at most {MAX_FUNCTION}"
                for path, name, line, size in bodies if size > MAX_FUNCTION]
    for path, name, line, size in bodies:
        if path.startswith("ui/pages/") and re.search(r"(\w+)::\1\(", name) and size > MAX_PAGE_CONSTRUCTOR:
            problems.append(f"{path}:{line}: page constructor of {size} lines, at most {MAX_PAGE_CONSTRUCTOR}")
    sizes = sorted(size for *_, size in bodies)
    if sizes:
        p95 = sizes[min(len(sizes) - 1, int(len(sizes) * 0.95))]
        if p95 > P95_FUNCTION:
            problems.append(f"p95 of functions: {p95} lines, at most {P95_FUNCTION}")
        if statistics.median(sizes) > MEDIAN_FUNCTION:
            problems.append(f"median function: {statistics.median(sizes)} lines, at most {MEDIAN_FUNCTION}")
    return problems


def class_problems(path, text):
    """Counts what can be called: no signals, constructors, destructors or assignments."""
    problems = []
    for match in re.finditer(r"^(?:class|struct) (\w+)[^;{]*\n?\{\n(.*?)^\};", text, re.M | re.S):
        body = re.sub(r"Q_SIGNALS:.*?(?=^\w+:|\Z)", "", match.group(2), flags=re.M | re.S)
        body = re.sub(r"\{[^{}]*\}", ";", body)
        own = re.escape(match.group(1).split("::")[-1])
        ignored = rf"=\s*(delete|default)|Q_OBJECT|using |Q_DECLARE|operator=|(^|\s|~){own}\("
        declared = [line for line in body.split(";") if "(" in line and not re.search(ignored, line)]
        if len(declared) > MAX_DECLARED:
            problems.append(f"{path}: {match.group(1)} declares {len(declared)} functions, at most {MAX_DECLARED}")
    return problems


def check(root):
    product = {path: tree.read(root, path) for path in tree.files(root, *PRODUCT)}
    tests = {path: tree.read(root, path) for path in tree.files(root, *TESTS, endings=(".cpp", ".h", ".py"))}
    counts = {path: line_count(text) for path, text in {**product, **tests}.items() if path.endswith((".cpp", ".h"))}
    bodies = [(path, *body) for path, text in product.items() if path.endswith(".cpp")
              for body in tree.functions(text)]
    problems = file_problems(counts) + function_problems(bodies)
    for path, text in product.items():
        if path.endswith(".h"):
            problems += class_problems(path, text)
    share = sum(map(line_count, tests.values())) / max(1, sum(map(line_count, product.values())))
    if share < TEST_SHARE:
        problems.append(f"test lines are {share:.0%} of product lines, at least {TEST_SHARE:.0%}")
    return problems, f"{len(counts)} files, {len(bodies)} functions, test share {share:.0%}"


if __name__ == "__main__":
    source, _ = tree.arguments()
    tree.report(*check(source))
