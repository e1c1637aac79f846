"""The basis: what every variant shares. Rows are (key, shape, fields); texts are Dutch, places fictitious."""

from .drawing import Drawing
from .layers_water import lowest_part, river_reservation

OPEN, CLAY = "Het gebied blijft herkenbaar en open.", "Op stevige klei; peil en bodem veranderen niet."


def nature(d: Drawing):
    """Perspective 1: agriculture and nature."""
    lokerveen = d.blocks([(141.0, 434.6), (149.4, 435.8), (149.6, 431.2), (141.4, 430.6)], {"veen_noord"})
    yield "P1-veen-oost", lokerveen, dict(
        naam="Peilopzet Lokerveen-Oost", functie="peilopzet_veenweide", nevenfuncties="landbouw", perspectief="1", vraag="P1-A",
        programma="NP43", herkomst="nationaal", rol_rijk="financieel", hoeveelheid=round(lokerveen.area / 1e4 * 0.0085, 1), marge=0.15,
        eenheid="kton CO2-eq", jaar_start=2027, nauwkeurigheid="indicatief", status="voorkeur", kwaliteit_toelichting=OPEN,
        water_bodem_toelichting="Grondwaterstand van 60 naar 30 cm onder maaiveld; de bodem daalt minder.")
    yield "P1-valkbeek", d.band(d.brooks["Valkbeek"], 200, 150.0, 163.0), dict(
        naam="Bufferzone Valkbeek", functie="bufferstrook_beekdal", nevenfuncties="landbouw,waterberging", perspectief="1", vraag="P1-B",
        programma="NP42", herkomst="nationaal", rol_rijk="grond", nauwkeurigheid="indicatief", kwaliteit_toelichting="De beek wordt weer leesbaar in het land.",
        water_bodem_toelichting="Houdt water vast boven in het stroomgebied.", jaar_start=2026)
    yield "P1-molenbeek", d.beside(d.brooks["Molenbeek"], 149.2, 160.2, 40), dict(
        naam="Beekherstel Molenbeek", functie="bufferstrook_beekdal", perspectief="1", vraag="P1-A", programma="NP17", herkomst="decentraal",
        hoeveelheid=165, kwaliteit_toelichting="Meanders en houtwallen keren terug.", water_bodem_toelichting="Beekpeil omhoog, minder verdroging.",
        jaar_start=2026, status="in_uitvoering")
    heath_edge = d.blocks([(159.9, 440.4), (161.9, 436.0), (164.4, 433.4), (168.0, 431.4), (172.9, 430.3), (174.2, 431.6), (171.8, 434.4), (167.4, 435.6),
                           (166.0, 439.2), (162.4, 441.6)], {"vallei", "stuwwal"}, farmed=True)
    yield "P1-overgang", heath_edge, dict(
        naam="Overgangszone Heuvelrug", functie="overgangsgebied", nevenfuncties="landbouw", perspectief="1", vraag="P1-B", programma="NP42",
        herkomst="nationaal", rol_rijk="regelgeving", rol_rijk_toelichting="Zicht op vergunningverlening na stikstofreductie.",
        concreetheid="richtinggevend", nauwkeurigheid="indicatief", kwaliteit_toelichting="Kleinschalig mozaïek aan de voet van de heuvelrug.",
        water_bodem_toelichting="Extensief gebruik op infiltratiegrond.", jaar_start=2028)
    yield "P1-wamelo", d.blocks([(162.4, 423.6), (166.0, 424.0), (169.0, 424.6), (169.0, 421.0), (163.4, 421.0)], {"rivierbed"}, dry=True), dict(
        naam="Riviernatuur Wamelse Waard", functie="nieuwe_natuur", nevenfuncties="waterberging", perspectief="1", vraag="P1-C", programma="NP31",
        herkomst="nationaal", rol_rijk="financieel", kwaliteit_toelichting="Nevengeul met ooibos op de hoge delen.",
        water_bodem_toelichting="Verlaagt de hoogwaterstand met enkele centimeters.", jaar_start=2027, status="voorkeur")
    yield "P1-lave", d.beside(d.world.land.lines["lave_water"], 138.0, 160.0, 25), dict(
        naam="Groenblauw lint Lave", functie="groenblauwe_dooradering", nevenfuncties="recreatie", perspectief="1", vraag="P1-B", programma="NP34",
        hoeveelheid=140, concreetheid="richtinggevend", nauwkeurigheid="indicatief", kwaliteit_toelichting="Oevers, knotbomen en een doorgaand pad.",
        water_bodem_toelichting="Flauwe oevers bergen water.", jaar_start=2026)
    yield "P1-bos", d.fields(167.6, 432.3, 85, zones={"vallei", "stuwwal", "lave_oeverwal"}), dict(
        naam="Landgoedbos Loveren", functie="bos", nevenfuncties="recreatie", perspectief="1", vraag="P1-A", programma="NP32", herkomst="nationaal",
        kwaliteit_toelichting="Sluit aan op de lanen van het landgoed.", water_bodem_toelichting="Loofbos verdampt minder dan naaldbos.", jaar_start=2026)
    yield "P1-berging", d.finish(lowest_part(d.world).difference(d.built.buffer(30))), dict(
        naam="Waterberging Lokermeer, diepste deel", functie="waterberging", nevenfuncties="landbouw", perspectief="1", vraag="WB", programma="NP45",
        herkomst="nationaal", rol_rijk="grond", concreetheid="richtinggevend", nauwkeurigheid="indicatief", kwaliteit_toelichting="Past in het rechte raster.",
        water_bodem_toelichting="Het laagste deel vangt piekbuien op.", jaar_start=2028)
    yield "P1-drinkwater", d.point(175.4, 434.5), dict(
        naam="Drinkwaterwinning Loveren", functie="drinkwaterwinning", perspectief="1", vraag="WB", programma="NP24", hoeveelheid=4.0, hoeveelheid_min=3.0,
        hoeveelheid_max=5.0, laag="ondergronds", diepte_m=140, rol_rijk="planvorming", kwaliteit_toelichting="Winputten vallen weg in het bos.",
        water_bodem_toelichting="Diepe winning onder een kleilaag.", jaar_start=2029, status="voorkeur")
    yield "P1-veehouderij", d.fields(169.0, 411.8, 70), dict(
        naam="Verplaatsingslocatie veehouderij Leedewaard", functie="veehouderij", nevenfuncties="landbouw", perspectief="1", vraag="P1-B", programma="NP06",
        rol_rijk="grond", concreetheid="richtinggevend", nauwkeurigheid="indicatief", kwaliteit_toelichting="Erven aan bestaande linten.",
        water_bodem_toelichting=CLAY, jaar_start=2027)


