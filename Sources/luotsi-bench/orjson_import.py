"""The peer of the import benchmark: orjson parses an export and sqlite3 keeps the same columns.

Prints the seconds from opening the file to the end of the one transaction. Neither keeps the
original documents nor makes offerings or an index of them, which Luotsi does in its time.
"""

import os
import sqlite3
import sys
import time

import orjson

TABLES = {
    "document": 8,
    "implementation": 41,
    "place": 3,
    "keyword": 5,
    "target": 28,
    "period": 4,
}


def code(value):
    return value["koodiUri"].split("#")[0].split("_", 1)[1] if value else None


def codes(values):
    return " ".join(code(value) for value in values or [])


def texts(value):
    value = value or {}
    return value.get("fi"), value.get("sv"), value.get("en")


def day(text):
    return text[:10] if text else None


def start(holder):
    begin = (holder or {}).get("koulutuksenAlkamiskausi") or {}
    return (
        begin.get("alkamiskausityyppi"),
        code(begin.get("koulutuksenAlkamiskausi")),
        begin.get("koulutuksenAlkamisvuosi"),
        day(begin.get("koulutuksenAlkamispaivamaara")),
        day(begin.get("koulutuksenPaattymispaivamaara")),
    )


def add(rows, number, value, next_target):
    metadata = value.get("metadata") or {}
    teaching = metadata.get("opetus") or {}
    oid = value["oid"]
    months = (teaching.get("suunniteltuKestoVuodet") or 0) * 12
    months += teaching.get("suunniteltuKestoKuukaudet") or 0
    rows["document"].append(
        (number, "konfo", "toteutus", oid, "2026-11-30", 1, value.get("modified"), 0)
    )
    rows["implementation"].append(
        (number, oid, value.get("koulutusOid"), value.get("koulutustyyppi"))
        + (value.get("koulutustyyppiPath"), value.get("tila"))
        + ((value.get("organisaatio") or {}).get("oid"),)
        + texts(value.get("nimi"))
        + texts(metadata.get("kuvaus"))
        + start(teaching)
        + texts((teaching.get("koulutuksenAlkamiskausi") or {}).get("lisatiedot"))
        + (months or None,)
        + texts(teaching.get("suunniteltuKestoKuvaus"))
        + (teaching.get("maksullisuustyyppi"), teaching.get("maksunMaara"))
        + texts(teaching.get("maksullisuusKuvaus"))
        + (teaching.get("onkoApuraha"), metadata.get("isTyovoimakoulutus"))
        + (metadata.get("hasJotpaRahoitus"), metadata.get("isTaydennyskoulutus"))
        + (metadata.get("isPieniOsaamiskokonaisuus"),)
        + (metadata.get("ammatillinenPerustutkintoErityisopetuksena"),)
        + (codes(teaching.get("opetuskieli")), codes(teaching.get("opetustapa")))
        + (codes(teaching.get("opetusaika")),)
        + (codes(area["koodi"] for area in metadata.get("osaamisalat") or []), 0)
    )
    for position, place in enumerate(value.get("tarjoajat") or []):
        rows["place"].append((number, position, place["oid"]))
    words = [("asiasana", word) for word in metadata.get("asiasanat") or []]
    words += [("ammattinimike", word) for word in metadata.get("ammattinimikkeet") or []]
    for position, (kind, word) in enumerate(words):
        rows["keyword"].append((number, position, kind, word.get("kieli"), word["arvo"]))
    for group in value.get("hakutiedot") or []:
        for target in group.get("hakukohteet") or []:
            next_target += 1
            add_target(rows, next_target, number, oid, group, target)
    return next_target


def add_target(rows, number, document, implementation, group, target):
    rows["target"].append(
        (number, document, target.get("hakukohdeOid"), implementation, group.get("hakuOid"))
        + (target.get("tila"),)
        + texts(target.get("nimi"))
        + (code(group.get("hakutapa")), code(group.get("kohdejoukko")))
        + ((target.get("jarjestyspaikka") or {}).get("oid"),)
        + ((target.get("aloituspaikat") or {}).get("lukumaara"), target.get("hakulomaketyyppi"))
        + texts(target.get("hakulomakeLinkki"))
        + start(target)
        + (target.get("toinenAsteOnkoKaksoistutkinto"), target.get("kaytetaanHaunAikataulua"))
        + (codes(target.get("pohjakoulutusvaatimus")),)
        + texts(target.get("pohjakoulutusvaatimusTarkenne"))
    )
    for position, period in enumerate(target.get("hakuajat") or []):
        rows["period"].append(
            (number, position, day(period.get("alkaa")), day(period.get("paattyy")))
        )


def write(database, rows):
    for table, columns in TABLES.items():
        marks = ",".join("?" * columns)
        database.executemany(f"INSERT INTO {table} VALUES ({marks})", rows[table])
        rows[table].clear()


def main(export, file):
    if os.path.exists(file):
        os.remove(file)
    database = sqlite3.connect(file)
    for table, columns in TABLES.items():
        names = ",".join(f"c{number}" for number in range(1, columns))
        database.execute(f"CREATE TABLE {table} (c0 INTEGER, {names})")
    database.execute("CREATE UNIQUE INDEX document_id ON document (c1, c2, c3)")
    database.execute("CREATE INDEX target_document ON target (c1)")
    database.execute("CREATE INDEX target_implementation ON target (c3)")
    database.commit()
    begin = time.perf_counter()
    with open(export, "rb") as text:
        documents = orjson.loads(text.read())
    rows = {table: [] for table in TABLES}
    target = 0
    for number, value in enumerate(documents, 1):
        target = add(rows, number, value, target)
        if number % 1000 == 0:
            write(database, rows)
    write(database, rows)
    database.commit()
    print(time.perf_counter() - begin)


main(*sys.argv[1:3])
