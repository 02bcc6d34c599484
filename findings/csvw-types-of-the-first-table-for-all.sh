#!/usr/bin/env bash
# A reader of CSV on the Web gives the second table of a group the types of the first.
#
# Guess      : rdf-parser-csvw looks up the table of a group whose url is that of the file it reads, as the Recommendation says, and reads
#              its columns with the types that are told for it; where no table is that of the file it says so.
# What is so : it takes the first csvw:table it meets, whatever its url. In a group of observations.csv (code: decimal) and areas.csv (code:
#              string) the code 01 of areas.csv is a decimal, and so it is where only another file is described. A column that the
#              description does not name becomes a string. Nothing is said in any of these.
# Seen with  : @zazuko/rdf-parser-csvw 0.17.0, n3 1.17.4, @rdfjs/dataset 2.0.2 (npm), Node.js 20.
# It matters : a release has one description for all of its tables. Read so, codes of provinces lose their leading zero as soon as somebody
#              takes the literals at their word, and amounts of the tables behind the first are texts; values compared as texts
#              are all right, so that only a comparison of types shows it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"name": "finding", "version": "1.0.0", "type": "module"}' >package.json
npm install --silent --no-audit --no-fund @zazuko/rdf-parser-csvw@0.17.0 n3@1.17.4 @rdfjs/dataset@2.0.2 >npm.log 2>&1 || { tail -n 5 npm.log; exit 2; }

cat >finding.js <<'JS'
import { Readable } from "stream";
import { Parser } from "n3";
import CsvParser from "@zazuko/rdf-parser-csvw";
import rdf from "@rdfjs/dataset";

const prefixes = `@prefix csvw: <http://www.w3.org/ns/csvw#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .`;
const table = (file, type, column = "code") => `<${file}> a csvw:Table ; csvw:url <http://example.org/${file}> ;
    csvw:tableSchema [ csvw:column ([ csvw:name "${column}" ; csvw:title "${column}" ; csvw:datatype xsd:${type} ]) ] .`;
const group = `<group> a csvw:TableGroup ; csvw:table <observations.csv>, <areas.csv> .`;

async function type(said, turtle, file) {
    const metadata = rdf.dataset(new Parser({ baseIRI: "http://example.org/" }).parse(prefixes + turtle));
    const parser = new CsvParser({ metadata, baseIRI: "http://example.org/" + file });
    for await (const quad of parser.import(Readable.from(["code\n01\n"]))) {
        if (quad.object.value === "01") {
            console.log(`${said}: ${file} ${quad.object.datatype.value.split("#")[1]}`);
        }
    }
}

const both = group + table("observations.csv", "decimal") + table("areas.csv", "string");
await type("group of both", both, "observations.csv");
await type("group of both", both, "areas.csv");
await type("only the other", table("observations.csv", "decimal"), "areas.csv");
await type("other column", table("areas.csv", "decimal", "province"), "areas.csv");
JS
node finding.js >seen

cat >expected <<'OUT'
group of both: observations.csv decimal
group of both: areas.csv decimal
only the other: areas.csv decimal
other column: areas.csv string
OUT
cat seen
diff expected seen && echo "as found with rdf-parser-csvw 0.17.0"
