"""Names and sizes of the settlements and business parks (all fictitious); places on a line are given by their x only."""

# name, x, y (km), inhabitants, hectares of built-up area, class, municipality
TOWNS = [
    ("Dorenborg", 158.2, 425.6, 122400, 2550, "stad", "Dorenborg"),
    ("Tessem", 146.5, 421.3, 33800, 690, "plaats", "Tessem"),
    ("Valkenheem", 163.9, 437.4, 29100, 640, "plaats", "Valkenheem"),
    ("Heidelo", 155.2, 440.7, 21500, 480, "plaats", "Heidelo"),
    ("Leedendam", 160.5, 410.2, 18700, 410, "plaats", "Leedendam"),
    ("Rossinge", 176.7, 427.9, 15800, 350, "plaats", "Rossinge"),
    ("Oosterleede", 172.3, 413.2, 13200, 310, "plaats", "Oosterleede"),
    ("Ringwijk", 142.9, 438.5, 9100, 230, "plaats", "Lokermeer"),
    ("Overmaarle", 159.4, 421.7, 8600, 215, "dorp", "Dorenborg"),
    ("Zwaanwijk", 146.2, 446.4, 7200, 185, "dorp", "Zwaanmeer"),
    ("Spelder", 178.2, 438.8, 6400, 190, "dorp", "Spelder"),
]
# name, line, x (km), inhabitants, hectares
CHURCH_VILLAGES = [
    ("Elzert", "oeverwal_noord_midden", 136.4, 2100, 52), ("Waardel", "oeverwal_noord_midden", 151.9, 1800, 44),
    ("Wamelo", "oeverwal_noord_midden", 165.3, 2400, 58), ("Randeren", "oeverwal_noord_midden", 170.0, 1900, 46),
    ("Hienwijk", "oeverwal_noord_midden", 181.0, 1300, 34),
    ("Herwaard", "oeverwal_zuid_midden", 136.9, 1500, 40), ("Varkel", "oeverwal_zuid_midden", 145.4, 2700, 62),
    ("Opmeren", "oeverwal_zuid_midden", 153.4, 1700, 42), ("Druwel", "oeverwal_zuid_midden", 166.2, 3100, 72),
    ("Hurne", "oeverwal_zuid_midden", 179.1, 1100, 30),
    ("Bronkel", "stroomrug", 141.6, 1600, 38), ("Noordhorst", "stroomrug", 149.2, 2200, 52),
    ("Bergwaard", "stroomrug", 156.4, 1400, 36), ("Horsel", "stroomrug", 166.8, 2900, 66),
    ("Puiveld", "stroomrug", 176.6, 1200, 32),
    ("Haastel", "lave", 134.2, 1700, 40), ("Polsbeek", "lave", 138.6, 2300, 50), ("Benschoor", "lave", 143.2, 1900, 44),
    ("Snelwaard", "lave", 149.1, 3600, 80), ("Montelaar", "lave", 155.9, 2800, 62), ("Lavendaal", "lave", 163.6, 2000, 50),
    ("Appelaar", "leede_dijk", 143.3, 1500, 36), ("Kessen", "leede_dijk", 167.4, 1800, 42),
    ("Harderlo", "plek", (162.2, 442.7), 4300, 125), ("Loveren", "plek", (171.3, 433.0), 3100, 88),
    ("Stoutenbeek", "plek", (150.6, 443.7), 2600, 62), ("Woudhorst", "plek", (152.2, 435.2), 1500, 38),
    ("Renselo", "plek", (158.2, 444.9), 1200, 32), ("Overheide", "plek", (159.4, 434.6), 2100, 52),
    ("Westmeer", "polder", (140.4, 440.0), 1400, 40), ("Oostmeer", "polder", (145.4, 435.9), 1100, 32),
]
# name, line, from x, to x (km), inhabitants
RIBBON_VILLAGES = [
    ("Maarledijk", "dijk_noord", 139.6, 142.3, 900), ("Bovenkolk", "dijk_noord", 148.9, 150.3, 650),
    ("Steenoven", "dijk_noord", 171.4, 173.6, 700), ("Kolkum", "dijk_zuid", 161.6, 164.3, 800),
    ("Kerkwaard", "dijk_zuid", 139.6, 142.2, 750), ("Zandwaard", "dijk_zuid", 172.2, 175.2, 620),
    ("Leedemond", "leede_dijk", 134.6, 137.4, 700), ("Batenoord", "leede_dijk", 149.6, 152.4, 680),
    ("Lage Leede", "leede_dijk", 177.0, 180.0, 540),
    ("Lage Veen", "lint1", 134.2, 139.6, 1100), ("Blokveen", "lint1", 141.2, 146.4, 1300),
    ("Kamerveen", "lint3", 134.0, 138.6, 900), ("Achterwetering", "lint3", 143.6, 148.4, 850),
    ("Zegveen", "kom26", 133.8, 139.4, 950), ("Tessemerbroek", "kom63", 139.6, 145.0, 780),
    ("Papenkade", "kom39", 146.0, 149.2, 420),
]
# name, x, y (km), hectares, environmental category, heavy or not
BUSINESS_PARKS = [
    ("Maarlehaven", 153.6, 422.3, 235, 5, True), ("Lokerwaard Logistiek", 150.4, 429.3, 165, 3, False),
    ("Dorenborg-Oost", 163.4, 427.0, 130, 4, False), ("Lavepoort", 156.3, 429.9, 80, 3, False),
    ("De Kwakel", 146.9, 424.7, 105, 4, False), ("Valkenheem-West", 161.7, 436.3, 62, 3, False),
    ("Heidelo A319", 152.9, 439.7, 88, 4, False), ("Leedekade", 158.6, 409.2, 66, 5, True),
    ("Oosterleede-Noord", 173.6, 414.9, 48, 4, False), ("Rossinge-West", 174.3, 428.6, 36, 3, False),
    ("Ringwijk-Oost", 144.7, 438.0, 26, 3, False), ("Overmaarle-Zuid", 160.0, 419.6, 34, 3, False),
]
GREENHOUSES = ("Glastuinbouw Tessemerwaard", 140.8, 426.0, 240)

