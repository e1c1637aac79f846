"""Variants A, B and C: three guiding ideas on top of the basis; they add, replace and drop."""

from .drawing import Drawing
from .layers_water import river_reservation

VARIANTS = [
    {"code": "A", "naam": "Compacte stad", "voorkeur": False, "ouder": "",
     "omschrijving": "Groei binnen de ring van Dorenborg en bij bestaande voorzieningen; het buitengebied blijft vrij. Werken, energie en wonen stapelen in de stad."},
    {"code": "B", "naam": "Rivier als drager", "voorkeur": True, "ouder": "",
     "omschrijving": "De Maarle ordent de provincie: ruimte voor hoogwater en natuur, met wonen, werken en recreatie aan het water."},
    {"code": "C", "naam": "Nieuwe kernen langs het spoor", "voorkeur": False, "ouder": "",
     "omschrijving": "Twee nieuwe kernen bij nieuwe stations in de Vallei en ten zuiden van de Maarle; de stad blijft binnen haar huidige grens."},
]


def home(variant: str, name: str, **more):
    base = dict(naam=name, variant=variant, functie="woningbouw", perspectief="3", vraag="P3-C", programma="NP29", horizon="2050", aandeel_betaalbaar=60,
                hoogte_m=16, rol_rijk="financieel", concreetheid="richtinggevend", nauwkeurigheid="indicatief", status="idee", jaar_start=2031)
    return {**base, **more}


