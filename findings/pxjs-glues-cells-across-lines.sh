#!/usr/bin/env bash
# Px.js glues the last cell of a line to the first of the next one, where the line does not end in a blank.
#
# Guess      : a line break in DATA parts two cells as a blank does: "1 2", then "3 4" are four cells.
# What is so : line breaks are taken out before the text is split at blanks: the cells are 1, 23 and 4. There is no message, and
#              every cell behind stands in another place. With a blank at the end of each line there are four, as guessed; Statistics
#              Sweden recommends that blank.
# Seen with  : px 0.1.2 (npm), underscore 1.3.3, Node.js 20.
# It matters : a PC-Axis file without the blank shows numbers that nobody published, under the names of other provinces. Our own
#              reader parts cells at line breaks, so it does not notice what a dashboard in the browser makes of the file.
set -euo pipefail
px=0.1.2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts "px@$px" >npm.log 2>&1 || { tail -n 5 npm.log; exit 2; }

cat >finding.cjs <<'JS'
global._ = require("underscore");
const Px = require("px");
const head = 'STUB="area";\nHEADING="time";\nVALUES("area")="VN35","VN36";\nVALUES("time")="2018","2019";\n';
for (const end of ["", " "]) {
    const px = new Px(head + "DATA=\n1 2" + end + "\n3 4;\n");
    console.log(JSON.stringify(end), JSON.stringify(px.data), "VN36 2018:", px.datum([1, 0]));
}
JS
node finding.cjs >seen

cat >expected <<'OUT'
"" ["1","23","4"] VN36 2018: 4
" " ["1","2","3","4"] VN36 2018: 3
OUT
cat seen
diff expected seen && echo "as found with px $px"
