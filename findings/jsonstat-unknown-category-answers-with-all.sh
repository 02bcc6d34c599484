#!/usr/bin/env bash
# Asked for a province that a data set does not have, jsonstat-toolkit answers with the figures of all provinces.
#
# Guess      : Data({geo: "VN99", time: "2018"}) of a data set without VN99 is null, as for a time series that is not there.
# What is so : the unknown code is left out of the question: the answer is the array of the values of all provinces in 2018,
#              with no sign of which is which. A known code gives one value, as guessed; so does a missing value (null).
# Seen with  : jsonstat-toolkit 2.2.2 (npm), Node.js 20.
# It matters : after the merger of 2025 codes go out of use. A dashboard that asks for a former province takes the first value of
#              the array, and shows another province's figure under its name.
set -euo pipefail
toolkit=2.2.2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund "jsonstat-toolkit@$toolkit" >npm.log 2>&1 || { tail -n 5 npm.log; exit 2; }

cat >finding.mjs <<'JS'
import * as module from "jsonstat-toolkit";
const JSONstat = module.default || module;
const set = JSONstat({
    version: "2.0", class: "dataset", id: ["geo", "time"], size: [2, 2],
    dimension: {geo: {category: {index: ["VN35", "VN36"]}}, time: {category: {index: ["2018", "2019"]}}},
    value: [87, 104, null, 65],
});
const values = found => Array.isArray(found) ? found.map(one => one.value) : found && found.value;
for (const geo of ["VN35", "VN36", "VN99"]) {
    console.log(geo, JSON.stringify(values(set.Data({geo, time: "2018"}))));
}
JS
node finding.mjs >seen

cat >expected <<'OUT'
VN35 87
VN36 null
VN99 [87,null]
OUT
cat seen
diff expected seen && echo "as found with jsonstat-toolkit $toolkit"
