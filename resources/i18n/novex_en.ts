<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
  <context>
    <name>NovexDock</name>
    <message>
      <location filename="../../forms/dock.ui" />
      <source>NOVEX</source>
      <translation>NOVEX</translation>
    </message>
    <message>
      <location filename="../../forms/dock.ui" />
      <source>Geen voorstel geopend</source>
      <translation>No proposal open</translation>
    </message>
    <message>
      <location filename="../../forms/dock.ui" />
      <source>Maak een nieuw voorstel of open een bestand.</source>
      <translation>Make a new proposal or open a file.</translation>
    </message>
    <message>
      <location filename="../../forms/dock.ui" />
      <source>&amp;Variant</source>
      <translation>&amp;Variant</translation>
    </message>
    <message>
      <location filename="../../forms/dock.ui" />
      <source>De variant die u tekent, toetst en optelt (Ctrl+Alt+V: volgende)</source>
      <translation>The variant that you draw, check and add up (Ctrl+Alt+V: next)</translation>
    </message>
    <message>
      <location filename="../../forms/dock.ui" />
      <source>Variant</source>
      <translation>Variant</translation>
    </message>
    <message>
      <location filename="../../forms/dock.ui" />
      <source>2030</source>
      <translation>2030</translation>
    </message>
    <message>
      <location filename="../../forms/dock.ui" />
      <source>Tot en met 2030: concrete oplossingen</source>
      <translation>Up to 2030: concrete solutions</translation>
    </message>
    <message>
      <location filename="../../forms/dock.ui" />
      <source>2050</source>
      <translation>2050</translation>
    </message>
    <message>
      <location filename="../../forms/dock.ui" />
      <source>Richting 2050: oplossingsrichtingen en varianten</source>
      <translation>Towards 2050: directions and variants</translation>
    </message>
    <message>
      <location filename="../../forms/dock.ui" />
      <source>2100</source>
      <translation>2100</translation>
    </message>
    <message>
      <location filename="../../forms/dock.ui" />
      <source>Doorkijk 2100: verkennend</source>
      <translation>Outlook 2100: exploratory</translation>
    </message>
    <message>
      <location filename="../../forms/dock.ui" />
      <source>Voorstel</source>
      <translation>Proposal</translation>
    </message>
    <message>
      <location filename="../../forms/dock.ui" />
      <source>Voorstel: nieuw, openen, gegevens en varianten (Alt+1)</source>
      <translation>Proposal: new, open, details and variants (Alt+1)</translation>
    </message>
    <message>
      <location filename="../../forms/dock.ui" />
      <source>Basisset</source>
      <translation>Reference layers</translation>
    </message>
    <message>
      <location filename="../../forms/dock.ui" />
      <source>Basisset: kaartlagen waaraan getoetst wordt (Alt+2)</source>
      <translation>Reference layers: the map layers to check against (Alt+2)</translation>
    </message>
    <message>
      <location filename="../../forms/dock.ui" />
      <source>Tekenen</source>
      <translation>Draw</translation>
    </message>
    <message>
      <location filename="../../forms/dock.ui" />
      <source>Tekenen: functies kiezen en op de kaart zetten (Alt+3)</source>
      <translation>Draw: choose functions and put them on the map (Alt+3)</translation>
    </message>
    <message>
      <location filename="../../forms/dock.ui" />
      <source>Toetsen</source>
      <translation>Check</translation>
    </message>
    <message>
      <location filename="../../forms/dock.ui" />
      <source>Toetsen: bevindingen bekijken en afwegen (Alt+4)</source>
      <translation>Check: look at findings and weigh them (Alt+4)</translation>
    </message>
    <message>
      <location filename="../../forms/dock.ui" />
      <source>Doelbereik</source>
      <translation>Goals reached</translation>
    </message>
    <message>
      <location filename="../../forms/dock.ui" />
      <source>Doelbereik: oppervlakten, aantallen en doelen (Alt+5)</source>
      <translation>Goals: areas, numbers and goals (Alt+5)</translation>
    </message>
    <message>
      <location filename="../../forms/dock.ui" />
      <source>Uitvoer</source>
      <translation>Output</translation>
    </message>
    <message>
      <location filename="../../forms/dock.ui" />
      <source>Uitvoer: kaartbeelden en datapakket (Alt+6)</source>
      <translation>Output: map sheets and data package (Alt+6)</translation>
    </message>
    <message>
      <location filename="../../forms/dock.ui" />
      <source>Annuleren</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <location filename="../../forms/dock.ui" />
      <source>Stop dit werk; er blijft niets half geschreven achter</source>
      <translation>Stop this work; nothing stays behind half written</translation>
    </message>
    <message>
      <location filename="../../forms/dock.ui" />
      <source>Voortgang</source>
      <translation>Progress</translation>
    </message>
  </context>
  <context>
    <name>ObjectCard</name>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>Nieuw object</source>
      <translation>New object</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>&amp;Naam</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>Zoals het op het kaartbeeld moet heten</source>
      <translation>As it should be called on the map sheet</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>&amp;Functie</source>
      <translation>&amp;Function</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>&amp;Variant</source>
      <translation>&amp;Variant</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>&amp;Horizon</source>
      <translation>&amp;Horizon</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>H&amp;oeveelheid</source>
      <translation>&amp;Quantity</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>Hoeveelheid</source>
      <translation>Quantity</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>Eenheid van de hoeveelheid</source>
      <translation>Unit of the quantity</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>N&amp;auwkeurigheid</source>
      <translation>&amp;Exactness</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>Een zoekgebied telt niet mee in de oppervlaktetotalen</source>
      <translation>A search area does not count in the area totals</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>Hoo&amp;gte</source>
      <translation>Hei&amp;ght</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source> m</source>
      <translation> m</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>Hoogste punt boven maaiveld; nodig om hoogteregels te toetsen</source>
      <translation>Highest point above ground; needed to test rules on height</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>Hoogte in meter</source>
      <translation>Height in metres</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>Vo&amp;lledig formulier…</source>
      <translation>Fu&amp;ll form…</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>Open na het toevoegen het formulier met alle velden</source>
      <translation>Open the form with all fields after adding</translation>
    </message>
  </context>
  <context>
    <name>PageBasisset</name>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>Basisset</source>
      <translation>Reference layers</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>De basisset is de set kaartlagen waaraan u toetst. Kies de map of het bestand met de lagen; ze worden eenmalig schoongemaakt en klaargezet.</source>
      <translation>The reference layers are the map layers that you check against. Choose the folder or file with the layers; they are cleaned and prepared once.</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>Inlezen:</source>
      <translation>Load:</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>&amp;Map…</source>
      <translation>&amp;Folder…</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>Kies een map met GeoPackages, shapefiles of GML-bestanden</source>
      <translation>Choose a folder with GeoPackages, shapefiles or GML files</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>&amp;Bestand…</source>
      <translation>F&amp;ile…</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>Kies één bestand met kaartlagen</source>
      <translation>Choose one file with map layers</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>&amp;Klaargezet…</source>
      <translation>&amp;Prepared…</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>Open een basisset die al eerder is klaargezet</source>
      <translation>Open reference layers that were prepared before</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>Nog geen basisset geladen</source>
      <translation>No reference layers loaded yet</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>Zoek een laag…</source>
      <translation>Find a layer…</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>Zoek een laag</source>
      <translation>Find a layer</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>Filter de lijst op naam, sleutel of eigenaar</source>
      <translation>Filter the list by name, key or owner</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>Alleen ontbrekende</source>
      <translation>Missing only</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>Toon alleen lagen die niet geladen zijn</source>
      <translation>Show only layers that are not loaded</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>Lagen van de basisset per thema</source>
      <translation>Reference layers per theme</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>Kies een laag om bron, datum en opmerkingen te zien.</source>
      <translation>Choose a layer to see its source, date and remarks.</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>&amp;Zet keuze op kaart</source>
      <translation>Put &amp;selection on map</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>Voeg de gekozen lagen toe aan de kaart</source>
      <translation>Add the chosen layers to the map</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>&amp;Alles op kaart</source>
      <translation>Put &amp;all on map</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>Voeg alle geladen lagen toe, per thema gegroepeerd</source>
      <translation>Add all loaded layers, grouped by theme</translation>
    </message>
  </context>
  <context>
    <name>PageCheck</name>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Toetsen</source>
      <translation>Check</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>&amp;Toets alles</source>
      <translation>&amp;Check all</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Toets alle objecten van deze variant en horizon aan de basisset en aan elkaar (F9)</source>
      <translation>Check all objects of this variant and horizon against the reference layers and each other (F9)</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Filter…</source>
      <translation>Filter…</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Filter de bevindingen</source>
      <translation>Filter the findings</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Filter op object, regel, laag of grondslag</source>
      <translation>Filter by object, rule, layer or legal basis</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Klasse</source>
      <translation>Class</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Toon alleen deze klasse</source>
      <translation>Show only this class</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Groepering</source>
      <translation>Grouping</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Groepeer de lijst</source>
      <translation>Group the list</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Per klasse</source>
      <translation>Per class</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Per object</source>
      <translation>Per object</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Bevindingen</source>
      <translation>Findings</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Dossier van de bevinding</source>
      <translation>File of the finding</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>&amp;Zoom</source>
      <translation>&amp;Zoom</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Zoom naar de bevinding en laat haar oplichten</source>
      <translation>Zoom to the finding and let it light up</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>&amp;Afwegen…</source>
      <translation>&amp;Weigh…</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Leg vast wat u met deze bevinding doet, met motivering</source>
      <translation>Record what you do with this finding, and why</translation>
    </message>
  </context>
  <context>
    <name>PageDraw</name>
    <message>
      <location filename="../../forms/page_draw.ui" />
      <source>Tekenen</source>
      <translation>Draw</translation>
    </message>
    <message>
      <location filename="../../forms/page_draw.ui" />
      <source>Zoek een functie…</source>
      <translation>Find a function…</translation>
    </message>
    <message>
      <location filename="../../forms/page_draw.ui" />
      <source>Zoek een functie</source>
      <translation>Find a function</translation>
    </message>
    <message>
      <location filename="../../forms/page_draw.ui" />
      <source>Typ een deel van de naam; Enter kiest de eerste tegel (Ctrl+Alt+F)</source>
      <translation>Type part of the name; Enter chooses the first tile (Ctrl+Alt+F)</translation>
    </message>
    <message>
      <location filename="../../forms/page_draw.ui" />
      <source>Vlak</source>
      <translation>Area</translation>
    </message>
    <message>
      <location filename="../../forms/page_draw.ui" />
      <source>Teken een vlak: klik de hoeken aan, rechtsklik sluit af</source>
      <translation>Draw an area: click the corners, right-click ends</translation>
    </message>
    <message>
      <location filename="../../forms/page_draw.ui" />
      <source>Lijn</source>
      <translation>Line</translation>
    </message>
    <message>
      <location filename="../../forms/page_draw.ui" />
      <source>Teken een lijn: klik de punten aan, rechtsklik sluit af</source>
      <translation>Draw a line: click the points, right-click ends</translation>
    </message>
    <message>
      <location filename="../../forms/page_draw.ui" />
      <source>Punt</source>
      <translation>Point</translation>
    </message>
    <message>
      <location filename="../../forms/page_draw.ui" />
      <source>Zet een punt: één klik</source>
      <translation>Place a point: one click</translation>
    </message>
    <message>
      <location filename="../../forms/page_draw.ui" />
      <source>Stop</source>
      <translation>Stop</translation>
    </message>
    <message>
      <location filename="../../forms/page_draw.ui" />
      <source>Stop met tekenen (Esc)</source>
      <translation>Stop drawing (Esc)</translation>
    </message>
    <message>
      <location filename="../../forms/page_draw.ui" />
      <source>Objecten</source>
      <translation>Objects</translation>
    </message>
    <message>
      <location filename="../../forms/page_draw.ui" />
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <location filename="../../forms/page_draw.ui" />
      <source>Zoom naar het gekozen object</source>
      <translation>Zoom to the chosen object</translation>
    </message>
    <message>
      <location filename="../../forms/page_draw.ui" />
      <source>Formulier</source>
      <translation>Form</translation>
    </message>
    <message>
      <location filename="../../forms/page_draw.ui" />
      <source>Open het volledige formulier van het gekozen object</source>
      <translation>Open the full form of the chosen object</translation>
    </message>
    <message>
      <location filename="../../forms/page_draw.ui" />
      <source>Verwijder</source>
      <translation>Delete</translation>
    </message>
    <message>
      <location filename="../../forms/page_draw.ui" />
      <source>Verwijder het gekozen object (Delete); ongedaan maken kan</source>
      <translation>Delete the chosen object (Delete); this can be undone</translation>
    </message>
    <message>
      <location filename="../../forms/page_draw.ui" />
      <source>Objecten in deze variant en horizon</source>
      <translation>Objects in this variant and horizon</translation>
    </message>
    <message>
      <location filename="../../forms/page_draw.ui" />
      <source>Ongedaan</source>
      <translation>Undo</translation>
    </message>
    <message>
      <location filename="../../forms/page_draw.ui" />
      <source>Maak de laatste bewerking van het voorstel ongedaan (Ctrl+Z)</source>
      <translation>Undo the last edit of the proposal (Ctrl+Z)</translation>
    </message>
    <message>
      <location filename="../../forms/page_draw.ui" />
      <source>Op&amp;slaan</source>
      <translation>&amp;Save</translation>
    </message>
    <message>
      <location filename="../../forms/page_draw.ui" />
      <source>Schrijf de bewerkingen in het bestand van het voorstel</source>
      <translation>Write the edits to the file of the proposal</translation>
    </message>
  </context>
  <context>
    <name>PageGoals</name>
    <message>
      <location filename="../../forms/page_goals.ui" />
      <source>Doelbereik</source>
      <translation>Goals reached</translation>
    </message>
    <message>
      <location filename="../../forms/page_goals.ui" />
      <source>CSV…</source>
      <translation>CSV…</translation>
    </message>
    <message>
      <location filename="../../forms/page_goals.ui" />
      <source>Schrijf de totalen naar een CSV-bestand</source>
      <translation>Write the totals to a CSV file</translation>
    </message>
    <message>
      <location filename="../../forms/page_goals.ui" />
      <source>Ruimtebeslag per functie</source>
      <translation>Land use per function</translation>
    </message>
    <message>
      <location filename="../../forms/page_goals.ui" />
      <source>Totalen per perspectief en functie</source>
      <translation>Totals per perspective and function</translation>
    </message>
    <message>
      <location filename="../../forms/page_goals.ui" />
      <source>Netto telt overlap één keer; zoekgebieden staan apart.</source>
      <translation>Net counts overlap once; search areas stand apart.</translation>
    </message>
    <message>
      <location filename="../../forms/page_goals.ui" />
      <source>Doelen</source>
      <translation>Goals</translation>
    </message>
    <message>
      <location filename="../../forms/page_goals.ui" />
      <source>Doelen met voortgang</source>
      <translation>Goals with progress</translation>
    </message>
  </context>
  <context>
    <name>PageOutput</name>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>Uitvoer</source>
      <translation>Output</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>&amp;Map</source>
      <translation>&amp;Folder</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>Map waarin kaartbeelden en pakket komen</source>
      <translation>Folder for map sheets and package</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>Map voor de uitvoer</source>
      <translation>Folder for the output</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>Kaartbeelden (A3 liggend)</source>
      <translation>Map sheets (A3 landscape)</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>Perspectief</source>
      <translation>Perspective</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>Horizon</source>
      <translation>Horizon</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>Bestand</source>
      <translation>File</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>Integraal kaartbeeld</source>
      <translation>Integral map sheet</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>1  Landbouw en natuur</source>
      <translation>1  Agriculture and nature</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>2  Energie en economie</source>
      <translation>2  Energy and economy</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>3  Steden en regio's</source>
      <translation>3  Cities and regions</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>Overkoepelend</source>
      <translation>Overarching</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>2030</source>
      <translation>2030</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>2050</source>
      <translation>2050</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>2100</source>
      <translation>2100</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>PNG</source>
      <translation>PNG</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>Maak &amp;kaartbeelden</source>
      <translation>&amp;Make map sheets</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source> dpi</source>
      <translation> dpi</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>Resolutie van de PNG-bestanden en rasters</source>
      <translation>Resolution of the PNG files and rasters</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>Resolutie</source>
      <translation>Resolution</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>Datapakket</source>
      <translation>Data package</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>Maak &amp;pakket</source>
      <translation>Make &amp;package</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>Eén zip: het gevalideerde GeoPackage, bevindingen, totalen, kaartbeelden en een manifest met controlegetallen</source>
      <translation>One zip: the validated GeoPackage, findings, totals, map sheets and a manifest with checksums</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>met kaartbeelden</source>
      <translation>with map sheets</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>Neem de kaartbeelden uit de map mee</source>
      <translation>Include the map sheets in the folder</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>&amp;Valideer</source>
      <translation>&amp;Validate</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>Controleer het voorstel tegen het uitwisselmodel, zonder iets te schrijven</source>
      <translation>Validate the proposal against the exchange model without writing anything</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>Resultaat</source>
      <translation>Result</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>Gemaakte bestanden en meldingen</source>
      <translation>Files made and messages</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>&amp;Openen</source>
      <translation>&amp;Open</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>Open het gekozen bestand</source>
      <translation>Open the chosen file</translation>
    </message>
    <message>
      <location filename="../../forms/page_output.ui" />
      <source>Map &amp;tonen</source>
      <translation>&amp;Show folder</translation>
    </message>
  </context>
  <context>
    <name>PageProposal</name>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>Voorstel</source>
      <translation>Proposal</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>Nog geen voorstel</source>
      <translation>No proposal yet</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>Maak er een, of open een bestand. Eerst rondkijken? Het voorbeeld is een verzonnen provincie met tientallen objecten.</source>
      <translation>Make one, or open a file. Want to look around first? The example is an invented province with dozens of objects.</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>&amp;Nieuw voorstel…</source>
      <translation>&amp;New proposal…</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>Voorstel &amp;openen…</source>
      <translation>&amp;Open proposal…</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>Open het voor&amp;beeld…</source>
      <translation>Open the e&amp;xample…</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>Kopieert het voorbeeld naar een map die u kiest en opent het</source>
      <translation>Copies the example to a folder of your choice and opens it</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>Gegevens</source>
      <translation>Details</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>Titel</source>
      <translation>Title</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>–</source>
      <translation>–</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>Provincie</source>
      <translation>Province</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>IJkmoment</source>
      <translation>Milestone</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>Versie</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>Organisatie</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>Inhoud</source>
      <translation>Contents</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>Bestand</source>
      <translation>File</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>Gewijzigd</source>
      <translation>Changed</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>Gegevens &amp;wijzigen…</source>
      <translation>&amp;Change details…</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>Map tonen</source>
      <translation>Show folder</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>Toon het bestand in de bestandsbeheerder</source>
      <translation>Show the file in the file manager</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>Varianten</source>
      <translation>Variants</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>Variant &amp;toevoegen…</source>
      <translation>&amp;Add variant…</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>Wijzigen</source>
      <translation>Change</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>Wijzig de gekozen variant</source>
      <translation>Change the chosen variant</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>Verwijderen</source>
      <translation>Delete</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>Verwijder de gekozen variant; dat kan alleen zolang er geen objecten bij horen</source>
      <translation>Delete the chosen variant; possible only while no objects belong to it</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>&amp;Nieuw…</source>
      <translation>&amp;New…</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>&amp;Openen…</source>
      <translation>&amp;Open…</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>Voor&amp;beeld…</source>
      <translation>E&amp;xample…</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>&amp;Sluiten</source>
      <translation>&amp;Close</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>Sluit het voorstel en haal de lagen van de kaart</source>
      <translation>Close the proposal and take its layers off the map</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>Laatst geopend</source>
      <translation>Recently opened</translation>
    </message>
    <message>
      <location filename="../../forms/page_proposal.ui" />
      <source>Laatst geopende voorstellen</source>
      <translation>Recently opened proposals</translation>
    </message>
  </context>
  <context>
    <name>ProposalDialog</name>
    <message>
      <location filename="../../forms/proposal_dialog.ui" />
      <source>Nieuw voorstel</source>
      <translation>New proposal</translation>
    </message>
    <message>
      <location filename="../../forms/proposal_dialog.ui" />
      <source>Een voorstel is één GeoPackage in RD New. Alles wat u tekent, toetst en afweegt staat erin.</source>
      <translation>A proposal is one GeoPackage in RD New. All that you draw, check and weigh is in it.</translation>
    </message>
    <message>
      <location filename="../../forms/proposal_dialog.ui" />
      <source>&amp;Titel</source>
      <translation>&amp;Title</translation>
    </message>
    <message>
      <location filename="../../forms/proposal_dialog.ui" />
      <source>Ruimtelijk voorstel …</source>
      <translation>Spatial proposal …</translation>
    </message>
    <message>
      <location filename="../../forms/proposal_dialog.ui" />
      <source>&amp;Provincie</source>
      <translation>&amp;Province</translation>
    </message>
    <message>
      <location filename="../../forms/proposal_dialog.ui" />
      <source>&amp;IJkmoment</source>
      <translation>&amp;Milestone</translation>
    </message>
    <message>
      <location filename="../../forms/proposal_dialog.ui" />
      <source>Hoe ver het voorstel is; bepaalt welke velden verplicht zijn</source>
      <translation>How far the proposal is; decides which fields are required</translation>
    </message>
    <message>
      <location filename="../../forms/proposal_dialog.ui" />
      <source>&amp;Versie</source>
      <translation>&amp;Version</translation>
    </message>
    <message>
      <location filename="../../forms/proposal_dialog.ui" />
      <source>0.1</source>
      <translation>0.1</translation>
    </message>
    <message>
      <location filename="../../forms/proposal_dialog.ui" />
      <source>O&amp;rganisatie</source>
      <translation>O&amp;rganisation</translation>
    </message>
    <message>
      <location filename="../../forms/proposal_dialog.ui" />
      <source>&amp;Contact</source>
      <translation>&amp;Contact</translation>
    </message>
    <message>
      <location filename="../../forms/proposal_dialog.ui" />
      <source>naam of e-mailadres</source>
      <translation>name or e-mail address</translation>
    </message>
    <message>
      <location filename="../../forms/proposal_dialog.ui" />
      <source>&amp;Bestand</source>
      <translation>&amp;File</translation>
    </message>
    <message>
      <location filename="../../forms/proposal_dialog.ui" />
      <source>Varianten</source>
      <translation>Variants</translation>
    </message>
    <message>
      <location filename="../../forms/proposal_dialog.ui" />
      <source>Begin met varianten A, B en C</source>
      <translation>Start with variants A, B and C</translation>
    </message>
    <message>
      <location filename="../../forms/proposal_dialog.ui" />
      <source>Voor 2050 vraagt NOVEX om varianten; u kunt ze later toevoegen</source>
      <translation>NOVEX asks for variants for 2050; you can add them later</translation>
    </message>
  </context>
  <context>
    <name>VariantDialog</name>
    <message>
      <location filename="../../forms/variant_dialog.ui" />
      <source>Variant</source>
      <translation>Variant</translation>
    </message>
    <message>
      <location filename="../../forms/variant_dialog.ui" />
      <source>&amp;Code</source>
      <translation>&amp;Code</translation>
    </message>
    <message>
      <location filename="../../forms/variant_dialog.ui" />
      <source>A</source>
      <translation>A</translation>
    </message>
    <message>
      <location filename="../../forms/variant_dialog.ui" />
      <source>&amp;Naam</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <location filename="../../forms/variant_dialog.ui" />
      <source>Bundelen langs het spoor</source>
      <translation>Concentrate along the railway</translation>
    </message>
    <message>
      <location filename="../../forms/variant_dialog.ui" />
      <source>&amp;Omschrijving</source>
      <translation>&amp;Description</translation>
    </message>
    <message>
      <location filename="../../forms/variant_dialog.ui" />
      <source>&amp;Bouwt voort op</source>
      <translation>&amp;Builds on</translation>
    </message>
    <message>
      <location filename="../../forms/variant_dialog.ui" />
      <source>De variant die deze overneemt; meestal de basis</source>
      <translation>The variant that this one takes over; usually the basis</translation>
    </message>
    <message>
      <location filename="../../forms/variant_dialog.ui" />
      <source>Voorkeursvariant</source>
      <translation>Preferred variant</translation>
    </message>
  </context>
  <context>
    <name>WeighingDialog</name>
    <message>
      <location filename="../../forms/weighing_dialog.ui" />
      <source>Bevinding afwegen</source>
      <translation>Weigh finding</translation>
    </message>
    <message>
      <location filename="../../forms/weighing_dialog.ui" />
      <source>&amp;Besluit</source>
      <translation>&amp;Decision</translation>
    </message>
    <message>
      <location filename="../../forms/weighing_dialog.ui" />
      <source>&amp;Opschalen naar</source>
      <translation>&amp;Escalate to</translation>
    </message>
    <message>
      <location filename="../../forms/weighing_dialog.ui" />
      <source>&amp;Motivering</source>
      <translation>&amp;Motivation</translation>
    </message>
    <message>
      <location filename="../../forms/weighing_dialog.ui" />
      <source>Waarom is dit aanvaardbaar, wat is er gewijzigd, of wie moet besluiten?</source>
      <translation>Why is this acceptable, what was changed, or who must decide?</translation>
    </message>
    <message>
      <location filename="../../forms/weighing_dialog.ui" />
      <source>&amp;Door</source>
      <translation>&amp;By</translation>
    </message>
  </context>
  <context>
    <name>novex</name>
    <message>
      <location filename="../../novex_plugin/adapters/atomic.py" />
      <source>{file} kan niet in {folder} worden geschreven ({reason}).</source>
      <translation>{file} cannot be written in {folder} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/atomic.py" />
      <source>Kies een bestaande map waarin u mag schrijven, of sluit het bestand eerst.</source>
      <translation>Choose an existing folder in which you may write, or close the file first.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/basisset.py" />
      <source>Lagen herkennen</source>
      <translation>Recognising layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/basisset.py" />
      <source>In '{source}' is geen laag van de basisset herkend.</source>
      <translation>No reference layer was recognised in '{source}'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/basisset.py" />
      <source>Geef bestanden of tabellen de naam van de laag, zoals natura2000 of nnn, en lees opnieuw in.</source>
      <translation>Give files or tables the name of the layer, such as natura2000 or nnn, and load them again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/check.py" />
      <source>Bevindingen opslaan</source>
      <translation>Saving findings</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/check.py" />
      <source>Basisset lezen</source>
      <translation>Reading the reference layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/edits.py" />
      <source>De laag '{layer}' kan niet worden bewerkt.</source>
      <translation>The layer '{layer}' cannot be edited.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/edits.py" />
      <source>Controleer of het bestand alleen-lezen is, en of u in die map mag schrijven.</source>
      <translation>Check whether the file is read-only, and whether you may write in that folder.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/edits.py" />
      <source>Er is niets getekend.</source>
      <translation>Nothing has been drawn.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/edits.py" />
      <source>Klik ten minste drie punten voor een vlak, twee voor een lijn.</source>
      <translation>Click at least three points for an area, two for a line.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/edits.py" />
      <source>Het object kon niet aan '{layer}' worden toegevoegd.</source>
      <translation>The object could not be added to '{layer}'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/edits.py" />
      <source>Objecten verwijderen</source>
      <translation>Delete objects</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/edits.py" />
      <source>Dit object bestaat niet meer.</source>
      <translation>This object no longer exists.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/edits.py" />
      <source>Werk de lijst bij door opnieuw te toetsen.</source>
      <translation>Check again to update the list.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/edits.py" />
      <source>Dit vlak heeft geen oppervlakte.</source>
      <translation>This shape has no area.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/edits.py" />
      <source>Teken ten minste drie punten die niet op één lijn liggen.</source>
      <translation>Draw at least three points that are not on one line.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/edits.py" />
      <source>'{layer}' kon niet worden opgeslagen; uw bewerkingen staan er nog.</source>
      <translation>'{layer}' could not be saved; your edits are still there.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/edits.py" />
      <source>Een ander programma houdt het bestand vast. Sluit het daar en sla opnieuw op.</source>
      <translation>Another program holds the file. Close it there and save again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/example.py" />
      <source>In '{folder}' staat al een voorstel.</source>
      <translation>There is already a proposal in '{folder}'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/example.py" />
      <source>Kies een lege map voor het voorbeeld, of open het voorstel dat er staat.</source>
      <translation>Choose an empty folder for the example, or open the proposal that is there.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/example.py" />
      <source>Het voorbeeld kan niet naar '{folder}' ({error}).</source>
      <translation>The example cannot go to '{folder}' ({error}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/example.py" />
      <source>Kies een map waarin u mag schrijven.</source>
      <translation>Choose a folder in which you may write.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/form_widgets.py" />
      <source>Basis (alle varianten)</source>
      <translation>Basis (all variants)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/form_widgets.py" />
      <source>(niet ingevuld)</source>
      <translation>(not filled in)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/form_widgets.py" />
      <source>Het eindjaar ligt niet voor het startjaar.</source>
      <translation>The end year is not before the start year.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/form_widgets.py" />
      <source>Geef het object een naam.</source>
      <translation>Give the object a name.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/form_widgets.py" />
      <source>De hoeveelheid ligt tussen de ondergrens en de bovengrens.</source>
      <translation>The quantity lies between the lower and the upper bound.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/form_widgets.py" />
      <source>De ondergrens is niet groter dan de bovengrens.</source>
      <translation>The lower bound is not greater than the upper bound.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/form_widgets.py" />
      <source>Gebruik codes uit de lijst {list}, gescheiden door komma's.</source>
      <translation>Use codes from the list {list}, separated by commas.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/form_widgets.py" />
      <source>De waarde ligt buiten het bereik ({range}).</source>
      <translation>The value is out of range ({range}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/form_widgets.py" />
      <source>minimaal {low}{unit}</source>
      <translation>at least {low}{unit}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/form_widgets.py" />
      <source>maximaal {high}{unit}</source>
      <translation>at most {high}{unit}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/form_widgets.py" />
      <source>{low} t/m {high}{unit}</source>
      <translation>{low} to {high}{unit}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/geopackage.py" />
      <source>{file} bestaat al.</source>
      <translation>{file} already exists.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/geopackage.py" />
      <source>Kies een andere naam, of open het bestaande voorstel.</source>
      <translation>Choose another name, or open the existing proposal.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gio_reader.py" />
      <source>{file} noemt geen coördinatenstelsel en is niet ingelezen.</source>
      <translation>{file} names no coordinate reference system and was not read.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gio_reader.py" />
      <source>Vraag de bronhouder om een GIO met srsName, of zet het bestand om naar GeoPackage in EPSG:28992.</source>
      <translation>Ask the data owner for a GIO with srsName, or convert the file to GeoPackage in EPSG:28992.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gio_reader.py" />
      <source>omgerekend van EPSG:{code} naar RD (EPSG:28992).</source>
      <translation>converted from EPSG:{code} to RD (EPSG:28992).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gio_reader.py" />
      <source>{file} is geen leesbare GIO (regel {line}: {reason}).</source>
      <translation>{file} is not a readable GIO (line {line}: {reason}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gio_reader.py" />
      <source>Download het bestand opnieuw bij de bronhouder of in het Omgevingsloket.</source>
      <translation>Download the file again from the data owner or the Omgevingsloket.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_create.py" />
      <source>Het voorstelbestand kan niet in {folder} worden gemaakt ({reason}).</source>
      <translation>The proposal file cannot be made in {folder} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_create.py" />
      <source>Kies een map waarin u mag schrijven en waar nog ruimte is.</source>
      <translation>Choose a folder in which you may write and that has room left.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_geometry.py" />
      <source>Een geometrie is niet te lezen ({error}).</source>
      <translation>A geometry cannot be read ({error}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_geometry.py" />
      <source>Open de laag in QGIS, herstel of verwijder het object en probeer opnieuw.</source>
      <translation>Open the layer in QGIS, repair or delete the object and try again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_open.py" />
      <source>{file} bestaat niet.</source>
      <translation>{file} does not exist.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_open.py" />
      <source>Controleer de map en de naam, of maak een nieuw voorstel.</source>
      <translation>Check the folder and the name, or make a new proposal.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_open.py" />
      <source>{file} is een map, geen GeoPackage.</source>
      <translation>{file} is a folder, not a GeoPackage.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_open.py" />
      <source>Kies het bestand van het voorstel; dat eindigt op .gpkg.</source>
      <translation>Choose the file of the proposal; it ends in .gpkg.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_open.py" />
      <source>{file} kan niet worden gelezen ({reason}).</source>
      <translation>{file} cannot be read ({reason}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_open.py" />
      <source>Controleer of u leesrechten hebt op het bestand.</source>
      <translation>Check whether you have permission to read the file.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_open.py" />
      <source>{file} is geen GeoPackage.</source>
      <translation>{file} is not a GeoPackage.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_open.py" />
      <source>Kies het .gpkg-bestand van een voorstel. Andere bestanden leest u in met 'Importeer objecten'.</source>
      <translation>Choose the .gpkg file of a proposal. Read other files with 'Import objects'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_open.py" />
      <source>{file} is een GeoPackage, maar geen NOVEX-voorstel.</source>
      <translation>{file} is a GeoPackage, but not a NOVEX proposal.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_open.py" />
      <source>Maak een nieuw voorstel en lees deze objecten in met 'Importeer objecten'; is het een basisset, laad het dan op de pagina Basisset.</source>
      <translation>Make a new proposal and read these objects with 'Import objects'; if it holds reference layers, load it on the page Reference layers.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_open.py" />
      <source>In {file} ontbreekt de rij met de gegevens van het voorstel.</source>
      <translation>{file} lacks the row with the details of the proposal.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_open.py" />
      <source>Vraag de afzender om het volledige bestand of zet een reservekopie terug.</source>
      <translation>Ask the sender for the complete file, or put a backup back.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_open.py" />
      <source>De schemaversie '{version}' van {file} is niet te lezen.</source>
      <translation>The schema version '{version}' of {file} cannot be read.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_open.py" />
      <source>Vraag de afzender om het bestand opnieuw te maken.</source>
      <translation>Ask the sender to make the file again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_open.py" />
      <source>{file} is gemaakt met een nieuwere versie van het model ({version}; deze plugin kent {own}).</source>
      <translation>{file} was made with a newer version of the model ({version}; this plugin knows {own}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_open.py" />
      <source>Werk de plugin bij via Plugins &gt; Beheren en installeren. Het bestand is niet gewijzigd.</source>
      <translation>Update the plugin through Plugins &gt; Manage and Install Plugins. The file has not been changed.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_open.py" />
      <source>{file} is onvolledig; dit ontbreekt: {missing}.</source>
      <translation>{file} is incomplete; this is missing: {missing}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_open.py" />
      <source>Het bestand is buiten de plugin veranderd. Zet een reservekopie terug of maak een nieuw voorstel.</source>
      <translation>The file was changed outside the plugin. Put a backup back or make a new proposal.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_sql.py" />
      <source>{file} kan niet worden gelezen of geschreven ({error}).</source>
      <translation>{file} cannot be read or written ({error}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_sql.py" />
      <source>Er is niets gewijzigd. Controleer het bestand en probeer het opnieuw.</source>
      <translation>Nothing has been changed. Check the file and try again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_sql.py" />
      <source>{file} is in gebruik door een ander programma.</source>
      <translation>{file} is in use by another program.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_sql.py" />
      <source>Er is niets gewijzigd. Sla in het andere programma op of sluit het, en probeer het opnieuw.</source>
      <translation>Nothing has been changed. Save or close it in the other program, and try again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_sql.py" />
      <source>{file} is alleen-lezen: er kan niet in worden geschreven.</source>
      <translation>{file} is read-only: it cannot be written.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_sql.py" />
      <source>Er is niets gewijzigd. Geef uzelf schrijfrechten of sla het voorstel onder een andere naam op.</source>
      <translation>Nothing has been changed. Give yourself permission to write, or save the proposal under another name.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_sql.py" />
      <source>{file} is beschadigd.</source>
      <translation>{file} is damaged.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_sql.py" />
      <source>Zet een reservekopie terug, of vraag de afzender het bestand opnieuw te sturen.</source>
      <translation>Put a backup back, or ask the sender to send the file again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_sql.py" />
      <source>De schijf is vol; {file} kon niet worden opgeslagen.</source>
      <translation>The disk is full; {file} could not be saved.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gpkg_sql.py" />
      <source>Er is niets gewijzigd. Maak ruimte vrij en probeer het opnieuw.</source>
      <translation>Nothing has been changed. Make room and try again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake.py" />
      <source>Object {object} {reason}</source>
      <translation>Object {object} {reason}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake.py" />
      <source>Objecten opslaan</source>
      <translation>Saving objects</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake.py" />
      <source>Object {number} lezen</source>
      <translation>Reading object {number}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake.py" />
      <source>heeft geen functie</source>
      <translation>has no function</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake.py" />
      <source>hoort bij variant '{code}', die niet bestaat</source>
      <translation>belongs to variant '{code}', which does not exist</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake.py" />
      <source>staat al in het voorstel (kenmerk {uuid})</source>
      <translation>is already in the proposal (identifier {uuid})</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake.py" />
      <source>is een {kind}, en gevraagd is een {wanted}</source>
      <translation>is of kind {kind}, and {wanted} is asked</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake.py" />
      <source>ligt buiten Nederland; het coördinatenstelsel van de bron klopt waarschijnlijk niet</source>
      <translation>lies outside the Netherlands; the coordinate reference system of the source is probably wrong</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake.py" />
      <source>ligt buiten de provincie; kies de juiste provincie of laat het object weg</source>
      <translation>lies outside the province; choose the right province or leave the object out</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake.py" />
      <source>{count} objecten ingelezen.</source>
      <translation>{count} objects imported.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake.py" />
      <source>De laag '{layer}' bevat geen objecten.</source>
      <translation>The layer '{layer}' holds no objects.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake.py" />
      <source>{count} objecten hadden geen naam en kregen die van hun functie; pas de namen aan.</source>
      <translation>{count} objects had no name and got that of their function; change the names.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake.py" />
      <source>{count} objecten hebben een functie die meestal met een andere geometrie wordt getekend.</source>
      <translation>{count} objects have a function that is usually drawn with another geometry.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake.py" />
      <source>Deels buiten de provincie: {names}. Knip ze af of licht het grenseffect toe.</source>
      <translation>Partly outside the province: {names}. Clip them or explain the effect across the border.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake.py" />
      <source>{count} objecten zijn niet ingelezen; verbeter ze in de bron en lees ze opnieuw in.</source>
      <translation>{count} objects were not imported; mend them in the source and import them again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake.py" />
      <source>{count} objecten omgezet van {crs} naar RD New (EPSG:28992){accuracy}.</source>
      <translation>{count} objects converted from {crs} to RD New (EPSG:28992){accuracy}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake.py" />
      <source>{count} objecten met bogen zijn omgezet naar rechte lijnstukken.</source>
      <translation>{count} objects with arcs were converted to straight segments.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake.py" />
      <source>Bij {count} objecten zijn hoogte (Z) of maat (M) weggelaten; vul zo nodig hoogte_m in.</source>
      <translation>Heights (Z) or measures (M) of {count} objects were left out; fill in hoogte_m where needed.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake.py" />
      <source>, nauwkeurig tot {metres} m</source>
      <translation>, accurate to {metres} m</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake_fields.py" />
      <source>Het is niet bekend welke functie de objecten hebben: er is geen kolom 'functie'.</source>
      <translation>It is not known which function the objects have: there is no column 'functie'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake_fields.py" />
      <source>Wijs een kolom aan of kies één functie voor alle objecten.</source>
      <translation>Name a column, or choose one function for all objects.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake_fields.py" />
      <source>Het veld '{field}' bestaat niet in het uitwisselmodel.</source>
      <translation>The field '{field}' does not exist in the exchange model.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake_fields.py" />
      <source>Kies uit: {fields}.</source>
      <translation>Choose from: {fields}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake_fields.py" />
      <source>De koppeling '{field}' = '{column}' klopt niet.</source>
      <translation>The mapping '{field}' = '{column}' is not right.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake_fields.py" />
      <source>Kolommen van de bron: {columns}.</source>
      <translation>Columns of the source: {columns}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake_fields.py" />
      <source>{field}: '{value}' is niet te lezen als {type}</source>
      <translation>{field}: '{value}' cannot be read as {type}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake_fields.py" />
      <source>{field}: '{value}' staat niet in de lijst {list}. {hint}</source>
      <translation>{field}: '{value}' is not in the list {list}. {hint}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake_source.py" />
      <source>heeft geen geometrie; teken het object in de bron of verwijder de rij</source>
      <translation>has no geometry; draw the object in the source or delete the row</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake_source.py" />
      <source>is niet om te zetten naar RD New; controleer het coördinatenstelsel</source>
      <translation>cannot be converted to RD New; check the coordinate reference system</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake_source.py" />
      <source>heeft coördinaten die geen getal zijn</source>
      <translation>has coordinates that are not numbers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake_source.py" />
      <source>heeft een ongeldige geometrie die niet te herstellen is ({reason})</source>
      <translation>has an invalid geometry that cannot be repaired ({reason})</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake_source.py" />
      <source>Object {fid}: geometrie hersteld ({reason}); oppervlakte {before} ha werd {after} ha.</source>
      <translation>Object {fid}: geometry repaired ({reason}); area {before} ha became {after} ha.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake_source.py" />
      <source>Controleer de map en de naam van het bestand.</source>
      <translation>Check the folder and the name of the file.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake_source.py" />
      <source>{name} is geen bestand met kaartlagen dat QGIS kan lezen.</source>
      <translation>{name} is not a file with map layers that QGIS can read.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake_source.py" />
      <source>Kies een GeoPackage, Shapefile, GeoJSON of GML, of controleer of het bestand heel is.</source>
      <translation>Choose a GeoPackage, Shapefile, GeoJSON or GML, or check whether the file is whole.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake_source.py" />
      <source>{file} bevat meer lagen: {names}.</source>
      <translation>{file} holds several layers: {names}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake_source.py" />
      <source>Noem de laag erbij, zoals {example}.</source>
      <translation>Name the layer as well, such as {example}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake_source.py" />
      <source>De laag '{layer}' heeft geen geometrie.</source>
      <translation>The layer '{layer}' has no geometry.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake_source.py" />
      <source>Kies een laag met vlakken, lijnen of punten.</source>
      <translation>Choose a layer with areas, lines or points.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake_source.py" />
      <source>De laag '{layer}' heeft geen coördinatenstelsel.</source>
      <translation>The layer '{layer}' has no coordinate reference system.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake_source.py" />
      <source>Open de laag in QGIS, kies rechtsklik &gt; Laag-CRS &gt; Laag-CRS instellen (Nederlandse gegevens zijn meestal EPSG:28992) en lees de laag opnieuw in.</source>
      <translation>Open the layer in QGIS, choose right-click &gt; Layer CRS &gt; Set Layer CRS (Dutch data are usually EPSG:28992) and import the layer again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake_source.py" />
      <source>heeft een geometrie die niet te lezen is ({reason})</source>
      <translation>has a geometry that cannot be read ({reason})</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake_source.py" />
      <source>is een verzameling van geometrieën; splits die eerst in vlakken, lijnen en punten</source>
      <translation>is a collection of geometries; split it into areas, lines and points first</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake_source.py" />
      <source>bestaat uit {count} punten; splits het met 'Meerdelig naar enkelvoudig' en geef elk een eigen rij</source>
      <translation>consists of {count} points; split it with 'Multipart to singleparts' and give each a row of its own</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/layers.py" />
      <source>Lijsten</source>
      <translation>Lists</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/layers.py" />
      <source>QGIS kan de laag '{layer}' van {file} niet openen.</source>
      <translation>QGIS cannot open the layer '{layer}' of {file}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/layers.py" />
      <source>Controleer of het bestand nog bestaat en niet elders in gebruik is.</source>
      <translation>Check whether the file still exists and is not in use elsewhere.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/layers.py" />
      <source>NOVEX voorstel</source>
      <translation>NOVEX proposal</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/live.py" />
      <source>alle lagen (geen basisset geladen)</source>
      <translation>all layers (no reference layers loaded)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/messages.py" />
      <source>Geannuleerd.</source>
      <translation>Cancelled.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/messages.py" />
      <source>Er ging iets mis in NOVEX: {error}</source>
      <translation>Something went wrong in NOVEX: {error}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/messages.py" />
      <source>Uw werk is niet gewijzigd. Meld dit met de details erbij.</source>
      <translation>Your work has not been changed. Report this together with the details.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package.py" />
      <source>Voorstel controleren</source>
      <translation>Validating the proposal</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package.py" />
      <source>Pakket schrijven</source>
      <translation>Writing the package</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package.py" />
      <source>{file} is geen NOVEX-pakket: het manifest ontbreekt of is niet te lezen.</source>
      <translation>{file} is not a NOVEX package: the manifest is missing or cannot be read.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package.py" />
      <source>Vraag de afzender om het pakket opnieuw te maken.</source>
      <translation>Ask the sender to make the package again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package.py" />
      <source>{file} is niet heel: {faults}.</source>
      <translation>{file} is not whole: {faults}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package.py" />
      <source>Gebruik het niet; vraag de afzender om het pakket opnieuw te sturen.</source>
      <translation>Do not use it; ask the sender to send the package again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package.py" />
      <source>Het pakket is niet gemaakt: bij ijkmoment '{milestone}' mag het voorstel geen fouten hebben ({count}).</source>
      <translation>The package was not made: at milestone '{milestone}' the proposal may have no errors ({count}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package.py" />
      <source>Los eerst op: {first}. De volledige lijst geeft 'Valideer voorstel'.</source>
      <translation>Solve first: {first}. 'Validate proposal' gives the full list.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package.py" />
      <source>GeoPackage voor het pakket maken</source>
      <translation>Making the GeoPackage for the package</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package.py" />
      <source>Tabellen en kaartbeelden verzamelen</source>
      <translation>Collecting tables and map sheets</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package.py" />
      <source>De map met kaartbeelden {folder} bestaat niet.</source>
      <translation>The folder with map sheets {folder} does not exist.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package.py" />
      <source>Maak eerst de kaartbeelden, of laat de map leeg.</source>
      <translation>Make the map sheets first, or leave the folder empty.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package.py" />
      <source>CONCEPT: dit pakket is niet definitief.</source>
      <translation>DRAFT: this package is not final.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package.py" />
      <source>Definitief pakket.</source>
      <translation>Final package.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package.py" />
      <source>Provincie: {name}</source>
      <translation>Province: {name}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package.py" />
      <source>IJkmoment: {name}</source>
      <translation>Milestone: {name}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package.py" />
      <source>Versie: {version}</source>
      <translation>Version: {version}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package.py" />
      <source>Organisatie: {name}</source>
      <translation>Organisation: {name}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package.py" />
      <source>Contact: {name}</source>
      <translation>Contact: {name}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package.py" />
      <source>Uitwisselmodel: {version}, coördinaten in RD New (EPSG:28992)</source>
      <translation>Exchange model: {version}, coordinates in RD New (EPSG:28992)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package.py" />
      <source>Bestanden</source>
      <translation>Files</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package.py" />
      <source>De toets in dit pakket is een ruimtelijke signalering en geen juridisch oordeel.</source>
      <translation>The check in this package is a spatial signal and not a legal judgement.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package.py" />
      <source>manifest.json bevat van elk bestand de sha256, om te controleren of het pakket heel is.</source>
      <translation>manifest.json holds the sha256 of every file, to check whether the package is whole.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package.py" />
      <source>alle gegevens, codelijsten en stijlen; opent in QGIS en andere GIS-programma's</source>
      <translation>all data, code lists and styles; opens in QGIS and other GIS programs</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package.py" />
      <source>bevindingen van de laatste toets met hun afweging, en wat niet te toetsen was</source>
      <translation>findings of the last check with their weighing, and what could not be tested</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package.py" />
      <source>oppervlakten, hoeveelheden en doelbereik</source>
      <translation>areas, quantities and goals</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package.py" />
      <source>uitkomst van de validatie tegen het uitwisselmodel</source>
      <translation>outcome of the validation against the exchange model</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package.py" />
      <source>- kaartbeelden: {count} bestanden</source>
      <translation>- map sheets: {count} files</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package.py" />
      <source>{file} is niet te lezen als pakket ({reason}).</source>
      <translation>{file} cannot be read as a package ({reason}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package.py" />
      <source>Controleer of het bestand volledig is gedownload.</source>
      <translation>Check whether the file was downloaded completely.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package_tables.py" />
      <source>alle objecten</source>
      <translation>all objects</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/qml.py" />
      <source>De stijl van '{layer}' is niet op te slaan ({reason}).</source>
      <translation>The style of '{layer}' cannot be saved ({reason}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/qml.py" />
      <source>Herstel de stijl van de laag en probeer het opnieuw.</source>
      <translation>Repair the style of the layer and try again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/renderers.py" />
      <source>Andere functie</source>
      <translation>Other function</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_content.py" />
      <source>Integraal beeld</source>
      <translation>Integral picture</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_content.py" />
      <source>Zonder functie</source>
      <translation>Without function</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_content.py" />
      <source>{km} km</source>
      <translation>{km} km</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_content.py" />
      <source>{ha} ha</source>
      <translation>{ha} ha</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_content.py" />
      <source>voorstellen</source>
      <translation>proposals</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_content.py" />
      <source>voorstel</source>
      <translation>proposal</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_content.py" />
      <source>ha netto, zonder dubbeltelling</source>
      <translation>ha net, without double counting</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_content.py" />
      <source>ha zoekgebied</source>
      <translation>ha search area</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_content.py" />
      <source>{label}
{low}–{high}</source>
      <translation>{label}
{low}–{high}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_layout.py" />
      <source>het is geen geldig sjabloon</source>
      <translation>it is not a valid template</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_layout.py" />
      <source>het kaartvak 'kaart' ontbreekt</source>
      <translation>the map frame 'kaart' is missing</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_layout.py" />
      <source>Het sjabloon {path} kan niet worden gebruikt: {reason}.</source>
      <translation>The template {path} cannot be used: {reason}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_layout.py" />
      <source>Zet het oorspronkelijke sjabloon terug of installeer de plugin opnieuw.</source>
      <translation>Put the original template back or install the plugin again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_legend.py" />
      <source>Voorstellen op dit blad</source>
      <translation>Proposals on this sheet</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_legend.py" />
      <source>aantal</source>
      <translation>number</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_legend.py" />
      <source>omvang</source>
      <translation>extent</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_legend.py" />
      <source>zoekgebied</source>
      <translation>search area</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_legend.py" />
      <source>Gedempt: objecten van de basis, die alle varianten delen.</source>
      <translation>Muted: objects of the basis, which all variants share.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_margin.py" />
      <source>Schaal 1:{scale} (A3)</source>
      <translation>Scale 1:{scale} (A3)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_margin.py" />
      <source>Basis</source>
      <translation>Basis</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_margin.py" />
      <source>Variant {code}: {name}</source>
      <translation>Variant {code}: {name}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_margin.py" />
      <source>Variant {code}</source>
      <translation>Variant {code}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_margin.py" />
      <source>{horizon} · {variant}</source>
      <translation>{horizon} · {variant}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_margin.py" />
      <source>Concept · {milestone}</source>
      <translation>Draft · {milestone}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_margin.py" />
      <source>Bronnen: geen basisset gekoppeld.</source>
      <translation>Sources: no reference layers linked.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_margin.py" />
      <source>bron onbekend</source>
      <translation>source unknown</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_margin.py" />
      <source>Bronnen ondergrond: {sources}. Locator: Natural Earth.</source>
      <translation>Sources of the backdrop: {sources}. Locator: Natural Earth.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_margin.py" />
      <source>Basisset: {name}.</source>
      <translation>Reference layers: {name}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_margin.py" />
      <source>Pas toe of leg uit: nog niet ingevuld.</source>
      <translation>Apply or explain: not filled in yet.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_margin.py" />
      <source>Pas toe of leg uit: {applied} lagen toegepast, {explained} uitgelegd.</source>
      <translation>Apply or explain: {applied} layers applied, {explained} explained.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_margin.py" />
      <source>Voorstel versie {version} · {date}</source>
      <translation>Proposal version {version} · {date}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_margin.py" />
      <source>Uitwisselmodel {schema} · NOVEX voor QGIS {plugin}</source>
      <translation>Exchange model {schema} · NOVEX for QGIS {plugin}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_project.py" />
      <source>Zonder basisset: er is geen ondergrond.</source>
      <translation>Without reference layers there is no backdrop.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_project.py" />
      <source>De grens van de provincie ontbreekt in de basisset.</source>
      <translation>The border of the province is missing from the reference layers.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheets.py" />
      <source>Geen voorstellen voor {title} in {horizon}; dit kaartbeeld is overgeslagen.</source>
      <translation>No proposals for {title} in {horizon}; this map sheet was skipped.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheets.py" />
      <source>{count} objecten vallen buiten het kaartvenster.</source>
      <translation>{count} objects fall outside the map frame.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheets.py" />
      <source>Kaartbeeld {title} {horizon}</source>
      <translation>Map sheet {title} {horizon}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheets.py" />
      <source>Onbekend thema voor een kaartbeeld: {themes}.</source>
      <translation>Unknown theme for a map sheet: {themes}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheets.py" />
      <source>Kies uit: {themes}.</source>
      <translation>Choose from: {themes}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheets.py" />
      <source>Onbekende uitvoervorm: {formats}.</source>
      <translation>Unknown output format: {formats}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheets.py" />
      <source>Kies pdf, png of allebei.</source>
      <translation>Choose pdf, png or both.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheets.py" />
      <source>Het kaartbeeld {file} kan niet worden geschreven ({reason}).</source>
      <translation>The map sheet {file} cannot be written ({reason}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheets.py" />
      <source>Kies een map waarin u mag schrijven, en sluit het bestand als het elders open staat.</source>
      <translation>Choose a folder in which you may write, and close the file if it is open elsewhere.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/source_discovery.py" />
      <source>{path} bestaat niet.</source>
      <translation>{path} does not exist.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/source_discovery.py" />
      <source>Kies een bestaande map of een bestand met kaartlagen.</source>
      <translation>Choose an existing folder or a file with map layers.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/source_discovery.py" />
      <source>In {path} is geen laag herkend. Geef tabellen of bestanden de naam van de laag, zoals natura2000.</source>
      <translation>No layer was recognised in {path}. Give tables or files the name of the layer, such as natura2000.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/source_discovery.py" />
      <source>{file} is geen leesbaar kaartbestand.</source>
      <translation>{file} is not a readable map file.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/source_discovery.py" />
      <source>Tabel {table} in {file} is niet herkend en is overgeslagen.</source>
      <translation>Table {table} in {file} was not recognised and has been skipped.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/source_discovery.py" />
      <source>{file}: {count} groepen horen bij geen toetslaag en zijn overgeslagen ({names}).</source>
      <translation>{file}: {count} groups belong to no check layer and have been skipped ({names}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/source_reader.py" />
      <source>Lezen van {name}</source>
      <translation>Reading {name}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/source_reader.py" />
      <source>{name}: hoogte- of meetwaarden (Z/M) van {count} kenmerken zijn weggelaten.</source>
      <translation>{name}: heights or measures (Z/M) of {count} features have been left out.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/source_reader.py" />
      <source>{name}: bogen van {count} kenmerken zijn vervangen door korte rechte stukken.</source>
      <translation>{name}: arcs of {count} features have been replaced by short straight segments.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/source_reader.py" />
      <source>De laag {name} heeft geen coördinatenstelsel en is niet ingelezen.</source>
      <translation>The layer {name} has no coordinate reference system and was not read.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/source_reader.py" />
      <source>Kies in QGIS bij Laageigenschappen &gt; Bron het juiste stelsel en sla de laag op in EPSG:28992.</source>
      <translation>Choose the right system in QGIS under Layer Properties &gt; Source and save the layer in EPSG:28992.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/source_reader.py" />
      <source>{name}: omgerekend van {crs} naar RD (EPSG:28992).</source>
      <translation>{name}: converted from {crs} to RD (EPSG:28992).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/source_reader.py" />
      <source>De coördinaten van {name} passen niet bij het opgegeven stelsel ({crs}); de laag is niet ingelezen.</source>
      <translation>The coordinates of {name} do not fit its stated system ({crs}); the layer was not read.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/source_reader.py" />
      <source>Waarschijnlijk zijn het RD-coördinaten: ken in QGIS EPSG:28992 toe en sla de laag opnieuw op.</source>
      <translation>They are probably RD coordinates: assign EPSG:28992 in QGIS and save the layer again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/source_reader.py" />
      <source>{name} ligt buiten Nederland; controleer het coördinatenstelsel van de bron.</source>
      <translation>{name} lies outside the Netherlands; check the coordinate reference system of the source.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/source_reader.py" />
      <source>De laag {table} in {path} is niet te lezen.</source>
      <translation>The layer {table} in {path} cannot be read.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/source_reader.py" />
      <source>Controleer of het bestand bestaat en in QGIS te openen is.</source>
      <translation>Check whether the file exists and can be opened in QGIS.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store.py" />
      <source>De basisset {path} bestaat niet.</source>
      <translation>The reference store {path} does not exist.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store.py" />
      <source>Kies een ander bestand of laad de basisset opnieuw op de pagina Basisset.</source>
      <translation>Choose another file, or load the reference layers again on the page Reference layers.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store.py" />
      <source>{file} is geen klaargemaakte NOVEX-basisset.</source>
      <translation>{file} is not a prepared NOVEX reference store.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store.py" />
      <source>Laad de map of het bestand met lagen op de pagina Basisset; NOVEX maakt dan de basisset.</source>
      <translation>Load the folder or file with layers on the page Reference layers; NOVEX then makes the store.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store.py" />
      <source>De laag '{key}' zit niet in deze basisset.</source>
      <translation>The layer '{key}' is not in this reference store.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store.py" />
      <source>Voeg de laag toe op de pagina Basisset of leg uit waarom zij ontbreekt.</source>
      <translation>Add the layer on the page Reference layers, or explain why it is missing.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store.py" />
      <source>{file} is gemaakt met een nieuwere versie van NOVEX.</source>
      <translation>{file} was made with a newer version of NOVEX.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store.py" />
      <source>Werk de plugin bij, of laad de basisset opnieuw met deze versie.</source>
      <translation>Update the plugin, or load the reference layers again with this version.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_build.py" />
      <source>De basisset kan niet in {folder} worden gemaakt ({reason}).</source>
      <translation>The reference store cannot be made in {folder} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_build.py" />
      <source>Opschonen van {title}</source>
      <translation>Cleaning {title}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_build.py" />
      <source>{title}: de bron heeft geen bruikbare kenmerken; regels op deze laag blijven niet toetsbaar.</source>
      <translation>{title}: the source has no usable features; rules on this layer remain untestable.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_build.py" />
      <source>Opslaan van {title}</source>
      <translation>Saving {title}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_build.py" />
      <source>{title}: samengesteld uit {files}; kenmerken die in meer bestanden staan tellen in het totaal eenmaal.</source>
      <translation>{title}: put together from {files}; features that stand in several files count once in the total.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_build.py" />
      <source>Geen enkele laag kon worden ingelezen; er is geen basisset gemaakt. {reasons}</source>
      <translation>Not a single layer could be read; no reference store was made. {reasons}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_build.py" />
      <source>Kies een map of bestand met reserveringslagen, bijvoorbeeld GeoPackage, GeoJSON, GML of shapefile.</source>
      <translation>Choose a folder or file with reservation layers, for example GeoPackage, GeoJSON, GML or shapefile.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_clean.py" />
      <source>geen (leesbare) geometrie</source>
      <translation>no (readable) geometry</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_clean.py" />
      <source>geen {kind}</source>
      <translation>not of kind {kind}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_clean.py" />
      <source>lege geometrie</source>
      <translation>empty geometry</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_clean.py" />
      <source>{id} {name}: hersteld ({reason}); {before:.2f} m² getekend, {double:.2f} m² dubbel, {after:.2f} m² na herstel</source>
      <translation>{id} {name}: repaired ({reason}); {before:.2f} m² drawn, {double:.2f} m² double, {after:.2f} m² after the repair</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_clean.py" />
      <source>{title}: verwacht als {expected}, maar de bron bevat {kind}; zo is de laag ook ingelezen.</source>
      <translation>{title}: expected as {expected}, but the source holds {kind}; the layer was read as such.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_clean.py" />
      <source>{title}: {count} van {read} kenmerken zijn niet bruikbaar en vervallen ({reasons}).</source>
      <translation>{title}: {count} of {read} features are not usable and are left out ({reasons}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_clean.py" />
      <source>{title}: {count} ongeldige geometrieën hersteld zonder oppervlakte te verliezen ({names}).</source>
      <translation>{title}: {count} invalid geometries repaired without losing area ({names}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_clean.py" />
      <source>Delen die elkaar overlapten zijn samengevoegd; {double:.2f} ha was dubbel getekend.</source>
      <translation>Parts that overlapped each other were merged; {double:.2f} ha had been drawn twice.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_clean.py" />
      <source> en nog {count}</source>
      <translation> and {count} more</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/styles.py" />
      <source>Overig</source>
      <translation>Other</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/styles.py" />
      <source>De laag '{title}' van de basisset kan niet worden geopend.</source>
      <translation>The layer '{title}' of the reference store cannot be opened.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/styles.py" />
      <source>Laad de basisset opnieuw op de pagina Basisset.</source>
      <translation>Load the reference layers again on the page Reference layers.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/styles.py" />
      <source>De stijl {path} kan niet worden gelezen: {reason}</source>
      <translation>The style {path} cannot be read: {reason}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/styles.py" />
      <source>Zet het bestand terug of installeer de plugin opnieuw.</source>
      <translation>Put the file back or install the plugin again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/totals.py" />
      <source>Voorstel lezen</source>
      <translation>Reading the proposal</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/upgrades.py" />
      <source>Voor schemaversie {version} bestaat geen omzetting naar {goal}.</source>
      <translation>There is no conversion from schema version {version} to {goal}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/upgrades.py" />
      <source>Vraag de afzender om een nieuwere versie, of open het bestand met een oudere plugin.</source>
      <translation>Ask the sender for a newer version, or open the file with an older plugin.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/visibility.py" />
      <source>In de gekozen variant en horizon</source>
      <translation>In the chosen variant and horizon</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/derivation.py" />
      <source>De afleiding van doelbereik in {file} is niet te lezen: {error}.</source>
      <translation>The derivation of goals in {file} cannot be read: {error}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/derivation.py" />
      <source>Herstel het bestand of installeer de plugin opnieuw.</source>
      <translation>Repair the file or install the plugin again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/names.py" />
      <source>Totaal</source>
      <translation>Total</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/names.py" />
      <source>niet ingevuld</source>
      <translation>not filled in</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/quantities.py" />
      <source>'{name}': een negatieve hoeveelheid telt niet mee.</source>
      <translation>'{name}': a negative quantity does not count.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/quantities.py" />
      <source>'{name}': zonder verwachte hoeveelheid telt het midden van de bandbreedte.</source>
      <translation>'{name}': without an expected quantity the middle of the range counts.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/quantities.py" />
      <source>'{name}': de hoeveelheid valt buiten haar eigen bandbreedte; die is verruimd.</source>
      <translation>'{name}': the quantity lies outside its own range; the range was widened.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/table.py" />
      <source>Beide objecten tellen hun {unit} mee.</source>
      <translation>Both objects count their {unit}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/totals.py" />
      <source>Hoeveelheden optellen</source>
      <translation>Adding up quantities</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/totals.py" />
      <source>Oppervlakten optellen zonder dubbeltelling</source>
      <translation>Adding up areas without double counting</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/totals.py" />
      <source>Lengten en punten optellen</source>
      <translation>Adding up lengths and points</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/totals.py" />
      <source>Dubbele claims zoeken</source>
      <translation>Looking for double claims</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/totals.py" />
      <source>'{name}' heeft geen geometrie en telt niet mee in de maten.</source>
      <translation>'{name}' has no geometry and does not count in the measures.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/totals.py" />
      <source>'{name}' heeft een ongeldige geometrie; voor de maten is een herstelde versie gebruikt.</source>
      <translation>'{name}' has an invalid geometry; a repaired version was used for the measures.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/totals.py" />
      <source>'{name}' heeft geen geldige geometrie van het soort {kind} en telt niet mee in de maten.</source>
      <translation>'{name}' has no valid geometry of kind {kind} and does not count in the measures.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/yields.py" />
      <source>Niet af te leiden.</source>
      <translation>Cannot be derived.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/yields.py" />
      <source>Niet af te leiden uit getekende objecten.</source>
      <translation>Cannot be derived from drawn objects.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/yields.py" />
      <source>Niet af te leiden: van {a} naar {b} bestaat geen omrekening.</source>
      <translation>Cannot be derived: there is no conversion from {a} to {b}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/yields.py" />
      <source>Niet af te leiden: geen bruikbare hoeveelheid ingevuld.</source>
      <translation>Cannot be derived: no usable quantity filled in.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/yields.py" />
      <source>Niet af te leiden zonder de oppervlakte van het landelijk gebied; geef die op.</source>
      <translation>Cannot be derived without the area of the rural land; please state it.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/yields.py" />
      <source>Gerekend met {hectares} ha landelijk gebied.</source>
      <translation>Calculated with {hectares} ha of rural land.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/yields.py" />
      <source>Niet af te leiden: oppervlakte telt in ha, niet in {unit}.</source>
      <translation>Cannot be derived: area counts in ha, not in {unit}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/yields.py" />
      <source>Aanname: {note}.</source>
      <translation>Assumption: {note}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/yields.py" />
      <source>Niet omgerekend: {name} in {unit}.</source>
      <translation>Not converted: {name} in {unit}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/yields.py" />
      <source>onbekende eenheid</source>
      <translation>unknown unit</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/yields.py" />
      <source>{count} keer {name} zonder hoeveelheid.</source>
      <translation>{count} times {name} without a quantity.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/basisset.py" />
      <source>De laag '{code}' staat niet in de basisset-catalogus.</source>
      <translation>The layer '{code}' is not in the catalogue of reference layers.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/basisset.py" />
      <source>Zie resources/catalogus/basislagen.csv voor de bekende lagen.</source>
      <translation>See resources/catalogus/basislagen.csv for the known layers.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/check_layers.py" />
      <source>De laag '{key}' bestaat niet in de catalogus.</source>
      <translation>The layer '{key}' does not exist in the catalogue.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/check_layers.py" />
      <source>Zie resources/catalogus/toetslagen.json voor de bekende lagen.</source>
      <translation>See resources/catalogus/toetslagen.json for the known layers.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/check_layers.py" />
      <source>{file}: in het deel '{part}' ontbreekt het veld {field}.</source>
      <translation>{file}: in part '{part}' the field {field} is missing.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/engine.py" />
      <source>Regels toepassen</source>
      <translation>Applying the rules</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/engine.py" />
      <source>'{name}' heeft geen geometrie.</source>
      <translation>'{name}' has no geometry.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/engine.py" />
      <source>De geometrie van '{name}' was ongeldig ({reason}); de toets rekent met een herstelde kopie.</source>
      <translation>The geometry of '{name}' was invalid ({reason}); the check uses a repaired copy.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/engine.py" />
      <source>Toetsen aan {layer}</source>
      <translation>Checking against {layer}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/engine.py" />
      <source>Voor deze regel is nog geen kaartlaag bekend.</source>
      <translation>No map layer is known for this rule yet.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/engine.py" />
      <source>De laag ontbreekt in de basisset.</source>
      <translation>The layer is missing from the reference store.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/engine.py" />
      <source>De laag is leeg.</source>
      <translation>The layer is empty.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/findings.py" />
      <source>Randgeval: controleer de ligging in de bron.</source>
      <translation>Edge case: check the position in the source.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/matrix.py" />
      <source>staat twee keer in de matrix of noemt twee keer dezelfde groep</source>
      <translation>stands in the matrix twice or names the same group twice</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/matrix.py" />
      <source>de groep '{value}' komt bij geen functie voor</source>
      <translation>the group '{value}' occurs with no function</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/matrix.py" />
      <source>'{value}' is geen waarde voor {column}; kies uit {allowed}</source>
      <translation>'{value}' is not a value for {column}; choose from {allowed}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/matrix.py" />
      <source>{file}, paar {a}-{b}: {what}.</source>
      <translation>{file}, pair {a}-{b}: {what}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/outcomes.py" />
      <source>Hard conflict</source>
      <translation>Hard conflict</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/outcomes.py" />
      <source>Nee, tenzij</source>
      <translation>No, unless</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/outcomes.py" />
      <source>Ja, mits</source>
      <translation>Yes, provided</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/outcomes.py" />
      <source>Aandachtspunt</source>
      <translation>Point of attention</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/outcomes.py" />
      <source>Niet toetsbaar</source>
      <translation>Not testable</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/outcomes.py" />
      <source>Te combineren</source>
      <translation>Can be combined</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/outcomes.py" />
      <source>Koppelkans</source>
      <translation>Synergy</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/outcomes.py" />
      <source>Geen bijzonderheden</source>
      <translation>Nothing particular</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/pairs.py" />
      <source>Op verschillende hoogte: {one} en {other}; geen strijd om dezelfde ruimte.</source>
      <translation>At different heights: {one} and {other}; no dispute about the same space.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/pairs.py" />
      <source>Twee keer dezelfde functie op dezelfde plaats: de oppervlakte kan dubbel geteld zijn.</source>
      <translation>Twice the same function in the same place: the area may have been counted double.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/pairs.py" />
      <source>De matrix heeft geen regel voor deze twee functies: weeg zelf af of ze samengaan.</source>
      <translation>The matrix has no rule for these two functions: weigh for yourself whether they go together.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/pairs.py" />
      <source>Meervoudig ruimtegebruik: beide voorstellen noemen {function}.</source>
      <translation>Multiple use of space: both proposals name {function}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/pairs.py" />
      <source>Meervoudig ruimtegebruik: {reason}</source>
      <translation>Multiple use of space: {reason}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/pairs.py" />
      <source>{one} en {other}</source>
      <translation>{one} and {other}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_files.py" />
      <source>In {path} staan geen toetsregels.</source>
      <translation>There are no check rules in {path}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_files.py" />
      <source>Zet er per thema een JSON-bestand neer, zoals in resources/toetsregels.</source>
      <translation>Put one JSON file per theme there, as in resources/toetsregels.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_files.py" />
      <source>Regel {code} staat twee keer in de toetsregels: in {first} en in {second}.</source>
      <translation>Rule {code} stands in the check rules twice: in {first} and in {second}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_files.py" />
      <source>{file} heeft geen lijst 'regels'.</source>
      <translation>{file} has no list 'regels'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_files.py" />
      <source>ontbreekt of is leeg</source>
      <translation>is missing or empty</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_files.py" />
      <source>is geen bekend veld; bekend zijn: {keys}</source>
      <translation>is not a known field; known are: {keys}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_files.py" />
      <source>moet tekst zijn</source>
      <translation>must be text</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_files.py" />
      <source>moet true of false zijn</source>
      <translation>must be true or false</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_files.py" />
      <source>'{value}' is niet toegestaan; kies uit {allowed}</source>
      <translation>'{value}' is not allowed; choose from {allowed}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_files.py" />
      <source>noemt geen functie; schrijf "alle" als de regel voor elke functie geldt</source>
      <translation>names no function; write "alle" when the rule holds for every function</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_files.py" />
      <source>functie '{value}' bestaat niet; zie codelijsten/functies.csv</source>
      <translation>function '{value}' does not exist; see codelijsten/functies.csv</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_files.py" />
      <source>noemt geen toetslaag; alleen een regel met ligging 'overal' heeft er geen</source>
      <translation>names no check layer; only a rule with ligging 'overal' has none</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_files.py" />
      <source>toetslaag '{value}' bestaat niet; zie catalogus/toetslagen.json</source>
      <translation>check layer '{value}' does not exist; see catalogus/toetslagen.json</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_files.py" />
      <source>moet een lijst van codes zijn, zoals ["a", "b"]</source>
      <translation>must be a list of codes, such as ["a", "b"]</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_files.py" />
      <source>moet bestaan uit {allowed}</source>
      <translation>must consist of {allowed}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_files.py" />
      <source>'{value}' is geen getal van 0 of meer</source>
      <translation>'{value}' is not a number of 0 or more</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_files.py" />
      <source>noemt een laag die niet bij de regel hoort</source>
      <translation>names a layer that does not belong to the rule</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_files.py" />
      <source>kan alleen bij ligging 'binnen'</source>
      <translation>is only possible with ligging 'binnen'</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_files.py" />
      <source>heeft óf een_van nodig, óf minimaal en/of maximaal</source>
      <translation>needs either een_van, or minimaal and/or maximaal</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_files.py" />
      <source>'{value}' staat niet bij de velden van toetslaag {layer} in catalogus/toetslagen.json</source>
      <translation>'{value}' is not among the fields of check layer {layer} in catalogus/toetslagen.json</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_files.py" />
      <source>vraagt bij een getal minimaal of maximaal, bij tekst een_van</source>
      <translation>asks minimaal or maximaal for a number, een_van for text</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_files.py" />
      <source>hoort alleen bij soort 'bovengronds'</source>
      <translation>belongs only to kind 'bovengronds'</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_files.py" />
      <source>eenheid '{value}' bestaat niet</source>
      <translation>unit '{value}' does not exist</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_files.py" />
      <source>{file}, regel {code}: het veld '{field}' {what}.</source>
      <translation>{file}, rule {code}: the field '{field}' {what}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/selection.py" />
      <source>{what} onbekend bij {count} van {touched} geraakte kenmerken{names}. De regel geldt {limits}; wat onbekend is telt voor de zekerheid mee. Vraag het na bij de bronhouder.</source>
      <translation>{what} unknown for {count} of {touched} touched features{names}. The rule holds {limits}; what is unknown counts, to be on the safe side. Ask the data owner.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/selection.py" />
      <source>voor {words}</source>
      <translation>for {words}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/selection.py" />
      <source>vanaf {value:g} {unit}</source>
      <translation>from {value:g} {unit}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/selection.py" />
      <source>tot en met {value:g} {unit}</source>
      <translation>up to and including {value:g} {unit}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/verdict.py" />
      <source>De reservering verdraagt deze functie: een koppelkans.</source>
      <translation>The reservation tolerates this function: a synergy.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/verdict.py" />
      <source>De regel geldt voor 2030; voor een latere horizon is dit ter informatie.</source>
      <translation>The rule holds for 2030; for a later horizon this is for information.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/verdict.py" />
      <source>De begrenzing is indicatief: de toets wijst op een conflict, maar bewijst het niet.</source>
      <translation>The boundary is indicative: the check points at a conflict but does not prove it.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/verdict.py" />
      <source>Niet te toetsen: vul de hoeveelheid in {unit} in; de regel geldt vanaf {minimum:g} {unit}.</source>
      <translation>Cannot be tested: fill in the quantity in {unit}; the rule holds from {minimum:g} {unit}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/verdict.py" />
      <source>Ligt ondergronds; de regel gaat over {where}.</source>
      <translation>Lies underground; the rule is about {where}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/verdict.py" />
      <source>Ligt bovengronds; de regel gaat over de ondergrond.</source>
      <translation>Lies above ground; the rule is about the subsurface.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/verdict.py" />
      <source>Niet te toetsen: de toegestane hoogte verschilt per plaats. {note}</source>
      <translation>Cannot be tested: the permitted height differs from place to place. {note}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/verdict.py" />
      <source>het maaiveld</source>
      <translation>the ground surface</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/verdict.py" />
      <source>wat boven het maaiveld uitsteekt</source>
      <translation>what rises above the ground</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/verdict.py" />
      <source>Niet te toetsen zonder hoogte: het wordt een conflict boven {limit:g} m.</source>
      <translation>Cannot be tested without a height: it becomes a conflict above {limit:g} m.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/verdict.py" />
      <source>Hoogte {height:g} m is meer dan de grens van {limit:g} m.</source>
      <translation>Height {height:g} m is more than the limit of {limit:g} m.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/verdict.py" />
      <source>Hoogte {height:g} m blijft binnen de grens van {limit:g} m.</source>
      <translation>Height {height:g} m stays within the limit of {limit:g} m.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/dossier.py" />
      <source>erin of ertegenaan</source>
      <translation>inside it or against it</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/dossier.py" />
      <source>op {distance}</source>
      <translation>at {distance}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/dossier.py" />
      <source>Absoluut: hier is geen ontheffing mogelijk.</source>
      <translation>Absolute: no exemption is possible here.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/dossier.py" />
      <source>Indicatief: een van beide begrenzingen ligt niet precies vast.</source>
      <translation>Indicative: one of the two boundaries is not fixed exactly.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/dossier.py" />
      <source>Randgeval: de overlap is zo smal of klein dat u de bron moet controleren.</source>
      <translation>Edge case: the overlap is so narrow or small that you must check the source.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/dossier.py" />
      <source>Object</source>
      <translation>Object</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/dossier.py" />
      <source>Geraakt</source>
      <translation>Touched</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/dossier.py" />
      <source>Afstand</source>
      <translation>Distance</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/dossier.py" />
      <source>Binnen de zone</source>
      <translation>Inside the zone</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/dossier.py" />
      <source>Van reservering</source>
      <translation>Of reservation</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/dossier.py" />
      <source>Namen</source>
      <translation>Names</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/dossier.py" />
      <source>Grondslag</source>
      <translation>Legal basis</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/dossier.py" />
      <source>Gezag</source>
      <translation>Authority</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/dossier.py" />
      <source>Uitzonderingen</source>
      <translation>Exceptions</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/dossier.py" />
      <source>Hoogte of diepte</source>
      <translation>Height or depth</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/dossier.py" />
      <source>Laag</source>
      <translation>Layer</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/dossier.py" />
      <source>Bron</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/dossier.py" />
      <source>Regel</source>
      <translation>Rule</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/dossier.py" />
      <source>Afweging</source>
      <translation>Weighing</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/dossier.py" />
      <source>Afgewogen</source>
      <translation>Weighed</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/dossier.py" />
      <source>{names} en nog {count}</source>
      <translation>{names} and {count} more</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/rows.py" />
      <source>'{value}' is geen geldige waarde; verwacht wordt {type}.</source>
      <translation>'{value}' is not a valid value; {type} is expected.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/rows.py" />
      <source>Verbeter of verwijder de waarde.</source>
      <translation>Correct or remove the value.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/rows.py" />
      <source>De tekst is {found} tekens lang; er passen er {length}.</source>
      <translation>The text is {found} characters long; {length} fit.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/rows.py" />
      <source>Kort de tekst in.</source>
      <translation>Shorten the text.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/rows.py" />
      <source>tekst</source>
      <translation>text</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/rows.py" />
      <source>een geheel getal</source>
      <translation>a whole number</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/rows.py" />
      <source>een getal</source>
      <translation>a number</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/rows.py" />
      <source>ja of nee</source>
      <translation>yes or no</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/rows.py" />
      <source>een datum (jjjj-mm-dd)</source>
      <translation>a date (yyyy-mm-dd)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/rows.py" />
      <source>een tijdstip</source>
      <translation>a point in time</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/rows.py" />
      <source>Vul '{field}' in.</source>
      <translation>Fill in '{field}'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/rows.py" />
      <source>'{field}' is niet ingevuld.</source>
      <translation>'{field}' is not filled in.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/rows.py" />
      <source>'{field}' is verplicht bij ijkmoment {milestone}.</source>
      <translation>'{field}' is required at milestone {milestone}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/rows.py" />
      <source>'{field}' is aanbevolen bij ijkmoment {milestone}.</source>
      <translation>'{field}' is recommended at milestone {milestone}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/rows.py" />
      <source>De code '{code}' staat niet in de lijst {list}.</source>
      <translation>The code '{code}' is not in the list {list}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/rows.py" />
      <source>Bedoelt u: {codes}?</source>
      <translation>Do you mean: {codes}?</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/rows.py" />
      <source>Kies een code uit de lijst {list}.</source>
      <translation>Choose a code from the list {list}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/rows.py" />
      <source>{value} is te laag; minimaal {bound}.</source>
      <translation>{value} is too low; at least {bound}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/rows.py" />
      <source>{value} is te hoog; maximaal {bound}.</source>
      <translation>{value} is too high; at most {bound}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/rows.py" />
      <source>Verbeter het getal.</source>
      <translation>Correct the number.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/rows.py" />
      <source>'{value}' komt vaker voor; '{field}' moet uniek zijn.</source>
      <translation>'{value}' occurs more than once; '{field}' must be unique.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/rows.py" />
      <source>Geef elke rij een eigen waarde.</source>
      <translation>Give every row a value of its own.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/spreadsheet.py" />
      <source>ja</source>
      <translation>yes</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/spreadsheet.py" />
      <source>nee</source>
      <translation>no</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Het kenmerk {uuid} komt ook voor bij '{other}'.</source>
      <translation>The identifier {uuid} also occurs with '{other}'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Geef een van beide een nieuw kenmerk.</source>
      <translation>Give one of the two a new identifier.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Het object heeft geen geometrie.</source>
      <translation>The object has no geometry.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Teken het object of verwijder de rij.</source>
      <translation>Draw the object or delete the row.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>De geometrie is ongeldig: {reason}.</source>
      <translation>The geometry is invalid: {reason}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Herstel de geometrie met 'Geometrie repareren' of teken de grens opnieuw.</source>
      <translation>Repair the geometry with 'Fix geometries' or draw the boundary again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>De coördinaten liggen buiten Nederland; het stelsel klopt waarschijnlijk niet.</source>
      <translation>The coordinates lie outside the Netherlands; the reference system is probably wrong.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Lees het object opnieuw in uit een bron met het juiste coördinatenstelsel.</source>
      <translation>Import the object again from a source with the right coordinate reference system.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>{share} % van het object ligt buiten de provincie.</source>
      <translation>{share} % of the object lies outside the province.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Knip het object af op de provinciegrens, of licht het grenseffect toe.</source>
      <translation>Clip the object at the province border, or explain the effect across the border.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>De functie '{function}' wordt niet als {kind} getekend.</source>
      <translation>The function '{function}' is not drawn as {kind}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Teken deze functie als {kinds}.</source>
      <translation>Draw this function as {kinds}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source> of </source>
      <translation> or </translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>De eenheid '{unit}' past niet bij de functie '{function}'.</source>
      <translation>The unit '{unit}' does not fit the function '{function}'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Geef de hoeveelheid in {unit}; anders telt die niet mee in het doelbereik van de functie.</source>
      <translation>State the quantity in {unit}; otherwise it does not count for the goals of the function.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Het aandeel betaalbaar geldt alleen voor woningbouw.</source>
      <translation>The affordable share holds for housing only.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Maak het veld leeg.</source>
      <translation>Empty the field.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>De hoofdfunctie staat ook bij de nevenfuncties.</source>
      <translation>The main function also stands among the further functions.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Haal haar daar weg.</source>
      <translation>Take it out there.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>De bandbreedte klopt niet: ondergrens, hoeveelheid en bovengrens lopen niet op.</source>
      <translation>The range is not right: lower bound, quantity and upper bound do not ascend.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Pas de getallen aan; nu staat er {values}.</source>
      <translation>Change the numbers; they are now {values}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>De hoeveelheid heeft geen eenheid.</source>
      <translation>The quantity has no unit.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Vul de eenheid in, zoals woningen of MW.</source>
      <translation>Fill in the unit, such as woningen or MW.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Richting {horizon} hoort bij een hoeveelheid een bandbreedte.</source>
      <translation>Towards {horizon} a quantity needs a range.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Vul onder- en bovengrens in.</source>
      <translation>Fill in a lower and an upper bound.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Het eindjaar {end} ligt voor het startjaar {start}.</source>
      <translation>The end year {end} lies before the start year {start}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Verbeter een van beide jaren.</source>
      <translation>Correct one of the two years.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Het startjaar {start} ligt na de horizon {horizon}.</source>
      <translation>The start year {start} lies after the horizon {horizon}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Kies een latere horizon of een eerder jaar.</source>
      <translation>Choose a later horizon or an earlier year.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Variant {code} bouwt voort op '{parent}', en die bestaat niet.</source>
      <translation>Variant {code} builds on '{parent}', which does not exist.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Kies een bestaande variant.</source>
      <translation>Choose an existing variant.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>De varianten bouwen in een kring op elkaar voort: {code}.</source>
      <translation>The variants build on each other in a circle: {code}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Verbreek de kring.</source>
      <translation>Break the circle.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Er is meer dan één voorkeursvariant.</source>
      <translation>There is more than one preferred variant.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Wijs er één aan.</source>
      <translation>Mark one of them.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>De variant '{code}' bestaat niet in dit voorstel.</source>
      <translation>The variant '{code}' does not exist in this proposal.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Voeg de variant toe op de pagina Voorstel of kies een bestaande.</source>
      <translation>Add the variant on the page Proposal or choose an existing one.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Het object laat een ander vervallen, maar zegt niet welk.</source>
      <translation>The object makes another lapse, but does not say which.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Vul het kenmerk in van wat vervalt.</source>
      <translation>Fill in the identifier of what lapses.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Kies een object uit de basis of uit een variant waarop deze voortbouwt.</source>
      <translation>Choose an object from the basis or from a variant that this one builds on.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Het object vervangt '{uuid}', en dat bestaat niet.</source>
      <translation>The object replaces '{uuid}', which does not exist.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Het object vervangt zichzelf.</source>
      <translation>The object replaces itself.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Een object in de basis kan geen ander object vervangen; dat kan alleen in een variant.</source>
      <translation>An object in the basis cannot replace another object; that is only possible in a variant.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Het object vervangt '{name}' uit dezelfde variant.</source>
      <translation>The object replaces '{name}' of the same variant.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>De afspraak '{title}' verwijst naar een object dat niet bestaat ({uuid}).</source>
      <translation>The agreement '{title}' refers to an object that does not exist ({uuid}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Koppel de afspraak aan een bestaand object of verwijder de koppeling.</source>
      <translation>Link the agreement to an existing object or delete the link.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>De laag '{layer}' is niet toegepast, maar er staat niet waarom.</source>
      <translation>The layer '{layer}' was not applied, but it does not say why.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Geef de reden op de pagina Basisset (pas toe of leg uit).</source>
      <translation>Give the reason on the page Reference layers (apply or explain).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Het voorstel bevat nog geen objecten.</source>
      <translation>The proposal holds no objects yet.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Teken objecten of lees ze in.</source>
      <translation>Draw objects or import them.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/live.py" />
      <source>en {count} andere lagen</source>
      <translation>and {count} other layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/live.py" />
      <source>Geen verschil in oppervlakte of aantal.</source>
      <translation>No difference in area or number.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/live.py" />
      <source>{area} zoekgebied {name}</source>
      <translation>{area} search area {name}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/live.py" />
      <source>{count} punt {name}</source>
      <translation>{count} point {name}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/live.py" />
      <source>{area} in {layer}</source>
      <translation>{area} in {layer}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/live.py" />
      <source>{length} door {layer}</source>
      <translation>{length} through {layer}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/model/codelists.py" />
      <source>De codelijst '{name}' bestaat niet.</source>
      <translation>The code list '{name}' does not exist.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/model/codelists.py" />
      <source>Bekende lijsten: {lists}.</source>
      <translation>Known lists: {lists}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/model/codelists.py" />
      <source>{file}: de code '{code}' komt twee keer voor.</source>
      <translation>{file}: the code '{code}' occurs twice.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/model/functions.py" />
      <source>De functie '{code}' bestaat niet.</source>
      <translation>The function '{code}' does not exist.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/model/functions.py" />
      <source>Kies een functie uit de lijst functies van NOVEX.</source>
      <translation>Choose a function from the NOVEX list of functions.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/model/schema.py" />
      <source>Het uitwisselmodel {file} is niet te lezen: {error}.</source>
      <translation>The exchange model {file} cannot be read: {error}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/model/schema.py" />
      <source>Installeer de plugin opnieuw.</source>
      <translation>Install the plugin again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/model/tables.py" />
      <source>{file}, regel {line}: de kolom '{column}' is leeg of ontbreekt.</source>
      <translation>{file}, line {line}: the column '{column}' is empty or missing.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/model/tables.py" />
      <source>{file} is geen geldige JSON: regel {line}, kolom {column}.</source>
      <translation>{file} is not valid JSON: line {line}, column {column}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/model/tables.py" />
      <source>Kijk naar een ontbrekende komma, aanhalingsteken of accolade op of vlak boven die regel in {path}.</source>
      <translation>Look for a missing comma, quotation mark or brace on or just above that line in {path}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/model/tables.py" />
      <source>Het gegevensbestand {path} ontbreekt.</source>
      <translation>The data file {path} is missing.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/model/tables.py" />
      <source>Sla het op als UTF-8 (in een spreadsheet: 'CSV UTF-8') en probeer het opnieuw.</source>
      <translation>Save it as UTF-8 (in a spreadsheet: 'CSV UTF-8') and try again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/model/tables.py" />
      <source>{file} is niet in UTF-8 opgeslagen.</source>
      <translation>{file} is not saved in UTF-8.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/model/tables.py" />
      <source>{path} kan niet worden gelezen: {reason}.</source>
      <translation>{path} cannot be read: {reason}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/model/tables.py" />
      <source>Controleer of u het bestand mag lezen.</source>
      <translation>Check whether you may read the file.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/model/tables.py" />
      <source>Herstel het in {path} en open NOVEX opnieuw.</source>
      <translation>Repair it in {path} and open NOVEX again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/model/tables.py" />
      <source>{file}, {where}: '{text}' is geen getal.</source>
      <translation>{file}, {where}: '{text}' is not a number.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/model/tables.py" />
      <source>{file}, regel {line} is geen geldige CSV: {reason}.</source>
      <translation>{file}, line {line} is not valid CSV: {reason}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/model/tables.py" />
      <source>{file}, regel {line} heeft een ander aantal kolommen dan de kop.</source>
      <translation>{file}, line {line} has another number of columns than the heading.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/model/tables.py" />
      <source>Zet tekst waarin een komma staat tussen dubbele aanhalingstekens. </source>
      <translation>Put text that holds a comma between double quotation marks. </translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/optional.py" />
      <source>shapely {version} is te oud; versie 2.0 of nieuwer is nodig.</source>
      <translation>shapely {version} is too old; version 2.0 or newer is needed.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/optional.py" />
      <source>shapely werkt niet samen met deze QGIS ({error}).</source>
      <translation>shapely does not work together with this QGIS ({error}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/optional.py" />
      <source>shapely werkt niet samen met deze QGIS.</source>
      <translation>shapely does not work together with this QGIS.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/optional.py" />
      <source>Het Python-pakket {name} ontbreekt.</source>
      <translation>The Python package {name} is missing.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/optional.py" />
      <source>Installeer het met dit ene commando en start QGIS opnieuw: {command}</source>
      <translation>Install it with this one command and restart QGIS: {command}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/effective.py" />
      <source>De varianten {codes} zijn in een kring elkaars ouder.</source>
      <translation>The variants {codes} are each other's parent in a circle.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/effective.py" />
      <source>Geef een van deze varianten de basis of een andere variant als ouder.</source>
      <translation>Give one of these variants the basis or another variant as its parent.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/effective.py" />
      <source>'{horizon}' is geen horizon.</source>
      <translation>'{horizon}' is not a horizon.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/effective.py" />
      <source>Kies een jaar uit de waardelijst horizon, zoals 2030 of 2050.</source>
      <translation>Choose a year from the list horizon, such as 2030 or 2050.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/effective.py" />
      <source>Objecten vervangen elkaar in een kring: {names}.</source>
      <translation>Objects replace each other in a circle: {names}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/effective.py" />
      <source>Maak bij een van deze objecten het veld 'vervangt' leeg.</source>
      <translation>Empty the field 'vervangt' of one of these objects.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/effective.py" />
      <source>alleen de basis</source>
      <translation>the basis only</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/effective.py" />
      <source>Variant '{code}' bestaat niet in dit voorstel.</source>
      <translation>Variant '{code}' does not exist in this proposal.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/effective.py" />
      <source>Kies een van de varianten van dit voorstel ({known}) of laat de variant leeg voor de basis.</source>
      <translation>Choose one of the variants of this proposal ({known}), or leave the variant empty for the basis.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/plugin.py" />
      <source>NOVEX-paneel</source>
      <translation>NOVEX panel</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/plugin.py" />
      <source>Toon of verberg het NOVEX-paneel</source>
      <translation>Show or hide the NOVEX panel</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/base.py" />
      <source>Geannuleerd; er is niets half weggeschreven.</source>
      <translation>Cancelled; nothing was left half written.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/importeer.py" />
      <source>Importeer objecten</source>
      <translation>Import objects</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/importeer.py" />
      <source>Voorstel</source>
      <translation>Proposal</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/importeer.py" />
      <source>Laag met objecten</source>
      <translation>Layer with objects</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/importeer.py" />
      <source>Velden, als {"naam": "kolom in de bron"}</source>
      <translation>Fields, as {"naam": "column in the source"}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/importeer.py" />
      <source>Functie, waar de bron er geen geeft</source>
      <translation>Function, where the source gives none</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/importeer.py" />
      <source>Horizon, waar de bron er geen geeft</source>
      <translation>Horizon, where the source gives none</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/importeer.py" />
      <source>Nauwkeurigheid, waar de bron die niet geeft</source>
      <translation>Exactness, where the source gives none</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/importeer.py" />
      <source>Toegevoegd</source>
      <translation>Added</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/importeer.py" />
      <source>Geweigerd</source>
      <translation>Refused</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/importeer.py" />
      <source>Basisset</source>
      <translation>Reference layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/importeer.py" />
      <source>De laag met objecten is niet te openen.</source>
      <translation>The layer with objects cannot be opened.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/importeer.py" />
      <source>Kies een vectorlaag die in QGIS geopend kan worden.</source>
      <translation>Choose a vector layer that QGIS can open.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/importeer.py" />
      <source>{added} toegevoegd, {rejected} geweigerd.</source>
      <translation>{added} added, {rejected} refused.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/importeer.py" />
      <source>Objecten ingelezen</source>
      <translation>Objects imported</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/importeer.py" />
      <source>Velden: dit is geen JSON ({error}).</source>
      <translation>Fields: this is not JSON ({error}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/importeer.py" />
      <source>Velden: geef een object, zoals {"naam": "omschrijving"}.</source>
      <translation>Fields: give an object, such as {"naam": "description"}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/kaartbeelden.py" />
      <source>Kaartbeelden</source>
      <translation>Map sheets</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/kaartbeelden.py" />
      <source>Uitvoer</source>
      <translation>Output</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/kaartbeelden.py" />
      <source>Horizons</source>
      <translation>Horizons</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/kaartbeelden.py" />
      <source>Perspectieven</source>
      <translation>Perspectives</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/kaartbeelden.py" />
      <source>Beeldpunten per inch</source>
      <translation>Dots per inch</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/kaartbeelden.py" />
      <source>Map voor de kaartbeelden</source>
      <translation>Folder for the map sheets</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/kaartbeelden.py" />
      <source>Aantal kaartbeelden</source>
      <translation>Number of map sheets</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/kaartbeelden.py" />
      <source>Aantal bestanden</source>
      <translation>Number of files</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/laad_basisset.py" />
      <source>Laad basisset</source>
      <translation>Load reference layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/laad_basisset.py" />
      <source>Map met lagen</source>
      <translation>Folder with layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/laad_basisset.py" />
      <source>Of één bestand met lagen</source>
      <translation>Or one file with layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/laad_basisset.py" />
      <source>Peildatum (jjjj-mm-dd)</source>
      <translation>Reference date (yyyy-mm-dd)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/laad_basisset.py" />
      <source>Ingelezen basisset</source>
      <translation>Prepared reference store</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/laad_basisset.py" />
      <source>GeoPackage (*.gpkg)</source>
      <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/laad_basisset.py" />
      <source>Aantal lagen</source>
      <translation>Number of layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/laad_basisset.py" />
      <source>Aantal kenmerken</source>
      <translation>Number of features</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/laad_basisset.py" />
      <source>Aantal herstelde kenmerken</source>
      <translation>Number of repaired features</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/laad_basisset.py" />
      <source>Kies óf een map óf een bestand met lagen.</source>
      <translation>Choose either a folder or one file with layers.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/laad_basisset.py" />
      <source>Bestand</source>
      <translation>File</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/laad_basisset.py" />
      <source>Gelezen</source>
      <translation>Read</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/laad_basisset.py" />
      <source>Bewaard</source>
      <translation>Kept</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/laad_basisset.py" />
      <source>Hersteld</source>
      <translation>Repaired</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/laad_basisset.py" />
      <source>Weggelaten</source>
      <translation>Left out</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/laad_basisset.py" />
      <source>Ha voor</source>
      <translation>Ha before</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/laad_basisset.py" />
      <source>Ha na</source>
      <translation>Ha after</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/laad_basisset.py" />
      <source>Opmerkingen</source>
      <translation>Remarks</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/laad_basisset.py" />
      <source>Basisset ingelezen</source>
      <translation>Reference layers loaded</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/laad_basisset.py" />
      <source>'{text}' is geen datum; schrijf hem als jjjj-mm-dd.</source>
      <translation>'{text}' is not a date; write it as yyyy-mm-dd.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/nieuw_voorstel.py" />
      <source>Nieuw voorstel</source>
      <translation>New proposal</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/nieuw_voorstel.py" />
      <source>Titel</source>
      <translation>Title</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/nieuw_voorstel.py" />
      <source>Provincie</source>
      <translation>Province</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/nieuw_voorstel.py" />
      <source>Ijkmoment</source>
      <translation>Milestone</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/nieuw_voorstel.py" />
      <source>Organisatie</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/nieuw_voorstel.py" />
      <source>Contact</source>
      <translation>Contact</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/nieuw_voorstel.py" />
      <source>Varianten</source>
      <translation>Variants</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/nieuw_voorstel.py" />
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/nieuw_voorstel.py" />
      <source>Naam</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/nieuw_voorstel.py" />
      <source>Bestaand bestand vervangen</source>
      <translation>Replace an existing file</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/nieuw_voorstel.py" />
      <source>Voorstel (GeoPackage)</source>
      <translation>Proposal (GeoPackage)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/nieuw_voorstel.py" />
      <source>Geef het voorstel een titel.</source>
      <translation>Give the proposal a title.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/nieuw_voorstel.py" />
      <source>Voorstel aanmaken</source>
      <translation>Making the proposal</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/nieuw_voorstel.py" />
      <source>Geef voor elke variant een code en een naam.</source>
      <translation>Give every variant a code and a name.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/nieuw_voorstel.py" />
      <source>Variant {codes} komt twee keer voor.</source>
      <translation>Variant {codes} occurs twice.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/pakket.py" />
      <source>Datapakket</source>
      <translation>Data package</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/pakket.py" />
      <source>Map met kaartbeelden</source>
      <translation>Folder with map sheets</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/pakket.py" />
      <source>Pakket</source>
      <translation>Package</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/pakket.py" />
      <source>ZIP-bestanden (*.zip)</source>
      <translation>ZIP files (*.zip)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/pakket.py" />
      <source>Aantal bestanden in het pakket</source>
      <translation>Number of files in the package</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/pakket.py" />
      <source>De map met kaartbeelden {path} bestaat niet.</source>
      <translation>The folder with map sheets {path} does not exist.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/parameters.py" />
      <source>Ingelezen basisset (GeoPackage)</source>
      <translation>Prepared reference store (GeoPackage)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/parameters.py" />
      <source>Ingelezen basisset, voor de grens van de provincie</source>
      <translation>Prepared reference store, for the border of the province</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/parameters.py" />
      <source>Code van de variant (leeg: basis)</source>
      <translation>Code of the variant (empty: basis)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/parameters.py" />
      <source>Horizon</source>
      <translation>Horizon</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/parameters.py" />
      <source>Verslag</source>
      <translation>Report</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/parameters.py" />
      <source>HTML-bestanden (*.html)</source>
      <translation>HTML files (*.html)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/parameters.py" />
      <source>{label}: het bestand {path} bestaat niet. Kies een bestaand bestand.</source>
      <translation>{label}: the file {path} does not exist. Choose an existing file.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/provider.py" />
      <source>NOVEX: ruimtelijke voorstellen</source>
      <translation>NOVEX: spatial proposals</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/toets.py" />
      <source>Toets voorstel</source>
      <translation>Check proposal</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/toets.py" />
      <source>Toetsen</source>
      <translation>Check</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/toets.py" />
      <source>Aantal bevindingen</source>
      <translation>Number of findings</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/toets.py" />
      <source>Aantal harde conflicten</source>
      <translation>Number of hard conflicts</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/toets.py" />
      <source>Aantal regels dat niet getoetst kon worden</source>
      <translation>Number of rules that could not be tested</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/toets.py" />
      <source>Zwaarste klasse</source>
      <translation>Most severe class</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/toets.py" />
      <source>Toets van het voorstel</source>
      <translation>Check of the proposal</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/toets.py" />
      <source>Klasse</source>
      <translation>Class</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/toets.py" />
      <source>Aantal</source>
      <translation>Number</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/toets.py" />
      <source>Bevindingen</source>
      <translation>Findings</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/toets.py" />
      <source>Bevinding</source>
      <translation>Finding</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/toets.py" />
      <source>Overlap (ha)</source>
      <translation>Overlap (ha)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/toets.py" />
      <source>Overlap (%)</source>
      <translation>Overlap (%)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/toets.py" />
      <source>Lengte (m)</source>
      <translation>Length (m)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/toets.py" />
      <source>Niet getoetst</source>
      <translation>Not tested</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/toets.py" />
      <source>Reden</source>
      <translation>Reason</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Totalen en doelbereik</source>
      <translation>Totals and goals</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Doelbereik</source>
      <translation>Goals reached</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Ingelezen basisset, voor doelen als deel van het landelijk gebied</source>
      <translation>Prepared reference store, for goals that are a share of the rural land</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Oppervlakte landelijk gebied (ha); gaat voor op de basisset</source>
      <translation>Area of rural land (ha); goes before the reference store</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Totalen</source>
      <translation>Totals</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>CSV-bestanden (*.csv)</source>
      <translation>CSV files (*.csv)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Bruto oppervlakte (ha)</source>
      <translation>Gross area (ha)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Netto oppervlakte (ha)</source>
      <translation>Net area (ha)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Meervoudig gebruikt (ha)</source>
      <translation>Multiple use (ha)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Zoekgebieden (ha)</source>
      <translation>Search areas (ha)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Aantal objecten</source>
      <translation>Number of objects</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Totalen: {title}</source>
      <translation>Totals: {title}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Variant {variant}, horizon {horizon}.</source>
      <translation>Variant {variant}, horizon {horizon}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Oppervlakte (ha)</source>
      <translation>Area (ha)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Functie</source>
      <translation>Function</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Objecten</source>
      <translation>Objects</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Bruto</source>
      <translation>Gross</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Netto</source>
      <translation>Net</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Meervoudig</source>
      <translation>Multiple</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Gestapeld</source>
      <translation>Stacked</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Nevenfunctie</source>
      <translation>Further function</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Zoekgebied</source>
      <translation>Search area</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Hoeveelheden</source>
      <translation>Quantities</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Eenheid</source>
      <translation>Unit</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Minimum</source>
      <translation>Minimum</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Verwacht</source>
      <translation>Expected</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Maximum</source>
      <translation>Maximum</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>In zoekgebieden</source>
      <translation>In search areas</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Doelen</source>
      <translation>Goals</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Doel</source>
      <translation>Goal</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Schaal</source>
      <translation>Scale</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Jaar</source>
      <translation>Year</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Gevraagd</source>
      <translation>Asked</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Opmerking</source>
      <translation>Remark</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>niet af te leiden</source>
      <translation>cannot be derived</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>'{a}' en '{b}' overlappen en tellen allebei hun {unit} mee.</source>
      <translation>'{a}' and '{b}' overlap and both count their {unit}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/valideer.py" />
      <source>Valideer voorstel</source>
      <translation>Validate proposal</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/valideer.py" />
      <source>Stop met een fout als er fouten zijn</source>
      <translation>Stop with an error when there are errors</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/valideer.py" />
      <source>Geldig</source>
      <translation>Valid</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/valideer.py" />
      <source>Aantal fouten</source>
      <translation>Number of errors</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/valideer.py" />
      <source>Aantal waarschuwingen</source>
      <translation>Number of warnings</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/valideer.py" />
      <source>Aantal adviezen</source>
      <translation>Number of recommendations</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/valideer.py" />
      <source>Het voorstel heeft {count} fouten.</source>
      <translation>The proposal has {count} errors.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/valideer.py" />
      <source>Los de meldingen hierboven op en controleer opnieuw.</source>
      <translation>Solve the messages above and validate again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/valideer.py" />
      <source>Controle van het voorstel</source>
      <translation>Validation of the proposal</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/valideer.py" />
      <source>Geen fouten of waarschuwingen gevonden.</source>
      <translation>No errors or warnings found.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/valideer.py" />
      <source>Zwaarte</source>
      <translation>Severity</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/valideer.py" />
      <source>Plaats</source>
      <translation>Place</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/valideer.py" />
      <source>Melding</source>
      <translation>Message</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/valideer.py" />
      <source>Wat te doen</source>
      <translation>What to do</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/desk.py" />
      <source>'{title}' is nog bezig.</source>
      <translation>'{title}' is still running.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/desk.py" />
      <source>Wacht tot het klaar is, of annuleer het onder in het paneel.</source>
      <translation>Wait until it is done, or cancel it at the bottom of the panel.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/desk.py" />
      <source>'{title}' is geannuleerd.</source>
      <translation>'{title}' was cancelled.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/desk.py" />
      <source>Er is niets gewijzigd.</source>
      <translation>Nothing has been changed.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dock.py" />
      <source>Geen voorstel geopend</source>
      <translation>No proposal open</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dock.py" />
      <source>Maak een nieuw voorstel of open een bestand.</source>
      <translation>Make a new proposal or open a file.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dock.py" />
      <source>Voorstel zonder titel</source>
      <translation>Untitled proposal</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dock.py" />
      <source>versie {v}</source>
      <translation>version {v}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dock.py" />
      <source>Nog niet getoetst</source>
      <translation>Not checked yet</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dock.py" />
      <source>In deze variant en horizon nog niet getoetst</source>
      <translation>Not yet checked in this variant and horizon</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dock.py" />
      <source>verouderd</source>
      <translation>out of date</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dock.py" />
      <source>{count} objecten beslaan netto {area}</source>
      <translation>{count} objects cover {area} net</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_view.py" />
      <source>De toets wijst op een mogelijk knelpunt en is geen juridisch oordeel.</source>
      <translation>The check points at a possible problem and is not a legal judgement.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_view.py" />
      <source>Regels</source>
      <translation>Rules</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_view.py" />
      <source>Lees de laag in op de pagina Basisset, of vul het ontbrekende kenmerk in.</source>
      <translation>Load the layer on the page Reference layers, or fill in the missing attribute.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/drawing.py" />
      <source>Het vlak kruiste zichzelf en is hersteld.</source>
      <translation>The area crossed itself and has been repaired.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/drawing.py" />
      <source>Controleer de begrenzing.</source>
      <translation>Check the boundary.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/drawing.py" />
      <source>{name} tekenen</source>
      <translation>Draw {name}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/findings_model.py" />
      <source>{count} regel(s)</source>
      <translation>{count} rule(s)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/findings_model.py" />
      <source> · afgewogen</source>
      <translation> · weighed</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/goal_delegate.py" />
      <source>{share} %</source>
      <translation>{share} %</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/goal_delegate.py" />
      <source>Niet af te leiden uit getekende objecten</source>
      <translation>Cannot be derived from drawn objects</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/goal_delegate.py" />
      <source> ({low}–{high})</source>
      <translation> ({low}–{high})</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/goal_delegate.py" />
      <source>{low}–{high}</source>
      <translation>{low}–{high}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/goal_delegate.py" />
      <source>{value} van {target}</source>
      <translation>{value} of {target}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/goal_delegate.py" />
      <source>provinciaal doel</source>
      <translation>provincial goal</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/goal_delegate.py" />
      <source>nationaal doel</source>
      <translation>national goal</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/goal_delegate.py" />
      <source>Zoekgebieden zouden {value} toevoegen.</source>
      <translation>Search areas would add {value}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/goal_delegate.py" />
      <source>Gerekend met een aanname van NOVEX.</source>
      <translation>Calculated with an assumption of NOVEX.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/live_monitor.py" />
      <source>Totalen bijwerken</source>
      <translation>Updating totals</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_card.py" />
      <source>Basis (geldt voor alle varianten)</source>
      <translation>Basis (holds for all variants)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_card.py" />
      <source>Toevoegen</source>
      <translation>Add</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_card.py" />
      <source>Annuleren</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_card.py" />
      <source>Vlak van {area}</source>
      <translation>Area of {area}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_card.py" />
      <source>Lijn van {length}</source>
      <translation>Line of {length}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_card.py" />
      <source>Punt op {x}, {y}</source>
      <translation>Point at {x}, {y}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>Map met kaartlagen kiezen</source>
      <translation>Choose a folder with map layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>Bestand met kaartlagen kiezen</source>
      <translation>Choose a file with map layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>Kaartlagen (*.gpkg *.geojson *.json *.gml *.shp *.fgb *.xml)</source>
      <translation>Map layers (*.gpkg *.geojson *.json *.gml *.shp *.fgb *.xml)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>Basisset inlezen</source>
      <translation>Load reference layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>{count} lagen staan klaar; {repaired} kenmerken zijn hersteld (zie het logboek, tab NOVEX).</source>
      <translation>{count} layers are ready; {repaired} features were repaired (see the log, tab NOVEX).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>De basisset is ingelezen.</source>
      <translation>The reference layers are loaded.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>Klaargezette basisset openen</source>
      <translation>Open prepared reference layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>{count} lagen toegevoegd.</source>
      <translation>{count} layers added.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>Zet ze aan en uit in het lagenpaneel.</source>
      <translation>Switch them on and off in the layer panel.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>Deze lagen staan al in het project.</source>
      <translation>These layers are already in the project.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>Nog geen basisset geladen</source>
      <translation>No reference layers loaded yet</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>Zonder basisset is niets toetsbaar. Kies hierboven een map of een bestand.</source>
      <translation>Nothing can be tested without reference layers. Choose a folder or a file above.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>{count} lagen, peildatum {date}.</source>
      <translation>{count} layers, reference date {date}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>{count} toetslagen ontbreken: regels daarop zijn niet toetsbaar.</source>
      <translation>{count} check layers are missing: rules on them cannot be tested.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>{count} hersteld</source>
      <translation>{count} repaired</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>niet geladen</source>
      <translation>not loaded</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>n.v.t.</source>
      <translation>n/a</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>{count} lagen gekozen.</source>
      <translation>{count} layers chosen.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>Kies een laag om bron, datum en opmerkingen te zien.</source>
      <translation>Choose a layer to see its source, date and remarks.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>{title}: komt in deze provincie niet voor. Bronhouder: {owner}.</source>
      <translation>{title}: does not occur in this province. Owner: {owner}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>{title}: niet geladen, dus niet toetsbaar. Bronhouder: {owner}.</source>
      <translation>{title}: not loaded, so not testable. Owner: {owner}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>zonder datum</source>
      <translation>no date</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>{title}. Bron: {source}, {date}.</source>
      <translation>{title}. Source: {source}, {date}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_check.py" />
      <source>Alle klassen</source>
      <translation>All classes</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_check.py" />
      <source>De toets is klaar: {count} bevindingen.</source>
      <translation>The check is done: {count} findings.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_check.py" />
      <source>{count} daarvan zijn harde conflicten.</source>
      <translation>{count} of them are hard conflicts.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_check.py" />
      <source>Deze bevinding heeft geen plek op de kaart.</source>
      <translation>This finding has no place on the map.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_check.py" />
      <source>Nog geen voorstel. Maak er een of open een bestand op de pagina Voorstel.</source>
      <translation>No proposal yet. Make one or open a file on the page Proposal.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_check.py" />
      <source>Nog geen basisset. Lees op de pagina Basisset de lagen in waaraan u toetst.</source>
      <translation>No reference layers yet. Load the layers to check against on the page Reference layers.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_check.py" />
      <source>Nog niet getoetst. Klik op 'Toets alles'; dat duurt meestal enkele seconden.</source>
      <translation>Not checked yet. Click 'Check all'; it usually takes a few seconds.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_check.py" />
      <source>Geen bevindingen. Kijk wel of er lagen zijn die niet getoetst konden worden.</source>
      <translation>No findings. Do look whether there are layers that could not be tested.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_check.py" />
      <source>Kies een bevinding om het dossier te zien en haar op de kaart te tonen.</source>
      <translation>Choose a finding to see its file and to show it on the map.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_check.py" />
      <source>Open eerst een voorstel.</source>
      <translation>Open a proposal first.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_check.py" />
      <source>Laad eerst een basisset.</source>
      <translation>Load reference layers first.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_check.py" />
      <source>Nog niet getoetst.</source>
      <translation>Not checked yet.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_check.py" />
      <source>Laatste toets: {variant}, {horizon}</source>
      <translation>Last check: {variant}, {horizon}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_check.py" />
      <source>sindsdien bewerkt</source>
      <translation>edited since</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_check.py" />
      <source>nu is een andere variant of horizon gekozen</source>
      <translation>another variant or horizon is chosen now</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_draw.py" />
      <source>Klik op de kaart, rechtsklik sluit af. Backspace haalt het laatste punt weg, Esc stopt.</source>
      <translation>Click on the map, right-click ends. Backspace removes the last point, Esc stops.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_draw.py" />
      <source>{count} object(en) verwijderd.</source>
      <translation>{count} object(s) deleted.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_draw.py" />
      <source>Ongedaan maken kan tot u opslaat.</source>
      <translation>You can undo this until you save.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_draw.py" />
      <source>Opgeslagen in {file}.</source>
      <translation>Saved in {file}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_draw.py" />
      <source>Objecten ({count})</source>
      <translation>Objects ({count})</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_draw.py" />
      <source>Niet opgeslagen wijzigingen.</source>
      <translation>Unsaved changes.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_draw.py" />
      <source>Alles is opgeslagen.</source>
      <translation>Everything is saved.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_draw.py" />
      <source>Naamloos object</source>
      <translation>Nameless object</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_draw.py" />
      <source> · variant {code}</source>
      <translation> · variant {code}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_goals.py" />
      <source>Doelbereik berekenen</source>
      <translation>Calculating goals</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_goals.py" />
      <source>Totalen opslaan</source>
      <translation>Save totals</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_goals.py" />
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_goals.py" />
      <source>De totalen staan in {file}.</source>
      <translation>The totals are in {file}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_goals.py" />
      <source>{objects} objecten beslaan netto {area}.</source>
      <translation>{objects} objects cover {area} net.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_goals.py" />
      <source>{name}
Bruto {gross} ha; {shared} ha wordt met een andere functie gedeeld.</source>
      <translation>{name}
Gross {gross} ha; {shared} ha is shared with another function.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_goals.py" />
      <source>{count} punt(en)</source>
      <translation>{count} point(s)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_goals.py" />
      <source>zoekgebied {area}</source>
      <translation>search area {area}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_goals.py" />
      <source>{value} ({low}–{high})</source>
      <translation>{value} ({low}–{high})</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_goals.py" />
      <source>{value} + {search} in zoekgebied</source>
      <translation>{value} + {search} in search area</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_output.py" />
      <source>Map voor kaartbeelden en pakket</source>
      <translation>Folder for map sheets and package</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_output.py" />
      <source>Er is niets te tonen voor deze keuze.</source>
      <translation>There is nothing to show for this choice.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_output.py" />
      <source>Kies een ander perspectief, een andere horizon of variant.</source>
      <translation>Choose another perspective, horizon or variant.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_output.py" />
      <source>Kaartbeelden maken</source>
      <translation>Making map sheets</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_output.py" />
      <source>{count} kaartbeelden gemaakt.</source>
      <translation>{count} map sheets made.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_output.py" />
      <source>Ze staan in {folder}.</source>
      <translation>They are in {folder}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_output.py" />
      <source>Datapakket maken</source>
      <translation>Making the data package</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_output.py" />
      <source>Het datapakket is klaar: {file}.</source>
      <translation>The data package is ready: {file}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_output.py" />
      <source>{count} bestanden met controlegetallen.</source>
      <translation>{count} files with checksums.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_output.py" />
      <source>Valideren</source>
      <translation>Validating</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_output.py" />
      <source>Geen opmerkingen: het voorstel voldoet aan het uitwisselmodel.</source>
      <translation>No remarks: the proposal meets the exchange model.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_output.py" />
      <source>De validatie is klaar.</source>
      <translation>The validation is done.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_output.py" />
      <source>Er is niets op te merken.</source>
      <translation>There is nothing to remark.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_output.py" />
      <source>Er is geen map gekozen.</source>
      <translation>No folder is chosen.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_output.py" />
      <source>Kies bovenaan de pagina waar de uitvoer komt.</source>
      <translation>Choose at the top of the page where the output goes.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_output.py" />
      <source>De map '{folder}' kan niet worden gemaakt ({error}).</source>
      <translation>The folder '{folder}' cannot be made ({error}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_output.py" />
      <source>1 kaartbeeld</source>
      <translation>1 map sheet</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_output.py" />
      <source>{count} kaartbeelden</source>
      <translation>{count} map sheets</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_proposal.py" />
      <source>Het voorstel '{title}' is gemaakt.</source>
      <translation>The proposal '{title}' has been made.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_proposal.py" />
      <source>Laad nu een basisset, of begin te tekenen.</source>
      <translation>Now load reference layers, or start to draw.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_proposal.py" />
      <source>Voorstel openen</source>
      <translation>Open proposal</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_proposal.py" />
      <source>NOVEX-voorstel (*.gpkg)</source>
      <translation>NOVEX proposal (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_proposal.py" />
      <source>Dit voorstel was van een oudere versie; u werkt nu in een bijgewerkte kopie.</source>
      <translation>This proposal was of an older version; you now work in an upgraded copy.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_proposal.py" />
      <source>Het origineel {file} is niet gewijzigd.</source>
      <translation>The original {file} has not been changed.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_proposal.py" />
      <source>'{path}' is er niet meer.</source>
      <translation>'{path}' is no longer there.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_proposal.py" />
      <source>Is het bestand verplaatst? Open het dan opnieuw.</source>
      <translation>Has the file been moved? Then open it again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_proposal.py" />
      <source>Kies een lege map voor het voorbeeld</source>
      <translation>Choose an empty folder for the example</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_proposal.py" />
      <source>Basisset van het voorbeeld klaarzetten</source>
      <translation>Preparing the reference layers of the example</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_proposal.py" />
      <source>Het voorbeeld is geopend.</source>
      <translation>The example is open.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_proposal.py" />
      <source>Kijk op de pagina Toetsen, of teken zelf iets op de pagina Tekenen.</source>
      <translation>Look at the page Check, or draw something yourself on the page Draw.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_proposal.py" />
      <source>Bewerkingen opslaan?</source>
      <translation>Save edits?</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_proposal.py" />
      <source>Het geopende voorstel heeft bewerkingen die nog niet zijn opgeslagen.</source>
      <translation>The open proposal has edits that are not saved yet.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_proposal.py" />
      <source>Variant {code} is in gebruik.</source>
      <translation>Variant {code} is in use.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_proposal.py" />
      <source>Er horen {count} objecten bij; verwijder of verplaats ze eerst.</source>
      <translation>{count} objects belong to it; delete or move them first.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_proposal.py" />
      <source>Variant {codes} bouwt erop voort.</source>
      <translation>Variant {codes} builds on it.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_proposal.py" />
      <source>{objects} objecten, {variants} varianten</source>
      <translation>{objects} objects, {variants} variants</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_proposal.py" />
      <source>{count} eigen</source>
      <translation>{count} own</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_proposal.py" />
      <source>voorkeur</source>
      <translation>preferred</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_proposal.py" />
      <source>bouwt voort op {code}</source>
      <translation>builds on {code}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/proposal_dialog.py" />
      <source>Waar komt het voorstel?</source>
      <translation>Where should the proposal go?</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/proposal_dialog.py" />
      <source>Maken</source>
      <translation>Make</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/proposal_dialog.py" />
      <source>Gegevens van het voorstel</source>
      <translation>Details of the proposal</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/proposal_dialog.py" />
      <source>Bewaren</source>
      <translation>Save</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/proposal_dialog.py" />
      <source>Kies waar het bestand komt.</source>
      <translation>Choose where the file goes.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/session.py" />
      <source>Er is geen voorstel geopend.</source>
      <translation>No proposal is open.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/session.py" />
      <source>Maak er een of open een bestand op de pagina Voorstel.</source>
      <translation>Make one or open a file on the page Proposal.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/session.py" />
      <source>Er zijn bewerkingen die nog niet zijn opgeslagen.</source>
      <translation>There are edits that are not saved yet.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/session.py" />
      <source>Sla ze op of maak ze ongedaan.</source>
      <translation>Save or undo them.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/session.py" />
      <source>Er is geen basisset geladen.</source>
      <translation>No reference layers are loaded.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/session.py" />
      <source>Lees er een in op de pagina Basisset.</source>
      <translation>Load them on the page Reference layers.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/session.py" />
      <source>De laag '{table}' van het voorstel zit niet meer in het project.</source>
      <translation>The layer '{table}' of the proposal is no longer in the project.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/session.py" />
      <source>Open het voorstel opnieuw op de pagina Voorstel.</source>
      <translation>Open the proposal again on the page Proposal.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/status_strip.py" />
      <source>{label}: {count}</source>
      <translation>{label}: {count}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/tiles.py" />
      <source>{name} tekenen ({kinds}); telt in {unit}</source>
      <translation>Draw {name} ({kinds}); counts in {unit}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/tiles.py" />
      <source>Geen functie gevonden. Probeer een ander woord.</source>
      <translation>No function found. Try another word.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/tiles.py" />
      <source>{name} in- of uitklappen</source>
      <translation>Fold {name} in or out</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_dialog.py" />
      <source>De code ligt vast: objecten verwijzen ernaar.</source>
      <translation>The code is fixed: objects refer to it.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_dialog.py" />
      <source>Geef de variant een korte code, zoals A.</source>
      <translation>Give the variant a short code, such as A.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_dialog.py" />
      <source>De code {code} is al in gebruik.</source>
      <translation>The code {code} is already in use.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_dialog.py" />
      <source>Geef de variant een naam die zegt waarin hij verschilt.</source>
      <translation>Give the variant a name that says how it differs.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/verdict.py" />
      <source>Bevindingen van de laatste bewerking</source>
      <translation>Findings of the last edit</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/verdict.py" />
      <source>Kies een functie en teken op de kaart. Hier staat dan meteen wat uw streek toevoegt en raakt.</source>
      <translation>Choose a function and draw on the map. What your stroke adds and touches then shows here at once.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/verdict.py" />
      <source>nog {count} bevindingen</source>
      <translation>{count} more findings</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/verdict.py" />
      <source>{count} lagen niet toetsbaar</source>
      <translation>{count} layers not testable</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/verdict.py" />
      <source>{count} objecten</source>
      <translation>{count} objects</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/verdict.py" />
      <source>Verwijderd: {name}</source>
      <translation>Deleted: {name}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/verdict.py" />
      <source>{label}: {text}. Klik om het op de kaart te zien.</source>
      <translation>{label}: {text}. Click to see it on the map.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/weighing_dialog.py" />
      <source>Vastleggen</source>
      <translation>Record</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/weighing_dialog.py" />
      <source>Schrijf een motivering: zonder is een afweging niet te volgen.</source>
      <translation>Write a motivation: without one a weighing cannot be followed.</translation>
    </message>
  </context>
</TS>
