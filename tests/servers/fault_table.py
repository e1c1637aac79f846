"""What can go wrong with a service, and what a planner then reads: a row per fault and kind of service.

``about`` (Dutch) is the first column of docs/diensten.md, where the same fault is told to users. In ``says``,
``doctor_says`` and ``change``, regular expressions, {layer} is the name of the layer and {host} the server.
"""

from dataclasses import dataclass
from typing import Callable, Dict, List, Tuple

from novex_plugin.core.services import records
from novex_plugin.core.services.loading import FAILED, KEPT, LOADED
from novex_plugin.core.services.records import CHANGED_SCHEMA, GONE, MOVED, RENAMED, UNREACHABLE, WORKS
from tools.services import faults as f

# The layers that faults strike.
API, WFS, FILE = "ogc api", "wfs", "bestand"
API_PAGES, WFS_PAGES = "ogc api, twee pagina's", "wfs, twee pagina's"
API_CHECK, WFS_CHECK = "ogc api voor een toets", "wfs voor een toets"
WFS_ALONE, BOTH = "wfs met een laag", "ogc api en wfs"
# What they are: the code in the catalogue, and the kinds of service; the others are ``fault_world.counted``.
OF_CATALOGUE = {
    API: ("nationale_parken", (records.OGC_API,)),
    WFS: ("mirt_vlakken", (records.WFS,)),
    FILE: ("novex_gebieden", (records.ATOM,)),
    API_CHECK: ("natura2000", (records.OGC_API,)),
    WFS_CHECK: ("natura2000", (records.WFS,)),
    WFS_ALONE: ("waterkeringen_dijktrajecten", (records.WFS,)),
    BOTH: ("natura2000", (records.OGC_API, records.WFS)),
}

# Where a fault strikes: the features, the second page of them, or everything of the service.
ITEMS, GETFEATURE, DOWNLOAD = r"/items\?.*limit=1000", r"request=getfeature.*count=1000", r"/downloads/[^?]*\.gpkg"
ITEMS_2, GETFEATURE_2 = r"/items.*offset=1000", r"request=getfeature.*startindex=1000"
DATA = {API: "nationale-parken.*" + ITEMS, WFS: "mirt/ows.*" + GETFEATURE, FILE: "novexgebieden.*" + DOWNLOAD}
API_AT, WFS_AT = "/api.pdok.nl/rvo/nationale-parken/ogc/v1", "/geo.rijkswaterstaat.nl/services/ogc/gdr/mirt/ows"
FILE_AT = "/service.pdok.nl/bzk/novexgebieden/atom"
SERVICE = {API: API_AT, WFS: WFS_AT, FILE: FILE_AT}

CUT_OFF = r"De verbinding met {host} werd verbroken voordat alles binnen was\. Probeer het later opnieuw"
NOT_NOW = r"De laag '{layer}' is nu niet op te vragen\. Geprobeerd: .*{host}"
LATER = r".*Probeer het later opnieuw; blijft het zo, vraag .* dan naar het adres\."
ELSEWHERE = r"Kies een andere dienst voor deze laag, en meld het aan de beheerder"
WEB_PAGE = r"{host} stuurt een webpagina in plaats van gegevens\. .* onderhoud of verhuisd\. Probeer het later"
NOT_FOUND = r"De laag '{layer}' is niet gevonden\..*"
SILENT = r"{host} stuurde 3 seconden lang niets\. Probeer het later opnieuw; wat al binnen is wordt bewaard"
IN_TEN_MINUTES = r".*Probeer het over 10 minuten opnieuw; de server vraagt daarom"
DAMAGED = r".*(beschadigde XML|geen geldige JSON)"
OTHER_FIELDS = r"{host} veranderde halverwege de velden: soort werd type\. .*Probeer het later opnieuw"
HALF_WAY = r"het antwoord van {host} is halverwege afgebroken\. Probeer het opnieuw"