def energy(d: Drawing):
    """Perspective 2: energy and economy."""
    a311 = d.roads["A311"]
    yield "P2-wind-a311", d.beside(a311, 133.6, 139.4, 420), dict(
        naam="Windpark Lokerwaard", functie="windpark", perspectief="2", vraag="P2-A", programma="NP15", hoeveelheid=44.8, laag="bovengronds", hoogte_m=215,
        kwaliteit_toelichting="Acht turbines in één lijn, evenwijdig aan de snelweg.", water_bodem_toelichting="Fundering door het veen op zand.",
        jaar_start=2028, status="voorkeur", rol_rijk="geen")
    yield "P2-zon-broek", d.fields(142.6, 423.6, 62, size=(160, 300)), dict(
        naam="Zonneveld Tessemerbroek", functie="zonneveld", nevenfuncties="peilopzet_veenweide", perspectief="2", vraag="P2-A", programma="NP15", hoogte_m=2.2,
        dichtheid=1.0, eenheid="MW", kwaliteit_toelichting="Sloten en rietkragen blijven; panelen laag.", water_bodem_toelichting="Veen kan onder de panelen nat blijven.",
        jaar_start=2027)
    yield "P2-zon-a319", d.stroke(d.roads["A319"], 433.2, 437.6, 74, 165), dict(
        naam="Zonneberm A319", functie="zonneveld", perspectief="2", vraag="P2-A", programma="NP15", dichtheid=0.9, eenheid="MW", hoogte_m=3,
        kwaliteit_toelichting="Onderdeel van het snelweglandschap.", water_bodem_toelichting="Geen gevolgen.", rol_rijk="regelgeving",
        rol_rijk_toelichting="Toestemming van de wegbeheerder.", jaar_start=2027)
    yield "P2-station", d.fields(149.3, 425.15, 19), dict(
        naam="Uitbreiding hoogspanningsstation Lokerwaard", functie="hoogspanningsstation", nevenfuncties="elektrolyse_batterij", perspectief="2", vraag="P2-C",
        programma="NP25", herkomst="nationaal", rol_rijk="planvorming", hoogte_m=25, kwaliteit_toelichting="Bosrand rondom.", water_bodem_toelichting="Terrein op terp van 1,5 m.",
        jaar_start=2028, status="voorkeur")
    yield "P2-150kv", d.line([(149.0, 425.6), (147.9, 429.0), (149.4, 433.4), (150.6, 437.3), (152.2, 438.6)], smooth=False), dict(
        naam="Tweede 150 kV-verbinding Lokerwaard - Heidelo", functie="hoogspanningsverbinding", perspectief="2", vraag="P2-B", programma="NP08", laag="bovengronds",
        hoogte_m=42, nauwkeurigheid="indicatief", concreetheid="richtinggevend", rol_rijk="planvorming", kwaliteit_toelichting="Slanke masten, gebundeld met het kanaal.",
        water_bodem_toelichting="Mastvoeten buiten de kaden.", jaar_start=2029)
    yield "P2-lokerwaard", d.fields(148.8, 429.45, 58, size=(140, 220)), dict(
        naam="Bedrijventerrein Lokerwaard-West", functie="bedrijventerrein", nevenfuncties="zonneveld", perspectief="2", vraag="P2-A", programma="NP44",
        kwaliteit_toelichting="Rafelrand langs de Lave wordt park.", water_bodem_toelichting="Kom met zettinggevoelige klei; ophogen met lichte grond.", jaar_start=2027)
    yield "P2-batterij", d.point(158.95, 416.65), dict(
        naam="Batterijpark Dorenborg Zuid", functie="elektrolyse_batterij", perspectief="2", vraag="P2-B", programma="NP11", hoeveelheid=200, hoogte_m=6,
        kwaliteit_toelichting="Achter een singel.", water_bodem_toelichting="Bluswater wordt opgevangen.", jaar_start=2027, status="in_uitvoering")
    yield "P2-haven", d.fields(154.35, 421.15, 34, zones={"rivierbed", "oeverwal_noord"}), dict(
        naam="Uitbreiding Maarlehaven", functie="haven", perspectief="2", vraag="P2-C", programma="NP37", rol_rijk="planvorming", hoogte_m=45,
        kwaliteit_toelichting="Kade met zicht op de rivier blijft toegankelijk.", water_bodem_toelichting="Ligt deels in het rivierbed; berging elders te compenseren.",
        jaar_start=2029, concreetheid="richtinggevend", nauwkeurigheid="indicatief")
    yield "P2-waterstof", d.line([(132.6, 426.7), (137.8, 426.3), (146.8, 427.4), (151.6, 429.6), (156.4, 430.4), (161.2, 430.2), (166.2, 427.6), (170.2, 421.8),
                                  (176.4, 420.4), (183.2, 420.2)], smooth=False), dict(
        naam="Waterstofleiding Middelwaard", functie="buisleiding", perspectief="2", vraag="P2-C", programma="NP18", horizon="2050", herkomst="nationaal", laag="ondergronds",
        diepte_m=2, nauwkeurigheid="indicatief", concreetheid="richtinggevend", rol_rijk="planvorming", kwaliteit_toelichting="Onzichtbaar na aanleg.",
        water_bodem_toelichting="Gestuurde boring onder dijken en Maarle.", jaar_start=2033)


