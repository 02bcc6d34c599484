// Every cell of tables described for CSV on the Web, as rdf-parser-csvw gives it: a literal with its type.
import {createRequire} from "module";
import {pathToFileURL} from "url";
import fs from "fs";
import path from "path";
const require = createRequire(path.join(process.env.NODE_PATH, "x.cjs"));
const load = name => import(pathToFileURL(require.resolve(name)));
const jsonld = require("jsonld");
const CsvParser = (await load("@zazuko/rdf-parser-csvw")).default;
const rdf = (await load("@rdfjs/dataset")).default, model = (await load("@rdfjs/data-model")).default;
const term = one => one.termType === "NamedNode" ? model.namedNode(one.value) : one.termType === "BlankNode" ? model.blankNode(one.value.replace(/^_:/, ""))
  : model.literal(one.value, one.language || model.namedNode(one.datatype.value));
const CSVW = "http://www.w3.org/ns/csvw#";
// The terms of the context of the Recommendation that are used here: no address is asked.
const context = {"@context": {"@vocab": CSVW, csvw: CSVW, xsd: "http://www.w3.org/2001/XMLSchema#", dc: "http://purl.org/dc/terms/",
  tables: {"@id": "csvw:table"}, columns: {"@id": "csvw:column", "@container": "@list"}, titles: {"@id": "csvw:title"},
  url: {"@id": "csvw:url", "@type": "@id"}, datatype: {"@id": "csvw:datatype", "@type": "@vocab"}, tableSchema: {"@id": "csvw:tableSchema"},
  string: "xsd:string", decimal: "xsd:decimal", integer: "xsd:integer", date: "xsd:date"}};
const folder = process.argv[2];
const whole = JSON.parse(fs.readFileSync(path.join(folder, "csv-metadata.json"), "utf8"));
for (const table of whole.tables) {
  const quads = await jsonld.toRDF({...table, "@context": whole["@context"]}, {base: "file:///",
    documentLoader: async url => ({contextUrl: null, documentUrl: url, document: context})});
  const base = "file:///" + table.url;
  const parser = new CsvParser({metadata: rdf.dataset([...quads].map(quad => model.quad(term(quad.subject), term(quad.predicate), term(quad.object)))), baseIRI: base});
  let subject = null, cells = {};
  const flush = () => {
    if (subject !== null) process.stdout.write(JSON.stringify([table.url.replace(/\.csv$/, ""), cells]) + "\n");
    cells = {};
  };
  for await (const quad of parser.import(fs.createReadStream(path.join(folder, table.url)))) {
    if (!quad.predicate.value.startsWith(base + "#")) continue;
    if (quad.subject.value !== subject) { flush(); subject = quad.subject.value; }
    cells[decodeURIComponent(quad.predicate.value.slice(base.length + 1))] = [quad.object.datatype.value.split("#")[1], quad.object.value];
  }
  flush();
}
