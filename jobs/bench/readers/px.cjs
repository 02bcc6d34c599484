// Every figure of an export as PC-Axis, as Px.js gives it. Status and missing values are read from notes and symbols.
const fs = require("fs"), path = require("path");
global._ = require("underscore");
const Px = require("px");
const folder = process.argv[2];
const MISSING = {".": "M", "...": "L", "....": "Q", ".....": "K", "......": "O"};
const list = value => Array.isArray(value) ? value : [value];
for (const name of Object.keys(JSON.parse(fs.readFileSync(path.join(folder, "export.json"), "utf8")).files)) {
  const px = new Px(fs.readFileSync(path.join(folder, name), "utf8"));
  const variables = px.variables();
  const ids = variables.map(variable => px.keyword("VARIABLECODE")[variable]);
  const codes = variables.map((_, i) => list(px.codes(i))), values = variables.map((_, i) => list(px.values(i)));
  const notes = px.metadata.CELLNOTE || {}, place = ids.map(() => 0);
  if (px.data.length !== codes.reduce((size, own) => size * own.length, 1)) throw new Error(name + " has other cells than its codes span");
  for (const cell of px.data) {
    if (cell !== '".."') {
      const where = Object.fromEntries(ids.map((id, i) => [id, codes[i][place[i]]]));
      const note = notes[values.map((own, i) => own[place[i]]).join(",")];
      const status = /^([A-Z]): /.exec(note ? list(note).join(",") : "");
      const dots = cell.replace(/"/g, "");
      const missing = /^\.+$/.test(dots);
      if (missing && MISSING[dots] !== status[1] && dots !== "......") throw new Error(name + ": " + dots + " is noted " + status[1]);
      console.log(JSON.stringify([px.keyword("MATRIX"), where, missing ? null : cell, status ? status[1] : "A", null, null,
        Number(px.keyword("DECIMALS"))]));
    }
    for (let i = ids.length - 1; i >= 0 && ++place[i] === codes[i].length; i--) place[i] = 0;
  }
}