@dataclass(frozen=True)
class Row:
    about: str
    layer: str
    faults: Tuple[f.Fault, ...]
    says: str  # of the layer on the board when it failed, and of its notes and the messages when it came
    state: str = KEPT  # FAILED: the earlier snapshot does not have the layer
    doctor: str = WORKS
    doctor_says: str = ""
    change: str = ""  # what the comparison with the earlier snapshot says
    dead: bool = False  # nobody listens at the address
    register: bool = False  # the register answers, through the same proxy
    attempts: int = 1
    stall_s: float = 30.0

    @property
    def setting(self) -> Tuple[object, ...]:
        """Rows of one fault that agree on this are loaded together."""
        return self.about, self.dead, self.register, self.attempts, self.stall_s, self.state == FAILED

    @property
    def code(self) -> str:
        return OF_CATALOGUE[self.layer][0] if self.layer in OF_CATALOGUE else self.layer


def each(
    about: str, make: Callable[[str], f.Fault], says: str, where: Dict[str, str] = DATA, **more: object
) -> Tuple[Row, ...]:
    """The same fault for each kind of service."""
    return tuple(Row(about, kind, (make(place),), says, **more) for kind, place in where.items())  # type: ignore


def groups(rows: Tuple[Row, ...]) -> List[List[Row]]:
    """Rows to load together: one fault, the same setting, different layers."""
    found: List[List[Row]] = []
    for row in rows:
        last = found[-1] if found else []
        if last and last[0].setting == row.setting and row.code not in [one.code for one in last]:
            last.append(row)
        else:
            found.append([row])
    return found


def _moved(kind: str, new: str, says: str = r"Verhuisd van http://{host}/\S+ naar http://{host}/") -> Row:
    fault = f.Move(old=SERVICE[kind], new=new)
    return Row("De dienst is verhuisd", kind, (fault,), says + new[1:], LOADED, MOVED, "is verhuisd", register=True)


LINE = (
    Row("Geen verbinding", API, (), NOT_NOW + r" neemt geen verbinding aan" + LATER, KEPT, UNREACHABLE, dead=True),
    Row("Geen verbinding", WFS, (), NOT_NOW + r" neemt geen verbinding aan" + LATER, KEPT, UNREACHABLE, dead=True),
    Row("Geen verbinding", FILE, (), NOT_NOW + r" neemt geen verbinding aan" + LATER, FAILED, UNREACHABLE, dead=True),
    *each("De verbinding valt weg", f.Refuse, NOT_NOW + r" werd verbroken" + LATER, SERVICE, doctor=UNREACHABLE),
    *each("De server zwijgt", lambda at: f.Stall(at, seconds=9), SILENT, {API: ITEMS, WFS: GETFEATURE}, stall_s=3.0),
    Row("De server zwijgt", FILE, (f.Stall(DOWNLOAD, seconds=9, share=0.5),), SILENT, stall_s=3.0),
    *each("De verbinding breekt halverwege", f.Cut, CUT_OFF),
    Row("De verbinding breekt halverwege", WFS_PAGES, (f.Cut(GETFEATURE_2),), CUT_OFF),
    Row("De verbinding breekt halverwege", API_PAGES, (f.Cut(ITEMS_2),), CUT_OFF),
    *each("De verbinding breekt eenmaal", lambda at: f.Cut(at, times=1), "", state=LOADED, attempts=2),
)

