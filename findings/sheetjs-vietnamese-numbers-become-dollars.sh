#!/usr/bin/env bash
# A number in Vietnamese form is shown as dollars by SheetJS.
#
# Guess      : the format  [$-42A]#,##0  says "as numbers are written in Vietnamese", so SheetJS shows 1234567 with points,
#              1.234.567, as LibreOffice 7.4 does, or leaves the language aside, 1,234,567, as Apache POI 5.5.1 does.
# What is so : it shows $1,234,567. The same with the language of the United States, [$-409]. A currency that is really named,
#              [$₫-42A], is shown as ₫1,234,567.
# Seen with  : SheetJS xlsx 0.18.5 (npm), Node.js 20.
# It matters : 42A is the code that a Vietnamese office suite writes. A page that lists provincial workbooks with this library
#              prints counts of projects and đồng as US dollars.
set -euo pipefail
sheetjs=0.18.5
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund "xlsx@$sheetjs" >npm.log 2>&1 || { tail -n 5 npm.log; exit 2; }

node -e '
const xlsx = require("xlsx");
for (const z of ["#,##0", "[$-42A]#,##0", "[$-409]#,##0", "[$₫-42A]#,##0"]) {
    const sheet = {"!ref": "A1", A1: {t: "n", v: 1234567, z}};
    const bytes = xlsx.write({SheetNames: ["a"], Sheets: {a: sheet}}, {type: "buffer", bookType: "xlsx"});
    const cell = xlsx.read(bytes, {cellNF: true}).Sheets.a.A1;
    console.log(cell.z, cell.w);
}' >seen

cat >expected <<'OUT'
#,##0 1,234,567
[$-42A]#,##0 $1,234,567
[$-409]#,##0 $1,234,567
[$₫-42A]#,##0 ₫1,234,567
OUT
cat seen
diff expected seen && echo "as found with SheetJS $sheetjs"
