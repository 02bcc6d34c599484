// Every row of every Parquet file of a folder of tables, as hyparquet gives it, with the type it is handed over in.
import {createRequire} from "module";
import {pathToFileURL} from "url";
import fs from "fs";
import path from "path";
const require = createRequire(path.join(process.env.NODE_PATH, "x.cjs"));
const load = name => import(pathToFileURL(require.resolve(name)));
const {asyncBufferFromFile, parquetReadObjects} = await load(path.join(process.env.NODE_PATH, "hyparquet", "src", "node.js"));
const {compressors} = await load("hyparquet-compressors");
const cell = value => value === null || value === undefined ? null
  : value instanceof Date ? ["date", value.toISOString().slice(0, 10)]
  : typeof value === "bigint" ? ["integer", String(value)]
  : [typeof value, value];
for (const name of fs.readdirSync(process.argv[2]).filter(name => name.endsWith(".parquet")).sort()) {
  const rows = await parquetReadObjects({file: await asyncBufferFromFile(path.join(process.argv[2], name)), compressors});
  for (const row of rows) {
    process.stdout.write(JSON.stringify([name.replace(".parquet", ""), Object.fromEntries(Object.entries(row).map(([head, value]) => [head, cell(value)]))]) + "\n");
  }
}
