"""Every observation of an export as SDMX, as sdmx1 reads the data by their structure: its version, then a line for each."""
import importlib.metadata
import json
import os
import sys

import sdmx

folder = sys.argv[1]
structure = sdmx.read_sdmx(os.path.join(folder, "structure.xml"))
flow = structure.dataflow["YEARBOOK"]
definition = structure.structure["YEARBOOK"]
lists = {component.id: {code for code in component.local_representation.enumerated.items}
         for component in [*definition.dimensions.components, *definition.attributes.components]
         if component.local_representation is not None and component.local_representation.enumerated is not None}
try:
    print(json.dumps(importlib.metadata.version("sdmx1")))
except importlib.metadata.PackageNotFoundError:
    print(json.dumps(sdmx.__version__))
message = sdmx.read_sdmx(os.path.join(folder, "data.csv"), structure=flow)
for data in message.data:
    for one in data.obs:
        cells = {value.id: str(value.value) for value in one.dimension.values.values()}
        cells.update({name: str(value.value) for name, value in one.attached_attribute.items()})
        for name, codes in lists.items():
            if cells.get(name) and cells[name] not in codes:
                raise SystemExit(f"{name} has {cells[name]}, which its code list has not")
        cells["OBS_VALUE"] = None if one.value is None else str(one.value)
        print(json.dumps(cells))
