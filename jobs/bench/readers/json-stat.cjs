// Every figure of an export as JSON-stat, as jsonstat-toolkit gives it.
const fs = require("fs"), path = require("path");
const JSONstat = require("jsonstat-toolkit");
const folder = process.argv[2];
const read = name => JSONstat(JSON.parse(fs.readFileSync(path.join(folder, name), "utf8")));
const index = read("index.json");
if (index.class !== "collection") throw new Error("index.json is no collection");
for (const item of index.link.item) {
  const set = read(item.href);
  if (set.class !== "dataset") throw new Error(item.href + " is no data set");
  if (JSON.stringify([set.role.time, set.role.geo, set.role.metric]) !== '[["time_period"],["ref_area"],["unit_measure"]]')
    throw new Error(item.href + " has other roles: " + JSON.stringify(set.role));
  const ids = set.id, codes = ids.map(id => set.Dimension(id).id), place = ids.map(() => 0);
  for (let cell = 0; cell < set.n; cell++) {
    const where = Object.fromEntries(ids.map((id, i) => [id, codes[i][place[i]]]));
    const data = set.Data(where);
    if (data.value !== null || data.status !== null)
      console.log(JSON.stringify([set.extension.indicator, where, data.value, data.status,
        set.extension.source_id[cell], set.extension.locator[cell], set.Dimension("unit_measure").Category(where.unit_measure).unit.decimals]));
    for (let i = ids.length - 1; i >= 0 && ++place[i] === codes[i].length; i--) place[i] = 0;
  }
}