def living(d: Drawing):
    """Perspective 3: towns and regions."""
    def home(name, words, water, **more):
        base = dict(naam=name, functie="woningbouw", perspectief="3", vraag="P3-A", programma="NP38", aandeel_betaalbaar=66, hoogte_m=14,
                    rol_rijk="financieel", kwaliteit_toelichting=words, water_bodem_toelichting=water)
        return {**base, **more}

    yield "P3-noord", d.fields(158.4, 429.95, 108), home(
        "Dorenborg-Noord", "Stadswijk met park langs de Lave.", "Komgrond: ruim water en kruipruimteloos bouwen.", dichtheid=34, jaar_start=2026,
        status="voorkeur", nevenfuncties="groenblauwe_dooradering", rol_rijk_toelichting="Bijdrage aan ontsluiting over de A311.")
    yield "P3-valkenheem", d.fields(162.4, 435.2, 46), home(
        "Valkenheem-Zuid", "Dorpse buurten tussen houtwallen.", "Hoge zandgrond; hemelwater in de bodem.", dichtheid=27, jaar_start=2027)
    yield "P3-heidelo", d.fields(157.2, 440.0, 33), home(
        "Heidelo-Oost", "Randen met erven en boomgaard.", "Natte dekzandlaagte; beekpeil leidend.", dichtheid=26, jaar_start=2027)
    yield "P3-station", d.fields(158.1, 426.75, 30, over_built=True), home(
        "Stationskwartier Dorenborg", "Hoogbouw rond nieuwe pleinen.", "Bestaand stedelijk gebied; daken bergen water.", dichtheid=80, hoogte_m=55, vraag="P3-B",
        programma="NP29", jaar_start=2026, status="in_uitvoering", nevenfuncties="voorzieningen_kwetsbaar", aandeel_betaalbaar=60)
    yield "P3-tessem", d.fields(149.0, 421.5, 34), home(
        "Tessem-Oost", "Wonen op de oeverwal tussen boomgaarden.", "Hoge oeverwal, veilig bij overstroming.", dichtheid=28, jaar_start=2028)
    yield "P3-ziekenhuis", d.fields(162.7, 428.1, 11), dict(
        naam="Maarleziekenhuis Dorenborg-Oost", functie="voorzieningen_kwetsbaar", perspectief="3", vraag="P3-A", programma="NP29", hoogte_m=32,
        kwaliteit_toelichting="Zichtbaar aan de snelweg, groen aan de stadskant.", water_bodem_toelichting="Vitale functies boven overstromingspeil.", jaar_start=2029,
        herkomst="decentraal")
    yield "P3-n723", d.line([(164.0, 427.8), (166.4, 428.9), (170.0, 430.9), (173.6, 430.2), (177.6, 429.6)]), dict(
        naam="Omlegging N723 Rossinge", functie="infrastructuur_weg_spoor", perspectief="3", vraag="P3-C", programma="NP09", herkomst="decentraal", rol_rijk="financieel",
        nauwkeurigheid="indicatief", kwaliteit_toelichting="Laag in het land, langs de voet van de heuvelrug.", water_bodem_toelichting="Duikers houden kwel in stand.", jaar_start=2029)
    yield "P3-recreatie", d.fields(144.0, 418.2, 72, zones={"rivierbed"}), dict(
        naam="Recreatiegebied Tessemer Plas", functie="recreatie", nevenfuncties="nieuwe_natuur", perspectief="3", vraag="OV-G", programma="NP39", herkomst="decentraal",
        kwaliteit_toelichting="Strand en struinpaden voor de stad.", water_bodem_toelichting="Geen bebouwing die het water opstuwt.", jaar_start=2026)