def compact_city(d: Drawing):
    """Variant A."""
    yield "A-noord", d.fields(158.6, 429.62, 62), home(
        "A", "Dorenborg-Noord compact", vervangt="P3-noord", horizon="2030", dichtheid=52, hoogte_m=28, jaar_start=2027, nauwkeurigheid="exact", vraag="P3-A", programma="NP38",
        aandeel_betaalbaar=66, kwaliteit_toelichting="Hoger en dichter, met een grote groene rand.", water_bodem_toelichting="Blijft vrij van de leidingstrook aan de noordzijde.")
    yield "A-ring", d.fields(160.6, 425.2, 120, over_built=True, stretch=1.5, direction=(1, 0.15)), home(
        "A", "Verdichting Ringzone-Oost", dichtheid=45, hoogte_m=40, vraag="P3-B", nevenfuncties="groenblauwe_dooradering", kwaliteit_toelichting="Naoorlogse wijken krijgen een tweede leven.",
        water_bodem_toelichting="Minder verharding dan nu.")
    yield "A-havenwijk", d.fields(153.9, 422.9, 48, over_built=True), home(
        "A", "Havenwijk Maarlehaven", dichtheid=60, hoogte_m=45, vraag="P3-K2", kwaliteit_toelichting="Pakhuizen en kades als adres.", water_bodem_toelichting="Bodemsanering nodig.",
        nevenfuncties="bedrijventerrein", toelichting="Wonen op een terrein met hoge milieucategorie: bewust schuurpunt.")
    yield "A-hov", d.line([(158.2, 426.5), (155.4, 425.7), (151.6, 424.4), (147.6, 422.7), (146.6, 421.8)]), dict(
        naam="Snelle buslijn Dorenborg - Tessem", variant="A", functie="infrastructuur_weg_spoor", perspectief="3", vraag="P3-C", programma="NP09", rol_rijk="financieel",
        kwaliteit_toelichting="Bomenlaan met vrije baan.", water_bodem_toelichting="Naast de N721.", jaar_start=2028)
    yield "A-park", d.fields(161.3, 427.15, 70, stretch=1.6, direction=(1, 0.4)), dict(
        naam="Groene wig Dorenborg", variant="A", functie="groenblauwe_dooradering", nevenfuncties="recreatie,waterberging", perspectief="3", vraag="OV-G", programma="NP39",
        herkomst="decentraal", kwaliteit_toelichting="Park op vijf minuten fietsen.", water_bodem_toelichting="Bergt de piekbuien van de stad.", jaar_start=2027)
    yield "A-logistiek", d.fields(150.9, 426.6, 88, size=(170, 260)), dict(
        naam="Logistiek knooppunt A311 - A319", variant="A", functie="xxl_logistiek", perspectief="2", vraag="P2-A", programma="NP44", horizon="2030", hoogte_m=24,
        kwaliteit_toelichting="Eén front, groene daken.", water_bodem_toelichting="Ophogen op komklei; compenserend water.", jaar_start=2028, status="idee")
    yield "A-overmaarle", d.fields(161.2, 419.75, 21), dict(
        naam="Bedrijventerrein Overmaarle-Zuid", variant="A", functie="bedrijventerrein", perspectief="2", vraag="P2-A", programma="NP44", horizon="2030", hoogte_m=12, herkomst="decentraal",
        kwaliteit_toelichting="Sluit aan op het bestaande terrein.", water_bodem_toelichting="Ligt in de reservering voor de hoogwatergeul.", jaar_start=2028, status="idee",
        toelichting="Bouwen in een rivierreservering: bewust schuurpunt.")
    yield "A-datacenter", d.fields(148.0, 426.6, 16), dict(
        naam="Datacenter Lokerwaard", variant="A", functie="datacenter", perspectief="2", vraag="P2-C", programma="NP41", hoeveelheid=85, hoogte_m=22, marge=0.2, horizon="2050",
        concreetheid="onzeker", nauwkeurigheid="indicatief", rol_rijk="regelgeving", kwaliteit_toelichting="Achter een bosrand.", water_bodem_toelichting="Koeling met oppervlaktewater is schaars.",
        jaar_start=2032, status="idee")
    yield "A-wind", d.beside(d.roads["A319"], 421.4, 424.2, 500), dict(
        naam="Windlijn A319 bij Tessem", variant="A", functie="windpark", perspectief="2", vraag="P2-A", programma="NP15", hoeveelheid=22.4, laag="bovengronds", hoogte_m=205,
        kwaliteit_toelichting="Langs de snelweg.", water_bodem_toelichting="Buiten de kernzone van de dijk.", jaar_start=2029)
    yield "A-centrale", d.fields(153.5, 422.95, 14, over_built=True), dict(
        naam="Waterstofcentrale Maarlehaven", variant="A", functie="energiecentrale", perspectief="2", vraag="P2-C", programma="NP11", horizon="2050", hoeveelheid=550, hoogte_m=70,
        herkomst="nationaal", concreetheid="onzeker", rol_rijk="planvorming", kwaliteit_toelichting="Beeldmerk van de haven.", water_bodem_toelichting="Koelwater uit de Maarle is begrensd.",
        jaar_start=2036, status="idee")
    yield "A-kern", d.point(153.0, 421.9), dict(
        naam="Verkenning kleine kernreactor Maarlehaven", variant="A", functie="kernenergie", perspectief="2", vraag="P2-K1", programma="NP11", horizon="2050", hoeveelheid=300,
        marge=0.4, hoogte_m=40, herkomst="nationaal", concreetheid="onzeker", nauwkeurigheid="indicatief", rol_rijk="planvorming", kwaliteit_toelichting="Nog niet verkend.",
        water_bodem_toelichting="Koelwater en overstroming vragen onderzoek.", jaar_start=2040, status="idee")
    yield "A-buurten", d.fields(146.4, 421.9, 26, over_built=True), home(
        "A", "Spoorzone Tessem", dichtheid=62, horizon="2030", hoogte_m=30, vraag="P3-B", jaar_start=2028, nauwkeurigheid="exact", kwaliteit_toelichting="Van rangeerterrein naar buurt.",
        water_bodem_toelichting="Bestaand stedelijk gebied.")


