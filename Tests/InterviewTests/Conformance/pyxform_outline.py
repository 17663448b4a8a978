"""Prints, as JSON, what pyxform makes of each form named on the command line.

A form is a file, or a folder with survey.csv, choices.csv and settings.csv. For each: whether
pyxform accepts it, its warnings, every node with its path, type and list, and the path that each
${name} in the form leads to.
"""

import csv
import json
import os
import re
import sys

from pyxform.xls2xform import convert

# pyxform's names of types, as the survey sheet of XLSForm spells them.
TYPES = {
    "select one": "select_one",
    "select all that apply": "select_multiple",
    "select one from file": "select_one",
    "select all that apply from file": "select_multiple",
    "string": "text",
    "int": "integer",
    "photo": "image",
    "trigger": "acknowledge",
    "datetime": "dateTime",
    "gps": "geopoint",
    "loop": "group",
    "phone number": "text",
}


def sheets(folder):
    """The sheets of a folder, as lists of rows by header."""
    found = {}
    for name in ("survey", "choices", "settings"):
        path = os.path.join(folder, name + ".csv")
        if not os.path.exists(path):
            continue
        with open(path, newline="", encoding="utf-8-sig") as file:
            rows = list(csv.reader(file))
        header = rows[0]
        found[name] = [
            {key: cell for key, cell in zip(header, row) if cell} for row in rows[1:] if any(row)
        ]
        found[name + "_header"] = [{key: None for key in header}]
    return found


def outline(path):
    try:
        source = sheets(path) if os.path.isdir(path) else path
        result = convert(source)
    except Exception as error:  # whatever stops pyxform is the answer
        return {"path": path, "accepted": False, "message": str(error)}
    survey = result._survey
    nodes = []
    paths = {}
    for element in survey.iter_descendants():
        xpath = element.get_xpath()
        if element is survey or "/meta" in xpath or getattr(element, "type", None) is None:
            continue
        paths.setdefault(element.name, xpath)
        kind = TYPES.get(element.type, element.type)
        choices = getattr(element, "itemset", None) or getattr(element, "list_name", None)
        nodes.append({"path": xpath, "type": kind, "list": choices})
    text = json.dumps(survey.to_json_dict(), ensure_ascii=False, default=str)
    names = sorted(set(re.findall(r"\$\{([^}]+)\}", text)))
    references = {name: paths[name] for name in names if name in paths}
    return {
        "path": path,
        "accepted": True,
        "warnings": result.warnings,
        "nodes": nodes,
        "references": references,
    }


print(json.dumps([outline(path) for path in sys.argv[1:]], ensure_ascii=False))
