#!/usr/bin/env bash
# Arrow for JavaScript shows a decimal as the whole number that is stored, without the point that its type tells.
#
# Guess      : of a Parquet file with DECIMAL(38,15) and DECIMAL(18,1), read by parquet-wasm into Arrow for JavaScript, a row shows 206.1 and
#              13257.3, as the type of the column knows the scale; at worst a number with its last digits rounded.
# What is so : the row shows 206100000000000000 and 132573. String(), toString() and JSON give the stored whole number, Number() gives 132573
#              for 13257.3, and for the wide column it throws because the whole number is not safe. The schema prints the scale as a power
#              of ten, Decimal[38e+15]. Only whoever passes the scale to valueOf() gets 206.1.
# Seen with  : apache-arrow 20.0.0, parquet-wasm 0.8.0, @duckdb/node-api 1.4.4-r.1 (npm), Node.js 20.
# It matters : tables of figures are stored with decimals, so that no digit is lost. Shown on a page this way, capital of 206.1 million is
#              2 × 10^17, and nothing says so; amounts with one decimal are ten times as large, which the eye may not catch.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"name": "finding", "version": "1.0.0"}' >package.json
npm install --silent --no-audit --no-fund apache-arrow@20.0.0 parquet-wasm@0.8.0 @duckdb/node-api@1.4.4-r.1 >npm.log 2>&1 || { tail -n 5 npm.log; exit 2; }

cat >finding.js <<'JS'
const { readFileSync } = require("fs");
const { DuckDBInstance } = require("@duckdb/node-api");
const { readParquet } = require("parquet-wasm");
const { tableFromIPC } = require("apache-arrow");

(async () => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    await connection.run("COPY (SELECT 206.1::DECIMAL(38,15) AS usd, 13257.3::DECIMAL(18,1) AS vnd) TO 'figures.parquet' (FORMAT parquet)");
    const stored = await connection.runAndReadAll("SELECT usd::VARCHAR, vnd::VARCHAR FROM 'figures.parquet'");
    console.log("stored  ", stored.getRows()[0].join(" "));
    const row = tableFromIPC(readParquet(new Uint8Array(readFileSync("figures.parquet"))).intoIPCStream()).get(0);
    console.log("row     ", String(row));
    console.log("number  ", Number(row.vnd));
    try {
        console.log("wide    ", Number(row.usd));
    } catch (refused) {
        console.log("wide    ", refused.message);
    }
    console.log("by scale", row.usd.valueOf(15), row.vnd.valueOf(1));
})();
JS
node finding.js | tee seen.txt
diff seen.txt - <<'SEEN'
stored   206.100000000000000 13257.3
row      {"usd": 206100000000000000, "vnd": 132573}
number   132573
wide     206100000000000000 is not safe to convert to a number.
by scale 206.1 13257.3
SEEN
echo "as found"