def river(d: Drawing):
    """Variant B."""
    flood = {"rivierbed"}
    yield "B-geul", d.finish(wide_bypass(d)), dict(
        naam="Brede hoogwatergeul met eiland", variant="B", vervangt="L-geul", functie="waterberging", nevenfuncties="nieuwe_natuur,recreatie", perspectief="1", vraag="P1-K3",
        programma="NP31", horizon="2050", herkomst="nationaal", rol_rijk="financieel", concreetheid="richtinggevend", nauwkeurigheid="indicatief", diepte_m=4, jaar_start=2034,
        kwaliteit_toelichting="Overmaarle krijgt water aan twee kanten.", water_bodem_toelichting="Verlaagt het hoogwater met 40 tot 55 cm.", status="voorkeur")
    yield "B-front", d.fields(160.5, 423.05, 24, size=(80, 110), zones={"rivierbed"}, stretch=1.6, direction=(1, -0.5)), home(
        "B", "Rivierfront Overmaarle", dichtheid=42, nevenfuncties="recreatie", kwaliteit_toelichting="Terpen en steigers aan de Maarle.", toelichting="Wonen in de uiterwaard: bewust schuurpunt.",
        water_bodem_toelichting="In het rivierbed; alleen als de hoogwatergeul er ligt.")
    yield "B-natuur-west", d.blocks([(132.4, 416.6), (137.2, 417.0), (142.6, 416.4), (142.4, 413.6), (136.6, 413.4), (132.4, 412.0)], flood, dry=True), dict(
        naam="Riviernatuur Herwaardse Waard", variant="B", functie="nieuwe_natuur", nevenfuncties="waterberging", perspectief="1", vraag="P1-C", programma="NP31", horizon="2050",
        herkomst="nationaal", rol_rijk="financieel", concreetheid="richtinggevend", nauwkeurigheid="indicatief", kwaliteit_toelichting="Wilde uiterwaard van acht kilometer.",
        water_bodem_toelichting="Ruige begroeiing alleen buiten de stroombaan.", jaar_start=2032, status="voorkeur")
    yield "B-natuur-oost", d.blocks([(176.6, 426.6), (184.4, 428.8), (184.4, 426.0), (180.6, 424.2), (176.6, 424.0)], flood, dry=True), dict(
        naam="Riviernatuur Rossingse Waard", variant="B", functie="nieuwe_natuur", perspectief="1", vraag="P1-C", programma="NP32", horizon="2030", herkomst="nationaal",
        rol_rijk="financieel", kwaliteit_toelichting="Verbindt heuvelrug en rivier.", water_bodem_toelichting="Geul en moeras vangen kwel.", jaar_start=2028)
    yield "B-waterstad", d.fields(148.2, 419.9, 32, stretch=1.5, direction=(1, -0.12)), home(
        "B", "Tessem Waterstad", vervangt="P3-tessem", dichtheid=38, horizon="2030", jaar_start=2028, nauwkeurigheid="exact", vraag="P3-A", programma="NP38",
        kwaliteit_toelichting="Wonen aan en op een brede dijk.", water_bodem_toelichting="Ligt tegen de dijk: vraagt ruimte voor versterking.", toelichting="Raakt het profiel van vrije ruimte.")
    yield "B-kade", d.fields(158.0, 408.75, 28), dict(
        naam="Overslaghaven Leedekade", variant="B", vervangt="P2-haven", functie="haven", perspectief="2", vraag="P2-C", programma="NP37", hoogte_m=40, rol_rijk="planvorming",
        concreetheid="richtinggevend", nauwkeurigheid="indicatief", kwaliteit_toelichting="Kleinschalige kade.", water_bodem_toelichting="Buiten het rivierbed, achter de dijk.", jaar_start=2030)
    yield "B-zand", d.blocks([(153.0, 419.6), (154.6, 420.2), (154.4, 419.0), (153.0, 418.6)], flood, dry=True), dict(
        naam="Zandwinning Opmerense Waard", variant="B", functie="delfstofwinning", nevenfuncties="waterberging", perspectief="2", vraag="P2-B", programma="NP37", diepte_m=18,
        laag="ondergronds", kwaliteit_toelichting="Eindbeeld is een ondiepe plas.", water_bodem_toelichting="Tijdelijk; oevers flauw afgewerkt.", jaar_start=2028, jaar_eind=2040, herkomst="decentraal")
    yield "B-drijvend", d.pond("Plas De Zanderij", 45), dict(
        naam="Zonneveld plas De Zanderij", variant="B", functie="zonneveld", perspectief="2", vraag="P2-A", programma="NP15", dichtheid=1.1, eenheid="MW", hoogte_m=2,
        kwaliteit_toelichting="Drijvend, uit het zicht van de dijk.", water_bodem_toelichting="Waterplas in het rivierbed.", jaar_start=2028)
    yield "B-turbines-1", d.point(147.3, 416.2), turbine("B", "Windturbine Varkel 1")
    yield "B-turbines-2", d.point(147.9, 416.15), turbine("B", "Windturbine Varkel 2")
    yield "B-leede", d.beside(d.world.land.leede.axis, 146.0, 172.0, -130), dict(
        naam="Ecologische oever Leede", variant="B", functie="groenblauwe_dooradering", nevenfuncties="nieuwe_natuur", perspectief="1", vraag="P1-B", programma="NP17", hoeveelheid=190,
        horizon="2050", concreetheid="richtinggevend", nauwkeurigheid="indicatief", kwaliteit_toelichting="Doorlopend rietlint.", water_bodem_toelichting="Natuurvriendelijke oevers.", jaar_start=2031)
    yield "B-maarlepark", d.blocks([(156.4, 423.9), (160.4, 424.6), (161.2, 423.6), (160.4, 422.4), (157.6, 422.6), (156.6, 421.8)], flood, dry=True), dict(
        naam="Maarlepark", variant="B", functie="recreatie", nevenfuncties="nieuwe_natuur,waterberging", perspectief="3", vraag="OV-G", programma="NP46", herkomst="decentraal", horizon="2030",
        kwaliteit_toelichting="Stadspark dat mag overstromen.", water_bodem_toelichting="Geen ophoging in het rivierbed.", jaar_start=2027, status="voorkeur")


