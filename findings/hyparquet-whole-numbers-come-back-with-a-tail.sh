#!/usr/bin/env bash
# Whole numbers that a Parquet file holds as decimals come back with a tail from hyparquet, though a double could hold them exactly.
#
# Guess      : a DECIMAL(38,15) is handed over as the double nearest to it: 936150 as 936150, 0.1 as 0.1.
# What is so : all digits, 936150 and fifteen noughts, are made a double, which rounds, and that is divided by ten to the fifteenth, which
#              rounds again: 936150.0000000001. Of the whole numbers up to a million a fifth do not come back as themselves, the first of
#              them is 295149. With six places instead of fifteen all do.
# Seen with  : hyparquet 1.33.0, hyparquet-writer 0.17.0, which is handed exact integers (npm), Node.js 20.
# It matters : a column of decimals with many places holds shares and counts beside each other. A page that shows a population from it prints
#              936,150.0000000001, and a test for equality with the published figure fails for one number in five.
set -euo pipefail
reader=1.33.0
writer=0.17.0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"name": "finding", "version": "1.0.0", "type": "module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts "hyparquet@$reader" "hyparquet-writer@$writer" >npm.log 2>&1 || { tail -n 5 npm.log; exit 2; }

cat >finding.js <<'JS'
import { parquetReadObjects } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";

async function back(numbers, scale) {
    const decimal = { name: "value", type: "FIXED_LEN_BYTE_ARRAY", type_length: 16, converted_type: "DECIMAL", precision: 38, scale, repetition_type: "REQUIRED" };
    const data = numbers.map(number => BigInt(number) * 10n ** BigInt(scale));
    const file = parquetWriteBuffer({ columnData: [{ name: "value", data }], schema: [{ name: "root", num_children: 1 }, decimal] });
    return (await parquetReadObjects({ file })).map(row => row.value);
}

const some = [104, 295149, 936150];
console.log("scale 15:", (await back(some, 15)).join(" "));
console.log("scale 6:", (await back(some, 6)).join(" "));
const all = Array.from({ length: 1000000 }, (_, i) => i + 1);
for (const scale of [15, 6]) {
    const read = await back(all, scale);
    console.log("of a million, scale " + scale + ":", all.filter((number, i) => read[i] !== number).length, "are others");
}
JS
node finding.js >seen

cat >expected <<'OUT'
scale 15: 104 295148.99999999994 936150.0000000001
scale 6: 104 295149 936150
of a million, scale 15: 216996 are others
of a million, scale 6: 0 are others
OUT
cat seen
diff expected seen && echo "as found with hyparquet $reader"
