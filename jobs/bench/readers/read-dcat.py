"""A catalogue as rdflib reads it: its version, then address, size and digest of each distribution. What DCAT-AP 3 demands is there."""
import json
import os
import sys

import rdflib
from rdflib.namespace import DCAT, DCTERMS, FOAF, RDF

DCAT3 = rdflib.Namespace(str(DCAT))  # rdflib 6 knows the words of DCAT 2 alone
SPDX = rdflib.Namespace("http://spdx.org/rdf/terms#")
graph = rdflib.Graph().parse(os.path.join(sys.argv[1], "dcat.jsonld"), format="json-ld")
print(json.dumps(rdflib.__version__))


def demand(kind, *properties):
    found = list(graph.subjects(RDF.type, kind))
    for one in found:
        for name in properties:
            if not list(graph.objects(one, name)):
                raise SystemExit(f"{one} has no {name}")
    return found


catalogue, = demand(DCAT.Catalog, DCTERMS.title, DCTERMS.description, DCTERMS.publisher, DCAT.dataset)
data_set, = demand(DCAT.Dataset, DCTERMS.title, DCTERMS.description, DCAT3.version, DCAT.distribution)
demand(FOAF.Agent, FOAF.name)
demand(SPDX.Checksum, SPDX.algorithm, SPDX.checksumValue)
for one in demand(DCAT.Distribution, DCAT.accessURL, DCAT.byteSize, SPDX.checksum):
    digest = graph.value(one, SPDX.checksum)
    if graph.value(digest, SPDX.algorithm) != SPDX.checksumAlgorithm_sha256:
        raise SystemExit(f"{one} has another algorithm")
    value, size = graph.value(digest, SPDX.checksumValue), graph.value(one, DCAT.byteSize)
    title = str(graph.value(one, DCTERMS.title))
    if not str(one).endswith("/" + title) or (data_set, DCAT.distribution, one) not in graph:
        raise SystemExit(f"{one} is not of the data set")
    print(json.dumps([title, int(size), str(value)]))