def wide_bypass(d: Drawing):
    """The bypass of the basis, wider towards the south, clear of houses and dikes."""
    bypass = river_reservation(d.world)[0]["geom"].buffer(140, join_style="mitre")
    return bypass.difference(d.built.buffer(15)).difference(d.obstacles).difference(d.world.land.zones["rivierbed"])


def turbine(variant: str, name: str):
    return dict(naam=name, variant=variant, functie="windpark", perspectief="2", vraag="P2-A", programma="NP15", hoeveelheid=5.6, laag="bovengronds", hoogte_m=198,
                kwaliteit_toelichting="Los in het rivierlandschap.", water_bodem_toelichting="Achter de dijk, buiten de beschermingszone.", jaar_start=2029, status="idee")


def rail_towns(d: Drawing):
    """Variant C."""
    yield "C-woudspoor", d.fields(156.3, 433.9, 185, size=(130, 190)), home(
        "C", "Nieuwe kern Woudspoor", dichtheid=30, nevenfuncties="voorzieningen_kwetsbaar,groenblauwe_dooradering", kwaliteit_toelichting="Dorp van 12.000 mensen tussen houtwallen.",
        water_bodem_toelichting="Op dekzandruggen; de beekdalen blijven vrij.", rol_rijk_toelichting="Station en spoor vragen een bijdrage.")
    yield "C-zuiderspoor", d.fields(162.7, 414.6, 110, size=(120, 200)), home(
        "C", "Nieuwe kern Zuiderspoor", dichtheid=29, kwaliteit_toelichting="Op en naast de oude stroomrug.", water_bodem_toelichting="Kom rond de stroomrug is laag: terpen en water.")
    yield "C-station", d.fields(155.75, 433.3, 5, size=(60, 120)), dict(
        naam="Station Woudspoor", variant="C", functie="infrastructuur_weg_spoor", perspectief="3", vraag="P3-C", programma="NP09", horizon="2050", hoeveelheid=0.5, marge=0.2,
        rol_rijk="financieel", concreetheid="richtinggevend", kwaliteit_toelichting="Plein en fietsenkelder als hart van de kern.", water_bodem_toelichting="Geen gevolgen.", jaar_start=2035)
    yield "C-spoor", d.beside(d.roads["Spoorlijn Dorenborg - Heidelo"], 427.4, 440.8, 14), dict(
        naam="Spoorverdubbeling Dorenborg - Heidelo", variant="C", functie="infrastructuur_weg_spoor", perspectief="3", vraag="P3-C", programma="NP09", horizon="2050", rol_rijk="financieel",
        herkomst="beide", concreetheid="richtinggevend", kwaliteit_toelichting="Onderdoorgangen voor fiets en wild.", water_bodem_toelichting="Beken kruisen vrij.", jaar_start=2033)
    yield "C-valkenheem", d.fields(162.9, 434.5, 78, stretch=1.4, direction=(0.45, 1)), home(
        "C", "Valkenheem-Zuid langs het spoor", vervangt="P3-valkenheem", dichtheid=29, horizon="2030", jaar_start=2027, nauwkeurigheid="exact", vraag="P3-A", programma="NP38",
        aandeel_betaalbaar=66, kwaliteit_toelichting="Nieuwe laan naar een tweede stationsuitgang.", water_bodem_toelichting="Hoge zandgrond; raakt de overgangszone.")
    yield "C-werk", d.fields(153.0, 441.6, 42, size=(140, 220)), dict(
        naam="Bedrijventerrein Heidelo Spoor", variant="C", functie="bedrijventerrein", perspectief="2", vraag="P2-A", programma="NP44", horizon="2030", hoogte_m=18, herkomst="decentraal",
        kwaliteit_toelichting="Werken aan een laan.", water_bodem_toelichting="Natte laagte blijft open.", jaar_start=2028)
    yield "C-wind", d.beside(d.roads["A319"], 441.8, 446.2, -540), dict(
        naam="Windlijn Vallei", variant="C", functie="windpark", perspectief="2", vraag="P2-A", programma="NP15", hoeveelheid=33.6, laag="bovengronds", hoogte_m=220,
        kwaliteit_toelichting="Zes turbines langs snelweg en spoor.", water_bodem_toelichting="Geen gevolgen.", jaar_start=2029, toelichting="Raakt een helikopterlaagvlieggebied: bewust schuurpunt.")
    yield "C-zon", d.fields(150.8, 440.9, 44, size=(150, 260)), dict(
        naam="Zonneveld Stoutenbeek", variant="C", functie="zonneveld", nevenfuncties="landbouw", perspectief="2", vraag="P2-A", programma="NP15", dichtheid=0.9, eenheid="MW", hoogte_m=3,
        kwaliteit_toelichting="Hagen op oude perceelsgrenzen.", water_bodem_toelichting="Bodem blijft in gebruik.", jaar_start=2028)
    yield "C-kas", d.fields(139.2, 425.6, 76, size=(170, 300)), dict(
        naam="Glastuinbouw Tessemerwaard-West", variant="C", functie="glastuinbouw", perspectief="2", vraag="P2-B", programma="NP37", horizon="2050", hoogte_m=8, concreetheid="onzeker",
        kwaliteit_toelichting="Gietwater en warmte gedeeld met het bestaande cluster.", water_bodem_toelichting="Op veen: strijdig met peilopzet.", jaar_start=2032, status="idee")
    yield "C-bos", d.fields(159.0, 437.9, 105, size=(180, 260)), dict(
        naam="Valleibos", variant="C", functie="bos", nevenfuncties="recreatie,drinkwaterwinning", perspectief="1", vraag="P1-B", programma="NP32", horizon="2050", rol_rijk="grond",
        concreetheid="richtinggevend", nauwkeurigheid="indicatief", kwaliteit_toelichting="Groene buffer tussen Woudspoor en Valkenheem.", water_bodem_toelichting="Infiltratie boven de drinkwatervoorraad.",
        jaar_start=2031)
    yield "C-onderstation", d.point(154.6, 434.6), dict(
        naam="150 kV-station Woudspoor", variant="C", functie="hoogspanningsstation", perspectief="2", vraag="P3-K3", programma="NP08", horizon="2050", hoeveelheid=4, marge=0.25, hoogte_m=15,
        rol_rijk="planvorming", concreetheid="richtinggevend", kwaliteit_toelichting="Ingepakt in houtwal.", water_bodem_toelichting="Verhoogd terrein.", jaar_start=2034)
    yield "C-kazerne", d.fields(177.2, 437.0, 38, zones={"stuwwal"}, in_forest=True), dict(
        naam="Kazerne Spelder", variant="C", functie="kazerne", perspectief="overkoepelend", vraag="OV-D", programma="NP36", herkomst="nationaal", rol_rijk="planvorming", hoogte_m=16,
        concreetheid="richtinggevend", nauwkeurigheid="indicatief", kwaliteit_toelichting="Gebouwen op de rand van de enk.", water_bodem_toelichting="Boven een grondwaterreserve: strenge eisen.",
        jaar_start=2030, status="idee")


DROPS = [  # key, variant, basis key, why
    ("A-valt-heidelo", "A", "P3-heidelo", "In de compacte stad groeit Heidelo niet naar buiten."),
    ("A-valt-tessem", "A", "P3-tessem", "Tessem groeit in de spoorzone."),
    ("B-valt-wind", "B", "L-wind-leede", "Het open komgebied blijft vrij; wind staat bij de rivier."),
    ("C-valt-noord", "C", "P3-noord", "De stad groeit niet over de snelweg; de woningen staan in de nieuwe kernen."),
]


def variants(d: Drawing):
    """All rows of the variants."""
    for group in (compact_city, river, rail_towns):
        yield from group(d)
