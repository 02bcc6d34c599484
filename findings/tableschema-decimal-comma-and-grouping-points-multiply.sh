#!/usr/bin/env bash
# Numbers described with a decimal comma and grouping points lose the comma in tableschema, and are read ten or a thousand times too large.
#
# Guess      : a field of type number with decimalChar "," and groupChar "." reads 1.777,4 as 1777.4 and 0,125 as 0.125, as the
#              specification of Table Schema says.
# What is so : the comma is turned into a point first, and then every point is taken out as a grouping sign: 1.777,4 is 17774, 0,125 is
#              125, 8,40 is 840. Grouping blanks (groupChar " ") with the same comma are read right, so is the comma alone. Nothing is refused: validation passes.
# Seen with  : tableschema 1.12.6 (npm), Node.js 20.
# It matters : this is the one description that fits how Vietnamese offices write numbers. A portal that checks and loads such a package
#              with this library calls it valid and shows every amount with decimals multiplied by ten to the number of its decimals.
set -euo pipefail
tableschema=1.12.6
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts "tableschema@$tableschema" >npm.log 2>&1 || { tail -n 5 npm.log; exit 2; }

cat >finding.cjs <<'JS'
const { Field } = require("tableschema");
const points = new Field({ name: "value", type: "number", decimalChar: ",", groupChar: "." });
const blanks = new Field({ name: "value", type: "number", decimalChar: ",", groupChar: " " });
const alone = new Field({ name: "value", type: "number", decimalChar: "," });
for (const printed of ["1.777,4", "0,125", "8,40", "1.250"]) {
    console.log("points", printed, points.castValue(printed));
}
console.log("blanks 1 777,4", blanks.castValue("1 777,4"));
console.log("alone 1777,4", alone.castValue("1777,4"));
JS
node finding.cjs >seen

cat >expected <<'OUT'
points 1.777,4 17774
points 0,125 125
points 8,40 840
points 1.250 1250
blanks 1 777,4 1777.4
alone 1777,4 1777.4
OUT
cat seen
diff expected seen && echo "as found with tableschema $tableschema"
