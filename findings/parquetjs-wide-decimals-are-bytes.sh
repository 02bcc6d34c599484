#!/usr/bin/env bash
# A reader of Parquet gives narrow decimals as numbers and wide ones as their bytes.
#
# Guess      : @dsnp/parquetjs gives both a DECIMAL(18,1) and a DECIMAL(38,15) as numbers, the second rounded, or says that it does not
#              support so many digits, as its schema of the file knows precision and scale of each.
# What is so : up to 18 digits a decimal is a number with its point. Wider ones come as a Buffer of 16 bytes, big-endian, without scale
#              and without a word, in the same row. Added up they are joined as texts; sorted, negative amounts come last.
# Seen with  : @dsnp/parquetjs 1.8.7, @duckdb/node-api 1.4.4-r.1 (npm), Node.js 20.
# It matters : whether an amount can be read depends on the precision that its writer chose. Engines that keep many decimal places store 38
#              digits, and a program that was tried on narrow columns goes on without an error.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"name": "finding", "version": "1.0.0"}' >package.json
npm install --silent --no-audit --no-fund @dsnp/parquetjs@1.8.7 @duckdb/node-api@1.4.4-r.1 >npm.log 2>&1 || { tail -n 5 npm.log; exit 2; }

cat >finding.js <<'JS'
const { DuckDBInstance } = require("@duckdb/node-api");
const { ParquetReader } = require("@dsnp/parquetjs");

(async () => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    await connection.run("COPY (SELECT * FROM (VALUES (206.1::DECIMAL(18,1), 206.1::DECIMAL(38,15)), (-0.5, -0.5)) AS figures(narrow, wide))"
        + " TO 'figures.parquet' (FORMAT parquet)");
    const reader = await ParquetReader.openFile("figures.parquet");
    const cursor = reader.getCursor();
    const rows = [];
    for (let row = await cursor.next(); row; row = await cursor.next()) {
        rows.push(row);
        console.log(row.narrow, Buffer.isBuffer(row.wide) ? "bytes " + row.wide.toString("hex") : row.wide);
    }
    console.log("sum  ", rows[0].narrow + rows[1].narrow, typeof (rows[0].wide + rows[1].wide));
    console.log("least", Buffer.compare(rows[0].wide, rows[1].wide) < 0 ? "206.1" : "-0.5");
    await reader.close();
})();
JS
node finding.js | tee seen.txt
diff seen.txt - <<'SEEN'
206.1 bytes 000000000000000002dc36dba8354000
-0.5 bytes fffffffffffffffffffe3940ad9cc000
sum   205.6 string
least 206.1
SEEN
echo "as found"
