// Every row of a Data Package with its types, as datapackage of npm gives it, primary keys and references checked.
const path = require("path");
const {Package} = require("datapackage");
(async () => {
  const pack = await Package.load(path.join(process.argv[2], "datapackage.json"), {basePath: process.argv[2]});
  if (!pack.valid) throw new Error(pack.errors.map(String).join("\n"));
  const out = [];
  for (const resource of pack.resources) {
    if (!resource.valid) throw new Error(resource.name + ": " + resource.errors.map(String).join("\n"));
    const types = resource.schema.fields.map(field => field.type);
    const head = resource.schema.fieldNames;
    const relations = await resource.checkRelations();
    if (relations !== true) throw new Error(resource.name + ": references are not whole");
    for (const row of await resource.read()) {
      const cells = row.map((cell, i) => cell === null ? [types[i], null]
        : cell instanceof Date ? [types[i], `${cell.getFullYear()}-${String(cell.getMonth() + 1).padStart(2, "0")}-${String(cell.getDate()).padStart(2, "0")}`]
        : [types[i], cell]);
      process.stdout.write(JSON.stringify([resource.name, Object.fromEntries(head.map((name, i) => [name, cells[i]]))]) + "\n");
    }
  }
})().catch(error => { console.error(error.stack, (error.errors || []).slice(0, 5).map(String).join("\n")); process.exitCode = 1; });