NO_ANSWER = (
    *each("Een webpagina in plaats van gegevens", f.HtmlPage, WEB_PAGE),
    *each(
        "Een webpagina in plaats van de dienst",
        f.HtmlPage,
        NOT_NOW + r"\S+: op dit adres staat een webpagina" + LATER,
        SERVICE,
        doctor=UNREACHABLE,
        register=True,
    ),
    Row(
        "De dienst geeft een foutmelding",
        WFS,
        (f.ServiceException(GETFEATURE, text="Out of memory"),),
        r"{host} geeft een foutmelding: Out of memory\. Zoek de laag opnieuw op",
    ),
    *each("Het antwoord is onvolledig", f.Truncate, HALF_WAY, {API: ITEMS, WFS: GETFEATURE}),
    Row(
        "Het antwoord is onvolledig",
        FILE,
        (f.Truncate(DOWNLOAD),),
        r"het bestand van {host} is onvolledig of beschadigd .*Download de laag opnieuw",
    ),
    *each(
        "De beschrijving van de dienst is onvolledig",
        f.Truncate,
        NOT_NOW + DAMAGED + LATER,
        {API: r"nationale-parken.*/collections\?", WFS: "getcapabilities", FILE: r"\.xml"},
        doctor=UNREACHABLE,
    ),
)

SOMETHING_ELSE = (
    *each(
        "Verkeerd coördinatenstelsel",
        f.WrongCrs,
        r"{host} antwoordt in \S*4326 in plaats van EPSG:28992\. " + ELSEWHERE,
        {API: ITEMS, WFS: GETFEATURE},
    ),
    *each(
        "Verkeerd coördinatenstelsel",
        lambda at: f.WrongCrs(at, degrees=True),
        r"de coördinaten van {host} \(5\.\d+, 5\d\.\d+\) passen niet bij EPSG:28992\. " + ELSEWHERE,
        {API: ITEMS, WFS: GETFEATURE},
    ),
    *each(
        "Velden veranderen tijdens het laden",
        lambda at: f.RenameFields(at, names=(("soort", "type"),)),
        OTHER_FIELDS,
        {API_PAGES: ITEMS_2, WFS_PAGES: GETFEATURE_2},
    ),
    *(
        Row(
            "Velden heten anders dan in de vorige versie",
            kind,
            (f.RenameFields(names=(("naam", "titel"),)),),
            "",
            LOADED,
            CHANGED_SCHEMA,
            r"mist velden die de toetsing gebruikt: naam.*bewaarde versie",
            change=r"velden weg: naam, velden erbij: titel",
        )
        for kind in (API_CHECK, WFS_CHECK)
    ),
)

GONE_OR_MOVED = (
    Row(
        "De laag heet anders",
        API,
        (f.RenameLayer(old="nationaleparken", new="nationaleparken_2027"),),
        r"De laag 'nationaleparken' heet nu 'nationaleparken_2027'",
        LOADED,
        RENAMED,
        r"heeft een andere naam gekregen",
    ),
    Row(
        "De laag heet anders",
        WFS,
        (f.RenameLayer(old="mirt_vlakken_fase", new="mirt_vlakken_fase_2027"),),
        r"De laag '\S+fase' heet nu '\S+fase_2027'",
        LOADED,
        RENAMED,
        r"heeft een andere naam gekregen",
    ),
    Row(
        "De laag is verdwenen",
        API,
        (f.HideLayer(name="nationaleparken"),),
        NOT_FOUND + r"{host}.*heeft geen laag 'nationaleparken'.*vraag LVVN",
        doctor=GONE,
        doctor_says="Vraag LVVN",
        register=True,
    ),
    Row(
        "De laag is verdwenen",
        WFS_ALONE,
        (f.HideLayer(name="dijktrajecten"),),
        NOT_FOUND + r"{host}.*heeft geen laag 'dijktrajecten'.*vraag ",
        doctor=GONE,
        doctor_says="naar een opvolger",
        register=True,
    ),
    Row(
        "De laag is verdwenen",
        FILE,
        (f.Status(FILE_AT, status=404),),
        NOT_FOUND + r"{host} kent dit adres niet \(meer\).*vraag Kadaster",
        doctor=GONE,
        doctor_says="Vraag Kadaster",
        register=True,
    ),
    Row(
        "De laag is weg en andere lijken erop",
        WFS,
        (f.HideLayer(name="mirt_vlakken_fase"),),
        NOT_FOUND + r"Misschien bedoeld: .*mirt_lijnen_fase.*{host}.*Kies zelf een laag",
        doctor=RENAMED,
        doctor_says="NOVEX kiest niet als het niet zeker is",
    ),
    _moved(API, "/api.pdok.nl/rvo/nationale-parken/ogc/v2"),
    _moved(WFS, "/geo.rijkswaterstaat.nl/nieuw/mirt/ows"),
    _moved(FILE, "/service.pdok.nl/bzk/novex-gebieden/atom"),
    Row(
        "De dienst is weg zonder nieuw adres",
        WFS,
        (f.Move(old=WFS_AT, new="/nergens/ows", told=False),),
        NOT_FOUND + r"{host} kent dit adres niet \(meer\).*vraag Rijkswaterstaat",
        doctor=GONE,
        doctor_says="Vraag Rijkswaterstaat naar een opvolger",
        register=True,
    ),
    *(
        Row(
            "De dienst verwijst door naar een andere host",
            kind,
            (f.Redirect(SERVICE[kind]),),
            r"http://{host}/\S+ verwijst door naar http://localhost:\d+/[^?\s]+\.",
            LOADED,
            MOVED,
        )
        for kind in (API, WFS)
    ),
    Row("De dienst verwijst door naar een andere host", FILE, (f.Redirect(FILE_AT),), "", LOADED),
)

