#!/usr/bin/env bash
# In PostgreSQL an exact number times ten to the power of a column is no longer exact.
#
# Guess      : obs_value * 10 ^ unit_mult is numeric, as obs_value is: 263.725 million is 263725000.
# What is so : ten and a bigint are both cast to double precision for ^, and numeric times double is double: 263725000.00000003.
#              Only where one of the two is numeric, as in 10::numeric ^ unit_mult, is the power numeric, and the product exact.
# Seen with  : PostgreSQL 17.5, as PGlite 0.3.14 (npm) has it, Node.js 20; the server 15.18 of Debian 12 does the same.
# It matters : figures stand in the database with their multiplier beside them, and this is how a dashboard multiplies. 8.2 million
#              become 8199999.999999999: equal figures of two sources differ, and what is cut to whole numbers is one too small.
set -euo pipefail
pglite=0.3.14
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund "@electric-sql/pglite@$pglite" >npm.log 2>&1 || { tail -n 5 npm.log; exit 2; }

cat >finding.mjs <<'JS'
import { PGlite } from "@electric-sql/pglite";
const { rows } = await new PGlite().query(`
    SELECT x::text AS value, (x * 10 ^ m)::text AS product, pg_typeof(x * 10 ^ m)::text AS type,
           round(x * 10::numeric ^ m, 3)::text AS exact, pg_typeof(x * 10::numeric ^ m)::text AS exact_type
    FROM (VALUES (263.725, 6::bigint), (8.2, 6), (4.35, 6)) v(x, m)`);
for (const row of rows) {
    console.log(row.value, row.product, row.type, row.exact, row.exact_type);
}
JS
node finding.mjs >seen

cat >expected <<'OUT'
263.725 263725000.00000003 double precision 263725000.000 numeric
8.2 8199999.999999999 double precision 8200000.000 numeric
4.35 4350000 double precision 4350000.000 numeric
OUT
cat seen
diff expected seen && echo "as found with PGlite $pglite"
