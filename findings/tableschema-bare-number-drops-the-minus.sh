#!/usr/bin/env bash
# A percentage below nought is read as one above it by tableschema, once the description says that signs may stand around numbers.
#
# Guess      : with bareNumber false, -3.2% is read as -3.2: the sign for per cent is set aside, the minus is part of the number.
# What is so : everything before the first digit is set aside, the minus too: -3.2% is 3.2, and -3.2 without any sign behind it is 3.2 as
#              well. .5 is 5. A constraint minimum of 0 is passed by it. With bareNumber true -3.2 is -3.2.
# Seen with  : tableschema 1.12.6 (npm), Node.js 20.
# It matters : bareNumber false is how a Table Schema describes a column of growth rates that are printed with %. Every fall of such a
#              column becomes a growth of the same size, and no rule that looks for negative numbers can find it.
set -euo pipefail
tableschema=1.12.6
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts "tableschema@$tableschema" >npm.log 2>&1 || { tail -n 5 npm.log; exit 2; }

cat >finding.cjs <<'JS'
const { Field } = require("tableschema");
const around = new Field({ name: "growth", type: "number", bareNumber: false, constraints: { minimum: 0 } });
const bare = new Field({ name: "growth", type: "number" });
for (const printed of ["3.2%", "-3.2%", "-3.2", "% -3.2", ".5"]) {
    console.log("around", printed, "->", around.castValue(printed));
}
console.log("bare -3.2 ->", bare.castValue("-3.2"));
JS
node finding.cjs >seen

cat >expected <<'OUT'
around 3.2% -> 3.2
around -3.2% -> 3.2
around -3.2 -> 3.2
around % -3.2 -> 3.2
around .5 -> 5
bare -3.2 -> -3.2
OUT
cat seen
diff expected seen && echo "as found with tableschema $tableschema"
