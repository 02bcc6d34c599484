#!/usr/bin/env bash
# Left to find the types of a CSV, Vega's loader takes columns of quarters, of numbered places and of numbers with a decimal comma for dates.
#
# Guess      : with parse "auto" a column is a date where its cells are dates; "Quý 1" (quarter 1), "Tháng 5" (month 5) and codes of
#              provinces such as VN35 are texts.
# What is so : whatever the engine's own reading of dates does not refuse is a date. Quý 1, Quý 2 become the first of January and of
#              February 2001, Tháng 12 (month 12) December 2001, "Huyện 7" July 2001, and 3,5 and 4,25 days in March and April of 2001. A code
#              without a blank or hyphen before its number, VN35, stays a text; VN-35 is 2035. One cell that is refused, such as 13,5, saves the column.
# Seen with  : vega-loader 5.1.3 (npm), Node.js 20.
# It matters : a chart of quarters is drawn on an axis of months of 2001, and a column of percentages as instants of time; whether
#              that happens hangs on whether one of the figures is greater than twelve.
set -euo pipefail
loader=5.1.3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts "vega-loader@$loader" >npm.log 2>&1 || { tail -n 5 npm.log; exit 2; }

cat >finding.mjs <<'JS'
import { read } from "vega-loader";
process.env.TZ = "UTC";
for (const cells of [["Quý 1", "Quý 2"], ["Tháng 1", "Tháng 12"], ["Huyện 7"], ["3,5", "4,25"], ["3,5", "13,5"], ["VN35"], ["VN-35"]]) {
    const rows = read("c\n" + cells.map(cell => `"${cell}"`).join("\n"), { type: "csv", parse: "auto" });
    console.log(cells.join(" | "), "->", rows.map(row => typeof row.c === "string" ? row.c : new Date(row.c).toISOString().slice(0, 10)).join(" | "));
}
JS
node finding.mjs >seen

cat >expected <<'OUT'
Quý 1 | Quý 2 -> 2001-01-01 | 2001-02-01
Tháng 1 | Tháng 12 -> 2001-01-01 | 2001-12-01
Huyện 7 -> 2001-07-01
3,5 | 4,25 -> 2001-03-05 | 2001-04-25
3,5 | 13,5 -> 3,5 | 13,5
VN35 -> VN35
VN-35 -> 2035-01-01
OUT
cat seen
diff expected seen && echo "as found with vega-loader $loader"