MUNICIPALITIES = [  # code, name, seats (x, y in km) that draw cells, weight
    ("PV0001", "Dorenborg", [(158.2, 425.6), (159.4, 421.7), (155.0, 428.0)], 1.0),
    ("PV0002", "Tessem", [(146.5, 421.3), (146.9, 425.6), (139.0, 420.0)], 1.0),
    ("PV0003", "Valkenheem", [(163.9, 437.4), (168.0, 436.0), (159.6, 434.8)], 1.0),
    ("PV0004", "Heidelo", [(155.2, 440.7), (151.0, 437.0), (161.6, 443.2)], 1.0),
    ("PV0005", "Leedendam", [(160.5, 410.2), (158.0, 414.0), (165.0, 411.0)], 1.0),
    ("PV0006", "Rossinge", [(176.7, 427.9), (171.0, 432.0), (169.0, 428.0)], 1.0),
    ("PV0007", "Oosterleede", [(172.3, 413.2), (179.0, 419.0), (168.0, 418.0)], 1.0),
    ("PV0008", "Lokermeer", [(142.9, 438.5), (137.0, 441.0), (136.0, 446.0)], 1.0),
    ("PV0009", "Zwaanmeer", [(148.2, 446.4), (151.0, 445.0), (143.0, 447.0)], 1.0),
    ("PV0010", "Spelder", [(178.2, 438.8), (173.0, 443.6)], 1.0),
    ("PV0011", "Lavestromen", [(138.6, 428.8), (149.1, 430.6), (137.0, 433.0)], 1.0),
    ("PV0012", "Maarlewaarden", [(145.4, 415.0), (137.0, 409.0), (149.6, 409.6), (151.8, 417.0)], 1.0),
]
SOUTH_BANK = {"PV0005", "PV0007", "PV0012"}  # municipalities south of the Maarle; Dorenborg lies on both banks
