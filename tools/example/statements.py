"""Apply or explain for the example: of every layer of the official basisset what Middelwaard did with it, and why.

Applied is what the example basisset holds in a form of its own. The reasons are true of a province that does not exist.
"""

from typing import Any, Dict, List, Sequence, Tuple

from .writer import DATE

APPLIED = ("novex_gebieden", "spoor_spooras", "bag_panden", "werelderfgoed", "top10nl_terrein", "top10nl_water")

# Codes of layers, why they were not applied, and the layers of the example basisset that were used instead.
EXPLAINED: Tuple[Tuple[Sequence[str], str, str], ...] = (
    (("noordzee_eez", "noordzee_maritieme_grenzen", "noordzee_territoriale_zee"),
     "Middelwaard ligt niet aan zee; de laag heeft hier geen gegevens.", ""),
    (("eemsmonding",), "Middelwaard ligt niet aan de Eems; de laag heeft hier geen gegevens.", ""),
    (("nationale_parken",), "In het verzonnen Middelwaard is geen nationaal park aangewezen; de natuur is getoetst aan Natura 2000 en het natuurnetwerk.", "Natura 2000 en natuurnetwerk"),
    (("duisternis_hhnachtbew", "duisternis_hhnachtonbew", "duisternis_hhavondonbew", "duisternis_hhavondbew"),
     "Hemelhelderheid is gemeten boven bestaande plaatsen; voor een verzonnen provincie is er geen kaart.", ""),
    (("bro_dgm",), "De ondergrond van Middelwaard is verzonnen; een geologisch model ervan bestaat niet.", ""),
    (("waterkeringen_dijktrajecten",), "De voorbeeldbasisset heeft eigen dijken, met beschermingszones en een profiel van vrije ruimte waaraan kan worden getoetst.", "waterkeringen met hun zones"),
    (("uhi",), "Het hitte-eilandeffect is berekend voor bestaande steden; voor verzonnen steden is er geen kaart.", ""),
    (("kwetsbare_ouderen", "kwetsbare_buurten"), "Sociale veerkracht wordt gemeten onder inwoners; Middelwaard heeft die niet.", ""),
    (("spoor_stations",), "Stations zijn in de voorbeeldbasisset geen aparte laag; de spoorlijnen zijn wel toegepast.", "spoorwegen"),
    (("mirt_vlakken", "mirt_lijnen", "mirt_punten"), "In een verzonnen provincie lopen geen rijksprojecten; de gereserveerde ruimte voor infrastructuur is wel gebruikt.", "reserveringen voor hoofdwegen en hoofdinfrastructuur"),
    (("bag_verblijfsobjecten",), "Adressen zijn voor Middelwaard niet verzonnen; de bebouwing zelf is toegepast.", "woonbebouwing"),
    (("beweegvriendelijk_gemeente", "beweegvriendelijk_buurt"),
     "De kernindicator is bepaald voor bestaande gemeenten en buurten; die van Middelwaard zijn verzonnen.", ""),
    (("groenaanleggen",), "Middelwaard heeft geen beschermde groenaanleggen als vlak; de rijksmonumenten zijn als punt gebruikt.", "rijksmonumenten"),
    (("structuurdragers", "panorama_landschap"), "De voorbeeldbasisset heeft een eigen laag met waardevol landschap; de landelijke laag beschrijft bestaande streken.", "waardevol landschap"),
    (("arch_landschappenkaart",), "De voorbeeldbasisset heeft een eigen laag met archeologische waarden; de landelijke laag beschrijft bestaande grond.", "archeologische waarden"),
    (("geluid_trein_lden", "geluid_weg_lden", "geluid_weg_lnight"), "Geluid van wegen en spoor is voor Middelwaard niet berekend; de geluidaandachtsgebieden zijn wel gebruikt.", "geluidaandachtsgebieden"),
    (("geluid_wind_lden", "geluid_alle_lcum"), "Deze geluidkaart is berekend voor bestaande bronnen; voor een verzonnen provincie is zij er niet.", ""),
    (("hinder_trein", "hinder_weg_gt50", "hinder_weg_lt50"), "Geluidhinder is geteld per bestaande gemeente; de gemeenten van Middelwaard zijn verzonnen.", ""),
    (("pm25_2020", "pm10_2020", "no2_2020"), "Concentraties zijn berekend voor bestaande plaatsen; voor een verzonnen provincie is er geen kaart.", ""),
    (("pm25_2019", "pm10_2019", "no2_2019"), "Van deze kaart is er een latere jaargang, en ook die bestaat niet voor een verzonnen provincie.", ""),
    (("bgt_achtergrond",), "De achtergrondkaart toont een bestaand stuk Nederland en past niet onder een verzonnen provincie.", "wegen, water, bos en woonkernen"),
    (("kadastrale_percelen",), "Kadastrale percelen zijn voor Middelwaard niet verzonnen; de landbouwpercelen zijn wel gebruikt.", "landbouwpercelen"),
)  # fmt: skip


def make_statements() -> List[Dict[str, Any]]:
    """A row of table ``leg_uit`` for every layer above."""
    applied: List[Dict[str, Any]] = [{"laag": code, "toegepast": True} for code in APPLIED]
    explained = [
        {"laag": code, "toegepast": False, "reden": reason, **_replacement(layers)}
        for codes, reason, layers in EXPLAINED
        for code in codes
    ]
    return applied + explained


def _replacement(layers: str) -> Dict[str, str]:
    return {"vervanging": f"Fictieve voorbeelddata NOVEX: {layers} ({DATE})"} if layers else {}
