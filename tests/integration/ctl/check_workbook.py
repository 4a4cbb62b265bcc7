# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds up a workbook by openpyxl and compares it with the control totals of its manifest and of its sheet About."""
import collections
import decimal
import json
import sys

import openpyxl


def main():
    path = sys.argv[1]
    with open(path + ".manifest.json", encoding="utf-8") as file:
        manifest = json.load(file)
    book = openpyxl.load_workbook(path)
    rows, about = book.worksheets[0], book.worksheets[1]
    names = [cell.value for cell in rows[1]]
    assert names == [column["name"] for column in manifest["columns"]], names
    assert about.title == "About"
    sums = collections.defaultdict(decimal.Decimal)
    count = 0
    for row in rows.iter_rows(min_row=2):
        count += 1
        assert all(cell.data_type != "f" for cell in row)
        cells = {name: cell.value for name, cell in zip(names, row)}
        for column in ("amount", "approved_amount"):
            if cells[column] is not None:
                sums[column, cells["currency"]] += decimal.Decimal(repr(cells[column]))
    assert count == manifest["rows"], count
    for currency, total in manifest["control_totals"].items():
        scale = decimal.Decimal(10) ** total["exponent"]
        for column, key, count_key in (("amount", "amount_minor", "with_amount"),
                                       ("approved_amount", "approved_amount_minor", "with_approved_amount")):
            assert sums[column, currency] * scale == total[key], (column, currency)
            said = next(row for row in about.iter_rows() if row[0].value == f"{column} {currency}")
            assert decimal.Decimal(repr(said[1].value)) * scale == total[key], said[1].value
            assert said[3].value == total[count_key], said[3].value
    assert sums.keys() <= {(column, currency) for column in ("amount", "approved_amount")
                           for currency in manifest["control_totals"]}
    print(f"{count} rows, {len(manifest['control_totals'])} currencies")


main()
