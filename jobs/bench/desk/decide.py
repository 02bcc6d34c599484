"""Decides ten items of an inbox as an office would: six findings accepted, two withdrawn, two corrected.

    decide.py INBOX.xlsx FILLED.xlsx
"""

import sys

import openpyxl

source, target = sys.argv[1:]
book = openpyxl.load_workbook(source)
sheet = book.worksheets[0]
column = {cell.value: cell.column for cell in sheet[1]}
rows = [row for row in range(2, sheet.max_row + 1) if str(sheet.cell(row, column["Kind"]).value).startswith("V2")]


def fill(row, cells):
    cells |= {"Reason": "compared with the printed table", "Office": "Chi cục Thống kê Ninh Bình", "Day": "2026-11-30"}
    for name, text in cells.items():
        sheet.cell(row, column[name]).value = text


for row in rows[:6]:
    fill(row, {"Decision": "Accept"})
for row in rows[6:8]:
    fill(row, {"Decision": "Withdraw"})
corrected = [row for row in rows[8:] if str(sheet.cell(row, column["Read as"]).value).startswith("INV_CAP")][:2]
for row in corrected:
    fill(row, {"Decision": "Correct", "Right value": 100.5, "Right unit": "USD", "Power of ten": 6})
book.save(target)
for row in rows[:8] + corrected:
    print(sheet.cell(row, column["Decision"]).value, sheet.cell(row, column["Read as"]).value, sep="\t")