PAGING = (
    *(
        Row(
            "Kenmerken komen dubbel",
            kind,
            (f.DuplicateFeatures(where),),
            r"{layer}: 10 kenmerken kwamen dubbel en tellen eenmaal",
            LOADED,
        )
        for kind, where in ((API_PAGES, "aantallen.*/items"), (WFS_PAGES, "aantallen.*getfeature"))
    ),
    Row(
        "De server bladert niet",
        API_PAGES,
        (f.IgnorePaging("aantallen.*/items"),),
        r"{host} geeft steeds dezelfde 10 kenmerken en zegt niet hoeveel er zijn\. .*andere dienst",
    ),
    Row(
        "De server bladert niet",
        WFS_PAGES,
        (f.IgnorePaging("aantallen.*getfeature"),),
        r"{host} meldt 1\.001 kenmerken maar geeft op elke pagina dezelfde; .* 1\.000 binnen\. .*andere dienst",
    ),
)

BUSY = (
    *each(
        "Te veel verzoeken, even wachten",
        lambda at: f.Status(at, 1, status=429, retry_after=1),
        "",
        state=LOADED,
        attempts=2,
    ),
    *each(
        "Te veel verzoeken, lang wachten",
        lambda at: f.Status(at, status=429, retry_after=600),
        r"{host} krijgt te veel verzoeken" + IN_TEN_MINUTES,
        attempts=2,
    ),
    *each(
        "Te veel verzoeken, lang wachten",
        lambda at: f.Status(at, status=429, retry_after=600),
        NOT_NOW + IN_TEN_MINUTES + LATER,
        SERVICE,
        doctor=UNREACHABLE,
        doctor_says="over 10 minuten",
        attempts=2,
    ),
    *each("Een korte storing", lambda at: f.Status(at, 1, status=503, retry_after=0), "", state=LOADED, attempts=2),
    *each(
        "Een lange storing",
        lambda at: f.Status(at, status=503),
        r"{host} heeft een storing \(status 503\)\. Probeer het later opnieuw",
    ),
    *each(
        "Een lange storing",
        lambda at: f.Status(at, status=503),
        NOT_NOW + r" heeft een storing" + LATER,
        SERVICE,
        doctor=UNREACHABLE,
    ),
    Row(
        "Een van twee diensten heeft een storing",
        BOTH,
        (f.Status(ITEMS, status=503),),
        r"Van WFS gehaald, omdat OGC API Features de laag niet gaf\. {layer}: {host} heeft een storing",
        LOADED,
        change="velden weg: id",
    ),
)

ROWS = LINE + NO_ANSWER + SOMETHING_ELSE + GONE_OR_MOVED + PAGING + BUSY
