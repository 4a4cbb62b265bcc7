# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints a workbook as JSON, read by openpyxl: sheets with their cells as [type, value, number format]."""
import datetime
import json
import sys

import openpyxl


def value(cell):
    if isinstance(cell.value, (datetime.datetime, datetime.date)):
        moment = cell.value + datetime.timedelta(microseconds=500000)
        return moment.replace(microsecond=0).isoformat(sep=" ")
    return cell.value


def main():
    book = openpyxl.load_workbook(sys.argv[1])
    sheets = []
    for sheet in book.worksheets:
        rows = [[[cell.data_type, value(cell), cell.number_format] for cell in row] for row in sheet.iter_rows()]
        sheets.append({
            "name": sheet.title,
            "freeze": sheet.freeze_panes,
            "filter": sheet.auto_filter.ref,
            "width_a": sheet.column_dimensions["A"].width,
            "rows": rows,
        })
    print(json.dumps(sheets))


main()