def overarching(d: Drawing):
    """Defence, heritage and environment."""
    yield "OV-oefenterrein", d.blocks([(172.6, 439.6), (174.2, 439.2), (176.4, 440.2), (177.4, 439.6), (176.0, 437.6), (173.2, 437.8)], {"stuwwal"}), dict(
        naam="Uitbreiding oefenterrein Harderlose Heide", functie="defensie_oefenterrein", nevenfuncties="bos", perspectief="overkoepelend", vraag="OV-D", programma="NP36",
        herkomst="nationaal", rol_rijk="planvorming", concreetheid="richtinggevend", nauwkeurigheid="indicatief", kwaliteit_toelichting="Paden blijven in het weekend open.",
        water_bodem_toelichting="Geen zwaar materieel boven de drinkwatervoorraad.", jaar_start=2029)
    yield "OV-laagvlieg", d.outline([(147.8, 446.4), (153.6, 447.4), (156.4, 445.6), (155.6, 442.8), (151.6, 441.9), (148.8, 441.8)], "laagvlieg"), dict(
        naam="Uitbreiding helikopterlaagvlieggebied Stoutenbeek", functie="laagvlieggebied", perspectief="overkoepelend", vraag="OV-D", programma="NP36", herkomst="nationaal",
        laag="bovengronds", hoogte_m=150, rol_rijk="planvorming", concreetheid="richtinggevend", nauwkeurigheid="zoekgebied", kwaliteit_toelichting="Rust buiten oefenweken.",
        water_bodem_toelichting="Niet van toepassing.", jaar_start=2030)
    yield "OV-linie", d.blocks([(146.9, 435.2), (149.0, 435.2), (149.2, 433.2), (146.9, 433.2)], {"vallei", "veen_noord"}), dict(
        naam="Liniepark Fort Blokveen", functie="groenblauwe_dooradering", nevenfuncties="recreatie,waterberging", perspectief="overkoepelend", vraag="OV-E", programma="NP05",
        herkomst="beide", rol_rijk="kennis", kwaliteit_toelichting="Inundatievelden worden weer zichtbaar.", water_bodem_toelichting="Velden kunnen tijdelijk onder water.",
        jaar_start=2027, status="voorkeur")


def later(d: Drawing):
    """Towards 2050."""
    bypass = river_reservation(d.world)[0]["geom"].difference(d.built.buffer(15)).difference(d.obstacles)
    yield "L-geul", d.finish(bypass), dict(
        naam="Hoogwatergeul Overmaarle", functie="waterberging", nevenfuncties="nieuwe_natuur,landbouw", perspectief="1", vraag="P1-K3", programma="NP31", horizon="2050",
        herkomst="nationaal", rol_rijk="financieel", concreetheid="richtinggevend", nauwkeurigheid="indicatief", diepte_m=3, jaar_start=2036,
        kwaliteit_toelichting="Groene geul met zicht op de stad.", water_bodem_toelichting="Verlaagt het hoogwater bij Dorenborg met 25 tot 40 cm.")
    yield "L-wind-leede", d.outline([(163.0, 413.2), (169.8, 413.4), (171.2, 415.4), (168.0, 416.6), (163.4, 415.2)], "wind-leede"), dict(
        naam="Zoekgebied wind Leedewaard", functie="windpark", nevenfuncties="landbouw", perspectief="2", vraag="P2-B", programma="NP15", horizon="2050", hoeveelheid=110,
        marge=0.35, laag="bovengronds", hoogte_m=240, concreetheid="onzeker", nauwkeurigheid="zoekgebied", kwaliteit_toelichting="Eén opstelling in het open komgebied.",
        water_bodem_toelichting="Geen gevolgen.", jaar_start=2034, rol_rijk="regelgeving", rol_rijk_toelichting="Onderzoek naar de laagvliegroute.", status="idee")
    broek = d.blocks([(134.0, 427.0), (146.4, 427.4), (146.4, 425.6), (134.0, 422.2)], {"kom_noord"})
    yield "L-veen-broek", broek, dict(
        naam="Peilopzet Tessemerbroek", functie="peilopzet_veenweide", nevenfuncties="landbouw", perspectief="1", vraag="P1-C", programma="NP43", horizon="2050",
        herkomst="nationaal", rol_rijk="financieel", hoeveelheid=round(broek.area / 1e4 * 0.006, 1), eenheid="kton CO2-eq", marge=0.3, concreetheid="richtinggevend",
        nauwkeurigheid="indicatief", kwaliteit_toelichting=OPEN, water_bodem_toelichting="Klei op veen; onderwaterdrainage en hoger peil.", jaar_start=2032)
    yield "L-dooradering", d.outline([(134.4, 412.4), (149.6, 416.0), (150.4, 409.0), (141.0, 406.6), (134.4, 407.4)], "dooradering"), dict(
        naam="Groenblauwe dooradering Maarlewaarden", functie="groenblauwe_dooradering", nevenfuncties="landbouw", perspectief="1", vraag="P1-B", programma="NP42", horizon="2050",
        hoeveelheid=1050, marge=0.2, concreetheid="richtinggevend", nauwkeurigheid="zoekgebied", kwaliteit_toelichting="Heggen, bermen en natte slootkanten.",
        water_bodem_toelichting="Tien procent van het landelijk gebied.", jaar_start=2031)
    yield "L-drinkwater", d.outline([(156.4, 435.4), (156.8, 438.4), (159.6, 439.8), (162.0, 438.4), (161.2, 435.8), (158.6, 434.6)], "drinkwater"), dict(
        naam="Strategische drinkwatervoorraad Vallei", functie="drinkwaterwinning", perspectief="1", vraag="WB", programma="NP24", horizon="2050", hoeveelheid=8.0, marge=0.3,
        laag="ondergronds", diepte_m=160, rol_rijk="planvorming", concreetheid="richtinggevend", nauwkeurigheid="indicatief", kwaliteit_toelichting="Landschap blijft.",
        water_bodem_toelichting="Beschermt het diepe grondwater.", jaar_start=2035)


def basis(d: Drawing):
    """All basis rows."""
    for group in (nature, energy, living, overarching, later):
        yield from group(d)


