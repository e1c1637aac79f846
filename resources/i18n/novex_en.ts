<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
  <context>
    <name>DoctorDialog</name>
    <message>
      <location filename="../../forms/doctor_dialog.ui" />
      <source>Dokter</source>
      <translation>Doctor</translation>
    </message>
    <message>
      <location filename="../../forms/doctor_dialog.ui" />
      <source>De dokter kijkt of de lagen op diensten nog antwoorden, en waar zij anders te vinden zijn. Er verandert niets voordat u op Herstel klikt.</source>
      <translation>The doctor checks whether the layers from services still answer, and where else they can be found. Nothing changes until you click Repair.</translation>
    </message>
    <message>
      <location filename="../../forms/doctor_dialog.ui" />
      <source>Onderzoek het &amp;project</source>
      <translation>Examine the &amp;project</translation>
    </message>
    <message>
      <location filename="../../forms/doctor_dialog.ui" />
      <source>Onderzoek de lagen op diensten in het geopende project</source>
      <translation>Examine the layers from services in the open project</translation>
    </message>
    <message>
      <location filename="../../forms/doctor_dialog.ui" />
      <source>Controleer de &amp;catalogus</source>
      <translation>Check the &amp;catalogue</translation>
    </message>
    <message>
      <location filename="../../forms/doctor_dialog.ui" />
      <source>Onderzoek de aangevinkte lagen van de catalogus, ook zonder project</source>
      <translation>Examine the ticked layers of the catalogue, also without a project</translation>
    </message>
    <message>
      <location filename="../../forms/doctor_dialog.ui" />
      <source>Onderzochte lagen</source>
      <translation>Examined layers</translation>
    </message>
    <message>
      <location filename="../../forms/doctor_dialog.ui" />
      <source>Kies een laag</source>
      <translation>Choose a layer</translation>
    </message>
    <message>
      <location filename="../../forms/doctor_dialog.ui" />
      <source>Voortgang van het onderzoek</source>
      <translation>Progress of the examination</translation>
    </message>
    <message>
      <location filename="../../forms/doctor_dialog.ui" />
      <source>&amp;Stoppen</source>
      <translation>&amp;Stop</translation>
    </message>
    <message>
      <location filename="../../forms/doctor_dialog.ui" />
      <source>&amp;Herstel gekozen</source>
      <translation>&amp;Repair chosen</translation>
    </message>
    <message>
      <location filename="../../forms/doctor_dialog.ui" />
      <source>Zet de aangevinkte lagen op hun nieuwe adres; stijl, filter en plaats in de boom blijven</source>
      <translation>Put the ticked layers on their new address; style, filter and place in the tree stay</translation>
    </message>
    <message>
      <location filename="../../forms/doctor_dialog.ui" />
      <source>&amp;Verslag bewaren…</source>
      <translation>Sa&amp;ve report…</translation>
    </message>
    <message>
      <location filename="../../forms/doctor_dialog.ui" />
      <source>Bewaar wat de dokter vond en deed als tekstbestand</source>
      <translation>Save what the doctor found and did as a text file</translation>
    </message>
  </context>
  <context>
    <name>ExplainDialog</name>
    <message>
      <location filename="../../forms/explain_dialog.ui" />
      <source>Pas toe of leg uit</source>
      <translation>Apply or explain</translation>
    </message>
    <message>
      <location filename="../../forms/explain_dialog.ui" />
      <source>&amp;Neem over wat is geladen</source>
      <translation>&amp;Take over what is loaded</translation>
    </message>
    <message>
      <location filename="../../forms/explain_dialog.ui" />
      <source>Leg de lagen die in de basisset of op de kaart zitten vast als toegepast</source>
      <translation>Record the layers that are in the reference store or on the map as applied</translation>
    </message>
    <message>
      <location filename="../../forms/explain_dialog.ui" />
      <source>&amp;Zoek</source>
      <translation>&amp;Find</translation>
    </message>
    <message>
      <location filename="../../forms/explain_dialog.ui" />
      <source>Zoek een laag</source>
      <translation>Find a layer</translation>
    </message>
    <message>
      <location filename="../../forms/explain_dialog.ui" />
      <source>Naam, thema, bronhouder of reden</source>
      <translation>Name, theme, data owner or reason</translation>
    </message>
    <message>
      <location filename="../../forms/explain_dialog.ui" />
      <source>T&amp;oon</source>
      <translation>&amp;Show</translation>
    </message>
    <message>
      <location filename="../../forms/explain_dialog.ui" />
      <source>Toon lagen met deze stand</source>
      <translation>Show layers with this state</translation>
    </message>
    <message>
      <location filename="../../forms/explain_dialog.ui" />
      <source>Lagen van de officiële basisset met hun stand</source>
      <translation>Official reference layers with their state</translation>
    </message>
    <message>
      <location filename="../../forms/explain_dialog.ui" />
      <source>&amp;Toegepast</source>
      <translation>&amp;Applied</translation>
    </message>
    <message>
      <location filename="../../forms/explain_dialog.ui" />
      <source>De gekozen lagen zijn gebruikt bij het maken van het voorstel</source>
      <translation>The chosen layers were used in making the proposal</translation>
    </message>
    <message>
      <location filename="../../forms/explain_dialog.ui" />
      <source>of niet toegepast, met uitleg:</source>
      <translation>or not applied, with an explanation:</translation>
    </message>
    <message>
      <location filename="../../forms/explain_dialog.ui" />
      <source>&amp;Standaardreden</source>
      <translation>Stan&amp;dard reason</translation>
    </message>
    <message>
      <location filename="../../forms/explain_dialog.ui" />
      <source>Standaardreden die in het tekstvak komt</source>
      <translation>Standard reason that is put in the text box</translation>
    </message>
    <message>
      <location filename="../../forms/explain_dialog.ui" />
      <source>&amp;Reden</source>
      <translation>&amp;Reason</translation>
    </message>
    <message>
      <location filename="../../forms/explain_dialog.ui" />
      <source>Reden waarom de laag niet is toegepast</source>
      <translation>Reason why the layer was not applied</translation>
    </message>
    <message>
      <location filename="../../forms/explain_dialog.ui" />
      <source>Waarom past u deze laag niet toe? Een hele zin.</source>
      <translation>Why do you not apply this layer? A whole sentence.</translation>
    </message>
    <message>
      <location filename="../../forms/explain_dialog.ui" />
      <source>&amp;Vervangende bron</source>
      <translation>Replacement so&amp;urce</translation>
    </message>
    <message>
      <location filename="../../forms/explain_dialog.ui" />
      <source>Bron die in plaats van de laag is gebruikt</source>
      <translation>Source that was used instead of the layer</translation>
    </message>
    <message>
      <location filename="../../forms/explain_dialog.ui" />
      <source>Naam van de bron en datum</source>
      <translation>Name of the source and date</translation>
    </message>
    <message>
      <location filename="../../forms/explain_dialog.ui" />
      <source>&amp;Leg uit</source>
      <translation>&amp;Explain</translation>
    </message>
    <message>
      <location filename="../../forms/explain_dialog.ui" />
      <source>Geef de gekozen lagen deze reden</source>
      <translation>Give the chosen layers this reason</translation>
    </message>
    <message>
      <location filename="../../forms/explain_dialog.ui" />
      <source>&amp;Wis uitspraak</source>
      <translation>&amp;Clear statement</translation>
    </message>
    <message>
      <location filename="../../forms/explain_dialog.ui" />
      <source>Haal weg wat over de gekozen lagen is vastgelegd</source>
      <translation>Remove what has been recorded about the chosen layers</translation>
    </message>
  </context>
  <context>
    <name>FailuresDialog</name>
    <message>
      <location filename="../../forms/failures_dialog.ui" />
      <source>Niet geladen</source>
      <translation>Not loaded</translation>
    </message>
    <message>
      <location filename="../../forms/failures_dialog.ui" />
      <source>Lagen die niet zijn geladen</source>
      <translation>Layers that were not loaded</translation>
    </message>
    <message>
      <location filename="../../forms/failures_dialog.ui" />
      <source>&amp;Opnieuw</source>
      <translation>&amp;Try again</translation>
    </message>
    <message>
      <location filename="../../forms/failures_dialog.ui" />
      <source>Probeer de gekozen lagen nog eens te laden</source>
      <translation>Try once more to load the chosen layers</translation>
    </message>
    <message>
      <location filename="../../forms/failures_dialog.ui" />
      <source>&amp;Dokter…</source>
      <translation>&amp;Doctor…</translation>
    </message>
    <message>
      <location filename="../../forms/failures_dialog.ui" />
      <source>Zoek uit waar de gekozen lagen nu te vinden zijn</source>
      <translation>Find out where the chosen layers are now</translation>
    </message>
    <message>
      <location filename="../../forms/failures_dialog.ui" />
      <source>&amp;Eigen bestand…</source>
      <translation>&amp;Own file…</translation>
    </message>
    <message>
      <location filename="../../forms/failures_dialog.ui" />
      <source>Gebruik in plaats van de gekozen laag een bestand of dienst van uzelf</source>
      <translation>Use a file or service of your own instead of the chosen layer</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Bestaand werk importeren</source>
      <translation>Import existing work</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>&amp;Bron</source>
      <translation>&amp;Source</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Bron: een laag van het project of een bestand</source>
      <translation>Source: a layer of the project or a file</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Be&amp;stand…</source>
      <translation>&amp;File…</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Kies een Shapefile, GeoPackage, GeoJSON, GML, KML, CSV of zip; slepen naar dit venster kan ook</source>
      <translation>Choose a Shapefile, GeoPackage, GeoJSON, GML, KML, CSV or zip; you can also drag it to this window</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>&amp;Laag</source>
      <translation>&amp;Layer</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Laag in het bestand</source>
      <translation>Layer in the file</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Alleen &amp;geselecteerde</source>
      <translation>Selected onl&amp;y</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Neem alleen wat in deze laag op de kaart is geselecteerd</source>
      <translation>Take only what is selected in this layer on the map</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>&amp;Tekenset</source>
      <translation>&amp;Encoding</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Tekenset van de teksten in het bestand</source>
      <translation>Encoding of the texts in the file</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>St&amp;elsel</source>
      <translation>C&amp;RS</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Coördinatenstelsel van de bron</source>
      <translation>Coordinate reference system of the source</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>&amp;Filter</source>
      <translation>Fil&amp;ter</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Filter op de rijen van de bron</source>
      <translation>Filter on the rows of the source</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>bijvoorbeeld "STATUS" = 'hard'</source>
      <translation>for example "STATUS" = 'hard'</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Voortgang</source>
      <translation>Progress</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Sto&amp;p</source>
      <translation>Sto&amp;p</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Velden</source>
      <translation>Fields</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Welke kolom vult welk veld</source>
      <translation>Which column fills which field</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Toon &amp;alle velden</source>
      <translation>Show &amp;all fields</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Codes</source>
      <translation>Codes</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Wat de codes van de bron hier betekenen</source>
      <translation>What the codes of the source mean here</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Opties</source>
      <translation>Options</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Ken&amp;merk per rij</source>
      <translation>I&amp;dentifier per row</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Kolom met het kenmerk van elke rij</source>
      <translation>Column with the identifier of each row</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Hieraan wordt een rij bij een volgende import herkend</source>
      <translation>A row is recognised by this at the next import</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Zelfde &amp;kenmerk</source>
      <translation>Same ide&amp;ntifier</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Wat te doen met een object dat eerder uit deze bron kwam</source>
      <translation>What to do with an object that came from this source before</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>&amp;Zelfde plek</source>
      <translation>Sa&amp;me place</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Wat te doen met een object dat op de plek van een ander ligt</source>
      <translation>What to do with an object that lies in the place of another</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Zelfde functie, en minstens 98 % van de vorm gelijk</source>
      <translation>Same function, and at least 98 % of the shape the same</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Bewaar &amp;overige kolommen in de toelichting</source>
      <translation>Keep &amp;other columns in the explanation</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Koppeling be&amp;waren…</source>
      <translation>Save mappin&amp;g…</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Schrijf deze koppeling naar een bestand, ook voor scripts</source>
      <translation>Write this mapping to a file, also for scripts</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Koppeling gebr&amp;uiken…</source>
      <translation>&amp;Use mapping…</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Neem een koppeling of gedeelde koppelingen uit een bestand</source>
      <translation>Take a mapping or shared mappings from a file</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Alle &amp;delen…</source>
      <translation>S&amp;hare all…</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Schrijf alle onthouden koppelingen naar een bestand om te delen</source>
      <translation>Write all remembered mappings to a file to share</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>&amp;Voorbeeld</source>
      <translation>Previe&amp;w</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Welke rijen het voorbeeld toont</source>
      <translation>Which rows the preview shows</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Voorbeeld: wat er met elke rij gebeurt</source>
      <translation>Preview: what happens to each row</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Kaartje van de objecten</source>
      <translation>Small map of the objects</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Va&amp;riant</source>
      <translation>&amp;Variant</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Variant waar de objecten in komen</source>
      <translation>Variant that the objects go into</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>&amp;Horizon</source>
      <translation>Hori&amp;zon</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Horizon waar de bron er geen geeft</source>
      <translation>Horizon where the source gives none</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>Geldt voor rijen waarvan de bron geen jaar of horizon geeft</source>
      <translation>Holds for rows for which the source gives no year or horizon</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>&amp;Importeren</source>
      <translation>&amp;Import</translation>
    </message>
    <message>
      <location filename="../../forms/import_dialog.ui" />
      <source>A&amp;nnuleren</source>
      <translation>&amp;Cancel</translation>
    </message>
  </context>
  <context>
    <name>MarkEditor</name>
    <message>
      <location filename="../../forms/mark_editor.ui" />
      <source>Schetsteken</source>
      <translation>Sketch mark</translation>
    </message>
    <message>
      <location filename="../../forms/mark_editor.ui" />
      <source>Tekst en kleur van het schetsteken</source>
      <translation>Text and colour of the sketch mark</translation>
    </message>
    <message>
      <location filename="../../forms/mark_editor.ui" />
      <source>Typ hier; Ctrl+Enter is klaar</source>
      <translation>Type here; Ctrl+Enter when done</translation>
    </message>
    <message>
      <location filename="../../forms/mark_editor.ui" />
      <source>Tekst</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../forms/mark_editor.ui" />
      <source>Verwijder dit schetsteken</source>
      <translation>Delete this sketch mark</translation>
    </message>
    <message>
      <location filename="../../forms/mark_editor.ui" />
      <source>Klaar</source>
      <translation>Done</translation>
    </message>
    <message>
      <location filename="../../forms/mark_editor.ui" />
      <source>Zet het op de kaart (Ctrl+Enter); Esc sluit zonder te bewaren</source>
      <translation>Put it on the map (Ctrl+Enter); Esc closes without saving</translation>
    </message>
  </context>
  <context>
    <name>NeighboursDialog</name>
    <message>
      <location filename="../../forms/neighbours_dialog.ui" />
      <source>Buurprovincies</source>
      <translation>Neighbouring provinces</translation>
    </message>
    <message>
      <location filename="../../forms/neighbours_dialog.ui" />
      <source>De toets houdt deze objecten tegen de uwe aan en noemt wat hij vindt grenseffecten. Ze tellen nergens in mee.</source>
      <translation>The check holds these objects against yours and calls what it finds effects across the border. They count nowhere else.</translation>
    </message>
    <message>
      <location filename="../../forms/neighbours_dialog.ui" />
      <source>Ingelezen buurprovincies</source>
      <translation>Imported neighbouring provinces</translation>
    </message>
    <message>
      <location filename="../../forms/neighbours_dialog.ui" />
      <source>V&amp;ariant</source>
      <translation>&amp;Variant</translation>
    </message>
    <message>
      <location filename="../../forms/neighbours_dialog.ui" />
      <source>Welke variant van de buurprovincie u tegen de uwe aanhoudt</source>
      <translation>Which variant of the neighbouring province you hold against yours</translation>
    </message>
    <message>
      <location filename="../../forms/neighbours_dialog.ui" />
      <source>&amp;Horizon</source>
      <translation>Hori&amp;zon</translation>
    </message>
    <message>
      <location filename="../../forms/neighbours_dialog.ui" />
      <source>Wat op dat moment van kracht is in haar voorstel</source>
      <translation>What is in force in its proposal at that time</translation>
    </message>
    <message>
      <location filename="../../forms/neighbours_dialog.ui" />
      <source>&amp;Inlezen</source>
      <translation>&amp;Import</translation>
    </message>
    <message>
      <location filename="../../forms/neighbours_dialog.ui" />
      <source>Neem over wat dichtbij genoeg ligt; wat er van deze provincie stond wordt vervangen</source>
      <translation>Take over what lies close enough; what was there from this province is replaced</translation>
    </message>
    <message>
      <location filename="../../forms/neighbours_dialog.ui" />
      <source>Bestand &amp;toevoegen…</source>
      <translation>&amp;Add file…</translation>
    </message>
    <message>
      <location filename="../../forms/neighbours_dialog.ui" />
      <source>Kies het GeoPackage of het pakket (zip) van een buurprovincie</source>
      <translation>Choose the GeoPackage or the package (zip) of a neighbouring province</translation>
    </message>
    <message>
      <location filename="../../forms/neighbours_dialog.ui" />
      <source>&amp;Verwijderen</source>
      <translation>&amp;Delete</translation>
    </message>
    <message>
      <location filename="../../forms/neighbours_dialog.ui" />
      <source>Haal de objecten van de gekozen provincie weg; haar bestand blijft zoals het is</source>
      <translation>Remove the objects of the chosen province; its file stays as it is</translation>
    </message>
  </context>
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
      <source>Atelier</source>
      <translation>Studio</translation>
    </message>
    <message>
      <location filename="../../forms/dock.ui" />
      <source>Ateliermodus: groot, op het hele scherm, met alleen kaart, palet en cijfers (Ctrl+Alt+A)</source>
      <translation>Studio mode: large, full screen, with only map, palette and figures (Ctrl+Alt+A)</translation>
    </message>
    <message>
      <location filename="../../forms/dock.ui" />
      <source>Ateliermodus</source>
      <translation>Studio mode</translation>
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
      <source>Volledig formulier…</source>
      <translation>Full form…</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>Open het formulier met alle velden van dit object</source>
      <translation>Open the form with all fields of this object</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>van</source>
      <translation>from</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>horizonMessage</source>
      <translation>horizonMessage</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>–</source>
      <translation>–</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>t/m</source>
      <translation>to</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>hoeveelheidMessage</source>
      <translation>hoeveelheidMessage</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>Bandbreedte</source>
      <translation>Range</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>Weer afleiden</source>
      <translation>Derive again</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>Laat de hoeveelheid volgen uit de vorm en de dichtheid</source>
      <translation>Let the quantity follow from the shape and the density</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>bandMessage</source>
      <translation>bandMessage</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>tot en met</source>
      <translation>up to and including</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>Meer</source>
      <translation>More</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>Afweging</source>
      <translation>Weighing</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>Neem over van vorige</source>
      <translation>Take over from previous</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>Neem over wat bij het vorige object stond: horizon, nauwkeurigheid, laag, hoogte en de afweging (Ctrl+D)</source>
      <translation>Take over what the previous object had: horizon, exactness, vertical layer, height and the weighing (Ctrl+D)</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>hoogte_mMessage</source>
      <translation>hoogte_mMessage</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>Plek</source>
      <translation>Place</translation>
    </message>
    <message>
      <location filename="../../forms/object_card.ui" />
      <source>Overnemen uit kaart</source>
      <translation>Take over from map</translation>
    </message>
  </context>
  <context>
    <name>ObjectList</name>
    <message>
      <location filename="../../forms/object_list.ui" />
      <source>Objecten</source>
      <translation>Objects</translation>
    </message>
    <message>
      <location filename="../../forms/object_list.ui" />
      <source>Importeren…</source>
      <translation>Import…</translation>
    </message>
    <message>
      <location filename="../../forms/object_list.ui" />
      <source>Neem bestaand werk over uit een bestand of kaartlaag</source>
      <translation>Take over existing work from a file or map layer</translation>
    </message>
    <message>
      <location filename="../../forms/object_list.ui" />
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <location filename="../../forms/object_list.ui" />
      <source>Zoom naar het gekozen object</source>
      <translation>Zoom to the chosen object</translation>
    </message>
    <message>
      <location filename="../../forms/object_list.ui" />
      <source>Formulier</source>
      <translation>Form</translation>
    </message>
    <message>
      <location filename="../../forms/object_list.ui" />
      <source>Open het volledige formulier van het gekozen object</source>
      <translation>Open the full form of the chosen object</translation>
    </message>
    <message>
      <location filename="../../forms/object_list.ui" />
      <source>Verwijder</source>
      <translation>Delete</translation>
    </message>
    <message>
      <location filename="../../forms/object_list.ui" />
      <source>Verwijder het gekozen object (Delete); ongedaan maken kan</source>
      <translation>Delete the chosen object (Delete); you can undo this</translation>
    </message>
    <message>
      <location filename="../../forms/object_list.ui" />
      <source>Objecten in deze variant en horizon</source>
      <translation>Objects in this variant and horizon</translation>
    </message>
  </context>
  <context>
    <name>ObjectLog</name>
    <message>
      <location filename="../../forms/object_log.ui" />
      <source>Wijzigingen</source>
      <translation>Changes</translation>
    </message>
    <message>
      <location filename="../../forms/object_log.ui" />
      <source>Wie wat heeft gewijzigd, het laatste eerst</source>
      <translation>Who changed what, the latest first</translation>
    </message>
    <message>
      <location filename="../../forms/object_log.ui" />
      <source>Dubbelklik op een regel om dat object te kiezen</source>
      <translation>Double-click a line to choose that object</translation>
    </message>
  </context>
  <context>
    <name>OwnLayerDialog</name>
    <message>
      <location filename="../../forms/own_layer_dialog.ui" />
      <source>Eigen laag toevoegen</source>
      <translation>Add own layer</translation>
    </message>
    <message>
      <location filename="../../forms/own_layer_dialog.ui" />
      <source>&amp;Soort bron</source>
      <translation>&amp;Kind of source</translation>
    </message>
    <message>
      <location filename="../../forms/own_layer_dialog.ui" />
      <source>&amp;Adres</source>
      <translation>&amp;Address</translation>
    </message>
    <message>
      <location filename="../../forms/own_layer_dialog.ui" />
      <source>Adres van de dienst, of pad van het bestand</source>
      <translation>Address of the service, or path of the file</translation>
    </message>
    <message>
      <location filename="../../forms/own_layer_dialog.ui" />
      <source>&amp;Bladeren…</source>
      <translation>&amp;Browse…</translation>
    </message>
    <message>
      <location filename="../../forms/own_layer_dialog.ui" />
      <source>Kies een bestand op deze computer</source>
      <translation>Choose a file on this computer</translation>
    </message>
    <message>
      <location filename="../../forms/own_layer_dialog.ui" />
      <source>Aan&amp;melding</source>
      <translation>A&amp;uthentication</translation>
    </message>
    <message>
      <location filename="../../forms/own_layer_dialog.ui" />
      <source>Aanmelding uit QGIS voor een dienst met wachtwoord</source>
      <translation>Authentication from QGIS for a service with a password</translation>
    </message>
    <message>
      <location filename="../../forms/own_layer_dialog.ui" />
      <source>&amp;Laag in de bron</source>
      <translation>&amp;Layer in the source</translation>
    </message>
    <message>
      <location filename="../../forms/own_layer_dialog.ui" />
      <source>Laag in de bron</source>
      <translation>Layer in the source</translation>
    </message>
    <message>
      <location filename="../../forms/own_layer_dialog.ui" />
      <source>&amp;Ophalen</source>
      <translation>&amp;Fetch</translation>
    </message>
    <message>
      <location filename="../../forms/own_layer_dialog.ui" />
      <source>Vraag de bron welke lagen zij heeft</source>
      <translation>Ask the source which layers it has</translation>
    </message>
    <message>
      <location filename="../../forms/own_layer_dialog.ui" />
      <source>&amp;Titel</source>
      <translation>&amp;Title</translation>
    </message>
    <message>
      <location filename="../../forms/own_layer_dialog.ui" />
      <source>T&amp;hema</source>
      <translation>T&amp;heme</translation>
    </message>
    <message>
      <location filename="../../forms/own_layer_dialog.ui" />
      <source>B&amp;ronhouder</source>
      <translation>Data o&amp;wner</translation>
    </message>
    <message>
      <location filename="../../forms/own_layer_dialog.ui" />
      <source>&amp;Geometrie</source>
      <translation>&amp;Geometry</translation>
    </message>
    <message>
      <location filename="../../forms/own_layer_dialog.ui" />
      <source>L&amp;icentie</source>
      <translation>L&amp;icence</translation>
    </message>
    <message>
      <location filename="../../forms/own_layer_dialog.ui" />
      <source>&amp;Naamsvermelding</source>
      <translation>Attributio&amp;n</translation>
    </message>
    <message>
      <location filename="../../forms/own_layer_dialog.ui" />
      <source>&amp;Voedt toetslaag</source>
      <translation>Feeds check la&amp;yer</translation>
    </message>
    <message>
      <location filename="../../forms/own_layer_dialog.ui" />
      <source>Typ een deel van de naam om te zoeken; leeg betekent alleen op de kaart</source>
      <translation>Type part of the name to search; empty means on the map only</translation>
    </message>
    <message>
      <location filename="../../forms/own_layer_dialog.ui" />
      <source>In &amp;plaats van</source>
      <translation>In &amp;place of</translation>
    </message>
    <message>
      <location filename="../../forms/own_layer_dialog.ui" />
      <source>De landelijke laag die deze laag vervangt; leeg betekent extra</source>
      <translation>The national layer that this layer replaces; empty means extra</translation>
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
      <source>Nog geen basisset geladen</source>
      <translation>No reference layers loaded yet</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>&amp;Gebruik deze</source>
      <translation>U&amp;se these</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>Werk verder met de momentopname die al op deze computer staat</source>
      <translation>Go on with the snapshot that is already on this computer</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>&amp;Niet geladen…</source>
      <translation>&amp;Not loaded…</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>Zie welke lagen niet kwamen, waarom, en wat u kunt doen</source>
      <translation>See which layers did not arrive, why, and what you can do</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>&amp;Bijwerken…</source>
      <translation>&amp;Update…</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>Haal dezelfde lagen opnieuw op en zie wat er is veranderd voordat u dat aanvaardt</source>
      <translation>Fetch the same layers again and see what has changed before you accept it</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>P&amp;rovincie</source>
      <translation>&amp;Province</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>&amp;Lagen</source>
      <translation>&amp;Layers</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>Provincie waarvoor u laadt</source>
      <translation>Province that you load for</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>Lijst van lagen om te laden</source>
      <translation>List of layers to load</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>La&amp;den</source>
      <translation>Loa&amp;d</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>Haal de aangevinkte lagen op, maak er een momentopname van en zet haar op de kaart</source>
      <translation>Fetch the ticked layers, make a snapshot of them and put it on the map</translation>
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
      <source>Filter de lijst op naam, thema, sleutel of bronhouder</source>
      <translation>Filter the list by name, theme, key or data owner</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>Toon lagen met deze stand</source>
      <translation>Show layers with this state</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>Toon alleen lagen met deze stand</source>
      <translation>Show only layers with this state</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>Lagen van de basisset per thema</source>
      <translation>Reference layers per theme</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>Spatie vinkt een laag aan om te laden; Enter zet een geladen laag op de kaart</source>
      <translation>Space ticks a layer for loading; Enter puts a loaded layer on the map</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>Gegevens van de gekozen laag</source>
      <translation>Details of the chosen layer</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>Op &amp;kaart</source>
      <translation>On &amp;map</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>Zet de gekozen lagen op de kaart</source>
      <translation>Put the chosen layers on the map</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>&amp;Pas toe of leg uit…</source>
      <translation>&amp;Apply or explain…</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>Leg per laag van de officiële basisset vast of u haar toepast, en anders waarom niet</source>
      <translation>Record for every official reference layer whether you apply it, and if not, why</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>D&amp;okter…</source>
      <translation>D&amp;octor…</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>Onderzoek de lagen op diensten in dit project, en herstel wat verhuisd of hernoemd is</source>
      <translation>Examine the layers from services in this project, and repair what has moved or been renamed</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>&amp;Meer</source>
      <translation>Mor&amp;e</translation>
    </message>
    <message>
      <location filename="../../forms/page_basisset.ui" />
      <source>Bestanden inlezen, eigen lagen, momentopnamen en het register</source>
      <translation>Load files, own layers, snapshots and the register</translation>
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
      <source>Meer</source>
      <translation>More</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Meer: regels, rapport en andere onderdelen van de toets</source>
      <translation>More: rules, report and other parts of the check</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Regels, rapport en andere onderdelen van de toets</source>
      <translation>Rules, report and other parts of the check</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Zoek object, regel, gebied of grondslag…</source>
      <translation>Find object, rule, area or legal basis…</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Zoek in de bevindingen</source>
      <translation>Find in the findings</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Zoek op object, regel, laag, gebied of grondslag; alle woorden moeten voorkomen (Ctrl+F)</source>
      <translation>Find by object, rule, layer, area or legal basis; all words must occur (Ctrl+F)</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Filter op klasse, rechtskracht, thema, horizon, status en kaartbeeld</source>
      <translation>Filter by class, legal force, theme, horizon, status and kaartbeeld</translation>
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
      <source>Volgorde</source>
      <translation>Order</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Volgorde binnen de groepen, en van de groepen zelf</source>
      <translation>Order within the groups, and of the groups themselves</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Wis</source>
      <translation>Clear</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Wis filters</source>
      <translation>Clear filters</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Wis filters: toon weer alle bevindingen</source>
      <translation>Clear filters: show all findings again</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Bevindingen</source>
      <translation>Findings</translation>
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
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Te&amp;rugnemen</source>
      <translation>Withd&amp;raw</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Neem de afweging terug; ongedaan maken kan met Ctrl+Z</source>
      <translation>Withdraw the weighing; you can undo this with Ctrl+Z</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Zoom naar de bevinding</source>
      <translation>Zoom to the finding</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Zoom naar de bevinding en laat haar oplichten (Alt+Z, Enter of dubbelklik)</source>
      <translation>Zoom to the finding and highlight it (Alt+Z, Enter or double-click)</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Alt+Z</source>
      <translation>Alt+Z</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Schuif</source>
      <translation>Pan</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Schuif de kaart naar de bevinding</source>
      <translation>Pan the map to the finding</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Schuif de kaart naar de bevinding, met dezelfde schaal (Alt+S)</source>
      <translation>Pan the map to the finding, at the same scale (Alt+S)</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Alt+S</source>
      <translation>Alt+S</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Licht op</source>
      <translation>Highlight</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Laat de bevinding oplichten op de kaart</source>
      <translation>Highlight the finding on the map</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Laat de bevinding oplichten (Alt+L)</source>
      <translation>Highlight the finding (Alt+L)</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Alt+L</source>
      <translation>Alt+L</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Opslaan</source>
      <translation>Save</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Sla afwegingen en bewerkingen op</source>
      <translation>Save weighings and edits</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Sla afwegingen en bewerkingen op in het bestand</source>
      <translation>Save weighings and edits to the file</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Tellers</source>
      <translation>Counters</translation>
    </message>
    <message>
      <location filename="../../forms/page_check.ui" />
      <source>Wat alle objecten samen vragen waar een grens aan is</source>
      <translation>What all objects together ask of things that have a limit</translation>
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
      <source>Palet</source>
      <translation>Palette</translation>
    </message>
    <message>
      <location filename="../../forms/page_draw.ui" />
      <source>Toon het palet met alle functies</source>
      <translation>Show the palette with all functions</translation>
    </message>
    <message>
      <location filename="../../forms/page_draw.ui" />
      <source>Gekozen object, alle objecten en wijzigingen</source>
      <translation>Chosen object, all objects and changes</translation>
    </message>
    <message>
      <location filename="../../forms/page_draw.ui" />
      <source>Object</source>
      <translation>Object</translation>
    </message>
    <message>
      <location filename="../../forms/page_draw.ui" />
      <source>Objecten</source>
      <translation>Objects</translation>
    </message>
    <message>
      <location filename="../../forms/page_draw.ui" />
      <source>Wijzigingen</source>
      <translation>Changes</translation>
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
    <name>RegisterDialog</name>
    <message>
      <location filename="../../forms/register_dialog.ui" />
      <source>Vergelijking met het register</source>
      <translation>Comparison with the register</translation>
    </message>
    <message>
      <location filename="../../forms/register_dialog.ui" />
      <source>Verschillen met het Nationaal Georegister</source>
      <translation>Differences from the Nationaal Georegister</translation>
    </message>
  </context>
  <context>
    <name>ReportDialog</name>
    <message>
      <location filename="../../forms/report_dialog.ui" />
      <source>Toetsrapport</source>
      <translation>Check report</translation>
    </message>
    <message>
      <location filename="../../forms/report_dialog.ui" />
      <source>Het rapport toetst opnieuw met de gekozen basisset en zet alles bij elkaar: bevindingen, kaarten, voorwaarden, afwegingen en wat niet getoetst kon worden.</source>
      <translation>The report checks again with the chosen basisset and puts everything together: findings, maps, conditions, weighings and what could not be tested.</translation>
    </message>
    <message>
      <location filename="../../forms/report_dialog.ui" />
      <source>&amp;Rapport over</source>
      <translation>&amp;Report on</translation>
    </message>
    <message>
      <location filename="../../forms/report_dialog.ui" />
      <source>Horizons</source>
      <translation>Horizons</translation>
    </message>
    <message>
      <location filename="../../forms/report_dialog.ui" />
      <source>2030</source>
      <translation>2030</translation>
    </message>
    <message>
      <location filename="../../forms/report_dialog.ui" />
      <source>2050</source>
      <translation>2050</translation>
    </message>
    <message>
      <location filename="../../forms/report_dialog.ui" />
      <source>2100</source>
      <translation>2100</translation>
    </message>
    <message>
      <location filename="../../forms/report_dialog.ui" />
      <source>Bestanden</source>
      <translation>Files</translation>
    </message>
    <message>
      <location filename="../../forms/report_dialog.ui" />
      <source>&amp;HTML</source>
      <translation>&amp;HTML</translation>
    </message>
    <message>
      <location filename="../../forms/report_dialog.ui" />
      <source>Een bestand, ook zonder internet te lezen</source>
      <translation>One file, readable without internet too</translation>
    </message>
    <message>
      <location filename="../../forms/report_dialog.ui" />
      <source>&amp;PDF</source>
      <translation>&amp;PDF</translation>
    </message>
    <message>
      <location filename="../../forms/report_dialog.ui" />
      <source>A4, om te printen en te versturen</source>
      <translation>A4, to print and to send</translation>
    </message>
    <message>
      <location filename="../../forms/report_dialog.ui" />
      <source>&amp;CSV</source>
      <translation>&amp;CSV</translation>
    </message>
    <message>
      <location filename="../../forms/report_dialog.ui" />
      <source>Een regel per bevinding</source>
      <translation>One row per finding</translation>
    </message>
    <message>
      <location filename="../../forms/report_dialog.ui" />
      <source>&amp;XLSX</source>
      <translation>&amp;XLSX</translation>
    </message>
    <message>
      <location filename="../../forms/report_dialog.ui" />
      <source>Alle tabellen in een werkmap</source>
      <translation>All tables in one workbook</translation>
    </message>
    <message>
      <location filename="../../forms/report_dialog.ui" />
      <source>&amp;Map</source>
      <translation>&amp;Folder</translation>
    </message>
    <message>
      <location filename="../../forms/report_dialog.ui" />
      <source>&amp;Openen als het klaar is</source>
      <translation>&amp;Open when ready</translation>
    </message>
  </context>
  <context>
    <name>RuleEditor</name>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Toetsregel</source>
      <translation>Rule</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>&amp;Code</source>
      <translation>&amp;Code</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Blijft altijd hetzelfde: afwegingen hangen eraan</source>
      <translation>Always stays the same: weighings depend on it</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>&amp;Naam</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Wat er beschermd of gereserveerd is</source>
      <translation>What is protected or reserved</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Naam</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>De toets gebruikt deze regel</source>
      <translation>The check uses this rule</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Regel staat aan</source>
      <translation>Rule is on</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Regel &amp;staat aan</source>
      <translation>Rule is &amp;switched on</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>&amp;Lagen</source>
      <translation>&amp;Layers</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Lagen waaraan de regel toetst</source>
      <translation>Layers that the rule checks against</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Lagen</source>
      <translation>Layers</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>&amp;Functies</source>
      <translation>&amp;Functions</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Functies waarvoor de regel geldt; geen vinkje is alle functies</source>
      <translation>Functions that the rule applies to; no tick means all functions</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Functies</source>
      <translation>Functions</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>&amp;Zwaarte</source>
      <translation>&amp;Severity</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Van verboden tot signaleren</source>
      <translation>From forbidden to signal</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Zwaarte</source>
      <translation>Severity</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>&amp;Rechtskracht</source>
      <translation>Le&amp;gal force</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Hoe bindend de bron is</source>
      <translation>How binding the source is</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Rechtskracht</source>
      <translation>Legal force</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>&amp;Afstand</source>
      <translation>&amp;Distance</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Tot hoe ver buiten de laag de regel geldt</source>
      <translation>How far outside the layer the rule applies</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Afstand</source>
      <translation>Distance</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source> m</source>
      <translation> m</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>&amp;Hoogte of diepte</source>
      <translation>&amp;Height or depth</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Over welk deel van de kolom de regel gaat</source>
      <translation>Which part of the column the rule is about</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Hoogte of diepte</source>
      <translation>Height or depth</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Hoger &amp;dan</source>
      <translation>Higher &amp;than</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Hoogte boven maaiveld die nog mag</source>
      <translation>Height above ground level that is still allowed</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Hoger dan</source>
      <translation>Higher than</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>&amp;Grondslag</source>
      <translation>Legal &amp;basis</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Artikel of besluit</source>
      <translation>Article or decree</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Grondslag</source>
      <translation>Legal basis</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>&amp;Bevoegd gezag</source>
      <translation>Competent &amp;authority</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Bij wie toestemming of overleg ligt</source>
      <translation>Who gives permission or is to be consulted</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Bevoegd gezag</source>
      <translation>Competent authority</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>&amp;Toelichting</source>
      <translation>Not&amp;es</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Wat de regel betekent, in een of twee zinnen</source>
      <translation>What the rule means, in one or two sentences</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Toelichting</source>
      <translation>Notes</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Br&amp;on</source>
      <translation>So&amp;urce</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Waar de regel is te lezen</source>
      <translation>Where the rule can be read</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Bron</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Red&amp;en</source>
      <translation>R&amp;eason</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Waarom deze regel afwijkt of is toegevoegd; elk rapport noemt haar</source>
      <translation>Why this rule differs or was added; every report states it</translation>
    </message>
    <message>
      <location filename="../../forms/rule_editor.ui" />
      <source>Reden</source>
      <translation>Reason</translation>
    </message>
  </context>
  <context>
    <name>RulesDialog</name>
    <message>
      <location filename="../../forms/rules_dialog.ui" />
      <source>Toetsregels van dit voorstel</source>
      <translation>Rules of this proposal</translation>
    </message>
    <message>
      <location filename="../../forms/rules_dialog.ui" />
      <source>Regels</source>
      <translation>Rules</translation>
    </message>
    <message>
      <location filename="../../forms/rules_dialog.ui" />
      <source>Zoek op code, naam, artikel of laag</source>
      <translation>Find by code, name, article or layer</translation>
    </message>
    <message>
      <location filename="../../forms/rules_dialog.ui" />
      <source>Zoek in de toetsregels</source>
      <translation>Find in the rules</translation>
    </message>
    <message>
      <location filename="../../forms/rules_dialog.ui" />
      <source>Welke regels in de lijst staan</source>
      <translation>Which rules are in the list</translation>
    </message>
    <message>
      <location filename="../../forms/rules_dialog.ui" />
      <source>Toetsregels per thema</source>
      <translation>Rules per theme</translation>
    </message>
    <message>
      <location filename="../../forms/rules_dialog.ui" />
      <source>Wat de gekozen regel zegt</source>
      <translation>What the chosen rule says</translation>
    </message>
    <message>
      <location filename="../../forms/rules_dialog.ui" />
      <source>&amp;Aanpassen…</source>
      <translation>&amp;Change…</translation>
    </message>
    <message>
      <location filename="../../forms/rules_dialog.ui" />
      <source>Pas een kopie van deze regel aan voor dit voorstel; de landelijke regel blijft zoals zij is</source>
      <translation>Change a copy of this rule for this proposal; the national rule stays as it is</translation>
    </message>
    <message>
      <location filename="../../forms/rules_dialog.ui" />
      <source>&amp;Uitzetten…</source>
      <translation>Turn &amp;off…</translation>
    </message>
    <message>
      <location filename="../../forms/rules_dialog.ui" />
      <source>Laat deze regel in dit voorstel buiten de toets, met een reden</source>
      <translation>Leave this rule out of the check in this proposal, with a reason</translation>
    </message>
    <message>
      <location filename="../../forms/rules_dialog.ui" />
      <source>&amp;Terugzetten</source>
      <translation>&amp;Restore</translation>
    </message>
    <message>
      <location filename="../../forms/rules_dialog.ui" />
      <source>Zet de landelijke regel terug, of haal de eigen regel weg</source>
      <translation>Restore the national rule, or remove the own rule</translation>
    </message>
    <message>
      <location filename="../../forms/rules_dialog.ui" />
      <source>&amp;Nieuwe eigen regel…</source>
      <translation>&amp;New own rule…</translation>
    </message>
    <message>
      <location filename="../../forms/rules_dialog.ui" />
      <source>Maak een regel op een eigen laag, zoals een gebied uit de omgevingsverordening</source>
      <translation>Make a rule on an own layer, such as an area from the omgevingsverordening</translation>
    </message>
    <message>
      <location filename="../../forms/rules_dialog.ui" />
      <source>&amp;Inlezen…</source>
      <translation>&amp;Import…</translation>
    </message>
    <message>
      <location filename="../../forms/rules_dialog.ui" />
      <source>Neem regels over uit een bestand van een collega</source>
      <translation>Take over rules from a file of a colleague</translation>
    </message>
    <message>
      <location filename="../../forms/rules_dialog.ui" />
      <source>&amp;Delen…</source>
      <translation>&amp;Share…</translation>
    </message>
    <message>
      <location filename="../../forms/rules_dialog.ui" />
      <source>Bewaar de eigen en gewijzigde regels in een bestand voor anderen</source>
      <translation>Keep the own and changed rules in a file for others</translation>
    </message>
    <message>
      <location filename="../../forms/rules_dialog.ui" />
      <source>Toleranties</source>
      <translation>Tolerances</translation>
    </message>
    <message>
      <location filename="../../forms/rules_dialog.ui" />
      <source>De wet kent geen minimale overlap. Deze grenzen zijn een oordeel: ze scheiden een tekenverschil van een echte overlap, per schaal van de bron. Elk rapport drukt ze af. Een verboden strook verdwijnt nooit: die wordt een randgeval.</source>
      <translation>The law knows no minimum overlap. These limits are a judgement: they separate a difference in drawing from a real overlap, per scale of the source. Every report prints them. A forbidden strip never disappears: it becomes an edge case.</translation>
    </message>
    <message>
      <location filename="../../forms/rules_dialog.ui" />
      <source>Toleranties per schaal van de bron</source>
      <translation>Tolerances per scale of the source</translation>
    </message>
    <message>
      <location filename="../../forms/rules_dialog.ui" />
      <source>&amp;Landelijke waarden</source>
      <translation>National &amp;values</translation>
    </message>
    <message>
      <location filename="../../forms/rules_dialog.ui" />
      <source>Zet alle toleranties terug op de landelijke waarden</source>
      <translation>Set all tolerances back to the national values</translation>
    </message>
  </context>
  <context>
    <name>SaveRow</name>
    <message>
      <location filename="../../forms/save_row.ui" />
      <source>Ongedaan</source>
      <translation>Undo</translation>
    </message>
    <message>
      <location filename="../../forms/save_row.ui" />
      <source>Ongedaan maken</source>
      <translation>Undo</translation>
    </message>
    <message>
      <location filename="../../forms/save_row.ui" />
      <source>Opnieuw</source>
      <translation>Redo</translation>
    </message>
    <message>
      <location filename="../../forms/save_row.ui" />
      <source>Opnieuw doen</source>
      <translation>Redo</translation>
    </message>
    <message>
      <location filename="../../forms/save_row.ui" />
      <source>Op&amp;slaan</source>
      <translation>&amp;Save</translation>
    </message>
    <message>
      <location filename="../../forms/save_row.ui" />
      <source>Schrijf de bewerkingen in het bestand van het voorstel</source>
      <translation>Write the edits to the file of the proposal</translation>
    </message>
  </context>
  <context>
    <name>ShapeRow</name>
    <message>
      <location filename="../../forms/shape_row.ui" />
      <source>Gereedschap voor vormen en schetstekens</source>
      <translation>Tools for shapes and sketch marks</translation>
    </message>
    <message>
      <location filename="../../forms/shape_row.ui" />
      <source>Overnemen</source>
      <translation>Take over</translation>
    </message>
    <message>
      <location filename="../../forms/shape_row.ui" />
      <source>Knippen</source>
      <translation>Split</translation>
    </message>
    <message>
      <location filename="../../forms/shape_row.ui" />
      <source>Samenvoegen</source>
      <translation>Merge</translation>
    </message>
    <message>
      <location filename="../../forms/shape_row.ui" />
      <source>Gat</source>
      <translation>Hole</translation>
    </message>
    <message>
      <location filename="../../forms/shape_row.ui" />
      <source>Omtrek hertekenen</source>
      <translation>Reshape outline</translation>
    </message>
    <message>
      <location filename="../../forms/shape_row.ui" />
      <source>Bijknippen</source>
      <translation>Clip</translation>
    </message>
    <message>
      <location filename="../../forms/shape_row.ui" />
      <source>Hoekpunten</source>
      <translation>Vertices</translation>
    </message>
    <message>
      <location filename="../../forms/shape_row.ui" />
      <source>Vereenvoudigen</source>
      <translation>Simplify</translation>
    </message>
    <message>
      <location filename="../../forms/shape_row.ui" />
      <source>Pijl</source>
      <translation>Arrow</translation>
    </message>
    <message>
      <location filename="../../forms/shape_row.ui" />
      <source>Vrije lijn</source>
      <translation>Free line</translation>
    </message>
    <message>
      <location filename="../../forms/shape_row.ui" />
      <source>Tekst</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../forms/shape_row.ui" />
      <source>Notitie</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../forms/shape_row.ui" />
      <source>Schetsteken kiezen</source>
      <translation>Choose sketch mark</translation>
    </message>
  </context>
  <context>
    <name>SketchbookDialog</name>
    <message>
      <location filename="../../forms/sketchbook_dialog.ui" />
      <source>Schetsboek</source>
      <translation>Sketchbook</translation>
    </message>
    <message>
      <location filename="../../forms/sketchbook_dialog.ui" />
      <source>Momentopnamen, op volgorde</source>
      <translation>Snapshots, in order</translation>
    </message>
    <message>
      <location filename="../../forms/sketchbook_dialog.ui" />
      <source>&amp;Ga naar deze kaart</source>
      <translation>&amp;Go to this map</translation>
    </message>
    <message>
      <location filename="../../forms/sketchbook_dialog.ui" />
      <source>Toon de variant, de horizon en de uitsnede van deze momentopname</source>
      <translation>Show the variant, the horizon and the extent of this snapshot</translation>
    </message>
    <message>
      <location filename="../../forms/sketchbook_dialog.ui" />
      <source>&amp;Hernoemen</source>
      <translation>&amp;Rename</translation>
    </message>
    <message>
      <location filename="../../forms/sketchbook_dialog.ui" />
      <source>Geef de momentopname een andere titel (F2)</source>
      <translation>Give the snapshot another title (F2)</translation>
    </message>
    <message>
      <location filename="../../forms/sketchbook_dialog.ui" />
      <source>&amp;Verwijderen</source>
      <translation>&amp;Delete</translation>
    </message>
    <message>
      <location filename="../../forms/sketchbook_dialog.ui" />
      <source>Haal de gekozen momentopnamen uit het schetsboek</source>
      <translation>Take the chosen snapshots out of the sketchbook</translation>
    </message>
    <message>
      <location filename="../../forms/sketchbook_dialog.ui" />
      <source>Maak &amp;PDF…</source>
      <translation>Make &amp;PDF…</translation>
    </message>
    <message>
      <location filename="../../forms/sketchbook_dialog.ui" />
      <source>Maak een PDF van de gekozen momentopnamen, of van alle als er geen gekozen is</source>
      <translation>Make a PDF of the chosen snapshots, or of all when none is chosen</translation>
    </message>
    <message>
      <location filename="../../forms/sketchbook_dialog.ui" />
      <source>&amp;Sluiten</source>
      <translation>&amp;Close</translation>
    </message>
  </context>
  <context>
    <name>SnapshotsDialog</name>
    <message>
      <location filename="../../forms/snapshots_dialog.ui" />
      <source>Momentopnamen van de basisset</source>
      <translation>Snapshots of the reference layers</translation>
    </message>
    <message>
      <location filename="../../forms/snapshots_dialog.ui" />
      <source>Momentopnamen, de nieuwste eerst</source>
      <translation>Snapshots, the newest first</translation>
    </message>
    <message>
      <location filename="../../forms/snapshots_dialog.ui" />
      <source>&amp;Gebruiken</source>
      <translation>&amp;Use</translation>
    </message>
    <message>
      <location filename="../../forms/snapshots_dialog.ui" />
      <source>Toets voortaan aan de gekozen momentopname</source>
      <translation>Check against the chosen snapshot from now on</translation>
    </message>
    <message>
      <location filename="../../forms/snapshots_dialog.ui" />
      <source>&amp;Verwijderen…</source>
      <translation>&amp;Delete…</translation>
    </message>
    <message>
      <location filename="../../forms/snapshots_dialog.ui" />
      <source>Verwijder de gekozen momentopname van deze computer</source>
      <translation>Delete the chosen snapshot from this computer</translation>
    </message>
    <message>
      <location filename="../../forms/snapshots_dialog.ui" />
      <source>&amp;Map…</source>
      <translation>&amp;Folder…</translation>
    </message>
    <message>
      <location filename="../../forms/snapshots_dialog.ui" />
      <source>Kies de map waarin momentopnamen staan; dat mag een gedeelde map zijn</source>
      <translation>Choose the folder in which snapshots stand; it may be a shared folder</translation>
    </message>
  </context>
  <context>
    <name>ToolRow</name>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Maat van de schets</source>
      <translation>Size of the sketch</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Stop met tekenen</source>
      <translation>Stop drawing</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Stop met tekenen (Esc)</source>
      <translation>Stop drawing (Esc)</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Vlak</source>
      <translation>Area</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Teken een vlak</source>
      <translation>Draw an area</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Lijn</source>
      <translation>Line</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Teken een lijn</source>
      <translation>Draw a line</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Punt</source>
      <translation>Point</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Zet een punt: één klik</source>
      <translation>Place a point: one click</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Klikken</source>
      <translation>Click</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Klik de punten aan; rechtsklik, dubbelklik of Ctrl+Enter sluit af</source>
      <translation>Click the points; right-click, double-click or Ctrl+Enter finishes</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Losse hand</source>
      <translation>Freehand</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Houd vast en teken; loslaten sluit af. De lijn wordt gladgemaakt binnen de nauwkeurigheid</source>
      <translation>Hold down and draw; releasing finishes. The line is smoothed within the accuracy</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Rechthoek</source>
      <translation>Rectangle</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Klik of sleep van hoek naar hoek</source>
      <translation>Click or drag from corner to corner</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Schuine rechthoek</source>
      <translation>Rotated rectangle</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Klik de twee einden van een zijde, dan de diepte</source>
      <translation>Click the two ends of a side, then the depth</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Cirkel</source>
      <translation>Circle</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Klik of sleep van het midden naar de rand</source>
      <translation>Click or drag from the centre to the edge</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Corridor</source>
      <translation>Corridor</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Klik een lijn; het vlak is die lijn met een breedte</source>
      <translation>Click a line; the area is that line with a width</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Open plek</source>
      <translation>Gap</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Klik in een open plek tussen vlakken van een andere laag; het vlak vult die plek</source>
      <translation>Click in a gap between areas of another layer; the area fills that gap</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Langs randen</source>
      <translation>Along edges</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Volg de randen van andere lagen: zet snappen en trekken van QGIS aan</source>
      <translation>Follow the edges of other layers: switch on snapping and tracing in QGIS</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Tot de rand</source>
      <translation>Up to the edge</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Snijd vlakken af op de rand van een andere laag, of vul een open plek tot de rand</source>
      <translation>Cut areas off at the edge of another layer, or fill a gap up to the edge</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Breedte</source>
      <translation>Width</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Breedte van de corridor</source>
      <translation>Width of the corridor</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Breedte van de corridor in meter</source>
      <translation>Width of the corridor in metres</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source> m</source>
      <translation> m</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Nauwkeurigheid</source>
      <translation>Accuracy</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Nauwkeurigheid van de losse hand</source>
      <translation>Accuracy of freehand drawing</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>De gladde lijn ligt nergens verder dan dit van uw streek; 0 volgt de schaal van de kaart</source>
      <translation>The smooth line lies nowhere further than this from your stroke; 0 follows the scale of the map</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Melding bij het tekenen</source>
      <translation>Message while drawing</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>&amp;Herstellen</source>
      <translation>&amp;Repair</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Maak er een vlak van dat zichzelf niet kruist; alles waar de lijn omheen loopt, blijft erin</source>
      <translation>Make it an area that does not cross itself; everything the line runs around stays in it</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>&amp;Verder tekenen</source>
      <translation>&amp;Continue drawing</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Ga verder met de schets; Backspace haalt het laatste punt weg</source>
      <translation>Go on with the sketch; Backspace removes the last point</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>&amp;Weggooien</source>
      <translation>&amp;Throw away</translation>
    </message>
    <message>
      <location filename="../../forms/tool_row.ui" />
      <source>Gooi de schets weg</source>
      <translation>Throw away the sketch</translation>
    </message>
  </context>
  <context>
    <name>UpdateDialog</name>
    <message>
      <location filename="../../forms/update_dialog.ui" />
      <source>Basisset bijwerken</source>
      <translation>Update reference layers</translation>
    </message>
    <message>
      <location filename="../../forms/update_dialog.ui" />
      <source>Wat er verandert</source>
      <translation>What changes</translation>
    </message>
    <message>
      <location filename="../../forms/update_dialog.ui" />
      <source>Veranderingen per laag</source>
      <translation>Changes per layer</translation>
    </message>
    <message>
      <location filename="../../forms/update_dialog.ui" />
      <source>&amp;Tabel bewaren…</source>
      <translation>Save &amp;table…</translation>
    </message>
    <message>
      <location filename="../../forms/update_dialog.ui" />
      <source>Bewaar de veranderingen per laag als CSV voor een rekenblad</source>
      <translation>Save the changes per layer as CSV for a spreadsheet</translation>
    </message>
    <message>
      <location filename="../../forms/update_dialog.ui" />
      <source>&amp;Later beslissen</source>
      <translation>Decide &amp;later</translation>
    </message>
    <message>
      <location filename="../../forms/update_dialog.ui" />
      <source>Laat de basisset zoals zij is; wat is opgehaald blijft bewaard</source>
      <translation>Leave the reference layers as they are; what was fetched is kept</translation>
    </message>
    <message>
      <location filename="../../forms/update_dialog.ui" />
      <source>&amp;Verwerpen</source>
      <translation>&amp;Reject</translation>
    </message>
    <message>
      <location filename="../../forms/update_dialog.ui" />
      <source>Gooi weg wat is opgehaald en houd de basisset zoals zij is</source>
      <translation>Throw away what was fetched and keep the reference layers as they are</translation>
    </message>
    <message>
      <location filename="../../forms/update_dialog.ui" />
      <source>&amp;Aanvaarden</source>
      <translation>&amp;Accept</translation>
    </message>
    <message>
      <location filename="../../forms/update_dialog.ui" />
      <source>Neem de nieuwe momentopname in gebruik; de oude blijft bewaard</source>
      <translation>Take the new snapshot into use; the old one is kept</translation>
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
    <name>VariantList</name>
    <message>
      <location filename="../../forms/variant_list.ui" />
      <source>Varianten</source>
      <translation>Variants</translation>
    </message>
    <message>
      <location filename="../../forms/variant_list.ui" />
      <source>Variant &amp;toevoegen…</source>
      <translation>&amp;Add variant…</translation>
    </message>
    <message>
      <location filename="../../forms/variant_list.ui" />
      <source>Gearchi&amp;veerde</source>
      <translation>Arc&amp;hived</translation>
    </message>
    <message>
      <location filename="../../forms/variant_list.ui" />
      <source>Toon ook varianten die gearchiveerd zijn</source>
      <translation>Also show variants that are archived</translation>
    </message>
    <message>
      <location filename="../../forms/variant_list.ui" />
      <source>Aftakken</source>
      <translation>Branch off</translation>
    </message>
    <message>
      <location filename="../../forms/variant_list.ui" />
      <source>Tak de gekozen variant af: een kopie met haar objecten</source>
      <translation>Branch off the chosen variant: a copy with its objects</translation>
    </message>
    <message>
      <location filename="../../forms/variant_list.ui" />
      <source>Wijzigen</source>
      <translation>Change</translation>
    </message>
    <message>
      <location filename="../../forms/variant_list.ui" />
      <source>Wijzig de gekozen variant</source>
      <translation>Change the chosen variant</translation>
    </message>
    <message>
      <location filename="../../forms/variant_list.ui" />
      <source>Verwijderen</source>
      <translation>Delete</translation>
    </message>
    <message>
      <location filename="../../forms/variant_list.ui" />
      <source>Verwijder de gekozen variant met haar objecten; eerst wordt gevraagd</source>
      <translation>Delete the chosen variant with its objects; you are asked first</translation>
    </message>
    <message>
      <location filename="../../forms/variant_list.ui" />
      <source>…</source>
      <translation>…</translation>
    </message>
    <message>
      <location filename="../../forms/variant_list.ui" />
      <source>Meer: samenvoegen, archiveren, voorkeur</source>
      <translation>More: merge, archive, preferred</translation>
    </message>
    <message>
      <location filename="../../forms/variant_list.ui" />
      <source>Meer voor de gekozen variant: samenvoegen, archiveren, voorkeur</source>
      <translation>More for the chosen variant: merge, archive, preferred</translation>
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
      <source>&amp;Ruil met</source>
      <translation>&amp;Trade with</translation>
    </message>
    <message>
      <location filename="../../forms/weighing_dialog.ui" />
      <source>De provincie of het gebied waar de functie of de opgave landt; u mag ook iets anders typen</source>
      <translation>The province or the area where the function or the task lands; you may also type something else</translation>
    </message>
    <message>
      <location filename="../../forms/weighing_dialog.ui" />
      <source>&amp;Hoeveel</source>
      <translation>&amp;How much</translation>
    </message>
    <message>
      <location filename="../../forms/weighing_dialog.ui" />
      <source>bijvoorbeeld 12,5</source>
      <translation>for example 12,5</translation>
    </message>
    <message>
      <location filename="../../forms/weighing_dialog.ui" />
      <source>Eenheid</source>
      <translation>Unit</translation>
    </message>
    <message>
      <location filename="../../forms/weighing_dialog.ui" />
      <source>B&amp;eroep op</source>
      <translation>&amp;Relies on</translation>
    </message>
    <message>
      <location filename="../../forms/weighing_dialog.ui" />
      <source>De uitzondering in de regel waarop u een beroep doet</source>
      <translation>The exception in the rule that you rely on</translation>
    </message>
    <message>
      <location filename="../../forms/weighing_dialog.ui" />
      <source>Bewijs dat er is</source>
      <translation>Evidence that exists</translation>
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
    <message>
      <location filename="../../forms/weighing_dialog.ui" />
      <source>Datum van de afweging</source>
      <translation>Date of the weighing</translation>
    </message>
    <message>
      <location filename="../../forms/weighing_dialog.ui" />
      <source>d-M-yyyy</source>
      <translation>d-M-yyyy</translation>
    </message>
  </context>
  <context>
    <name>novex</name>
    <message>
      <location filename="../../novex_plugin/adapters/atomic.py" />
      <source>De map {folder} kan niet worden gemaakt ({reason}).</source>
      <translation>The folder {folder} cannot be made ({reason}).</translation>
    </message>
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
      <location filename="../../novex_plugin/adapters/basisset.py" />
      <source>Er is nog geen momentopname om aan toe te voegen.</source>
      <translation>There is no snapshot to add to yet.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/basisset.py" />
      <source>Laad eerst een basisset.</source>
      <translation>Load reference layers first.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/basisset.py" />
      <source>Kies een map met GIO's, of met lagen onder hun bekende naam.</source>
      <translation>Choose a folder with GIOs, or with layers under their known names.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/basisset_choices.py" />
      <source>{layer}: voor '{check}' telt alleen wat bij {field} {values} heeft, of niets.</source>
      <translation>{layer}: for '{check}' only features with {values} or nothing in {field} count.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/basisset_choices.py" />
      <source>{layer} is niet gebruikt voor de toets aan '{check}'. {note}. Maak zelf een selectie en voeg die toe als eigen laag.</source>
      <translation>{layer} was not used for the check against '{check}'. {note}. Make a selection yourself and add it as an own layer.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/basisset_load.py" />
      <source>Dit raster komt alleen als bestand: download het van {url} en voeg het in QGIS toe.</source>
      <translation>This raster comes only as a file: download it from {url} and add it in QGIS.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/basisset_load.py" />
      <source>Alleen als kaartbeeld, dus niet toetsbaar.</source>
      <translation>Only as a picture, so not testable.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/basisset_load.py" />
      <source>Niet opnieuw binnengekomen; de versie van {date} blijft in gebruik. {reason}</source>
      <translation>Did not arrive again; the version of {date} stays in use. {reason}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/basisset_load.py" />
      <source>Geen enkele laag kon worden geladen. {reasons}</source>
      <translation>Not a single layer could be loaded. {reasons}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/basisset_load.py" />
      <source>Controleer de internetverbinding en de proxy-instellingen van QGIS (Extra, Opties, Netwerk).</source>
      <translation>Check the internet connection and the proxy settings of QGIS (Settings, Options, Network).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/basisset_load.py" />
      <source>Ophalen</source>
      <translation>Fetching</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/basisset_load.py" />
      <source>Van {used} gehaald, omdat {first} de laag niet gaf. {reasons}</source>
      <translation>Fetched from {used}, because {first} did not give the layer. {reasons}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/basisset_plan.py" />
      <source>Adres zoeken</source>
      <translation>Finding the address</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/basisset_plan.py" />
      <source>Al binnen; {reason}</source>
      <translation>In already; {reason}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/change_log.py" />
      <source>Vorm</source>
      <translation>Shape</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/change_log.py" />
      <source>leeg</source>
      <translation>empty</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/change_log.py" />
      <source>ja</source>
      <translation>yes</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/change_log.py" />
      <source>nee</source>
      <translation>no</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/check.py" />
      <source>Bevindingen opslaan</source>
      <translation>Saving findings</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/check_layers.py" />
      <source>Basisset lezen</source>
      <translation>Reading the reference layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/cross_totals.py" />
      <source>Voorstel lezen</source>
      <translation>Reading the proposal</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/doctor_heal.py" />
      <source>De laag staat nu op {service} {url}.</source>
      <translation>The layer is now on {service} {url}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/doctor_heal.py" />
      <source>QGIS kan de laag op het nieuwe adres niet openen</source>
      <translation>QGIS cannot open the layer on the new address</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/doctor_heal.py" />
      <source>de laag heeft daar een andere soort geometrie</source>
      <translation>the layer has another kind of geometry there</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/doctor_heal.py" />
      <source>de kaart gebruikt velden die daar ontbreken: {names}</source>
      <translation>the map uses fields that are missing there: {names}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/doctor_heal.py" />
      <source>De laag is gelaten zoals hij was: {reason}.</source>
      <translation>The layer was left as it was: {reason}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/doctor_heal.py" />
      <source>Voeg hem zo nodig opnieuw toe vanaf het nieuwe adres.</source>
      <translation>If needed, add it again from the new address.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/doctor_heal.py" />
      <source>hersteld</source>
      <translation>repaired</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/doctor_heal.py" />
      <source>niet hersteld</source>
      <translation>not repaired</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/doctor_sources.py" />
      <source>de bron is geen dienst die NOVEX kan lezen</source>
      <translation>the source is not a service that NOVEX can read</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/doctor_sources.py" />
      <source>de bron heeft inloggegevens, en die gaan niet ongevraagd naar een andere server</source>
      <translation>the source has credentials, and those do not go to another server without being asked for</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/doctor_sources.py" />
      <source>{old} en {new} geven een ander soort laag</source>
      <translation>{old} and {new} give a different kind of layer</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/doctor_sources.py" />
      <source>een bestand en een dienst zijn niet in elkaar om te zetten</source>
      <translation>a file and a service cannot be converted into each other</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/doctor_sources.py" />
      <source>de laag toont {count} lagen van de dienst tegelijk</source>
      <translation>the layer shows {count} layers of the service at once</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/doctor_sources.py" />
      <source>De laag kan niet ter plekke worden omgezet: {reason}.</source>
      <translation>The layer cannot be converted in place: {reason}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/doctor_sources.py" />
      <source>Voeg de laag opnieuw toe vanaf het nieuwe adres en neem de stijl over.</source>
      <translation>Add the layer again from the new address and take over the style.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download.py" />
      <source>{layer}: het veld {old} heet hier {new}.</source>
      <translation>{layer}: the field {old} is called {new} here.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download.py" />
      <source>{layer}: er liggen geen kenmerken in het gevraagde gebied.</source>
      <translation>{layer}: there are no features in the area asked for.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download.py" />
      <source>{layer}: {count} kenmerken buiten het gevraagde gebied zijn weggelaten.</source>
      <translation>{layer}: {count} features outside the area asked for were left out.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download.py" />
      <source>{layer}: een dienst van het soort {service} geeft geen kenmerken om te downloaden.</source>
      <translation>{layer}: a service of kind {service} gives no features to download.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download.py" />
      <source>Gebruik de laag als achtergrond, of kies een WFS, OGC API of bestand.</source>
      <translation>Use the layer as a backdrop, or choose a WFS, OGC API or file.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_file.py" />
      <source>{layer}: {host} stuurt een leeg bestand.</source>
      <translation>{layer}: {host} sends an empty file.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_file.py" />
      <source>Probeer het later opnieuw, of kies een andere dienst voor deze laag.</source>
      <translation>Try again later, or choose another service for this layer.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_file.py" />
      <source>{layer}: bestand lezen</source>
      <translation>{layer}: reading the file</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_file.py" />
      <source>{layer}: de bestanden in de zip hebben verschillende coördinatenstelsels.</source>
      <translation>{layer}: the files in the zip have different coordinate reference systems.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_file.py" />
      <source>{layer}: in het bestand van {host} staan geen kenmerken.</source>
      <translation>{layer}: there are no features in the file of {host}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_file.py" />
      <source>{layer}: de tabel {table} staat niet in het bestand van {host}, wel: {names}.</source>
      <translation>{layer}: the table {table} is not in the file of {host}, but these are: {names}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_file.py" />
      <source>Zoek de laag opnieuw op; waarschijnlijk heet de tabel nu anders.</source>
      <translation>Find the layer again; the table probably has another name now.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_file.py" />
      <source>{layer}: het bestand van {host} heeft meer tabellen: {names}.</source>
      <translation>{layer}: the file of {host} has several tables: {names}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_file.py" />
      <source>Kies welke tabel de laag is.</source>
      <translation>Choose which table is the layer.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_file.py" />
      <source>{layer}: de coördinaten in het bestand van {host} passen niet bij het genoemde stelsel ({crs}).</source>
      <translation>{layer}: the coordinates in the file of {host} do not fit its stated system ({crs}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_file.py" />
      <source>{layer}: het bestand van {host} is onvolledig of beschadigd ({file}).</source>
      <translation>{layer}: the file of {host} is incomplete or damaged ({file}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_file.py" />
      <source>Download de laag opnieuw; blijft het zo, meld het dan aan de beheerder van de dienst.</source>
      <translation>Download the layer again; if it stays like this, report it to the administrator of the service.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_file.py" />
      <source>Meld het aan de beheerder van de dienst, of kies een andere dienst voor deze laag.</source>
      <translation>Report it to the administrator of the service, or choose another service for this layer.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_journal.py" />
      <source>De laag {name} wordt al gedownload.</source>
      <translation>The layer {name} is already being downloaded.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_journal.py" />
      <source>Wacht tot die download klaar is of breek hem af.</source>
      <translation>Wait until that download is done, or cancel it.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_journal.py" />
      <source>In {folder} kan niet worden geschreven ({reason}).</source>
      <translation>{folder} cannot be written to ({reason}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_journal.py" />
      <source>Maak ruimte vrij of kies een map waarin u mag schrijven, en probeer het opnieuw.</source>
      <translation>Make room or choose a folder in which you may write, and try again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_pages.py" />
      <source>{layer}: {count} van {total} kenmerken</source>
      <translation>{layer}: {count} of {total} features</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_pages.py" />
      <source>{layer}: {count} kenmerken</source>
      <translation>{layer}: {count} features</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_pages.py" />
      <source>{layer}: {host} antwoordt in {given} in plaats van {asked}.</source>
      <translation>{layer}: {host} answers in {given} instead of {asked}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_pages.py" />
      <source>{layer}: de coördinaten van {host} ({given}) passen niet bij {asked}.</source>
      <translation>{layer}: the coordinates of {host} ({given}) do not fit {asked}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_pages.py" />
      <source>Kies een andere dienst voor deze laag, en meld het aan de beheerder van de dienst.</source>
      <translation>Choose another service for this layer, and report it to the administrator of the service.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_pages.py" />
      <source>{layer}: {host} geeft een foutmelding: {said}</source>
      <translation>{layer}: {host} gives an error message: {said}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_pages.py" />
      <source>Zoek de laag opnieuw op; helpt dat niet, meld de fout dan aan de beheerder van de dienst.</source>
      <translation>Find the layer again; if that does not help, report the error to the administrator of the service.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_pages.py" />
      <source>{layer}: {host} stuurt een webpagina in plaats van gegevens.</source>
      <translation>{layer}: {host} sends a web page instead of data.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_pages.py" />
      <source>De dienst is in onderhoud of verhuisd. Probeer het later, of zoek de laag opnieuw op.</source>
      <translation>The service is under maintenance or has moved. Try later, or find the layer again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_pages.py" />
      <source>{layer}: {host} stuurt iets anders dan kenmerken ({type}).</source>
      <translation>{layer}: {host} sends something other than features ({type}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_pages.py" />
      <source>Zoek de laag opnieuw op, of kies een andere dienst voor deze laag.</source>
      <translation>Find the layer again, or choose another service for this layer.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_pages.py" />
      <source>{layer}: het antwoord van {host} is halverwege afgebroken.</source>
      <translation>{layer}: the answer of {host} broke off halfway.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_pages.py" />
      <source>Probeer het opnieuw; de pagina's die al binnen zijn worden bewaard.</source>
      <translation>Try again; the pages that have already arrived are kept.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_wfs.py" />
      <source>{layer}: {host} zegt niet hoeveel kenmerken er zijn; of alles binnen is, is niet na te gaan.</source>
      <translation>{layer}: {host} does not say how many features there are; whether all have arrived cannot be verified.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_write.py" />
      <source>{layer}: het veld {field} kan niet worden opgeslagen.</source>
      <translation>{layer}: the field {field} cannot be saved.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_write.py" />
      <source>Meld dit aan de makers van de plugin, met de naam van de laag.</source>
      <translation>Report this to the makers of the plugin, with the name of the layer.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_write.py" />
      <source>{layer}: {count} kenmerken opgeslagen</source>
      <translation>{layer}: {count} features saved</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_write.py" />
      <source>{layer}: {file} is beschadigd; na {count} kenmerken is er niets meer te lezen ({reason}).</source>
      <translation>{layer}: {file} is damaged; nothing more can be read after {count} features ({reason}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_write.py" />
      <source>geen reden genoemd</source>
      <translation>no reason given</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/download_write.py" />
      <source>{layer} kan niet worden opgeslagen ({reason}).</source>
      <translation>{layer} cannot be saved ({reason}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/edit_saving.py" />
      <source>Niet opgeslagen: {count} object(en) zijn intussen door een ander gewijzigd of verwijderd.</source>
      <translation>Not saved: {count} object(s) have been changed or deleted by someone else in the meantime.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/edit_saving.py" />
      <source>Het gaat om: {names}.</source>
      <translation>These are: {names}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/edit_saving.py" />
      <source>Niet opgeslagen; uw bewerkingen staan er nog. {reason}</source>
      <translation>Not saved; your edits are still there. {reason}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/edit_saving.py" />
      <source>Bewerkingen opnieuw, op het bestand van nu</source>
      <translation>Edits again, on the file as it is now</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/edit_saving.py" />
      <source>QGIS meldt dat er is opgeslagen, maar dit staat niet in het bestand: {names}.</source>
      <translation>QGIS reports that it has saved, but this is not in the file: {names}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/edit_saving.py" />
      <source>Uw wijzigingen zijn bewaard: open het voorstel opnieuw en kies Terugzetten.</source>
      <translation>Your changes have been kept: open the proposal again and choose Restore.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/edit_saving.py" />
      <source>Het logboek kon niet worden ondertekend: {reason}</source>
      <translation>The log could not be signed: {reason}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/edit_saving.py" />
      <source>Wel opgeslagen: {saved}. Nog niet: {left}.</source>
      <translation>Saved: {saved}. Not yet: {left}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/edit_saving.py" />
      <source>{name} (verwijderd)</source>
      <translation>{name} (deleted)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/edit_saving.py" />
      <source>{name} ({fields})</source>
      <translation>{name} ({fields})</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/edit_steps.py" />
      <source>De laag '{layer}' heeft een wijziging geweigerd; er is niets gewijzigd.</source>
      <translation>The layer '{layer}' refused a change; nothing has been changed.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/edit_steps.py" />
      <source>Kies het object opnieuw: misschien is het intussen verwijderd.</source>
      <translation>Choose the object again: it may have been deleted in the meantime.</translation>
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
      <source>Dit project schrijft elke bewerking meteen in het bestand; zo kan NOVEX niets ongedaan maken.</source>
      <translation>This project writes every edit to the file at once; NOVEX cannot undo anything that way.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/edits.py" />
      <source>Zet in QGIS bij Project › Eigenschappen › Gegevensbronnen de transactiegroepen uit.</source>
      <translation>In QGIS, switch off the transaction groups under Project › Properties › Data Sources.</translation>
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
      <source>De begrenzing van {name} kruiste zichzelf en is hersteld; controleer haar.</source>
      <translation>The outline of {name} crossed itself and was repaired; check it.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/edits.py" />
      <source>Het object kon niet aan '{layer}' worden toegevoegd.</source>
      <translation>The object could not be added to '{layer}'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/edits.py" />
      <source>De objecten konden niet uit '{layer}' worden verwijderd.</source>
      <translation>The objects could not be deleted from '{layer}'.</translation>
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
      <source>Het eindjaar ligt niet voor het startjaar, en niet buiten het bereik.</source>
      <translation>The end year does not lie before the start year, and not outside the range.</translation>
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
      <location filename="../../novex_plugin/adapters/gio_files.py" />
      <source>{file} is niet te lezen als zip-bestand ({reason}).</source>
      <translation>{file} cannot be read as a zip file ({reason}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gio_files.py" />
      <source>Download het bestand opnieuw, of pak het zelf uit en lees de map in.</source>
      <translation>Download the file again, or unpack it yourself and load the folder.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gio_reader.py" />
      <source>Lezen van {name}</source>
      <translation>Reading {name}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gio_reader.py" />
      <source>{file}: vastgesteld met {background} van {date} als achtergrond.</source>
      <translation>{file}: adopted with {background} of {date} as its backdrop.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gio_reader.py" />
      <source>onbekende datum</source>
      <translation>unknown date</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gio_reader.py" />
      <source>{file}: de grens geldt volgens het besluit op {metres} m nauwkeurig.</source>
      <translation>{file}: according to the decision the boundary is accurate to {metres} m.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gio_reader.py" />
      <source>een geometrie is niet te lezen en is weggelaten.</source>
      <translation>a geometry cannot be read and was left out.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gio_reader.py" />
      <source>bogen zijn vervangen door korte rechte stukken, binnen 1 mm.</source>
      <translation>arcs have been replaced by short straight segments, within 1 mm.</translation>
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
      <location filename="../../novex_plugin/adapters/gio_sources.py" />
      <source>In {file} zit geen geografisch informatieobject (GIO); pak het uit als er kaartlagen in zitten.</source>
      <translation>There is no geographic information object (GIO) in {file}; unpack it if it holds map layers.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gio_sources.py" />
      <source>{file}: {count} groepen horen bij geen toetslaag en zijn overgeslagen ({names}).</source>
      <translation>{file}: {count} groups belong to no check layer and have been skipped ({names}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gio_xml.py" />
      <source>{file} is geen leesbare GIO (regel {line}: {reason}).</source>
      <translation>{file} is not a readable GIO (line {line}: {reason}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gio_xml.py" />
      <source>Download het bestand opnieuw bij de bronhouder of in het Omgevingsloket.</source>
      <translation>Download the file again from the data owner or the Omgevingsloket.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gio_xml.py" />
      <source>{file} beschrijft alleen een wijziging van gebieden, niet de gebieden zelf; het is niet ingelezen.</source>
      <translation>{file} only describes a change of areas, not the areas themselves; it was not read.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/gio_xml.py" />
      <source>Download de geldende (geconsolideerde) versie van het informatieobject in het Omgevingsloket.</source>
      <translation>Download the version in force (consolidated) of the information object from the Omgevingsloket.</translation>
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
      <location filename="../../novex_plugin/adapters/import_complete.py" />
      <source>Gemeente en gebied opzoeken</source>
      <translation>Looking up municipality and area</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_complete.py" />
      <source>hoeveelheid afgeleid: {how}</source>
      <translation>quantity derived: {how}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_file.py" />
      <source>Objecten opslaan</source>
      <translation>Saving objects</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_file.py" />
      <source>Het is niet bekend welke functie de objecten hebben.</source>
      <translation>It is not known which function the objects have.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_file.py" />
      <source>Kies een kolom met functies, of één functie voor alle rijen.</source>
      <translation>Choose a column with functions, or one function for all rows.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_geometry.py" />
      <source>heeft geen geometrie; teken het object in de bron of verwijder de rij</source>
      <translation>has no geometry; draw the object in the source or delete the row</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_geometry.py" />
      <source>bogen zijn rechte lijnstukken geworden</source>
      <translation>arcs have become straight segments</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_geometry.py" />
      <source>is niet om te zetten naar RD New; controleer het coördinatenstelsel</source>
      <translation>cannot be converted to RD New; check the coordinate reference system</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_geometry.py" />
      <source>heeft een geometrie die niet te lezen is</source>
      <translation>has a geometry that cannot be read</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_geometry.py" />
      <source>heeft coördinaten die geen getal zijn</source>
      <translation>has coordinates that are not numbers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_geometry.py" />
      <source>heeft een geometrie zonder oppervlakte of lengte die niet te herstellen is</source>
      <translation>has a geometry without area or length that cannot be repaired</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_geometry.py" />
      <source>heeft een geometrie zonder oppervlakte of lengte</source>
      <translation>has a geometry without area or length</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_geometry.py" />
      <source>is gesplitst in {count} objecten</source>
      <translation>was split into {count} objects</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_geometry.py" />
      <source>geometrie hersteld ({reason})</source>
      <translation>geometry repaired ({reason})</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_geometry.py" />
      <source>geometrie hersteld ({reason}): {before} ha werd {after} ha</source>
      <translation>geometry repaired ({reason}): {before} ha became {after} ha</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_geometry.py" />
      <source>{count} objecten omgezet van {crs} naar RD New (EPSG:28992).</source>
      <translation>{count} objects converted from {crs} to RD New (EPSG:28992).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_geometry.py" />
      <source>{count} objecten met bogen zijn omgezet naar rechte lijnstukken, tot op 1 mm.</source>
      <translation>{count} objects with arcs were converted to straight segments, to within 1 mm.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_geometry.py" />
      <source>Bij {count} objecten zijn hoogte (Z) of maat (M) weggelaten.</source>
      <translation>Heights (Z) or measures (M) of {count} objects were left out.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_geometry.py" />
      <source>Bij {count} objecten is ongeldige geometrie hersteld.</source>
      <translation>Invalid geometry of {count} objects was repaired.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_geometry.py" />
      <source>{count} rijen met gemengde geometrie of meer punten zijn gesplitst.</source>
      <translation>{count} rows with mixed geometry or several points were split.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_memory.py" />
      <source>Er zijn nog geen koppelingen om te delen.</source>
      <translation>There are no mappings to share yet.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_memory.py" />
      <source>Importeer eerst een bestand.</source>
      <translation>Import a file first.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_reader.py" />
      <source>De laag '{layer}' heeft geen geometrie of is niet te lezen.</source>
      <translation>The layer '{layer}' has no geometry or cannot be read.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_reader.py" />
      <source>Kies een laag met vlakken, lijnen of punten.</source>
      <translation>Choose a layer with areas, lines or points.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_reader.py" />
      <source>In de laag '{layer}' is niets geselecteerd.</source>
      <translation>Nothing is selected in the layer '{layer}'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_reader.py" />
      <source>{count} rijen gelezen</source>
      <translation>{count} rows read</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_reader.py" />
      <source>{name} heeft {count} rijen; er passen er {limit}.</source>
      <translation>{name} has {count} rows; {limit} fit.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_reader.py" />
      <source>{name} heeft meer dan {limit} rijen.</source>
      <translation>{name} has more than {limit} rows.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_reader.py" />
      <source>Lees een deel in: vul een filter in, zoals "PROVINCIE" = 'Gelderland', of selecteer op de kaart wat u nodig hebt en kies 'Alleen geselecteerde'. De grens staat in de instellingen (novex/import_limit).</source>
      <translation>Import a part: fill in a filter, such as "PROVINCIE" = 'Gelderland', or select what you need on the map and choose 'Selected only'. The limit is in the settings (novex/import_limit).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_reader.py" />
      <source>{name} is niet tot het einde te lezen: {done} van {expected} rijen{reason}.</source>
      <translation>{name} cannot be read to the end: {done} of {expected} rows{reason}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_reader.py" />
      <source>Er is niets ingelezen. Staat het bestand er nog, en is het heel? Maak zo nodig eerst een kopie.</source>
      <translation>Nothing was imported. Is the file still there, and is it whole? Make a copy first if needed.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_reader.py" />
      <source>Geometrie nakijken: {count} rijen</source>
      <translation>Examining geometry: {count} rows</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_reader.py" />
      <source>Teksten lijken in een andere tekenset te staan, zoals '{text}'. Kies hierboven een andere tekenset.</source>
      <translation>Texts seem to be in another encoding, such as '{text}'. Choose another encoding above.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_reader.py" />
      <source>Breedte- en lengtegraad stonden verwisseld en zijn omgedraaid.</source>
      <translation>Latitude and longitude were swapped and have been turned round.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_reader.py" />
      <source>Het coördinatenstelsel is niet bekend; de getallen passen bij {crs} en zo zijn zij gelezen.</source>
      <translation>The coordinate reference system is not known; the numbers fit {crs} and were read as such.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_reader.py" />
      <source>Het bestand noemt een stelsel in graden, maar de getallen passen bij {crs}; zo zijn zij gelezen.</source>
      <translation>The file names a system in degrees, but the numbers fit {crs}; they were read as such.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_reader.py" />
      <source>'{crs}' is geen bekend coördinatenstelsel.</source>
      <translation>'{crs}' is not a known coordinate reference system.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_reader.py" />
      <source>Kies er een uit de lijst.</source>
      <translation>Choose one from the list.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_reader.py" />
      <source>Het is niet bekend in welk coördinatenstelsel {name} staat.</source>
      <translation>It is not known which coordinate reference system {name} is in.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_reader.py" />
      <source>De getallen passen niet bij Nederland in een gangbaar stelsel. Kies het stelsel zelf.</source>
      <translation>The numbers do not fit the Netherlands in any common system. Choose the system yourself.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_source.py" />
      <source>{file} bestaat niet (meer).</source>
      <translation>{file} does not exist (any more).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_source.py" />
      <source>Controleer de map en de naam; staat het bestand op een netwerkschijf?</source>
      <translation>Check the folder and the name; is the file on a network drive?</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_source.py" />
      <source>{file} is niet te openen ({reason}).</source>
      <translation>{file} cannot be opened ({reason}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_source.py" />
      <source>Sluit het in het andere programma, of vraag toegang, en probeer het opnieuw.</source>
      <translation>Close it in the other program, or ask for access, and try again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_source.py" />
      <source>{file} heeft geen laag '{layer}'.</source>
      <translation>{file} has no layer '{layer}'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_source.py" />
      <source>Kies uit: {names}.</source>
      <translation>Choose from: {names}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_source.py" />
      <source>Het bestand heeft {count} lagen; gelezen is '{layer}'.</source>
      <translation>The file has {count} layers; '{layer}' was read.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_source.py" />
      <source>Het filter {filter} is niet te lezen ({reason}).</source>
      <translation>The filter {filter} cannot be read ({reason}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_source.py" />
      <source>Schrijf het als: "STATUS" = 'hard' AND "JAAR" &gt; 2025.</source>
      <translation>Write it as: "STATUS" = 'hard' AND "JAAR" &gt; 2025.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_source.py" />
      <source>er zit geen bestand met kaartlagen in de zip</source>
      <translation>there is no file with map layers in the zip</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_source.py" />
      <source>De zip bevat meer bestanden: {names}.</source>
      <translation>The zip holds several files: {names}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_source.py" />
      <source>Pak de zip uit en kies het bestand dat u wilt inlezen.</source>
      <translation>Unpack the zip and choose the file that you want to import.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_source.py" />
      <source>Er is geen .cpg-bestand: de teksten zijn gelezen als {used}.</source>
      <translation>There is no .cpg file: the texts were read as {used}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_source.py" />
      <source>Het .cpg-bestand zegt {stated}, maar de teksten zijn {used}; zo zijn zij gelezen.</source>
      <translation>The .cpg file says {stated}, but the texts are {used}; they were read as such.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_source.py" />
      <source>Het .cpg-bestand zegt {stated}, maar de teksten zijn dat niet; zij zijn gelezen als {used}.</source>
      <translation>The .cpg file says {stated}, but the texts are not; they were read as {used}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_source.py" />
      <source>{file} is in gebruik bij een ander programma.</source>
      <translation>{file} is in use by another program.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_source.py" />
      <source>Sluit het daar en probeer het opnieuw.</source>
      <translation>Close it there and try again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_source.py" />
      <source>{file} is niet te lezen als bestand met kaartlagen.</source>
      <translation>{file} cannot be read as a file with map layers.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_source.py" />
      <source>Kies een Shapefile (.shp of .zip), GeoPackage, GeoJSON, GML, KML, FlatGeobuf, DXF of CSV, en controleer of het bestand heel is.</source>
      <translation>Choose a Shapefile (.shp or .zip), GeoPackage, GeoJSON, GML, KML, FlatGeobuf, DXF or CSV, and check whether the file is whole.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_table.py" />
      <source>kolom {number}</source>
      <translation>column {number}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_table.py" />
      <source>{file}, regel {line} is geen geldige CSV: {reason}.</source>
      <translation>{file}, line {line} is not valid CSV: {reason}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_table.py" />
      <source>Open het in een spreadsheet en sla het opnieuw op als CSV (UTF-8).</source>
      <translation>Open it in a spreadsheet and save it again as CSV (UTF-8).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_table.py" />
      <source>Lees een deel in: vul een filter in, zoals "PROVINCIE" = 'Gelderland'.</source>
      <translation>Import a part: fill in a filter, such as "PROVINCIE" = 'Gelderland'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_table.py" />
      <source>{file} is groter dan {size} MB.</source>
      <translation>{file} is larger than {size} MB.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_table.py" />
      <source>Splits het bestand, of zet het om naar een GeoPackage en filter dat.</source>
      <translation>Split the file, or convert it to a GeoPackage and filter that.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_table.py" />
      <source>{file} is niet te lezen ({reason}).</source>
      <translation>{file} cannot be read ({reason}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_table.py" />
      <source>Staat het bestand er nog? Sluit het in andere programma's en probeer het opnieuw.</source>
      <translation>Is the file still there? Close it in other programs and try again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_table.py" />
      <source>De teksten zijn geen UTF-8 en zijn gelezen als {used}.</source>
      <translation>The texts are not UTF-8 and were read as {used}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_table.py" />
      <source>er is geen kolom {columns}</source>
      <translation>there is no column {columns}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_table.py" />
      <source>In {name} staat geen plek: geen geometrie en geen kolommen met WKT of x en y.</source>
      <translation>{name} holds no place: no geometry and no columns with WKT or x and y.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_table.py" />
      <source>Noem de kolommen x en y (of lon en lat), of voeg een kolom WKT toe.</source>
      <translation>Name the columns x and y (or lon and lat), or add a column WKT.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_write.py" />
      <source>Importeren uit {source}</source>
      <translation>Import from {source}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_write.py" />
      <source>De objecten konden niet aan '{layer}' worden toegevoegd.</source>
      <translation>The objects could not be added to '{layer}'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_write.py" />
      <source>Het object '{name}' is intussen verwijderd.</source>
      <translation>The object '{name}' has been deleted in the meantime.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_write.py" />
      <source>Bekijk het voorbeeld opnieuw en importeer daarna.</source>
      <translation>Look at the preview again and import after that.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/import_write.py" />
      <source>Een object in '{layer}' kon niet worden gewijzigd.</source>
      <translation>An object in '{layer}' could not be changed.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/intake.py" />
      <source>Object {object} {reason}</source>
      <translation>Object {object} {reason}</translation>
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
      <location filename="../../novex_plugin/adapters/journal_file.py" />
      <source>het bestand is in gebruik</source>
      <translation>the file is in use</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/journal_file.py" />
      <source>Het herstelbestand {file} is beschadigd en kan niet worden teruggezet.</source>
      <translation>The recovery file {file} is damaged and cannot be restored.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/journal_file.py" />
      <source>Het is bewaard als {file}. Uw voorstel zelf is niet geraakt.</source>
      <translation>It has been kept as {file}. Your proposal itself has not been touched.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/journal_file.py" />
      <source>Het herstelbestand in {folder} kan niet worden geschreven ({reason}).</source>
      <translation>The recovery file in {folder} cannot be written ({reason}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/journal_file.py" />
      <source>Sla vaker op: na een storing kunnen bewerkingen die niet zijn opgeslagen niet worden teruggezet.</source>
      <translation>Save more often: after a failure, edits that were not saved cannot be restored.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/journal_restore.py" />
      <source>{file} kan niet worden weggegooid ({reason}).</source>
      <translation>{file} cannot be thrown away ({reason}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/journal_restore.py" />
      <source>de laag is er niet</source>
      <translation>the layer is not there</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/journal_restore.py" />
      <source>het object is intussen verwijderd</source>
      <translation>the object has been deleted in the meantime</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/journal_restore.py" />
      <source>het object is intussen gewijzigd</source>
      <translation>the object has been changed in the meantime</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/journal_restore.py" />
      <source>het object staat al anders in het bestand</source>
      <translation>the object is already different in the file</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/journal_restore.py" />
      <source>'{name}' kon niet worden verwijderd.</source>
      <translation>'{name}' could not be deleted.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/journal_restore.py" />
      <source>'{name}' kon niet worden teruggezet.</source>
      <translation>'{name}' could not be restored.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/layer_metadata.py" />
      <source>{count} van {read} kenmerken zoals NOVEX ze toetst: geldig gemaakt, in RD New. Bron: {source}.</source>
      <translation>{count} of {read} features as NOVEX checks them: made valid, in RD New. Source: {source}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/layer_metadata.py" />
      <source>onbekend</source>
      <translation>unknown</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/layer_metadata.py" />
      <source>Peildatum {date}.</source>
      <translation>Reference date {date}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/layer_metadata.py" />
      <source>Adres waarvan is gelezen</source>
      <translation>Address that was read from</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/layer_metadata.py" />
      <source>{name}: gelezen op {moment}, {count} kenmerken, sha256 {hash}</source>
      <translation>{name}: read on {moment}, {count} features, sha256 {hash}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/layer_opening.py" />
      <source>QGIS kan de laag '{layer}' van {file} niet openen.</source>
      <translation>QGIS cannot open the layer '{layer}' of {file}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/layer_opening.py" />
      <source>Controleer of het bestand nog bestaat en niet elders in gebruik is.</source>
      <translation>Check whether the file still exists and is not in use elsewhere.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/layers.py" />
      <source>Lijsten</source>
      <translation>Lists</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/layers.py" />
      <source>De tabel 'voorstel' heeft geen regel; dit bestand is niet heel.</source>
      <translation>The table 'voorstel' has no row; this file is not whole.</translation>
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
      <location filename="../../novex_plugin/adapters/map_loading.py" />
      <source>{name} kan niet worden getoond: {reason}</source>
      <translation>{name} cannot be shown: {reason}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/map_loading.py" />
      <source>Laat de dokter naar de laag kijken, of probeer het later opnieuw.</source>
      <translation>Let the doctor look at the layer, or try again later.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/map_loading.py" />
      <source>{url} heeft geen tegels voor '{name}'.</source>
      <translation>{url} has no tiles for '{name}'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/map_loading.py" />
      <source>Kies een andere achtergrond.</source>
      <translation>Choose another backdrop.</translation>
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
      <location filename="../../novex_plugin/adapters/neighbour_layers.py" />
      <source>Buurprovincies</source>
      <translation>Neighbouring provinces</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/neighbours.py" />
      <source>{count} objecten van {province} ingelezen uit '{proposal}'.</source>
      <translation>{count} objects of {province} imported from '{proposal}'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/neighbours.py" />
      <source>{count} objecten liggen te ver weg om hier iets uit te maken en zijn weggelaten.</source>
      <translation>{count} objects are too far away to matter here and were left out.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/neighbours.py" />
      <source>Overgeslagen omdat het kenmerk hier al bestaat: {names}.</source>
      <translation>Skipped because the identifier already exists here: {names}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/neighbours.py" />
      <source>{count} objecten zonder geometrie zijn weggelaten.</source>
      <translation>{count} objects without geometry were left out.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/neighbours.py" />
      <source>Voorstel van de buurprovincie lezen</source>
      <translation>Reading the proposal of the neighbouring province</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/neighbours.py" />
      <source>Kijken wat dichtbij genoeg ligt</source>
      <translation>Looking at what lies close enough</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/neighbours.py" />
      <source>In {file} zit geen voorstel ({version}).</source>
      <translation>There is no proposal in {file} ({version}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/neighbours.py" />
      <source>Vraag de buurprovincie om haar NOVEX-pakket, of om het GeoPackage van het voorstel.</source>
      <translation>Ask the neighbouring province for its NOVEX package, or for the GeoPackage of the proposal.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/neighbours.py" />
      <source>Kies het GeoPackage of het pakket (zip) van de buurprovincie.</source>
      <translation>Choose the GeoPackage or the package (zip) of the neighbouring province.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/neighbours.py" />
      <source>{file} is geen voorstel en geen pakket van NOVEX.</source>
      <translation>{file} is not a proposal and not a package of NOVEX.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/neighbours.py" />
      <source>{file} ligt in {system} en niet in RD New (EPSG:28992).</source>
      <translation>{file} is in {system} and not in RD New (EPSG:28992).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/neighbours.py" />
      <source>Vraag de buurprovincie om haar voorstel in RD New; NOVEX schrijft het zelf altijd zo.</source>
      <translation>Ask the neighbouring province for its proposal in RD New; NOVEX itself always writes it that way.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/neighbours.py" />
      <source>{file} is uw eigen voorstel.</source>
      <translation>{file} is your own proposal.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/neighbours.py" />
      <source>Kies het voorstel of pakket van een andere provincie.</source>
      <translation>Choose the proposal or package of another province.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/neighbours.py" />
      <source>{file} is een kopie van uw eigen voorstel.</source>
      <translation>{file} is a copy of your own proposal.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/neighbours.py" />
      <source>{file} is een voorstel van {province}, uw eigen provincie.</source>
      <translation>{file} is a proposal of {province}, your own province.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/neighbours.py" />
      <source>Neem het over met 'Neem bestaand werk over'; hier horen alleen buurprovincies.</source>
      <translation>Take it over with 'Take over existing work'; only neighbouring provinces belong here.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/neighbours.py" />
      <source>{file} noemt geen bekende provincie ({code}).</source>
      <translation>{file} names no known province ({code}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/neighbours.py" />
      <source>Vraag de buurprovincie om haar voorstel opnieuw te maken.</source>
      <translation>Ask the neighbouring province to make its proposal again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/neighbours.py" />
      <source>{names} en nog {count}</source>
      <translation>{names} and {count} more</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/network.py" />
      <source>'{url}' is geen webadres.</source>
      <translation>'{url}' is not a web address.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/network.py" />
      <source>{host} verwijst door naar een onbeveiligd adres; dat wordt niet gevolgd.</source>
      <translation>{host} redirects to an insecure address; that is not followed.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/network.py" />
      <source>{host} blijft doorverwijzen.</source>
      <translation>{host} keeps redirecting.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/network.py" />
      <source>{message} De server zegt: {said}</source>
      <translation>{message} The server says: {said}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/network_parts.py" />
      <source>{done} van {total} MB</source>
      <translation>{done} of {total} MB</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/own_catalogue.py" />
      <source>Eigen lagen</source>
      <translation>Own layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/own_catalogue.py" />
      <source>Er zijn nog geen eigen lagen om te delen.</source>
      <translation>There are no own layers to share yet.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/own_catalogue.py" />
      <source>Voeg er eerst een toe.</source>
      <translation>Add one first.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/own_catalogue.py" />
      <source>Kies bij 'Eigen lagen delen' een bestand in een map waarin u mag schrijven.</source>
      <translation>Under 'Share own layers', choose a file in a folder in which you may write.</translation>
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
      <source>waar de referentielagen vandaan komen: bron, datum, licentie en sha256</source>
      <translation>where the reference layers come from: source, date, licence and sha256</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/package.py" />
      <source>per laag van de basisset: toegepast, of uitgelegd waarom niet</source>
      <translation>for every reference layer: applied, or explained why not</translation>
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
      <location filename="../../novex_plugin/adapters/places.py" />
      <source>basisset, laag provincie</source>
      <translation>reference layers, layer provincie</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/places.py" />
      <source>grove provinciegrenzen</source>
      <translation>coarse province borders</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/pressure_map.py" />
      <source>Kaart van schuurpunten schrijven</source>
      <translation>Writing the map of friction points</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/pressure_map.py" />
      <source>{file} kan niet worden geschreven.</source>
      <translation>{file} cannot be written.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/pressure_map.py" />
      <source>Aantal claims en reserveringen, en de zwaarste uitkomst</source>
      <translation>Number of claims and reservations, and the most severe outcome</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/pressure_map.py" />
      <source>Schuurpunten</source>
      <translation>Friction points</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/pressure_map.py" />
      <source>De kaart van schuurpunten {file} kan niet worden geopend.</source>
      <translation>The map of friction points {file} cannot be opened.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/pressure_map.py" />
      <source>Maak de kaart opnieuw, en kies een map waarin u mag schrijven.</source>
      <translation>Make the map again, and choose a folder that you may write to.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/project_doctor.py" />
      <source>Project openen</source>
      <translation>Opening the project</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/project_doctor.py" />
      <source>Lagen herstellen</source>
      <translation>Repairing layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/project_doctor.py" />
      <source>{file} kan niet worden geschreven: {reason}</source>
      <translation>{file} cannot be written: {reason}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/project_doctor.py" />
      <source>Kies een map waarin u mag schrijven, of sluit het project eerst.</source>
      <translation>Choose a folder in which you may write, or close the project first.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/project_doctor.py" />
      <source>De dokter, {when}, project {name}</source>
      <translation>The doctor, {when}, project {name}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/project_doctor.py" />
      <source>Alle lagen op diensten werken.</source>
      <translation>All layers from services work.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/project_doctor.py" />
      <source>Het verslag {file} kan niet worden geschreven: {reason}.</source>
      <translation>The report {file} cannot be written: {reason}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/project_doctor.py" />
      <source>{file} is geen project dat QGIS kan openen.</source>
      <translation>{file} is not a project that QGIS can open.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/project_doctor.py" />
      <source>Kies een .qgz- of .qgs-bestand.</source>
      <translation>Choose a .qgz or .qgs file.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/project_doctor.py" />
      <source>Er kan geen reservekopie {file} worden gemaakt: {reason}. Er is niets veranderd.</source>
      <translation>A backup {file} cannot be made: {reason}. Nothing has been changed.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/project_doctor.py" />
      <source>Kies een map waarin u mag schrijven, of schrijf naar een nieuw bestand.</source>
      <translation>Choose a folder in which you may write, or write to a new file.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/province_area.py" />
      <source>Van provincie '{code}' is geen omtrek bekend.</source>
      <translation>No outline is known of province '{code}'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/province_area.py" />
      <source>Kies een provincie uit de lijst, of laad de lagen voor heel Nederland.</source>
      <translation>Choose a province from the list, or load the layers for the whole of the Netherlands.</translation>
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
      <location filename="../../novex_plugin/adapters/remedy_edits.py" />
      <source>Er is niets om toe te passen.</source>
      <translation>There is nothing to apply.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/remedy_edits.py" />
      <source>'{name}' is intussen gewijzigd.</source>
      <translation>'{name}' has changed in the meantime.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/remedy_edits.py" />
      <source>Kies de bevinding opnieuw; dan wordt de snede opnieuw bepaald.</source>
      <translation>Choose the finding again; the cut is then worked out again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/renderers.py" />
      <source>Andere functie</source>
      <translation>Other function</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/report.py" />
      <source>Rapport schrijven: {format}</source>
      <translation>Writing the report: {format}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/report.py" />
      <source>Kaart {number} van {count}</source>
      <translation>Map {number} of {count}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/report.py" />
      <source>Onbekende uitvoervorm: {formats}.</source>
      <translation>Unknown output format: {formats}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/report.py" />
      <source>Kies uit: {formats}.</source>
      <translation>Choose from: {formats}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/report_check.py" />
      <source>basis</source>
      <translation>basis</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/report_check.py" />
      <source>Variant {variant} in {horizon} is nog niet getoetst, en er is geen basisset om dat te doen.</source>
      <translation>Variant {variant} in {horizon} has not been checked yet, and there is no basisset to do so.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/report_check.py" />
      <source>Kies een basisset, of toets eerst.</source>
      <translation>Choose a basisset, or check first.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/report_check.py" />
      <source>Basis</source>
      <translation>Basis</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/report_check.py" />
      <source>geen</source>
      <translation>none</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/report_check.py" />
      <source>De variant '{code}' bestaat niet.</source>
      <translation>The variant '{code}' does not exist.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/report_check.py" />
      <source>Kies uit: {codes}.</source>
      <translation>Choose from: {codes}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/report_check.py" />
      <source>Variant {code}: {name}</source>
      <translation>Variant {code}: {name}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/report_input.py" />
      <source>Toetsen: {name} {horizon}</source>
      <translation>Checking: {name} {horizon}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/report_input.py" />
      <source>'{scope}' is geen rapport dat gemaakt kan worden.</source>
      <translation>'{scope}' is not a report that can be made.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/report_input.py" />
      <source>Kies uit: {scopes}.</source>
      <translation>Choose from: {scopes}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/report_input.py" />
      <source>Onbekende horizon: {years}.</source>
      <translation>Unknown horizon: {years}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/report_input.py" />
      <source>Er is geen object gekozen.</source>
      <translation>No object is chosen.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/report_input.py" />
      <source>Kies eerst een object op de kaart of in de lijst.</source>
      <translation>First choose an object on the map or in the list.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/report_input.py" />
      <source>Het object is niet van kracht in de gekozen variant en horizon.</source>
      <translation>The object is not in force in the chosen variant and horizon.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/report_input.py" />
      <source>Kies een variant en een horizon waarin het object geldt.</source>
      <translation>Choose a variant and a horizon in which the object applies.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/report_pdf.py" />
      <source>Bladzijde {number}</source>
      <translation>Page {number}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/report_pdf.py" />
      <source>Inhoud</source>
      <translation>Contents</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/report_pdf.py" />
      <source>{number} van {count}</source>
      <translation>{number} of {count}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/report_pdf_finish.py" />
      <source>{file} kan niet worden geschreven ({reason}).</source>
      <translation>{file} cannot be written ({reason}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/service_offers.py" />
      <source>Dit adres biedt geen lagen aan.</source>
      <translation>This address offers no layers.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/service_offers.py" />
      <source>Controleer het adres en het soort bron.</source>
      <translation>Check the address and the kind of source.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/service_offers.py" />
      <source>{file} is geen bestand met kaartlagen.</source>
      <translation>{file} is not a file with map layers.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/service_offers.py" />
      <source>Kies een GeoPackage, GML, shapefile, GeoJSON of FlatGeobuf.</source>
      <translation>Choose a GeoPackage, GML, shapefile, GeoJSON or FlatGeobuf.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/service_offers.py" />
      <source>{count} kenmerken</source>
      <translation>{count} features</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_clip_file.py" />
      <source>Er is niets om tot te knippen gekozen.</source>
      <translation>Nothing has been chosen to clip to.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_clip_file.py" />
      <source>Kies de provincie, harde conflicten of beide.</source>
      <translation>Choose the province, hard conflicts or both.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_clip_file.py" />
      <source>De uitkomst kan niet het voorstel zelf zijn.</source>
      <translation>The outcome cannot be the proposal itself.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_clip_file.py" />
      <source>Kies een andere naam; het voorstel blijft bewaard.</source>
      <translation>Choose another name; the proposal is kept.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_clip_file.py" />
      <source>De basisset heeft geen grens van de provincie.</source>
      <translation>The reference layers have no border of the province.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_clip_file.py" />
      <source>Laad er een met de laag provincie.</source>
      <translation>Load reference layers with the layer provincie.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_edits.py" />
      <source>De lijn gaat nergens helemaal door een gekozen object heen.</source>
      <translation>The line runs nowhere all the way through a chosen object.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_edits.py" />
      <source>Begin en eindig de lijn buiten het object.</source>
      <translation>Begin and end the line outside the object.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_edits.py" />
      <source>'{name}' is nu {count} objecten.</source>
      <translation>'{name}' is now {count} objects.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_edits.py" />
      <source>oppervlakte</source>
      <translation>area</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_edits.py" />
      <source>lengte</source>
      <translation>length</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_edits.py" />
      <source>De opgegeven hoeveelheid is verdeeld naar {by}.</source>
      <translation>The stated quantity was divided by {by}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_edits.py" />
      <source>Ook de nieuwe delen vervallen waar {names} de plaats inneemt.</source>
      <translation>The new parts also lapse where {names} takes their place.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_edits.py" />
      <source>{count} objecten zijn nu '{name}'.</source>
      <translation>{count} objects are now '{name}'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_edits.py" />
      <source>Er is maar één object gekozen.</source>
      <translation>Only one object is chosen.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_edits.py" />
      <source>Kies ten minste twee objecten.</source>
      <translation>Choose at least two objects.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_edits.py" />
      <source>Vlakken, lijnen en punten gaan niet samen in één object.</source>
      <translation>Areas, lines and points do not go together in one object.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_edits.py" />
      <source>De gekozen objecten hebben verschillende functies.</source>
      <translation>The chosen objects have different functions.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_edits.py" />
      <source>De gekozen objecten horen bij verschillende varianten.</source>
      <translation>The chosen objects belong to different variants.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_edits.py" />
      <source>Een object dat alleen laat vervallen gaat niet samen met een ander.</source>
      <translation>An object that only makes another lapse does not go together with another one.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_edits.py" />
      <source>Maak ze eerst gelijk, of kies andere objecten.</source>
      <translation>Make them the same first, or choose other objects.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_edits.py" />
      <source>Een deel was afgeleid; de som geldt nu als opgegeven.</source>
      <translation>A part was derived; the sum now counts as stated.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_edits.py" />
      <source>De objecten raken elkaar niet: het nieuwe object bestaat uit {count} delen.</source>
      <translation>The objects do not touch each other: the new object consists of {count} parts.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_edits.py" />
      <source>{names} vervangt nu het samengevoegde object, dus ook de rest daarvan.</source>
      <translation>{names} now replaces the merged object, and so the rest of it as well.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_edits.py" />
      <source>Alleen in een vlak past een gat.</source>
      <translation>A hole fits only in an area.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_edits.py" />
      <source>Een deel van het getekende gat viel buiten het object.</source>
      <translation>A part of the drawn hole fell outside the object.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_edits.py" />
      <source>Er is geen vlak gekozen.</source>
      <translation>No area is chosen.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_edits.py" />
      <source>De lijn verandert geen gekozen object.</source>
      <translation>The line does not change any chosen object.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_edits.py" />
      <source>Laat haar de omtrek ten minste twee keer kruisen.</source>
      <translation>Let it cross the outline at least twice.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_edits.py" />
      <source>'{name}' is intussen gewijzigd en blijft zoals het is.</source>
      <translation>'{name}' has been changed in the meantime and stays as it is.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_edits.py" />
      <source>Kies een vlak.</source>
      <translation>Choose an area.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_edits.py" />
      <source>De opgegeven hoeveelheid van {names} is niet aangepast: controleer haar.</source>
      <translation>The stated quantity of {names} has not been changed: check it.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_free.py" />
      <source>Harde conflicten zoeken</source>
      <translation>Looking for hard conflicts</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_free.py" />
      <source>'{name}' is niet vrij te knippen van harde conflicten.</source>
      <translation>'{name}' cannot be clipped free of hard conflicts.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_free.py" />
      <source>Bekijk de bevindingen op de pagina Toetsen en pas de omtrek met de hand aan.</source>
      <translation>Look at the findings on the page Check and change the outline by hand.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_marks.py" />
      <source>Deze lijn heeft geen lengte.</source>
      <translation>This line has no length.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_marks.py" />
      <source>Sleep, of klik ten minste twee punten.</source>
      <translation>Drag, or click at least two points.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_marks.py" />
      <source>Een schetsteken kon niet worden verwijderd.</source>
      <translation>A sketch mark could not be deleted.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_marks.py" />
      <source>Er is geen tekst.</source>
      <translation>There is no text.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_marks.py" />
      <source>Typ een tekst, of verwijder het teken.</source>
      <translation>Type a text, or delete the mark.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_marks.py" />
      <source>'{colour}' is geen kleur.</source>
      <translation>'{colour}' is not a colour.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_marks.py" />
      <source>Gebruik #rrggbb.</source>
      <translation>Use #rrggbb.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_plans.py" />
      <source>Er is niets gewijzigd.</source>
      <translation>Nothing has been changed.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_plans.py" />
      <source>Knippen langs de provinciegrens</source>
      <translation>Clipping along the province border</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_plans.py" />
      <source>Van '{name}' is {size} buiten de provincie afgeknipt.</source>
      <translation>Of '{name}', {size} outside the province was clipped off.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_plans.py" />
      <source>'{name}' ligt geheel buiten de provincie.</source>
      <translation>'{name}' lies wholly outside the province.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_plans.py" />
      <source>'{name}': {size} vrijgemaakt van '{title}'.</source>
      <translation>'{name}': {size} cleared of '{title}'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_plans.py" />
      <source>Van '{name}' is niets vrij van harde conflicten.</source>
      <translation>Nothing of '{name}' is free of hard conflicts.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_plans.py" />
      <source>Niet getoetst, en dus niet vrijgemaakt: regel {rules}.</source>
      <translation>Not tested, and so not cleared: rule {rules}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_plans.py" />
      <source>Omtrek vereenvoudigen</source>
      <translation>Simplifying outline</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_plans.py" />
      <source>'{name}': van {before} naar {after} hoekpunten ({change} %).</source>
      <translation>'{name}': from {before} to {after} vertices ({change} %).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_plans.py" />
      <source>het punt</source>
      <translation>the point</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_rows.py" />
      <source>Naamloos object</source>
      <translation>Nameless object</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_rows.py" />
      <source>Kies een of meer objecten op de kaart of in de lijst.</source>
      <translation>Choose one or more objects on the map or in the list.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_rows.py" />
      <source>'{name}' kon niet worden gewijzigd.</source>
      <translation>'{name}' could not be changed.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_takeover.py" />
      <source>kenmerk {id}</source>
      <translation>feature {id}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_takeover.py" />
      <source>{count} kenmerken tegelijk overnemen is te veel.</source>
      <translation>Taking over {count} features at once is too many.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_takeover.py" />
      <source>Wijs er hoogstens {most} aan, of lees de laag in met Importeren.</source>
      <translation>Point to at most {most}, or load the layer with Import.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_takeover.py" />
      <source>{count} object(en) overgenomen als {function}.</source>
      <translation>{count} object(s) taken over as {function}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_takeover.py" />
      <source>Laag '{layer}', kenmerk {id}</source>
      <translation>Layer '{layer}', feature {id}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_takeover.py" />
      <source>De grens van de provincie is niet bekend.</source>
      <translation>The border of the province is not known.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_takeover.py" />
      <source>Laad een basisset met de laag provincie.</source>
      <translation>Load reference layers with the layer provincie.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_takeover.py" />
      <source>Van '{title}' blijft niets over.</source>
      <translation>Nothing is left of '{title}'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_takeover.py" />
      <source>Neem het hele kenmerk over, of kies een ander.</source>
      <translation>Take over the whole feature, or choose another.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_takeover.py" />
      <source>'{title}' heeft geen geometrie.</source>
      <translation>'{title}' has no geometry.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_takeover.py" />
      <source>Kies een ander.</source>
      <translation>Choose another.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_takeover.py" />
      <source>Van laag '{layer}' is het coördinatenstelsel niet bekend.</source>
      <translation>The coordinate reference system of layer '{layer}' is not known.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_takeover.py" />
      <source>Stel het in bij de eigenschappen van de laag.</source>
      <translation>Set it in the properties of the layer.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_takeover.py" />
      <source>'{title}' is niet om te rekenen naar RD: {error}</source>
      <translation>'{title}' cannot be converted to RD: {error}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_takeover.py" />
      <source>Controleer het coördinatenstelsel van de laag.</source>
      <translation>Check the coordinate reference system of the layer.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_takeover.py" />
      <source>{function} kan geen {kind} zijn.</source>
      <translation>{function} cannot be of kind {kind}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_takeover.py" />
      <source>Kies een andere functie of een ander kenmerk.</source>
      <translation>Choose another function or another feature.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_takeover.py" />
      <source>'{title}' heeft {count} hoekpunten: vereenvoudig de omtrek met Vereenvoudigen.</source>
      <translation>'{title}' has {count} vertices: simplify the outline with Simplify.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/shape_takeover.py" />
      <source>Elk punt van '{title}' is een eigen object.</source>
      <translation>Each point of '{title}' is an object of its own.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_account.py" />
      <source>Thema</source>
      <translation>Theme</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_account.py" />
      <source>Laag</source>
      <translation>Layer</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_account.py" />
      <source>Bronhouder</source>
      <translation>Data owner</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_account.py" />
      <source>Nog open</source>
      <translation>Still open</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_account.py" />
      <source>Wat er nog moet gebeuren</source>
      <translation>What remains to be done</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_account.py" />
      <source>Toegepast</source>
      <translation>Applied</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_account.py" />
      <source>Bron in gebruik</source>
      <translation>Source in use</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_account.py" />
      <source>Datum</source>
      <translation>Date</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_account.py" />
      <source>Uitgelegd</source>
      <translation>Explained</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_account.py" />
      <source>Waarom niet toegepast</source>
      <translation>Why not applied</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_account.py" />
      <source>Vervangende bron</source>
      <translation>Replacement source</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_account.py" />
      <source>als kaartbeeld van de dienst</source>
      <translation>as a picture from the service</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_account.py" />
      <source>Verantwoording basisset</source>
      <translation>Account of the reference layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_account.py" />
      <source>Pas toe of leg uit: per laag van de officiële NOVEX-basisset. {province} · {milestone}</source>
      <translation>Apply or explain: every layer of the official NOVEX reference layers. {province} · {milestone}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_account.py" />
      <source>lagen in de basisset</source>
      <translation>reference layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_account.py" />
      <source>toegepast</source>
      <translation>applied</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_account.py" />
      <source>uitgelegd</source>
      <translation>explained</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_account.py" />
      <source>nog open</source>
      <translation>still open</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_account.py" />
      <source>{title}, vervolg</source>
      <translation>{title}, continued</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_account.py" />
      <source>geen basisset gekoppeld</source>
      <translation>no reference layers linked</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_account.py" />
      <source>Basisset in gebruik: {used}.</source>
      <translation>Reference layers in use: {used}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_account.py" />
      <source>Bladzijde {page} van {count}</source>
      <translation>Page {page} of {count}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sheet_account.py" />
      <source>{title} · verantwoording basisset</source>
      <translation>{title} · account of the reference layers</translation>
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
      <source>Pas toe of leg uit: {state}; zie de verantwoording.</source>
      <translation>Apply or explain: {state}; see the account.</translation>
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
      <source>pas toe of leg uit</source>
      <translation>apply or explain</translation>
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
      <location filename="../../novex_plugin/adapters/sketch_record.py" />
      <source>{function} (schets)</source>
      <translation>{function} (sketch)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sketchbook.py" />
      <source>Van de kaart kon geen beeld worden gemaakt.</source>
      <translation>No picture of the map could be made.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sketchbook.py" />
      <source>Maak het venster groter en probeer opnieuw.</source>
      <translation>Make the window larger and try again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sketchbook.py" />
      <source>Sla het voorstel op in een map waarin u mag schrijven.</source>
      <translation>Save the proposal in a folder in which you may write.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sketchbook.py" />
      <source>{file} kan niet worden verwijderd ({reason}).</source>
      <translation>{file} cannot be deleted ({reason}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sketchbook.py" />
      <source>Sluit het programma dat het bestand open heeft.</source>
      <translation>Close the program that has the file open.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sketchbook.py" />
      <source>De momentopname kan niet in {folder} worden geschreven.</source>
      <translation>The snapshot cannot be written in {folder}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sketchbook.py" />
      <source>Maak ruimte op de schijf of kies een map waarin u mag schrijven; er is niets half geschreven.</source>
      <translation>Make room on the disk or choose a folder in which you may write; nothing was left half written.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sketchbook_pdf.py" />
      <source>Het schetsboek is nog leeg.</source>
      <translation>The sketchbook is still empty.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sketchbook_pdf.py" />
      <source>Maak eerst een momentopname van de kaart.</source>
      <translation>Make a snapshot of the map first.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sketchbook_pdf.py" />
      <source>Schetsboek</source>
      <translation>Sketchbook</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sketchbook_pdf.py" />
      <source>Het beeld {file} is niet te lezen.</source>
      <translation>The picture {file} cannot be read.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sketchbook_pdf.py" />
      <source>Verwijder deze bladzijde uit het schetsboek en probeer opnieuw.</source>
      <translation>Delete this page from the sketchbook and try again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sketchbook_pdf.py" />
      <source>Zonder titel</source>
      <translation>Untitled</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/sketchbook_pdf.py" />
      <source>horizon {year}</source>
      <translation>horizon {year}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/snapshot_diff.py" />
      <source>Vergelijken van {name}</source>
      <translation>Comparing {name}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/snapshot_files.py" />
      <source>De schijf is vol; de basisset in {folder} kon niet worden bewaard.</source>
      <translation>The disk is full; the reference layers in {folder} could not be saved.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/snapshot_files.py" />
      <source>De vorige momentopname is er nog. Verwijder oude momentopnamen of kies een andere map.</source>
      <translation>The previous snapshot is still there. Delete old snapshots or choose another folder.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/snapshot_files.py" />
      <source>In de map {folder} mag u niet schrijven.</source>
      <translation>You may not write in the folder {folder}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/snapshot_files.py" />
      <source>De momentopnamen erin zijn wel te gebruiken. Kies bij Instellingen een map waarin u mag schrijven.</source>
      <translation>The snapshots in it can still be used. Under Settings, choose a folder in which you may write.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/snapshot_files.py" />
      <source>Sluit projecten die deze basisset gebruiken en probeer het opnieuw; de vorige momentopname is er nog.</source>
      <translation>Close projects that use these reference layers and try again; the previous snapshot is still there.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/snapshots.py" />
      <source>De momentopname van {date} is in gebruik door een geopend project.</source>
      <translation>The snapshot of {date} is in use by an open project.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/snapshots.py" />
      <source>Kies in dat project eerst een andere momentopname, of bevestig dat u deze toch wilt verwijderen.</source>
      <translation>Choose another snapshot in that project first, or confirm that you want to delete this one all the same.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/snapshots.py" />
      <source>'{code}' is geen provinciecode.</source>
      <translation>'{code}' is not a province code.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/snapshots.py" />
      <source>Kies eerst de provincie van het voorstel.</source>
      <translation>Choose the province of the proposal first.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/snapshots.py" />
      <source>Basisset {province}</source>
      <translation>Reference layers {province}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/snapshots.py" />
      <source>De nieuwe momentopname is nog niet klaar.</source>
      <translation>The new snapshot is not ready yet.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/snapshots.py" />
      <source>Maak eerst de basisset; aanvaard haar daarna.</source>
      <translation>Make the reference layers first; accept them after that.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/snapshots.py" />
      <source>De momentopname in {folder} is niet te lezen.</source>
      <translation>The snapshot in {folder} cannot be read.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/snapshots.py" />
      <source>Maak haar opnieuw.</source>
      <translation>Make it again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/snapshots.py" />
      <source>Een ander QGIS werkt aan de basisset in {folder} (computer {host}, proces {process}).</source>
      <translation>Another QGIS is working on the reference layers in {folder} (computer {host}, process {process}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/snapshots.py" />
      <source>Wacht tot dat klaar is. Is die QGIS vastgelopen, sluit hem dan af en probeer het opnieuw.</source>
      <translation>Wait until that is done. If that QGIS hangs, close it and try again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/snapshots.py" />
      <source>geen schrijfrecht</source>
      <translation>no permission to write</translation>
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
      <location filename="../../novex_plugin/adapters/statements.py" />
      <source>{file} kan niet worden gelezen: {reason}.</source>
      <translation>{file} cannot be read: {reason}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/statements.py" />
      <source>Controleer of het bestand bestaat en of u het mag lezen.</source>
      <translation>Check whether the file exists and whether you may read it.</translation>
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
      <location filename="../../novex_plugin/adapters/store_address.py" />
      <source>Het adres van de basisset noemt geen database.</source>
      <translation>The address of the basisset names no database.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_address.py" />
      <source>Schrijf het als postgresql://gebruiker@server/database?schema=schema.</source>
      <translation>Write it as postgresql://user@server/database?schema=schema.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_build.py" />
      <source>Overnemen van {title}</source>
      <translation>Taking over {title}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_build.py" />
      <source>{title}: niet gewijzigd, en overgenomen.</source>
      <translation>{title}: not changed, and taken over.</translation>
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
      <location filename="../../novex_plugin/adapters/store_origin.py" />
      <source>{sources} en nog {count} bronnen</source>
      <translation>{sources} and {count} more sources</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_postgis.py" />
      <source>Voor een basisset in PostgreSQL is het Python-pakket psycopg2 nodig; dat ontbreekt in deze QGIS.</source>
      <translation>A basisset in PostgreSQL needs the Python package psycopg2; this QGIS does not have it.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_postgis.py" />
      <source>Installeer het (Debian: python3-psycopg2), of gebruik een basisset in een GeoPackage.</source>
      <translation>Install it (Debian: python3-psycopg2), or use a basisset in a GeoPackage.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_postgis.py" />
      <source>De basisset in de database is niet te lezen of te schrijven ({reason}).</source>
      <translation>The basisset in the database cannot be read or written ({reason}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_postgis.py" />
      <source>Controleer adres, rechten en netwerk, of gebruik een basisset in een GeoPackage.</source>
      <translation>Check address, permissions and network, or use a basisset in a GeoPackage.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_postgis.py" />
      <source>Het schema '{schema}' bevat geen NOVEX-basisset.</source>
      <translation>The schema '{schema}' contains no NOVEX basisset.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_postgis.py" />
      <source>Zet een basisset in dit schema, of noem een ander schema in het adres (schema=...).</source>
      <translation>Put a basisset in this schema, or name another schema in the address (schema=...).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_postgis.py" />
      <source>De basisset in schema '{schema}' is half gemaakt of van een andere versie van NOVEX.</source>
      <translation>The basisset in schema '{schema}' is half made or of another version of NOVEX.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_postgis.py" />
      <source>Zet haar opnieuw in de database.</source>
      <translation>Put it in the database again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_postgis.py" />
      <source>Voeg de laag toe aan de basisset en zet die opnieuw in de database.</source>
      <translation>Add the layer to the basisset and put that in the database again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_to_postgis.py" />
      <source>Overzetten van {layer}</source>
      <translation>Transferring {layer}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_to_postgis.py" />
      <source>Indexen maken</source>
      <translation>Making indexes</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_to_postgis.py" />
      <source>PostGIS is niet geïnstalleerd op deze databaseserver.</source>
      <translation>PostGIS is not installed on this database server.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_to_postgis.py" />
      <source>Vraag de beheerder het te installeren.</source>
      <translation>Ask the administrator to install it.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/store_write.py" />
      <source>De basisset kan niet in {folder} worden gemaakt ({reason}).</source>
      <translation>The reference store cannot be made in {folder} ({reason}).</translation>
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
      <location filename="../../novex_plugin/adapters/unzip.py" />
      <source>De zip {file} is niet uit te pakken ({reason}).</source>
      <translation>The zip {file} cannot be unpacked ({reason}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/unzip.py" />
      <source>De zip {file} bevat een onveilig pad ({path}) en is niet uitgepakt.</source>
      <translation>The zip {file} holds an unsafe path ({path}) and was not unpacked.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/unzip.py" />
      <source>Uitpakken van {file}</source>
      <translation>Unpacking {file}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/unzip.py" />
      <source>De zip {file} bevat meer dan kan worden uitgepakt ({room} MB).</source>
      <translation>The zip {file} holds more than can be unpacked ({room} MB).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/unzip.py" />
      <source>Controleer of dit de juiste download is, en meld het aan de beheerder van de dienst.</source>
      <translation>Check whether this is the right download, and report it to the administrator of the service.</translation>
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
      <location filename="../../novex_plugin/adapters/upgrades.py" />
      <source>Het bestand kan niet naar schemaversie {version} worden gebracht ({reason}).</source>
      <translation>The file cannot be brought to schema version {version} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/upgrades.py" />
      <source>Het origineel is niet gewijzigd. Zet een reservekopie terug of vraag de afzender opnieuw.</source>
      <translation>The original has not been changed. Put a backup back or ask the sender again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/variant_edits.py" />
      <source>{count} object(en) zijn er niet meer.</source>
      <translation>{count} object(s) are no longer there.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/variant_edits.py" />
      <source>Werk de lijst bij en probeer het opnieuw.</source>
      <translation>Update the list and try again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/variant_edits.py" />
      <source>De kopieën konden niet aan '{layer}' worden toegevoegd.</source>
      <translation>The copies could not be added to '{layer}'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/variant_edits.py" />
      <source>Alleen in {variant} wijzigen</source>
      <translation>Change in {variant} only</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/variant_edits.py" />
      <source>Het object kon niet worden teruggezet in '{layer}'.</source>
      <translation>The object could not be put back in '{layer}'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/variant_files.py" />
      <source>{file} is van een oudere versie.</source>
      <translation>{file} is of an older version.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/variant_files.py" />
      <source>Er is een bijgewerkte kopie naast gezet: {copy}. Geef die op.</source>
      <translation>An upgraded copy was put beside it: {copy}. Name that one.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/variant_files.py" />
      <source>'{layer}' kon niet worden opgeslagen; het voorstel is niet gewijzigd.</source>
      <translation>'{layer}' could not be saved; the proposal was not changed.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/visibility.py" />
      <source>In de gekozen variant en horizon</source>
      <translation>In the chosen variant and horizon</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/visibility.py" />
      <source>Niet in de gekozen horizon (gedimd)</source>
      <translation>Not in the chosen horizon (dimmed)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/watcher.py" />
      <source>Bijwerken</source>
      <translation>Update</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/watcher.py" />
      <source>Bewerking van '{layer}'</source>
      <translation>Edit of '{layer}'</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/xml_reader.py" />
      <source>de elementen zijn te diep genest</source>
      <translation>the elements are nested too deeply</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/xml_reader.py" />
      <source>het document bevat eigen entiteiten</source>
      <translation>the document holds entities of its own</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/xml_reader.py" />
      <source>het document verwijst naar een onbekende entiteit</source>
      <translation>the document refers to an unknown entity</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/xml_reader.py" />
      <source>Het antwoord is beschadigde XML: regel {line}, kolom {column} ({reason}).</source>
      <translation>The answer is damaged XML: line {line}, column {column} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/xml_reader.py" />
      <source>Probeer het opnieuw; blijft het zo, meld het dan bij de bronhouder.</source>
      <translation>Try again; if it stays like this, report it to the data owner.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/xml_reader.py" />
      <source>Het XML-antwoord is geweigerd: regel {line}, {reason}.</source>
      <translation>The XML answer was refused: line {line}, {reason}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/adapters/xml_reader.py" />
      <source>Controleer of het adres van de bronhouder zelf is.</source>
      <translation>Check whether the address is that of the data owner itself.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/cross_rows.py" />
      <source>Het aandeel betaalbaar is opgegeven voor {count} {unit}.</source>
      <translation>The affordable share is given for {count} {unit}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/cross_table.py" />
      <source>Totaal</source>
      <translation>Total</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/crosstab.py" />
      <source>De grenzen horen niet bij de gekozen indeling.</source>
      <translation>The borders do not belong to the chosen division.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/crosstab.py" />
      <source>Geef grenzen van elke indeling.</source>
      <translation>Give borders of every division.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/crosstab.py" />
      <source>Splitsen naar {key} kan niet: de grenzen ontbreken.</source>
      <translation>Cannot split by {key}: the borders are missing.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/crosstab.py" />
      <source>Lees een basisset in met die laag, of kies een andere indeling.</source>
      <translation>Load a basisset with that layer, or choose another division.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/crosstab.py" />
      <source>Oppervlakten optellen zonder dubbeltelling</source>
      <translation>Adding up areas without double counting</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/crosstab.py" />
      <source>Objecten over een grens zijn daar geknipt; hun hoeveelheid is verdeeld naar oppervlakteaandeel (lijnen naar lengte, punten naar aantal).</source>
      <translation>Objects across a border are cut there; their quantity is divided by share of area (lines by length, points by number).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/crosstab.py" />
      <source>Gewogen naar tijd: elk object telt voor het deel van de periode dat het er is.</source>
      <translation>Weighted by time: each object counts for the part of the period that it is there.</translation>
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
      <location filename="../../novex_plugin/core/accounting/doubts.py" />
      <source>Er zijn hier geen objecten: alles is nul. Teken iets, of kies een andere variant of horizon.</source>
      <translation>There are no objects here: everything is zero. Draw something, or choose another variant or horizon.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/doubts.py" />
      <source>'{name}': {message} {hint}</source>
      <translation>'{name}': {message} {hint}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/doubts.py" />
      <source> Gewoon is {low} tot {high} {unit} per ha.</source>
      <translation> Usual is {low} to {high} {unit} per ha.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/doubts.py" />
      <source>Zonder horizon of startjaar tellen op elke horizon mee: {names}. Vul de horizon in.</source>
      <translation>Without a horizon or start year these count at every horizon: {names}. Fill in the horizon.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/doubts.py" />
      <source>'{a}' en '{b}' hebben dezelfde functie en precies dezelfde vorm. De grond telt één keer, een hoeveelheid telt bij allebei. Verwijder een van beide als het dubbel is.</source>
      <translation>'{a}' and '{b}' have the same function and exactly the same shape. The land counts once, a quantity counts for both. Remove one of them if it is double.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/keys.py" />
      <source>Functie</source>
      <translation>Function</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/keys.py" />
      <source>Perspectief</source>
      <translation>Perspective</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/keys.py" />
      <source>Opgave</source>
      <translation>Task</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/keys.py" />
      <source>Horizon</source>
      <translation>Horizon</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/keys.py" />
      <source>Variant</source>
      <translation>Variant</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/keys.py" />
      <source>Herkomst</source>
      <translation>Origin</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/keys.py" />
      <source>Gemeente</source>
      <translation>Municipality</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/keys.py" />
      <source>NOVEX-gebied</source>
      <translation>NOVEX area</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/keys.py" />
      <source>Provincie</source>
      <translation>Province</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/keys.py" />
      <source>Op '{keys}' kan niet worden gesplitst.</source>
      <translation>Cannot split by '{keys}'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/keys.py" />
      <source>Kies elk hoogstens één keer uit: {keys}.</source>
      <translation>Choose each at most once from: {keys}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/keys.py" />
      <source>niet ingevuld</source>
      <translation>not filled in</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/keys.py" />
      <source>zonder plaats op de kaart</source>
      <translation>without a place on the map</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/keys.py" />
      <source>buiten de gemeenten</source>
      <translation>outside the municipalities</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/keys.py" />
      <source>buiten de NOVEX-gebieden</source>
      <translation>outside the NOVEX areas</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/keys.py" />
      <source>buiten de provincie</source>
      <translation>outside the province</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/periods.py" />
      <source>De periode {first}-{last} eindigt voor zij begint.</source>
      <translation>The period {first}-{last} ends before it begins.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/periods.py" />
      <source>Geef eerst het vroegste jaar.</source>
      <translation>Give the earliest year first.</translation>
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
      <location filename="../../novex_plugin/core/accounting/quantities.py" />
      <source>Waarvan {quantity} {unit} afgeleid uit oppervlakte en dichtheid (1 object).</source>
      <translation>Of which {quantity} {unit} derived from area and density (1 object).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/quantities.py" />
      <source>Waarvan {quantity} {unit} afgeleid uit oppervlakte en dichtheid ({count} objecten).</source>
      <translation>Of which {quantity} {unit} derived from area and density ({count} objects).</translation>
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
      <location filename="../../novex_plugin/core/accounting/units.py" />
      <source>{function} heeft hoeveelheden in verschillende eenheden. In {unit} telt niet mee: {names}.</source>
      <translation>{function} has quantities in different units. In {unit} these do not count: {names}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/units.py" />
      <source>onbekende eenheid</source>
      <translation>unknown unit</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/units.py" />
      <source>Geef die hoeveelheid in {units}.</source>
      <translation>Give that quantity in {units}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/accounting/units.py" />
      <source> of </source>
      <translation> or </translation>
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
      <source>{count} keer {name} zonder hoeveelheid.</source>
      <translation>{count} times {name} without a quantity.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/basisset.py" />
      <source>diensten.csv noemt de laag '{code}', die niet in basislagen.csv staat.</source>
      <translation>diensten.csv names the layer '{code}', which is not in basislagen.csv.</translation>
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
      <location filename="../../novex_plugin/core/catalogue/basisset.py" />
      <source>{file}, regel {line}: '{kind}' is geen dienst die NOVEX kent, of de volgorde is geen getal.</source>
      <translation>{file}, line {line}: '{kind}' is not a service that NOVEX knows, or the order is not a number.</translation>
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
      <location filename="../../novex_plugin/core/catalogue/explain.py" />
      <source>{applied} van {total} lagen toegepast, {explained} uitgelegd</source>
      <translation>{applied} of {total} layers applied, {explained} explained</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/explain.py" />
      <source>, {open} nog open</source>
      <translation>, {open} still open</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/explain.py" />
      <source>er staat niet waarom de laag niet is toegepast</source>
      <translation>it does not say why the layer was not applied</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/explain.py" />
      <source>'{text}' zegt niet waarom de laag niet is toegepast</source>
      <translation>'{text}' does not say why the layer was not applied</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/explain.py" />
      <source>de reden is te kort: schrijf een zin van ten minste {count} tekens</source>
      <translation>the reason is too short: write a sentence of at least {count} characters</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/explain.py" />
      <source>Noem bij de vervangende bron ook de datum of het jaar.</source>
      <translation>With the replacement source, also name the date or the year.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/explain.py" />
      <source>nog niet toegepast of uitgelegd</source>
      <translation>not applied or explained yet</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/explain.py" />
      <source>staat als toegepast, maar zit niet in de gebruikte basisset</source>
      <translation>is marked as applied, but is not in the reference store that was used</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/explain.py" />
      <source>is uitgelegd als niet toegepast, maar is wel geladen; noem de vervangende bron</source>
      <translation>is explained as not applied, but was loaded all the same; name the replacement source</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/facts.py" />
      <source>op de kaart</source>
      <translation>on the map</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/facts.py" />
      <source>niet op de kaart</source>
      <translation>not on the map</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/facts.py" />
      <source>Niet toetsbaar: alleen als kaartbeeld ({shown}).</source>
      <translation>Not testable: only as a picture ({shown}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/facts.py" />
      <source>Geen landelijke dienst geeft deze laag. Zolang zij ontbreekt, zijn haar regels niet toetsbaar.</source>
      <translation>No national service gives this layer. As long as it is missing, its rules are not testable.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/facts.py" />
      <source>Komt in deze provincie niet voor.</source>
      <translation>Does not occur in this province.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/facts.py" />
      <source>Niet geladen: {reason}</source>
      <translation>Not loaded: {reason}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/facts.py" />
      <source>{word}, {count} kenmerken.</source>
      <translation>{word}, {count} features.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/facts.py" />
      <source>Niet geladen.</source>
      <translation>Not loaded.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/facts.py" />
      <source>Regels daarop zijn niet toetsbaar.</source>
      <translation>Rules on it are not testable.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/facts.py" />
      <source>Licentie</source>
      <translation>Licence</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/facts.py" />
      <source>Hersteld</source>
      <translation>Repaired</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/facts.py" />
      <source>{count} kenmerken geldig gemaakt</source>
      <translation>{count} features made valid</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/facts.py" />
      <source>Regels</source>
      <translation>Rules</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/facts.py" />
      <source>Let op</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/facts.py" />
      <source>Gelezen van</source>
      <translation>Read from</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/facts.py" />
      <source>Peildatum</source>
      <translation>Reference date</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/facts.py" />
      <source>niet vermeld</source>
      <translation>not stated</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/facts.py" />
      <source>Gelezen op</source>
      <translation>Read on</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/facts.py" />
      <source>Controlegetal</source>
      <translation>Checksum</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/facts.py" />
      <source>Dienst</source>
      <translation>Service</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/facts.py" />
      <source>Toelichting</source>
      <translation>Notes</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/facts.py" />
      <source>niet vermeld: kijk in het metadatarecord</source>
      <translation>not stated: look in the metadata record</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/facts.py" />
      <source>{licence}; te noemen: {credit}</source>
      <translation>{licence}; to be named: {credit}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/facts.py" />
      <source>{names}; en nog {count}</source>
      <translation>{names}; and {count} more</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/licences.py" />
      <source>De licentie '{code}' is niet bekend.</source>
      <translation>The licence '{code}' is not known.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/licences.py" />
      <source>Zie resources/catalogus/licenties.csv voor de bekende licenties.</source>
      <translation>See resources/catalogus/licenties.csv for the known licences.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_checks.py" />
      <source>noem ten minste een dienst of bestand.</source>
      <translation>name at least one service or file.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_checks.py" />
      <source>de laag '{other}' heeft deze code al.</source>
      <translation>the layer '{other}' already has this code.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_checks.py" />
      <source>'{national}' wordt al vervangen door '{other}'.</source>
      <translation>'{national}' is already replaced by '{other}'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_checks.py" />
      <source>zet hier namen van toetslagen als tekst.</source>
      <translation>put names of check layers here as text.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_checks.py" />
      <source>hier hoort een blok met velden tussen accolades.</source>
      <translation>a block with fields between braces belongs here.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_checks.py" />
      <source>dit veld bestaat niet; bekend zijn {known}.</source>
      <translation>this field does not exist; known are {known}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_checks.py" />
      <source>dit veld ontbreekt.</source>
      <translation>this field is missing.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_checks.py" />
      <source>zet hier tekst tussen aanhalingstekens.</source>
      <translation>put text between quotation marks here.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_checks.py" />
      <source>zet hier een lijst tussen rechte haken.</source>
      <translation>put a list between square brackets here.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_checks.py" />
      <source>zet hier true of false.</source>
      <translation>put true or false here.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_checks.py" />
      <source>gebruik kleine letters, cijfers en underscores, te beginnen met een letter.</source>
      <translation>use lower-case letters, digits and underscores, starting with a letter.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_checks.py" />
      <source>dit veld is leeg.</source>
      <translation>this field is empty.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_checks.py" />
      <source>'{code}' is geen laag van de landelijke catalogus.</source>
      <translation>'{code}' is not a layer of the national catalogue.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_checks.py" />
      <source>'{code}' is al een landelijke laag. Kies een andere code, of zet bij vervangt ook '{code}'.</source>
      <translation>'{code}' is already a national layer. Choose another code, or put '{code}' in vervangt as well.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_checks.py" />
      <source>'{key}' is geen toetslaag; zie resources/catalogus/toetslagen.json.</source>
      <translation>'{key}' is not a check layer; see resources/catalogus/toetslagen.json.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_checks.py" />
      <source>'{code}' is niet bekend; kies uit {known}.</source>
      <translation>'{code}' is not known; choose from {known}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_checks.py" />
      <source>deze licentie vraagt een naamsvermelding.</source>
      <translation>this licence asks for an attribution.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_checks.py" />
      <source>de map styles/{style} bestaat niet.</source>
      <translation>the folder styles/{style} does not exist.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_checks.py" />
      <source>dit is geen sleutel van een metadatarecord (36 tekens).</source>
      <translation>this is not a key of a metadata record (36 characters).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_checks.py" />
      <source>zet hier het kenmerk van een aanmelding in QGIS, geen wachtwoord.</source>
      <translation>put the identifier of an authentication in QGIS here, not a password.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_checks.py" />
      <source>zet geen naam of wachtwoord in het adres: gebruik een aanmelding van QGIS.</source>
      <translation>put no name or password in the address: use an authentication of QGIS.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_checks.py" />
      <source>'{value}' kan niet; kies uit {known}.</source>
      <translation>'{value}' is not possible; choose from {known}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_checks.py" />
      <source>dienst {number}</source>
      <translation>service {number}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_checks.py" />
      <source>dienst {number}, {field}</source>
      <translation>service {number}, {field}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_checks.py" />
      <source>Laag '{layer}': {text}</source>
      <translation>Layer '{layer}': {text}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_checks.py" />
      <source>Laag '{layer}', veld {field}: {text}</source>
      <translation>Layer '{layer}', field {field}: {text}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_layers.py" />
      <source>{file} is geen catalogus van eigen lagen.</source>
      <translation>{file} is not a catalogue of own layers.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_layers.py" />
      <source>Kies een bestand dat eindigt op {suffix}.</source>
      <translation>Choose a file that ends in {suffix}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_layers.py" />
      <source>{file} is versie {found}; deze NOVEX leest versie {known}.</source>
      <translation>{file} is version {found}; this NOVEX reads version {known}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_layers.py" />
      <source>Werk de plugin bij.</source>
      <translation>Update the plugin.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_layers.py" />
      <source>De catalogus van eigen lagen</source>
      <translation>The catalogue of own layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_layers.py" />
      <source>Kies een bestaande map waarin u mag schrijven.</source>
      <translation>Choose an existing folder in which you may write.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_layers.py" />
      <source>en nog {count} andere.</source>
      <translation>and {count} more.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_layers.py" />
      <source>{file} heeft fouten:</source>
      <translation>{file} has errors:</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/own_layers.py" />
      <source>Verbeter deze velden en open het bestand opnieuw. Elk veld is beschreven in {schema}.</source>
      <translation>Correct these fields and open the file again. Every field is described in {schema}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/profiles.py" />
      <source>{file}: het veld {field} ontbreekt of is niet bekend.</source>
      <translation>{file}: the field {field} is missing or not known.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/profiles.py" />
      <source>Het profiel '{code}' bestaat niet.</source>
      <translation>The profile '{code}' does not exist.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/profiles.py" />
      <source>Kies een van: {known}.</source>
      <translation>Choose one of: {known}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/standing.py" />
      <source>geladen</source>
      <translation>loaded</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/standing.py" />
      <source>verouderd</source>
      <translation>out of date</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/standing.py" />
      <source>alleen kaartbeeld</source>
      <translation>picture only</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/standing.py" />
      <source>mislukt</source>
      <translation>failed</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/standing.py" />
      <source>ontbreekt</source>
      <translation>missing</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/standing.py" />
      <source>niet geladen</source>
      <translation>not loaded</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/standing.py" />
      <source>geen dienst</source>
      <translation>no service</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/catalogue/standing.py" />
      <source>n.v.t.</source>
      <translation>n/a</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/claims.py" />
      <source>De afweging noemt uitzondering {code}, maar die kent de regel niet (meer); zij telt niet mee.</source>
      <translation>The weighing names exception {code}, but the rule does not know it (any more); it does not count.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/claims.py" />
      <source>De afweging noemt uitzondering {code}, maar hier is geen ontheffing mogelijk; zij telt niet mee.</source>
      <translation>The weighing names exception {code}, but no exemption is possible here; it does not count.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/claims.py" />
      <source>De afweging noemt uitzondering {code}, maar die geldt niet voor deze functie; zij telt niet mee.</source>
      <translation>The weighing names exception {code}, but that does not apply to this function; it does not count.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/claims.py" />
      <source>De afweging beroept zich op uitzondering {code}: {text}.</source>
      <translation>The weighing relies on exception {code}: {text}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/counter_files.py" />
      <source>{file} heeft geen lijst 'tellers'.</source>
      <translation>{file} has no list 'tellers'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/counter_files.py" />
      <source>{file}: teller {code} staat er twee keer in.</source>
      <translation>{file}: counter {code} is in it twice.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/counter_files.py" />
      <source>het veld '{field}' ontbreekt of is leeg</source>
      <translation>the field '{field}' is missing or empty</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/counter_files.py" />
      <source>het veld '{field}' bestaat niet; bekend zijn {known}</source>
      <translation>the field '{field}' does not exist; known are {known}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/counter_files.py" />
      <source>'{value}' is geen waarde voor {field}; kies uit {allowed}</source>
      <translation>'{value}' is not a value for {field}; choose from {allowed}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/counter_files.py" />
      <source>{field} is geen getal boven nul: '{value}'</source>
      <translation>{field} is not a number above zero: '{value}'</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/counter_files.py" />
      <source>de functie '{code}' bestaat niet</source>
      <translation>the function '{code}' does not exist</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/counter_files.py" />
      <source>'waar' noemt geen laag, en die is hier nodig</source>
      <translation>'waar' names no layer, and one is needed here</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/counter_files.py" />
      <source>een aandeel wordt per naam van de laag geteld: zet 'plaats' op 'naam'</source>
      <translation>a share is counted per name of the layer: set 'plaats' to 'naam'</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/counter_files.py" />
      <source>'aanwezig' vraagt 'wat', en 'laag' en 'veld' samen of geen van beide</source>
      <translation>'aanwezig' asks for 'wat', and for 'laag' and 'veld' together or neither</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/counter_files.py" />
      <source>de laag '{key}' bestaat niet in de catalogus</source>
      <translation>the layer '{key}' does not exist in the catalogue</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/counter_files.py" />
      <source>'omrekening' ontbreekt: hoeveel inwoners telt een woning?</source>
      <translation>'omrekening' is missing: how many inhabitants does a home have?</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/counter_files.py" />
      <source>de aanname '{code}' staat niet in dit bestand</source>
      <translation>the assumption '{code}' is not in this file</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/counter_files.py" />
      <source>{file}, teller {code}: {what}.</source>
      <translation>{file}, counter {code}: {what}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/counter_places.py" />
      <source>zonder naam</source>
      <translation>nameless</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/counter_words.py" />
      <source>Zoekgebieden tellen niet mee: {names} ({amount} {unit}).</source>
      <translation>Search areas do not count: {names} ({amount} {unit}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/counter_words.py" />
      <source>Gerekend met {value} {name} ({basis}).</source>
      <translation>Calculated with {value} {name} ({basis}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/counter_words.py" />
      <source>werknemers</source>
      <translation>employees</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/counter_words.py" />
      <source>woningen</source>
      <translation>homes</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/counter_words.py" />
      <source>Vul het aantal {what} in bij {names}: zonder telt het niet mee.</source>
      <translation>Fill in the number of {what} for {names}: without it, it does not count.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/counter_words.py" />
      <source>Eén object ligt er deels in en telt naar dat deel mee.</source>
      <translation>One object lies partly inside and counts for that part.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/counter_words.py" />
      <source>{number} objecten liggen er deels in en tellen naar dat deel mee.</source>
      <translation>{number} objects lie partly inside and count for that part.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/counter_words.py" />
      <source>Al aanwezig onbekend: {what}. De ruimte die overblijft is dus hooguit wat hier staat.</source>
      <translation>Already present unknown: {what}. So the room that is left is at most what is stated here.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/counter_words.py" />
      <source>Al aanwezig: {value} {unit}.</source>
      <translation>Already present: {value} {unit}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/counters.py" />
      <source>Tellers bijwerken</source>
      <translation>Updating counters</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/counters.py" />
      <source>De laag is leeg.</source>
      <translation>The layer is empty.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/counters.py" />
      <source>Niet te tellen. {reason}</source>
      <translation>Cannot be counted. {reason}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/counters.py" />
      <source>Er is geen grens vastgelegd; het getal is de opgave.</source>
      <translation>No limit has been laid down; the figure is the task.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/counters.py" />
      <source>Een deel is indicatief begrensd: dit wijst op een overschrijding.</source>
      <translation>Part of the boundary is indicative: this points at the limit being exceeded.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/counters.py" />
      <source>De grens is dichtbij.</source>
      <translation>The limit is near.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/counters.py" />
      <source>Met de zoekgebieden erbij wordt de grens overschreden.</source>
      <translation>With the search areas included, the limit is exceeded.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/cut.py" />
      <source>Dit is geen hard conflict en geen 'nee, tenzij'.</source>
      <translation>This is not a hard conflict and not a 'no, unless'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/cut.py" />
      <source>De regel {code} staat uit of bestaat niet meer.</source>
      <translation>The rule {code} is off or no longer exists.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/cut.py" />
      <source>Een punt heeft geen deel dat weg kan; verplaats het.</source>
      <translation>A point has no part that can be taken away; move it.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/cut.py" />
      <source>De regel geldt overal; er is geen deel van het object dat erbuiten ligt.</source>
      <translation>The rule applies everywhere; no part of the object lies outside it.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/cut.py" />
      <source>Hier is geen enkele hoogte toegestaan.</source>
      <translation>No height at all is allowed here.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/cut.py" />
      <source>Ook met een hoogte van {limit} m blijft de bevinding.</source>
      <translation>Even with a height of {limit} m the finding remains.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/cut.py" />
      <source>Met de stand van nu is deze bevinding er niet meer; toets opnieuw.</source>
      <translation>As things stand now this finding is no longer there; check again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/cut.py" />
      <source>De twee raken elkaar niet, ze liggen dicht bij elkaar; verleg er een.</source>
      <translation>The two do not touch, they lie close together; move one of them.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/cut.py" />
      <source>De reservering is hier een lijn of punt zonder breedte; verleg of splits het object.</source>
      <translation>The reservation is a line or point without width here; move or split the object.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/cut.py" />
      <source>Het hele object ligt erin, of wat overblijft is te smal om te houden.</source>
      <translation>The whole object lies inside it, or what is left is too narrow to keep.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/cut.py" />
      <source>Ook het verkleinde object houdt deze bevinding.</source>
      <translation>The reduced object keeps this finding as well.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/distances.py" />
      <source>Net niet geraakt: op {distance}; de regel geldt zeker tot {least} en soms tot {most}.</source>
      <translation>Just missed: at {distance}; the rule certainly applies up to {least} and sometimes up to {most}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/distances.py" />
      <source>De afstand is bij {count} van {touched} geraakte kenmerken niet bekend; gerekend is met {distance}.</source>
      <translation>The distance is not known for {count} of {touched} features that are met; calculated with {distance}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/engine.py" />
      <source>Regels toepassen</source>
      <translation>Applying the rules</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/engine.py" />
      <source>Toetsen aan de kaartlagen</source>
      <translation>Checking against the map layers</translation>
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
      <location filename="../../novex_plugin/core/checks/findings.py" />
      <source>De toets wijst op deze regel: {text}</source>
      <translation>The check points at this rule: {text}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/findings.py" />
      <source>Randgeval: controleer de ligging in de bron.</source>
      <translation>Edge case: check the position in the source.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/findings_table.py" />
      <source>en {count} andere</source>
      <translation>and {count} others</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/gaps.py" />
      <source>De laag ontbreekt in de basisset.</source>
      <translation>The layer is missing from the reference store.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/gaps.py" />
      <source>Laad haar uit de catalogus: {names}.</source>
      <translation>Load it from the catalogue: {names}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/gaps.py" />
      <source>Niet toetsbaar: alleen als kaartbeeld (WMS) beschikbaar ({names}).</source>
      <translation>Not testable: available only as a picture (WMS) ({names}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/gaps.py" />
      <source>Zij hoort als GIO bij een regeling.</source>
      <translation>It belongs to a regulation as a GIO.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/ground.py" />
      <source>{file}: een gebied mist een getal of veld ({field}).</source>
      <translation>{file}: an area lacks a number or field ({field}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/heights.py" />
      <source>Ligt ondergronds; de regel gaat over {where}.</source>
      <translation>Lies underground; the rule is about {where}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/heights.py" />
      <source>Niet te toetsen: de toegestane hoogte verschilt per plaats. {note}</source>
      <translation>Cannot be tested: the permitted height differs from place to place. {note}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/heights.py" />
      <source>Ligt bovengronds; de regel gaat over de ondergrond.</source>
      <translation>Lies above ground; the rule is about the subsurface.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/heights.py" />
      <source>Niet te toetsen zonder diepte: het wordt een conflict dieper dan {limit} m.</source>
      <translation>Cannot be tested without a depth: it becomes a conflict deeper than {limit} m.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/heights.py" />
      <source>Diepte {depth} m is meer dan de grens van {limit} m.</source>
      <translation>Depth {depth} m is more than the limit of {limit} m.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/heights.py" />
      <source>Diepte {depth} m blijft binnen de grens van {limit} m.</source>
      <translation>Depth {depth} m stays within the limit of {limit} m.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/heights.py" />
      <source>het maaiveld</source>
      <translation>the ground surface</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/heights.py" />
      <source>wat boven het maaiveld uitsteekt</source>
      <translation>what rises above the ground</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/heights.py" />
      <source>{name} op {distance}</source>
      <translation>{name} at {distance}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/heights.py" />
      <source>{height} m boven maaiveld ({at})</source>
      <translation>{height} m above ground level ({at})</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/heights.py" />
      <source>{height} m NAP ({at})</source>
      <translation>{height} m NAP ({at})</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/heights.py" />
      <source>Niet te toetsen: de toegestane hoogte is hier niet bekend.</source>
      <translation>Cannot be tested: the permitted height is not known here.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/heights.py" />
      <source>De grens is {limit}.</source>
      <translation>The limit is {limit}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/heights.py" />
      <source>Niet te toetsen zonder hoogte: het wordt een conflict boven {limit} m.</source>
      <translation>Cannot be tested without a height: it becomes a conflict above {limit} m.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/heights.py" />
      <source>Niet te toetsen zonder hoogte: boven {limit} m kan het een conflict worden, afhankelijk van het maaiveld.</source>
      <translation>Cannot be tested without a height: above {limit} m it may become a conflict, depending on the ground level.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/heights.py" />
      <source>Hoogte {height} m is meer dan de grens van {limit} m.</source>
      <translation>Height {height} m is more than the limit of {limit} m.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/heights.py" />
      <source>Hoogte {height} m blijft binnen de grens van {limit} m.</source>
      <translation>Height {height} m stays within the limit of {limit} m.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/heights.py" />
      <source>Niet te toetsen: niet elke grens is bekend.</source>
      <translation>Cannot be tested: not every limit is known.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/heights.py" />
      <source>Niet te toetsen zonder maaiveldhoogte: tot {limit} m is het geen conflict, boven {sure} m zeker wel.</source>
      <translation>Cannot be tested without the ground level: up to {limit} m it is no conflict, above {sure} m it certainly is.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/heights.py" />
      <source>Van {names} is geen hoogte bekend; zet haar in de laag of vraag haar na bij het bevoegd gezag.</source>
      <translation>No height is known for {names}; put it in the layer or ask the competent authority.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/incremental.py" />
      <source>er is nog geen eerdere toets</source>
      <translation>there is no earlier check yet</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/incremental.py" />
      <source>de toetsregels of toleranties zijn gewijzigd</source>
      <translation>the rules or tolerances have changed</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/incremental.py" />
      <source>de basisset is een andere</source>
      <translation>the basisset is a different one</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/incremental.py" />
      <source>er is een andere variant gekozen</source>
      <translation>another variant was chosen</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/incremental.py" />
      <source>er is een andere horizon gekozen</source>
      <translation>another horizon was chosen</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/incremental.py" />
      <source>de voorstellen van buurprovincies zijn gewijzigd</source>
      <translation>the proposals of neighbouring provinces have changed</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/incremental.py" />
      <source>er zijn objecten met hetzelfde kenmerk</source>
      <translation>there are objects with the same identifier</translation>
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
      <location filename="../../novex_plugin/core/checks/pair_findings.py" />
      <source>Grenseffect: het andere object staat in het voorstel van {province}.</source>
      <translation>Effect across the border: the other object is in the proposal of {province}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/pair_findings.py" />
      <source>{one} en {other}</source>
      <translation>{one} and {other}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/pair_verdict.py" />
      <source>Een andere hoogte of diepte lost dit niet op: de ruimte erboven en eronder telt mee.</source>
      <translation>Another height or depth does not solve this: the space above and below it counts too.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/pair_verdict.py" />
      <source>{one} ligt {place}, {other} {other_place}.</source>
      <translation>{one} lies {place}, {other} {other_place}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/pair_verdict.py" />
      <source>onder de grond</source>
      <translation>below ground</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/pair_verdict.py" />
      <source>boven de grond</source>
      <translation>above ground</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/pair_verdict.py" />
      <source>op het maaiveld</source>
      <translation>at ground level</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/pair_verdict.py" />
      <source>Op verschillende hoogte: geen strijd om dezelfde ruimte. De matrix zegt: {reason}.</source>
      <translation>At different heights: no contest for the same space. The matrix says: {reason}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/pair_verdict.py" />
      <source>Op verschillende hoogte: geen strijd om dezelfde ruimte. Let wel op: {reason}.</source>
      <translation>At different heights: no contest for the same space. Do note: {reason}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/pair_verdict.py" />
      <source>Dezelfde functie op verschillende hoogte.</source>
      <translation>The same function at different heights.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/pair_verdict.py" />
      <source>Twee keer dezelfde functie op dezelfde plaats: {shared} wordt dubbel geclaimd.</source>
      <translation>The same function twice in the same place: {shared} is claimed twice.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/pair_verdict.py" />
      <source>Twee functies van dezelfde groep op dezelfde plaats: {shared} wordt dubbel geclaimd.</source>
      <translation>Two functions of the same group in the same place: {shared} is claimed twice.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/pair_verdict.py" />
      <source>deze ruimte</source>
      <translation>this space</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/pair_verdict.py" />
      <source>Als meervoudig ruimtegebruik ingevuld, maar de matrix noemt deze functies strijdig.</source>
      <translation>Entered as multiple use of space, but the matrix calls these functions conflicting.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/pair_verdict.py" />
      <source>Meervoudig ruimtegebruik onder deze voorwaarde: {reason}</source>
      <translation>Multiple use of space under this condition: {reason}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/pair_verdict.py" />
      <source>Meervoudig ruimtegebruik: {reason}</source>
      <translation>Multiple use of space: {reason}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/pair_verdict.py" />
      <source>Dit berust (mede) op oordeel; vul het aan met wat u weet.</source>
      <translation>This rests (partly) on judgement; add what you know.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/pair_verdict.py" />
      <source>Ze grenzen aan elkaar.</source>
      <translation>They border on each other.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/pair_verdict.py" />
      <source>Ze liggen {distance} uit elkaar; het paar telt tot {reach}.</source>
      <translation>They are {distance} apart; the pair counts up to {reach}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/pair_verdict.py" />
      <source>Ze liggen {distance} uit elkaar; zonder afstand in de bron geldt {reach} als naast elkaar.</source>
      <translation>They are {distance} apart; without a distance in the source, {reach} counts as side by side.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/pair_verdict.py" />
      <source>Ze liggen {distance} uit elkaar; het paar telt tot {reach}, en zwaarder binnen {least}.</source>
      <translation>They are {distance} apart; the pair counts up to {reach}, and more heavily within {least}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/pair_verdict.py" />
      <source>Geen regel voor dit paar: de matrix zegt niets over {one} met {other}. Weeg zelf af of ze samengaan.</source>
      <translation>No rule for this pair: the matrix says nothing about {one} with {other}. Weigh for yourself whether they go together.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/pair_verdict.py" />
      <source>De begrenzing is indicatief: de toets wijst hierop, maar bewijst het niet.</source>
      <translation>The boundary is indicative: the check points to this but does not prove it.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/pressure.py" />
      <source>Claims en reserveringen samenbrengen</source>
      <translation>Bringing claims and reservations together</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/pressure.py" />
      <source>Stapeling uitrekenen</source>
      <translation>Working out the stacking</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/quantities.py" />
      <source>vanaf {limit} {unit}</source>
      <translation>{limit} {unit} or more</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/quantities.py" />
      <source>meer dan {limit} {unit}</source>
      <translation>more than {limit} {unit}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/quantities.py" />
      <source>hoogstens {limit} {unit}</source>
      <translation>at most {limit} {unit}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/quantities.py" />
      <source>minder dan {limit} {unit}</source>
      <translation>less than {limit} {unit}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/quantities.py" />
      <source> per </source>
      <translation> per </translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/quantities.py" />
      <source>Niet te toetsen: {what}; de regel geldt {limit}.</source>
      <translation>Cannot be tested: {what}; the rule applies for {limit}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/quantities.py" />
      <source>De uitkomst kan anders zijn bij {limit}: {what}.</source>
      <translation>The outcome may differ for {limit}: {what}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/quantities.py" />
      <source>Omvang: {value} {unit}; de grens is {limit}.</source>
      <translation>Extent: {value} {unit}; the limit is {limit}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/quantities.py" />
      <source>vul het aantal werknemers in en teken een vlak</source>
      <translation>enter the number of employees and draw an area</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/quantities.py" />
      <source>teken een vlak</source>
      <translation>draw an area</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/quantities.py" />
      <source>vul de hoeveelheid in {unit} in</source>
      <translation>enter the quantity in {unit}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_edits.py" />
      <source>Eigen regels</source>
      <translation>Own rules</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_edits.py" />
      <source>De reden van de wijziging ontbreekt.</source>
      <translation>The reason for the change is missing.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_edits.py" />
      <source>Schrijf in een zin waarom deze regel afwijkt of is toegevoegd; elk rapport noemt haar.</source>
      <translation>Write in one sentence why this rule differs or was added; every report mentions it.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_edits.py" />
      <source>de regel is uitgezet</source>
      <translation>the rule is switched off</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_edits.py" />
      <source>de zwaarte gaat van {was} naar {now}</source>
      <translation>the severity goes from {was} to {now}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_edits.py" />
      <source>minder functies: {names}</source>
      <translation>fewer functions: {names}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_edits.py" />
      <source>minder lagen: {names}</source>
      <translation>fewer layers: {names}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_edits.py" />
      <source>de afstand gaat van {was:g} naar {now:g} m</source>
      <translation>the distance goes from {was:g} to {now:g} m</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_edits.py" />
      <source>{file} is geen bestand met toetsregels van NOVEX.</source>
      <translation>{file} is not a file with NOVEX check rules.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_edits.py" />
      <source>In {file} staat regel {codes} meer dan eens.</source>
      <translation>Rule {codes} stands in {file} more than once.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_edits.py" />
      <source>Haal de dubbele regel uit het bestand.</source>
      <translation>Remove the duplicate rule from the file.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_fields.py" />
      <source>{file}, regel {code}: het veld '{field}' {what}.</source>
      <translation>{file}, rule {code}: the field '{field}' {what}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_fields.py" />
      <source>ontbreekt of is leeg</source>
      <translation>is missing or empty</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_fields.py" />
      <source>is geen bekend veld; bekend zijn: {keys}</source>
      <translation>is not a known field; known are: {keys}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_fields.py" />
      <source>moet tekst zijn</source>
      <translation>must be text</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_fields.py" />
      <source>moet true of false zijn</source>
      <translation>must be true or false</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_fields.py" />
      <source>'{value}' is niet toegestaan; kies uit {allowed}</source>
      <translation>'{value}' is not allowed; choose from {allowed}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_fields.py" />
      <source>moet een lijst van codes zijn, zoals ["a", "b"]</source>
      <translation>must be a list of codes, such as ["a", "b"]</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_fields.py" />
      <source>noemt geen functie; schrijf "alle" als de regel voor elke functie geldt</source>
      <translation>names no function; write "alle" when the rule holds for every function</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_fields.py" />
      <source>functie '{value}' bestaat niet; zie codelijsten/functies.csv</source>
      <translation>function '{value}' does not exist; see codelijsten/functies.csv</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_fields.py" />
      <source>noemt '{value}', waarvoor de regel zelf niet geldt</source>
      <translation>names '{value}', to which the rule itself does not apply</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_fields.py" />
      <source>bewijs '{value}' bestaat niet; zie codelijsten/bewijs.csv</source>
      <translation>evidence '{value}' does not exist; see codelijsten/bewijs.csv</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_fields.py" />
      <source>'{value}' staat niet bij de velden van toetslaag {layer} in catalogus/toetslagen.json</source>
      <translation>'{value}' is not among the fields of check layer {layer} in catalogus/toetslagen.json</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_fields.py" />
      <source>moet bestaan uit {allowed}</source>
      <translation>must consist of {allowed}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_fields.py" />
      <source>moet een lijst zijn</source>
      <translation>must be a list</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_fields.py" />
      <source>'{value}' is geen getal van 0 of meer</source>
      <translation>'{value}' is not a number of 0 or more</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_fields.py" />
      <source>'{value}' is geen getal</source>
      <translation>'{value}' is not a number</translation>
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
      <source>'{value}' is geen datum zoals 2026-10-01, of een jaar als niet meer bekend is</source>
      <translation>'{value}' is not a date such as 2026-10-01, or a year if no more is known</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_tests.py" />
      <source>is groter dan max_m</source>
      <translation>is greater than max_m</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_tests.py" />
      <source>vraagt een min_m die kleiner is dan max_m</source>
      <translation>needs a min_m that is smaller than max_m</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_tests.py" />
      <source>noemt een laag die niet bij de regel hoort</source>
      <translation>names a layer that does not belong to the rule</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_tests.py" />
      <source>hoort bij een veld</source>
      <translation>belongs with a field</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_tests.py" />
      <source>is nodig bij een veld met tekst, en alleen daar</source>
      <translation>is needed with a text field, and only there</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_tests.py" />
      <source>is nodig: de afstand als die van een kenmerk niet bekend is</source>
      <translation>is needed: the distance if that of a feature is not known</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_tests.py" />
      <source>kan alleen bij ligging 'binnen'</source>
      <translation>is only possible with ligging 'binnen'</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_tests.py" />
      <source>heeft óf een_van nodig, óf minimaal en/of maximaal</source>
      <translation>needs either een_van, or minimaal and/or maximaal</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_tests.py" />
      <source>vraagt bij een getal minimaal of maximaal, bij tekst een_van</source>
      <translation>asks minimaal or maximaal for a number, een_van for text</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_tests.py" />
      <source>hoort alleen bij soort 'bovengronds'</source>
      <translation>belongs only to kind 'bovengronds'</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_tests.py" />
      <source>hoort alleen bij soort 'ondergronds'</source>
      <translation>belongs only with soort 'ondergronds'</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_tests.py" />
      <source>kan niet samen met boven_m, en niet bij soort '{kind}'</source>
      <translation>cannot go together with boven_m, and not with soort '{kind}'</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_tests.py" />
      <source>heeft per grens óf grens_m nodig, óf veld</source>
      <translation>needs either grens_m or veld for each limit</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_tests.py" />
      <source>'{value}' is geen veld met getallen</source>
      <translation>'{value}' is not a field with numbers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_tests.py" />
      <source>heeft of helling_graden, of helling_per_m</source>
      <translation>has either helling_graden or helling_per_m</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_tests.py" />
      <source>is niet groter dan vanaf_m</source>
      <translation>is not greater than vanaf_m</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_tests.py" />
      <source>heeft er precies één nodig: {names}</source>
      <translation>needs exactly one of: {names}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_tests.py" />
      <source>eenheid '{value}' bestaat niet</source>
      <translation>unit '{value}' does not exist</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_tests.py" />
      <source>is nodig bij een toets op inwoners, en alleen daar: inwoners per woning</source>
      <translation>is needed with a test on residents, and only there: residents per dwelling</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_tests.py" />
      <source>'{value}' komt twee keer voor</source>
      <translation>'{value}' occurs twice</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_tests.py" />
      <source>'{value}' begint niet met de code van de regel, zoals {example}</source>
      <translation>'{value}' does not start with the code of the rule, such as {example}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>Geldt voor</source>
      <translation>Applies to</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>Waar</source>
      <translation>Where</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>Hoogte of diepte</source>
      <translation>Height or depth</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>Omvang</source>
      <translation>Extent</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>Uitkomst</source>
      <translation>Outcome</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>Koppelkans voor</source>
      <translation>Opportunity to combine for</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>Geen ontheffing voor</source>
      <translation>No exemption for</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>Uitzonderingen</source>
      <translation>Exceptions</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>Bewijs dat de regel vraagt</source>
      <translation>Evidence the rule asks for</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>Grondslag</source>
      <translation>Legal basis</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>Bevoegd gezag</source>
      <translation>Competent authority</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>Bron</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>Zekerheid</source>
      <translation>Certainty</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>{confidence}; berust op {basis}</source>
      <translation>{confidence}; rests on {basis}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>elke functie</source>
      <translation>every function</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>overal in Nederland</source>
      <translation>everywhere in the Netherlands</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>buiten {layers}</source>
      <translation>outside {layers}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>alleen kenmerken {limits}</source>
      <translation>only features {limits}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>de laag is zelf al {width} breed</source>
      <translation>the layer itself is already {width} wide</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>de toets noemt de lengte die geblokkeerd raakt</source>
      <translation>the check states the length that gets blocked</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>van {least} tot {most} van {{layers}}</source>
      <translation>from {least} to {most} from {{layers}}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>binnen {layers}</source>
      <translation>inside {layers}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>{distance} van {layer}</source>
      <translation>{distance} of {layer}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>binnen {distances}</source>
      <translation>within {distances}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>binnen {most} van {{layers}}</source>
      <translation>within {most} of {{layers}}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>; tussen {least} en {most} is het een aandachtspunt</source>
      <translation>; between {least} and {most} it is a point for attention</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>; {times} maal de hoogte van het object als die bekend is</source>
      <translation>; {times} times the height of the object if that is known</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>; of de {field} van het kenmerk zelf</source>
      <translation>; or the {field} of the feature itself</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>{distance} bij {word}</source>
      <translation>{distance} for {word}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>; minder als de {field} bekend is: {table}</source>
      <translation>; less if the {field} is known: {table}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>hoger dan {limit} m boven maaiveld</source>
      <translation>higher than {limit} m above ground level</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>niet voor wat geheel ondergronds ligt</source>
      <translation>not for what lies entirely underground</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>voor wat in de ondergrond ligt</source>
      <translation>for what lies in the subsurface</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>dieper dan {limit} m onder maaiveld</source>
      <translation>deeper than {limit} m below ground level</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>hoger dan {limits}</source>
      <translation>higher than {limits}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>de toegestane hoogte verschilt per plaats en is niet bekend</source>
      <translation>the permitted height differs from place to place and is not known</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>NAP</source>
      <translation>NAP</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>boven maaiveld</source>
      <translation>above ground level</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>{height} m {datum}</source>
      <translation>{height} m {datum}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>de {field} volgens de laag</source>
      <translation>the {field} according to the layer</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>oplopend met {slope} m per km</source>
      <translation>rising by {slope} m per km</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>vanaf {distance}</source>
      <translation>from {distance}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>tot {distance}</source>
      <translation>up to {distance}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>(voor {functions})</source>
      <translation>(for {functions})</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>{functions}: {test}</source>
      <translation>{functions}: {test}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source> op {layers}</source>
      <translation> on {layers}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>geldt {test}</source>
      <translation>applies for {test}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>geen conflict</source>
      <translation>no conflict</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>{test}: {result}</source>
      <translation>{test}: {result}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>, anders: {result}</source>
      <translation>, otherwise: {result}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source> (voor {functions})</source>
      <translation> (for {functions})</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/rule_words.py" />
      <source>tekst van {date}</source>
      <translation>text of {date}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/ruleset.py" />
      <source>De regel {code} in dit voorstel heeft in zijn inhoud een andere code: {other}.</source>
      <translation>Rule {code} in this proposal has another code in its content: {other}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/ruleset.py" />
      <source>De regel {code} in dit voorstel is niet te lezen ({reason}).</source>
      <translation>Rule {code} in this proposal cannot be read ({reason}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/ruleset.py" />
      <source>De regel {code} in dit voorstel is geen regel.</source>
      <translation>Rule {code} in this proposal is not a rule.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/ruleset.py" />
      <source>hele regel</source>
      <translation>whole rule</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/ruleset.py" />
      <source>Tolerantie {accuracy}</source>
      <translation>Tolerance {accuracy}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/ruleset.py" />
      <source>De regel {code} wijzigt een landelijke regel die niet bestaat.</source>
      <translation>Rule {code} changes a national rule that does not exist.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/ruleset.py" />
      <source>De eigen regel {code} heeft de code van een landelijke regel.</source>
      <translation>The own rule {code} has the code of a national rule.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/ruleset.py" />
      <source>Open de toetsregels van dit voorstel en herstel of verwijder deze regel.</source>
      <translation>Open the check rules of this proposal and repair or delete this rule.</translation>
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
      <location filename="../../novex_plugin/core/checks/sound.py" />
      <source>De geometrie van '{name}' was ongeldig ({reason}); de toets rekent met een herstelde kopie.</source>
      <translation>The geometry of '{name}' was invalid ({reason}); the check uses a repaired copy.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/sound.py" />
      <source>'{name}' heeft geen geometrie.</source>
      <translation>'{name}' has no geometry.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/tolerances.py" />
      <source>De instelling '{key}' is geen bekende tolerantie.</source>
      <translation>The setting '{key}' is not a known tolerance.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/tolerances.py" />
      <source>Verwijder de instelling, of gebruik een van: {known}.</source>
      <translation>Delete the setting, or use one of: {known}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/tolerances.py" />
      <source>De tolerantie '{key}' heeft de waarde '{value}'.</source>
      <translation>The tolerance '{key}' has the value '{value}'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/tolerances.py" />
      <source>Vul een getal van 0 tot en met {most:g} in.</source>
      <translation>Enter a number from 0 up to and including {most:g}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/verdict.py" />
      <source>De begrenzing is indicatief: de toets wijst op een conflict, maar bewijst het niet.</source>
      <translation>The boundary is indicative: the check points at a conflict but does not prove it.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/checks/verdict.py" />
      <source>Over dit object is besloten; bestaand, toegelaten gebruik is geen conflict: toon het aan.</source>
      <translation>This object has been decided on; existing, permitted use is no conflict: show that this is so.</translation>
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
      <location filename="../../novex_plugin/core/counter_lines.py" />
      <source>niet te tellen</source>
      <translation>cannot be counted</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/counter_lines.py" />
      <source>{used} van {limit} {unit}</source>
      <translation>{used} of {limit} {unit}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/counter_lines.py" />
      <source>geen grens</source>
      <translation>no limit</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/counter_lines.py" />
      <source>{amount} {unit} te veel</source>
      <translation>{amount} {unit} too much</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/counter_lines.py" />
      <source>nog {amount} {unit}</source>
      <translation>{amount} {unit} left</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/counter_lines.py" />
      <source>nog hooguit {amount} {unit}</source>
      <translation>at most {amount} {unit} left</translation>
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
      <source>Gewijzigde regel: deze provincie heeft de landelijke regel in dit voorstel aangepast.</source>
      <translation>Changed rule: this province has adapted the national rule in this proposal.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/dossier.py" />
      <source>Eigen regel van de provincie, geen landelijke.</source>
      <translation>Own rule of the province, not a national one.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/dossier.py" />
      <source>Oordeel: deze regel berust op deskundig oordeel, niet op een bron.</source>
      <translation>Judgement: this rule rests on expert judgement, not on a source.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/dossier.py" />
      <source>{name} en {count} andere</source>
      <translation>{name} and {count} others</translation>
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
      <source>Gezag</source>
      <translation>Authority</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/dossier.py" />
      <source>Conflict vanaf</source>
      <translation>Conflict from</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/dossier.py" />
      <source>Lengte van de gang</source>
      <translation>Length of the corridor</translation>
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
      <source>een hoogte boven {limit} m</source>
      <translation>a height above {limit} m</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/dossier.py" />
      <source>begrenzing indicatief</source>
      <translation>boundary indicative</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/dossier.py" />
      <source>begrenzing zoals de bron haar geeft</source>
      <translation>boundary as the source gives it</translation>
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
      <location filename="../../novex_plugin/core/exchange/statements.py" />
      <source>de laag '{layer}' staat ook op regel {line}</source>
      <translation>the layer '{layer}' is also on line {line}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/statements.py" />
      <source>regel {line}: {problem}</source>
      <translation>line {line}: {problem}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/statements.py" />
      <source>geladen, nog niet vastgelegd</source>
      <translation>loaded, not recorded yet</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/statements.py" />
      <source>de kolom {column} is leeg</source>
      <translation>the column {column} is empty</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/statements.py" />
      <source>de laag '{layer}' staat niet in de catalogus</source>
      <translation>the layer '{layer}' is not in the catalogue</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/statements.py" />
      <source>er staat een reden of vervanging, maar {column} is leeg</source>
      <translation>there is a reason or replacement, but {column} is empty</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/statements.py" />
      <source>{column} is '{value}'; schrijf ja of nee</source>
      <translation>{column} is '{value}'; write ja (yes) or nee (no)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/statements.py" />
      <source>Sla het op als UTF-8 (in een spreadsheet: 'CSV UTF-8') en probeer het opnieuw.</source>
      <translation>Save it as UTF-8 (in a spreadsheet: 'CSV UTF-8') and try again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/statements.py" />
      <source>{file} is niet in UTF-8 opgeslagen.</source>
      <translation>{file} is not saved in UTF-8.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/statements.py" />
      <source>{file} is geen geldige CSV: {reason}.</source>
      <translation>{file} is not valid CSV: {reason}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/statements.py" />
      <source>Sla het bestand in uw spreadsheet opnieuw op als CSV.</source>
      <translation>Save the file again as CSV in your spreadsheet.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/statements.py" />
      <source>In {file} ontbreekt de kolom {columns}.</source>
      <translation>{file} lacks the column {columns}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/statements.py" />
      <source>De eerste regel noemt de kolommen: {columns}.</source>
      <translation>The first line names the columns: {columns}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/statements.py" />
      <source>{shown}; en nog {more}</source>
      <translation>{shown}; and {more} more</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/statements.py" />
      <source>{file} is niet ingelezen: {problems}.</source>
      <translation>{file} was not read: {problems}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/statements.py" />
      <source>Verbeter deze regels en lees het bestand opnieuw in; er is niets gewijzigd.</source>
      <translation>Correct these lines and read the file again; nothing has been changed.</translation>
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
      <source>De laag '{layer}' staat niet in de catalogus van de basisset.</source>
      <translation>The layer '{layer}' is not in the catalogue of reference layers.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Verwijder de rij uit de tabel leg_uit, of verbeter de code.</source>
      <translation>Delete the row from the table leg_uit, or correct the code.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>{count} lagen zijn niet toegepast en niet uitgelegd: {names}.</source>
      <translation>{count} layers have been neither applied nor explained: {names}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>1 laag is niet toegepast en niet uitgelegd: {names}.</source>
      <translation>1 layer has been neither applied nor explained: {names}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>basisset, {theme}</source>
      <translation>reference layers, {theme}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>De laag '{name}': {problem}.</source>
      <translation>The layer '{name}': {problem}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>{count} lagen zijn geladen, maar in het voorstel is niet vastgelegd dat ze zijn toegepast.</source>
      <translation>{count} layers are loaded, but the proposal does not record that they were applied.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Kies op de pagina Basisset bij 'Pas toe of leg uit' voor 'Neem over wat is geladen'.</source>
      <translation>On the page Reference layers, under 'Apply or explain', choose 'Take over what is loaded'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/exchange/validation.py" />
      <source>Leg dit vast op de pagina Basisset, knop 'Pas toe of leg uit', of met het algoritme novex:leg_uit.</source>
      <translation>Record this on the page Reference layers, button 'Apply or explain', or with the algorithm novex:leg_uit.</translation>
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
      <location filename="../../novex_plugin/core/finding_list.py" />
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/finding_list.py" />
      <source>Situatie gewijzigd</source>
      <translation>Situation changed</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/finding_list.py" />
      <source>Voorstellen onderling</source>
      <translation>Proposals among themselves</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/finding_list.py" />
      <source>overig</source>
      <translation>other</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/finding_list.py" />
      <source>Onbekend</source>
      <translation>Unknown</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/geometry/shape_cut.py" />
      <source>Een punt is niet te knippen.</source>
      <translation>A point cannot be split.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/geometry/shape_cut.py" />
      <source>Kies een vlak of een lijn.</source>
      <translation>Choose an area or a line.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/geometry/shape_cut.py" />
      <source>Punten zijn niet samen te voegen: een puntobject heeft één plek.</source>
      <translation>Points cannot be merged: a point object has one place.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/geometry/shape_cut.py" />
      <source>Verwijder de punten die niet meer nodig zijn.</source>
      <translation>Delete the points that are no longer needed.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/geometry/shape_cut.py" />
      <source>Het gat ligt buiten de gekozen objecten.</source>
      <translation>The hole lies outside the chosen objects.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/geometry/shape_cut.py" />
      <source>Teken het binnen een gekozen vlak.</source>
      <translation>Draw it within a chosen area.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/geometry/shape_cut.py" />
      <source>Dit gat bedekt het hele object.</source>
      <translation>This hole covers the whole object.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/geometry/shape_cut.py" />
      <source>Teken een kleiner gat, of verwijder het object.</source>
      <translation>Draw a smaller hole, or delete the object.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/geometry/shape_cut.py" />
      <source>Op deze plek heeft geen gekozen object een gat.</source>
      <translation>No chosen object has a hole in this place.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/geometry/shape_cut.py" />
      <source>Klik in het gat zelf.</source>
      <translation>Click in the hole itself.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/geometry/shape_quantities.py" />
      <source>De hoeveelheden staan in verschillende eenheden: {units}.</source>
      <translation>The quantities are in different units: {units}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/geometry/shape_quantities.py" />
      <source>Geef de objecten eerst dezelfde eenheid.</source>
      <translation>Give the objects the same unit first.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/geometry/shape_quantities.py" />
      <source>Samen {amount}.</source>
      <translation>Together {amount}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/geometry/shape_quantities.py" />
      <source>{count} object(en) hadden geen hoeveelheid.</source>
      <translation>{count} object(s) had no quantity.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/geometry/shape_simplify.py" />
      <source>Een punt is niet te vereenvoudigen.</source>
      <translation>A point cannot be simplified.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/geometry/shape_simplify.py" />
      <source>De afstand moet groter dan 0 zijn.</source>
      <translation>The distance must be greater than 0.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/geometry/shape_simplify.py" />
      <source>Vul een afstand in meters in.</source>
      <translation>Fill in a distance in metres.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/geometry/sketch_measure.py" />
      <source>straal {length}</source>
      <translation>radius {length}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/geometry/sketch_measure.py" />
      <source>omtrek {length}</source>
      <translation>perimeter {length}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/geometry/sketch_measure.py" />
      <source>stuk {length}</source>
      <translation>segment {length}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/convert.py" />
      <source>heeft geen functie; vertaal de waarde of kies één functie voor alle rijen</source>
      <translation>has no function; translate the value or choose one function for all rows</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/convert.py" />
      <source>de hoeveelheid staat bij het eerste deel, zodat zij één keer telt</source>
      <translation>the quantity stands with the first part, so that it counts once</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/convert.py" />
      <source>is een vlak zonder oppervlakte</source>
      <translation>is an area without a surface</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/convert.py" />
      <source>is een lijn zonder lengte</source>
      <translation>is a line without length</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/convert.py" />
      <source>deze functie wordt meestal niet als {kind} getekend</source>
      <translation>this function is usually not drawn as {kind}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/convert.py" />
      <source>ligt buiten de provincie</source>
      <translation>lies outside the province</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/convert.py" />
      <source>ligt deels buiten de provincie</source>
      <translation>lies partly outside the province</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/convert.py" />
      <source>{field}: '{value}' is niet te lezen en weggelaten</source>
      <translation>{field}: '{value}' cannot be read and was left out</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/convert.py" />
      <source>had geen naam en heet nu '{name}'</source>
      <translation>had no name and is now called '{name}'</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/convert.py" />
      <source>de hoeveelheid staat in {unit}, niet in {known}, en is weggelaten</source>
      <translation>the quantity is in {unit}, not in {known}, and was left out</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/convert.py" />
      <source>ondergrens en bovengrens waren verwisseld</source>
      <translation>lower bound and upper bound were swapped</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/convert.py" />
      <source>{field}: '{value}' heeft geen vertaling</source>
      <translation>{field}: '{value}' has no translation</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/convert.py" />
      <source>{field}: de tekst was {count} tekens en is ingekort tot {length}</source>
      <translation>{field}: the text was {count} characters and was shortened to {length}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/convert.py" />
      <source>{field}: {fault} De waarde is weggelaten.</source>
      <translation>{field}: {fault} The value was left out.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/mapping.py" />
      <source>'velden' ontbreekt</source>
      <translation>'velden' is missing</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/mapping.py" />
      <source>onbekend veld {fields}</source>
      <translation>unknown field {fields}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/mapping.py" />
      <source>'{key}' is {value}; kies uit {choices}</source>
      <translation>'{key}' is {value}; choose from {choices}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/mapping.py" />
      <source>veld {name} is geen koppeling</source>
      <translation>field {name} is not a mapping</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/mapping.py" />
      <source>Dit is geen importkoppeling: {reason}.</source>
      <translation>This is not an import mapping: {reason}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/mapping.py" />
      <source>Gebruik een bestand dat u met 'Koppeling bewaren' hebt gemaakt.</source>
      <translation>Use a file that you made with 'Save mapping'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/memory.py" />
      <source>Dit is geen bestand met importkoppelingen van deze versie.</source>
      <translation>This is not a file with import mappings of this version.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/memory.py" />
      <source>Kies een bestand dat met 'Koppelingen delen' is gemaakt (*{suffix}).</source>
      <translation>Choose a file that was made with 'Share mappings' (*{suffix}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/memory.py" />
      <source>Een koppeling in dit bestand is niet te lezen ({reason}).</source>
      <translation>A mapping in this file cannot be read ({reason}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/memory.py" />
      <source>Verwijder haar uit het bestand, of vraag een nieuw bestand.</source>
      <translation>Remove it from the file, or ask for a new file.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/plan.py" />
      <source>Rij {number} bekijken</source>
      <translation>Looking at row {number}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/plan.py" />
      <source>kenmerk {id} komt vaker voor</source>
      <translation>identifier {id} occurs more than once</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/plan.py" />
      <source>Vergelijken met het voorstel</source>
      <translation>Comparing with the proposal</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/plan.py" />
      <source>kwam eerder uit dezelfde bron</source>
      <translation>came from the same source before</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/plan.py" />
      <source>is gelijk aan rij {number}</source>
      <translation>is the same as row {number}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/plan.py" />
      <source>ligt op de plek van '{name}'</source>
      <translation>lies in the place of '{name}'</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/plan.py" />
      <source>{reason}; overgeslagen</source>
      <translation>{reason}; skipped</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/plan.py" />
      <source>{reason}, maar is nu een {kind}; verwijder het oude object eerst</source>
      <translation>{reason}, but is now of kind {kind}; delete the old object first</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/plan.py" />
      <source>nieuw</source>
      <translation>new</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/plan.py" />
      <source>wordt bijgewerkt</source>
      <translation>will be updated</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/plan.py" />
      <source>vervangt in deze variant</source>
      <translation>replaces in this variant</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/plan.py" />
      <source>ongewijzigd</source>
      <translation>unchanged</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/plan.py" />
      <source>dubbel</source>
      <translation>double</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/plan.py" />
      <source>geweigerd</source>
      <translation>refused</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/propose.py" />
      <source>herkend aan de naam van de kolom</source>
      <translation>recognised by the name of the column</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/propose.py" />
      <source>herkend aan de waarden; controleer dit</source>
      <translation>recognised by the values; check this</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/propose.py" />
      <source>afgeleid uit de naam van het bestand of de kolommen</source>
      <translation>derived from the name of the file or the columns</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/report.py" />
      <source>{new} nieuw, {changed} bijgewerkt, {skipped} overgeslagen, {refused} geweigerd</source>
      <translation>{new} new, {changed} updated, {skipped} skipped, {refused} refused</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/report.py" />
      <source>Koppeling: {rules}.</source>
      <translation>Mapping: {rules}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/report.py" />
      <source>Kenmerk = {column}</source>
      <translation>Identifier = {column}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/report.py" />
      <source>Het herstel van geometrie bracht de oppervlakte van {before} ha op {after} ha.</source>
      <translation>Repairing geometry took the area from {before} ha to {after} ha.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/report.py" />
      <source>Bewaard in de toelichting: {columns}.</source>
      <translation>Kept in the explanation: {columns}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/report.py" />
      <source>Niet overgenomen: {columns}.</source>
      <translation>Not taken over: {columns}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/report.py" />
      <source>Rij {number} {name}{reason}</source>
      <translation>Row {number} {name}{reason}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/report.py" />
      <source>Rij {number} '{name}': {note}.</source>
      <translation>Row {number} '{name}': {note}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/report.py" />
      <source>En nog {count} van zulke regels.</source>
      <translation>And {count} more such lines.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/report.py" />
      <source>{count} objecten uit deze bron staan er niet meer in en blijven zoals zij zijn: {names}.</source>
      <translation>{count} objects from this source are no longer in it and stay as they are: {names}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/values.py" />
      <source>'{value}' is een bandbreedte: het midden is genomen</source>
      <translation>'{value}' is a range: the middle was taken</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/values.py" />
      <source>'{value}' gelezen als {figure}</source>
      <translation>'{value}' read as {figure}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/imports/values.py" />
      <source>'{value}' gelezen als niet ingevuld</source>
      <translation>'{value}' read as not filled in</translation>
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
      <location filename="../../novex_plugin/core/model/palette.py" />
      <source>Favorieten</source>
      <translation>Favourites</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/model/palette.py" />
      <source>Laatst gebruikt</source>
      <translation>Recently used</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/model/palette.py" />
      <source>{file}: de functie '{code}' bestaat niet.</source>
      <translation>{file}: the function '{code}' does not exist.</translation>
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
      <location filename="../../novex_plugin/core/model/sketchbook.py" />
      <source>Dit is geen bladzijde van een schetsboek ({reason}).</source>
      <translation>This is not a page of a sketchbook ({reason}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/model/sketchbook.py" />
      <source>Verwijder het bestand uit de map van het schetsboek, of zet een reservekopie terug.</source>
      <translation>Delete the file from the folder of the sketchbook, or put a backup back.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/model/sketchbook.py" />
      <source>De bladzijde '{title}' heeft geen geldige uitsnede.</source>
      <translation>The page '{title}' has no valid extent.</translation>
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
      <location filename="../../novex_plugin/core/proposal/completeness.py" />
      <source>de export</source>
      <translation>the export</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/proposal/completeness.py" />
      <source>Nog {count} verplicht voor {milestone}: {fields}.</source>
      <translation>{count} more required for {milestone}: {fields}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/proposal/completeness.py" />
      <source>Te verbeteren: {fields}.</source>
      <translation>To improve: {fields}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/proposal/completeness.py" />
      <source>Volledig voor {milestone}.</source>
      <translation>Complete for {milestone}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/proposal/completeness.py" />
      <source>Nog {count} aanbevolen.</source>
      <translation>{count} more recommended.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/proposal/completeness.py" />
      <source>Vorm op de kaart</source>
      <translation>Shape on the map</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/proposal/completeness.py" />
      <source>{fields} en nog {count}</source>
      <translation>{fields} and {count} more</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/proposal/densities.py" />
      <source>{file}, {code}: de getallen lopen niet op van ongewoon_onder tot ongewoon_boven.</source>
      <translation>{file}, {code}: the numbers do not ascend from ongewoon_onder to ongewoon_boven.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/proposal/derive.py" />
      <source>oppervlakte van het getekende vlak</source>
      <translation>area of the drawn shape</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/proposal/derive.py" />
      <source>lengte van de getekende lijn</source>
      <translation>length of the drawn line</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/proposal/derive.py" />
      <source>{hectares} ha × {density} {unit} per ha</source>
      <translation>{hectares} ha × {density} {unit} per ha</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/proposal/derive.py" />
      <source>{how} (aanname)</source>
      <translation>{how} (assumption)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/proposal/derive.py" />
      <source>eigen dichtheid</source>
      <translation>own density</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/proposal/help.py" />
      <source>Altijd verplicht.</source>
      <translation>Always required.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/proposal/help.py" />
      <source>Aanbevolen vanaf {milestone}.</source>
      <translation>Recommended from {milestone}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/proposal/help.py" />
      <source>Verplicht vanaf {milestone}.</source>
      <translation>Required from {milestone}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/proposal/help.py" />
      <source>Van {low} tot en met {high}{unit}.</source>
      <translation>From {low} to {high}{unit}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/proposal/help.py" />
      <source>Ten minste {low}{unit}.</source>
      <translation>At least {low}{unit}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/proposal/help.py" />
      <source>Ten hoogste {high}{unit}.</source>
      <translation>At most {high}{unit}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/proposal/help.py" />
      <source>Ten hoogste {length} tekens.</source>
      <translation>At most {length} characters.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/proposal/multi.py" />
      <source>verschillend</source>
      <translation>various</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/proposal/plausible.py" />
      <source>De hoeveelheid ({value} {unit}) is meer dan er getekend is ({drawn} {unit}).</source>
      <translation>The quantity ({value} {unit}) is more than has been drawn ({drawn} {unit}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/proposal/plausible.py" />
      <source>Verbeter het getal, of laat het uit de vorm afleiden.</source>
      <translation>Correct the number, or let it be derived from the shape.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/proposal/plausible.py" />
      <source>{value} {unit} op {hectares} ha is {density} per ha; gewoon is {low} tot {high}.</source>
      <translation>{value} {unit} on {hectares} ha is {density} per ha; usual is {low} to {high}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/proposal/plausible.py" />
      <source>Controleer de hoeveelheid en de begrenzing.</source>
      <translation>Check the quantity and the boundary.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/remedy.py" />
      <source>Verdwijnt als de hoogte niet boven {height} m komt.</source>
      <translation>Disappears if the height does not exceed {height} m.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/remedy.py" />
      <source>Verdwijnt als {size} vervalt.</source>
      <translation>Disappears if {size} is dropped.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/remedy.py" />
      <source>Nu is de hoogte {height} m.</source>
      <translation>The height is now {height} m.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/remedy.py" />
      <source>Hoogte van {name} verlagen</source>
      <translation>Lower the height of {name}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/remedy.py" />
      <source>{name} bijsnijden</source>
      <translation>Trim {name}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/remedy.py" />
      <source>Er blijft {size} over.</source>
      <translation>{size} is left.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/remedy.py" />
      <source>Er blijft {size} over, in {count} losse delen.</source>
      <translation>{size} is left, in {count} separate parts.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/remedy.py" />
      <source>Dat scheelt {gone}; er blijven er {left}.</source>
      <translation>That takes away {gone}; {left} are left.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/remedy.py" />
      <source>De ingevulde hoeveelheid ({typed}) blijft staan; pas haar zo nodig zelf aan.</source>
      <translation>The quantity entered ({typed}) stays as it is; adjust it yourself if necessary.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/remedy.py" />
      <source>Ook weg: {names}.</source>
      <translation>Also gone: {names}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/remedy.py" />
      <source>Blijft: {names}.</source>
      <translation>Remains: {names}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/remedy.py" />
      <source>Wat blijft is milder: {count} bevinding(en) van 'ja, mits' of lichter.</source>
      <translation>What remains is milder: {count} finding(s) of 'yes, provided' or lighter.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/remedy.py" />
      <source>Komt erbij: {names}.</source>
      <translation>Is added: {names}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/remedy.py" />
      <source>Daarna heeft dit object geen andere bevindingen.</source>
      <translation>After that, this object has no other findings.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/compose.py" />
      <source>Wat is getoetst</source>
      <translation>What was tested</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/compose.py" />
      <source>Oordeel</source>
      <translation>Verdict</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/compose.py" />
      <source>Kaart</source>
      <translation>Map</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/compose.py" />
      <source>Bevindingen</source>
      <translation>Findings</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/compose.py" />
      <source>Voorwaarden</source>
      <translation>Conditions</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/compose.py" />
      <source>Koppelkansen en combinaties</source>
      <translation>Opportunities to combine and combinations</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/compose.py" />
      <source>Botsende voorstellen</source>
      <translation>Conflicting proposals</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/compose.py" />
      <source>Optelsommen en doelen</source>
      <translation>Totals and goals</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/compose.py" />
      <source>Afwegingen en escalatie</source>
      <translation>Weighings and escalation</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/compose.py" />
      <source>Grenzen van deze toets</source>
      <translation>Limits of this check</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/compose.py" />
      <source>{title}: {variant}</source>
      <translation>{title}: {variant}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/compose.py" />
      <source>Toetsrapport NOVEX · {province}</source>
      <translation>NOVEX check report · {province}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/compose.py" />
      <source>Zonder naam</source>
      <translation>Without a name</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/compose.py" />
      <source>Dit object heeft geen geometrie: het is niet te toetsen en niet te tekenen.</source>
      <translation>This object has no geometry: it cannot be tested or drawn.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/compose.py" />
      <source>{count} objecten zonder bevinding.</source>
      <translation>{count} objects without a finding.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/compose.py" />
      <source>Bij {count} daarvan is iets niet getoetst; zij zijn dus niet vrij verklaard.</source>
      <translation>For {count} of them something was not tested; they have therefore not been declared free.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/compose.py" />
      <source>Objecten zonder bevinding</source>
      <translation>Objects without a finding</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/compose.py" />
      <source>Bekend schuurpunt: {title}</source>
      <translation>Known friction point: {title}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/compose.py" />
      <source>Geen reservering of bescherming geraakt.</source>
      <translation>No reservation or protection affected.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/compose.py" />
      <source>Getoetst en vrij door hoogte of ligging: {rules}</source>
      <translation>Tested and free because of height or position: {rules}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/conditions.py" />
      <source>Geen voorwaarden gevonden: er is geen ja-mits en geen uitzondering waarop iemand zich beroept.</source>
      <translation>No conditions found: there is no 'yes, provided' and no exception that anyone invokes.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/conditions.py" />
      <source>De initiatiefnemer levert; wie het beoordeelt staat erbij. Aangevinkt is wat er volgens de afweging is.</source>
      <translation>The initiator supplies these; who assesses each is stated with it. Ticked is what is there according to the weighing.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/conditions.py" />
      <source>er al voor</source>
      <translation>already there for</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/conditions.py" />
      <source>voor</source>
      <translation>for</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/conditions.py" />
      <source>te beoordelen door</source>
      <translation>to be assessed by</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/conditions.py" />
      <source>regel</source>
      <translation>rule</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/conditions.py" />
      <source>Geen koppelkansen of te combineren functies gevonden.</source>
      <translation>No opportunities to combine or functions that can be combined found.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/conditions.py" />
      <source>Kans</source>
      <translation>Opportunity</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/conditions.py" />
      <source>Met</source>
      <translation>With</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/conditions.py" />
      <source>Waarom</source>
      <translation>Why</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/conditions.py" />
      <source>gezag</source>
      <translation>authority</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/conditions.py" />
      <source>programma</source>
      <translation>programme</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/conflicts.py" />
      <source>Voorstel tegen voorstel</source>
      <translation>Proposal against proposal</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/conflicts.py" />
      <source>Voorstellen</source>
      <translation>Proposals</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/conflicts.py" />
      <source>Reden</source>
      <translation>Reason</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/conflicts.py" />
      <source>Gedeeld</source>
      <translation>Shared</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/conflicts.py" />
      <source>Voorstellen die elkaar raken</source>
      <translation>Proposals that affect each other</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/conflicts.py" />
      <source>Geen voorstellen gevonden die elkaar in de weg zitten.</source>
      <translation>No proposals found that get in each other's way.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/conflicts.py" />
      <source>oordeel</source>
      <translation>judgement</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/conflicts.py" />
      <source>Bekende schuurpunten</source>
      <translation>Known friction points</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/conflicts.py" />
      <source>Schuurpunt</source>
      <translation>Friction point</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/conflicts.py" />
      <source>Speelt bij</source>
      <translation>Applies to</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/conflicts.py" />
      <source>bron</source>
      <translation>source</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/conflicts.py" />
      <source>Wat verkleinen of verschuiven doet</source>
      <translation>What reducing or moving does</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/conflicts.py" />
      <source>Per bevinding op zichzelf: wat overblijft kan nog iets anders raken. Toets na een wijziging opnieuw.</source>
      <translation>For each finding by itself: what is left may still affect something else. Check again after a change.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/conflicts.py" />
      <source>Bevinding</source>
      <translation>Finding</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/conflicts.py" />
      <source>Dan vervalt zij</source>
      <translation>When it lapses</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/escalation.py" />
      <source>{count} bevindingen in de klassen 'hard conflict' en 'nee, tenzij' zijn nog niet afgewogen.</source>
      <translation>{count} findings in the classes 'hard conflict' and 'no, unless' have not been weighed yet.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/escalation.py" />
      <source>1 bevinding in de klassen 'hard conflict' en 'nee, tenzij' is nog niet afgewogen.</source>
      <translation>1 finding in the classes 'hard conflict' and 'no, unless' has not been weighed yet.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/escalation.py" />
      <source>De weg omhoog</source>
      <translation>The way up</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/escalation.py" />
      <source>Er is nog niets afgewogen.</source>
      <translation>Nothing has been weighed yet.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/escalation.py" />
      <source>Besluit</source>
      <translation>Decision</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/escalation.py" />
      <source>Motivering</source>
      <translation>Motivation</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/escalation.py" />
      <source>Door</source>
      <translation>By</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/escalation.py" />
      <source>Afwegingen</source>
      <translation>Weighings</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/escalation.py" />
      <source>Komt in deze toets niet meer voor.</source>
      <translation>No longer occurs in this check.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/escalation.py" />
      <source>De situatie is sinds de afweging gewijzigd.</source>
      <translation>The situation has changed since the weighing.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/escalation.py" />
      <source>naar</source>
      <translation>to</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/escalation.py" />
      <source>uitgeruild met</source>
      <translation>traded with</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/escalation.py" />
      <source>beroep op</source>
      <translation>invokes</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/escalation.py" />
      <source>geleverd</source>
      <translation>supplied</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/escalation.py" />
      <source>{count} bevindingen voorgelegd</source>
      <translation>{count} findings submitted</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/escalation.py" />
      <source>1 bevinding voorgelegd</source>
      <translation>1 finding submitted</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/friction.py" />
      <source>{file} heeft geen lijst 'schuurpunten'.</source>
      <translation>{file} has no list 'schuurpunten'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/friction.py" />
      <source>{file}: in een schuurpunt ontbreekt {field} of klopt het niet.</source>
      <translation>{file}: in a friction point {field} is missing or incorrect.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/hits.py" />
      <source>Bevindingen bij {name}</source>
      <translation>Findings for {name}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/hits.py" />
      <source>Reservering, uitleg en uitzondering</source>
      <translation>Reservation, explanation and exception</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/hits.py" />
      <source>Maat</source>
      <translation>Measure</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/hits.py" />
      <source>raakt</source>
      <translation>affects</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/hits.py" />
      <source>uitzondering</source>
      <translation>exception</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/hits.py" />
      <source>alleen in</source>
      <translation>only in</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/hits.py" />
      <source>De toets wijst op deze regel, de begrenzing ligt niet precies vast: {text}</source>
      <translation>The check points to this rule; the boundary is not fixed exactly: {text}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/hits.py" />
      <source>Absoluut: geen ontheffing mogelijk.</source>
      <translation>Absolute: no exemption possible.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/hits.py" />
      <source>Randgeval: controleer de bron.</source>
      <translation>Edge case: check the source.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/html.py" />
      <source>Naar de inhoud</source>
      <translation>To the contents</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/html.py" />
      <source>gereed</source>
      <translation>ready</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/html.py" />
      <source>nog te leveren</source>
      <translation>still to be supplied</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/limits.py" />
      <source>Dit rapport is een ruimtelijke signalering en geen juridische toets. Waar een begrenzing niet precies vastligt staat dat de toets ergens op wijst; de bron zelf geeft de doorslag.</source>
      <translation>This report is a spatial signal and not a legal check. Where a boundary is not fixed exactly, it says that the check points to something; the source itself is decisive.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/limits.py" />
      <source>Geen juridisch oordeel</source>
      <translation>Not a legal judgement</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/limits.py" />
      <source>Niet getoetst</source>
      <translation>Not tested</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/limits.py" />
      <source>Toleranties</source>
      <translation>Tolerances</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/limits.py" />
      <source>Alle lagen en regels die voor deze objecten gelden zijn getoetst.</source>
      <translation>All layers and rules that apply to these objects have been tested.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/limits.py" />
      <source>Objecten</source>
      <translation>Objects</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/limits.py" />
      <source>(geen laag)</source>
      <translation>(no layer)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/limits.py" />
      <source>Snipper: smaller dan</source>
      <translation>Sliver: narrower than</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/limits.py" />
      <source>en kleiner dan</source>
      <translation>and smaller than</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/limits.py" />
      <source>Randgeval: smaller dan</source>
      <translation>Edge case: narrower than</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/limits.py" />
      <source>of minder dan</source>
      <translation>or less than</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/limits.py" />
      <source>exact, grootschalig</source>
      <translation>exact, large-scale</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/limits.py" />
      <source>circa 1:10.000</source>
      <translation>about 1:10,000</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/limits.py" />
      <source>indicatief, 1:25.000 of grover</source>
      <translation>indicative, 1:25,000 or coarser</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/limits.py" />
      <source>{width} m</source>
      <translation>{width} m</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/limits.py" />
      <source>{area} m²</source>
      <translation>{area} m²</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/limits.py" />
      <source>{share} % van het object</source>
      <translation>{share} % of the object</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/limits.py" />
      <source>Breedte is de gemiddelde breedte (2 × oppervlakte / omtrek). Bij een verbod wordt niets weggelaten: een snipper staat er dan als randgeval bij.</source>
      <translation>Width is the average width (2 × area / perimeter). For a prohibition nothing is left out: a sliver is then listed as an edge case.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/limits.py" />
      <source>Kenmerk van de gebruikte regels, functiematrix en toleranties: {version}.</source>
      <translation>Identifier of the rules, pair matrix and tolerances used: {version}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/limits.py" />
      <source>De landelijke regels zijn ongewijzigd gebruikt; er zijn geen eigen regels.</source>
      <translation>The national rules were used unchanged; there are no own rules.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/limits.py" />
      <source>Deze toets gebruikt {count} afwijkingen van de landelijke regels en instellingen.</source>
      <translation>This check uses {count} deviations from the national rules and settings.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/limits.py" />
      <source>Deze toets gebruikt 1 afwijking van de landelijke regels en instellingen.</source>
      <translation>This check uses 1 deviation from the national rules and settings.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/limits.py" />
      <source>Wat is anders</source>
      <translation>What is different</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/limits.py" />
      <source>Gewijzigde en eigen regels</source>
      <translation>Changed and own rules</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/limits.py" />
      <source>was</source>
      <translation>was</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/limits.py" />
      <source>is</source>
      <translation>is</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/limits.py" />
      <source>geen reden opgegeven</source>
      <translation>no reason given</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/limits.py" />
      <source>instelling</source>
      <translation>setting</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/limits.py" />
      <source>gewijzigd</source>
      <translation>changed</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/limits.py" />
      <source>eigen regel</source>
      <translation>own rule</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/limits.py" />
      <source>zie het voorstel</source>
      <translation>see the proposal</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/maps.py" />
      <source>het object</source>
      <translation>the object</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/maps.py" />
      <source>{label}, in de zone eromheen</source>
      <translation>{label}, in the zone around it</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/maps.py" />
      <source>{name}: wat geraakt wordt.</source>
      <translation>{name}: what is affected.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/maps.py" />
      <source>niets geraakt</source>
      <translation>nothing affected</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/maps.py" />
      <source>Kaart van {name}. {found}.</source>
      <translation>Map of {name}. {found}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/maps.py" />
      <source>Kaart van alle objecten in {run}, gekleurd naar hun zwaarste uitkomst. {told}.</source>
      <translation>Map of all objects in {run}, coloured by their most severe outcome. {told}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/maps.py" />
      <source>{run}: objecten naar hun zwaarste uitkomst.</source>
      <translation>{run}: objects by their most severe outcome.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/section.py" />
      <source>Doorsnede: hoogte en diepte in meters ten opzichte van het maaiveld.</source>
      <translation>Cross-section: height and depth in metres relative to ground level.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/section.py" />
      <source>Doorsnede van {name}.</source>
      <translation>Cross-section of {name}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/section.py" />
      <source>Hoogte {height} m.</source>
      <translation>Height {height} m.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/section.py" />
      <source>Diepte {depth} m.</source>
      <translation>Depth {depth} m.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/section.py" />
      <source>Grens op {height} m: {text}.</source>
      <translation>Limit at {height} m: {text}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/section.py" />
      <source>{height} m</source>
      <translation>{height} m</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/section.py" />
      <source>hoogte niet ingevuld</source>
      <translation>height not filled in</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/section.py" />
      <source>{height} m: {text}</source>
      <translation>{height} m: {text}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/shapes.py" />
      <source>Het object ligt er geheel in: kleiner maken helpt niet, verplaatsen wel.</source>
      <translation>The object lies entirely inside it: making it smaller does not help, moving it does.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/shapes.py" />
      <source>Vervalt wanneer de {area} overlap wegblijft ({share}).</source>
      <translation>Lapses when the {area} of overlap is left out ({share}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/shapes.py" />
      <source>Vervalt wanneer {area} {where} wegblijft ({share} van het object).</source>
      <translation>Lapses when {area} {where} is left out ({share} of the object).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/shapes.py" />
      <source>in het midden</source>
      <translation>in the middle</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/shapes.py" />
      <source>in het noorden</source>
      <translation>in the north</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/shapes.py" />
      <source>in het noordoosten</source>
      <translation>in the north-east</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/shapes.py" />
      <source>in het oosten</source>
      <translation>in the east</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/shapes.py" />
      <source>in het zuidoosten</source>
      <translation>in the south-east</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/shapes.py" />
      <source>in het zuiden</source>
      <translation>in the south</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/shapes.py" />
      <source>in het zuidwesten</source>
      <translation>in the south-west</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/shapes.py" />
      <source>in het westen</source>
      <translation>in the west</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/shapes.py" />
      <source>in het noordwesten</source>
      <translation>in the north-west</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/sums.py" />
      <source>Geen opgetelde grenzen in deze toets.</source>
      <translation>No summed limits in this check.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/sums.py" />
      <source>Teller</source>
      <translation>Counter</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/sums.py" />
      <source>Plaats</source>
      <translation>Place</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/sums.py" />
      <source>Grens</source>
      <translation>Limit</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/sums.py" />
      <source>Al aanwezig</source>
      <translation>Already present</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/sums.py" />
      <source>Voorgesteld</source>
      <translation>Proposed</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/sums.py" />
      <source>Ruimte over</source>
      <translation>Room left</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/sums.py" />
      <source>Opgetelde grenzen</source>
      <translation>Summed limits</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/sums.py" />
      <source>telt</source>
      <translation>counts</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/sums.py" />
      <source>Dit object draagt niet bij aan een doel dat uit getekende objecten is af te leiden.</source>
      <translation>This object does not contribute to a goal that can be derived from drawn objects.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/sums.py" />
      <source>Doel</source>
      <translation>Goal</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/sums.py" />
      <source>Jaar</source>
      <translation>Year</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/sums.py" />
      <source>Gevraagd</source>
      <translation>Asked</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/sums.py" />
      <source>Dit object</source>
      <translation>This object</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/sums.py" />
      <source>Voorstel</source>
      <translation>Proposal</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/sums.py" />
      <source>Aandeel</source>
      <translation>Share</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/sums.py" />
      <source>Doelen</source>
      <translation>Goals</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/sums.py" />
      <source>{count} doelen zijn niet af te leiden uit getekende objecten.</source>
      <translation>{count} goals cannot be derived from drawn objects.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/sums.py" />
      <source>{low} tot {high}</source>
      <translation>{low} to {high}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/sums.py" />
      <source>plus {amount} in zoekgebied</source>
      <translation>plus {amount} in search area</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/tables.py" />
      <source>Varianten</source>
      <translation>Variants</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/tables.py" />
      <source>Paren</source>
      <translation>Pairs</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/tables.py" />
      <source>Tellers</source>
      <translation>Counters</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/tables.py" />
      <source>Regelwijzigingen</source>
      <translation>Rule changes</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/verdicts.py" />
      <source>Organisatie</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/verdicts.py" />
      <source>IJkmoment en versie</source>
      <translation>Milestone and version</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/verdicts.py" />
      <source>Getoetst</source>
      <translation>Checked</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/verdicts.py" />
      <source>Basisset</source>
      <translation>Reference layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/verdicts.py" />
      <source>Datum van dit rapport</source>
      <translation>Date of this report</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/verdicts.py" />
      <source>Coördinaten</source>
      <translation>Coordinates</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/verdicts.py" />
      <source>Gemaakt met</source>
      <translation>Made with</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/verdicts.py" />
      <source>Hoogte en diepte</source>
      <translation>Height and depth</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/verdicts.py" />
      <source>Ligging</source>
      <translation>Location</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/verdicts.py" />
      <source>Geldt in</source>
      <translation>Applies in</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/verdicts.py" />
      <source>Opgesteld</source>
      <translation>Drawn up</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/verdicts.py" />
      <source>Kenmerk</source>
      <translation>Identifier</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/verdicts.py" />
      <source>{uuid} · geometrie {hash}</source>
      <translation>{uuid} · geometry {hash}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/verdicts.py" />
      <source>{height} m boven maaiveld</source>
      <translation>{height} m above ground level</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/verdicts.py" />
      <source>{depth} m onder maaiveld</source>
      <translation>{depth} m below ground level</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/verdicts.py" />
      <source>maaiveld op {ground} m NAP</source>
      <translation>ground level at {ground} m NAP</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/verdicts.py" />
      <source>{count} lagen of regels zijn niet te toetsen.</source>
      <translation>{count} layers or rules cannot be tested.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/verdicts.py" />
      <source>Getoetst; er is niets gevonden dat aandacht vraagt.</source>
      <translation>Checked; nothing was found that needs attention.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/verdicts.py" />
      <source>Nog geen oordeel: een laag of gegeven ontbreekt. Dit is geen goedkeuring.</source>
      <translation>No verdict yet: a layer or figure is missing. This is not an approval.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/verdicts.py" />
      <source>Zwaarste uitkomst: {label}, uit 1 bevinding.</source>
      <translation>Most severe outcome: {label}, from 1 finding.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/verdicts.py" />
      <source>Zwaarste uitkomst: {label}, uit {count} bevindingen.</source>
      <translation>Most severe outcome: {label}, from {count} findings.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/verdicts.py" />
      <source>{share} van de oppervlakte ({free} van {whole}) is vrij van 'hard conflict' en 'nee, tenzij'.</source>
      <translation>{share} of the area ({free} of {whole}) is free of 'hard conflict' and 'no, unless'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/verdicts.py" />
      <source>Vrij van 'hard conflict' en 'nee, tenzij'</source>
      <translation>Free of 'hard conflict' and 'no, unless'</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/verdicts.py" />
      <source>Bevindingen per variant en horizon</source>
      <translation>Findings per variant and horizon</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/verdicts.py" />
      <source>Zwaarste uitkomst</source>
      <translation>Most severe outcome</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/verdicts.py" />
      <source>Objecten, de zwaarste uitkomst eerst</source>
      <translation>Objects, the most severe outcome first</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/verdicts.py" />
      <source>Er zijn geen objecten in de gekozen varianten en horizons.</source>
      <translation>There are no objects in the chosen variants and horizons.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>Toets wijst op: {label}</source>
      <translation>The check points to: {label}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>geen geometrie</source>
      <translation>no geometry</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>punt</source>
      <translation>point</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>{amount} ({low}–{high})</source>
      <translation>{amount} ({low}–{high})</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>van het object</source>
      <translation>of the object</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>van de reservering</source>
      <translation>of the reservation</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>geblokkeerde strook</source>
      <translation>blocked strip</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>kleinste afstand</source>
      <translation>smallest distance</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>hoogte of diepte</source>
      <translation>height or depth</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>{limit} m</source>
      <translation>{limit} m</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>conflict vanaf</source>
      <translation>conflict from</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>gedeeld</source>
      <translation>shared</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>binnen de zone</source>
      <translation>inside the zone</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>overlap</source>
      <translation>overlap</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>rechtskracht</source>
      <translation>legal force</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>tekst van</source>
      <translation>text of</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>horizon van de regel</source>
      <translation>horizon of the rule</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>alle jaren</source>
      <translation>all years</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>laag</source>
      <translation>layer</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>peildatum</source>
      <translation>reference date</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>begrenzing</source>
      <translation>boundary</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>exact</source>
      <translation>exact</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>indicatief</source>
      <translation>indicative</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>indicatief (minstens een van beide)</source>
      <translation>indicative (at least one of the two)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>gewijzigde regel</source>
      <translation>changed rule</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>januari</source>
      <translation>January</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>februari</source>
      <translation>February</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>maart</source>
      <translation>March</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>april</source>
      <translation>April</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>mei</source>
      <translation>May</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>juni</source>
      <translation>June</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>juli</source>
      <translation>July</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>augustus</source>
      <translation>August</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>september</source>
      <translation>September</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>oktober</source>
      <translation>October</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>november</source>
      <translation>November</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/report/words.py" />
      <source>december</source>
      <translation>December</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/changes.py" />
      <source>de laag ontbreekt in de nieuwe set</source>
      <translation>the layer is missing from the new set</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/changes.py" />
      <source>de laag was {before} en is nu {after}</source>
      <translation>the layer was {before} and is now {after}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/changes.py" />
      <source>de nieuwe gegevens zijn ouder</source>
      <translation>the new data are older</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/changes.py" />
      <source>{title}: nieuw, {count} kenmerken</source>
      <translation>{title}: new, {count} features</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/changes.py" />
      <source>{title}: vervallen</source>
      <translation>{title}: dropped</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/changes.py" />
      <source>{title}: niet gewijzigd</source>
      <translation>{title}: not changed</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/changes.py" />
      <source>{title}: {added} erbij, {removed} weg, {changed} gewijzigd</source>
      <translation>{title}: {added} added, {removed} removed, {changed} changed</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/changes.py" />
      <source>van {before} kenmerken zijn er nog {after}</source>
      <translation>of {before} features {after} are left</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/changes.py" />
      <source>{removed} van {before} kenmerken zijn niet meer terug te vinden</source>
      <translation>{removed} of {before} features can no longer be found</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/changes.py" />
      <source>{share} % minder oppervlakte of lengte</source>
      <translation>{share} % less area or length</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/changes.py" />
      <source>velden weg: {names}</source>
      <translation>fields removed: {names}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/changes.py" />
      <source>velden erbij: {names}</source>
      <translation>fields added: {names}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/changes.py" />
      <source>peildatum {before} → {after}</source>
      <translation>reference date {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/changes.py" />
      <source>licentie {before} → {after}</source>
      <translation>licence {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/changes.py" />
      <source>{new} nieuwe, {gone} vervallen, {changed} gewijzigde en {same} ongewijzigde lagen</source>
      <translation>{new} new, {gone} dropped, {changed} changed and {same} unchanged layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/changes.py" />
      <source>kenmerken: {added} erbij, {removed} weg, {changed} gewijzigd</source>
      <translation>features: {added} added, {removed} removed, {changed} changed</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/changes.py" />
      <source>Let op: {names}</source>
      <translation>Note: {names}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/diagnosis.py" />
      <source>de bronhouder</source>
      <translation>the data owner</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/diagnosis.py" />
      <source>'{name}' is verhuisd van {old} naar {new}.</source>
      <translation>'{name}' has moved from {old} to {new}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/diagnosis.py" />
      <source>Zet de laag op {service} {url}, laag '{name}'.</source>
      <translation>Put the layer on {service} {url}, layer '{name}'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/documents.py" />
      <source>geen antwoord</source>
      <translation>no answer</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/documents.py" />
      <source>{what}: geen verbinding ({reason}).</source>
      <translation>{what}: no connection ({reason}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/documents.py" />
      <source>Controleer de internetverbinding, of probeer het later.</source>
      <translation>Check the internet connection, or try later.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/documents.py" />
      <source>de server gaf code {code}</source>
      <translation>the server gave code {code}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/documents.py" />
      <source>{what}: {reason}.</source>
      <translation>{what}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/documents.py" />
      <source>Controleer het adres van de dienst.</source>
      <translation>Check the address of the service.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/documents.py" />
      <source>{what}: op dit adres staat een webpagina, geen dienst.</source>
      <translation>{what}: there is a web page on this address, not a service.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/documents.py" />
      <source>Probeer het later opnieuw, of zoek het adres van de dienst op bij de bronhouder.</source>
      <translation>Try again later, or look up the address of the service at the data owner.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/documents.py" />
      <source>{what}: de server meldt een fout: {words}</source>
      <translation>{what}: the server reports an error: {words}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/documents.py" />
      <source>Controleer het adres en de laagnaam, of vraag het de bronhouder.</source>
      <translation>Check the address and the layer name, or ask the data owner.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/documents.py" />
      <source>{what}: het antwoord is geen beschrijving van zo'n dienst (gevonden: '{name}').</source>
      <translation>{what}: the answer is not a description of such a service (found: '{name}').</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/documents.py" />
      <source>Controleer het adres en het soort dienst.</source>
      <translation>Check the address and the kind of service.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/documents.py" />
      <source>{what}: het antwoord is geen geldige JSON ({reason}).</source>
      <translation>{what}: the answer is not valid JSON ({reason}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/documents.py" />
      <source>Controleer het adres, of probeer het later.</source>
      <translation>Check the address, or try later.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/downloads.py" />
      <source>ATOM: de feed '{title}' heeft geen bestanden.</source>
      <translation>ATOM: the feed '{title}' has no files.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/downloads.py" />
      <source>Zoek het bestand op bij de bronhouder.</source>
      <translation>Look up the file with the data owner.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/downloads.py" />
      <source>Het bestand {url} staat in geen feed; of het er nog is, blijkt pas bij ophalen.</source>
      <translation>The file {url} is in no feed; whether it still exists will only show when it is fetched.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/downloads.py" />
      <source>Haal het bestand op, of zoek de feed van de bronhouder.</source>
      <translation>Fetch the file, or look up the feed of the data owner.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/downloads.py" />
      <source>Het bestand {path} bestaat niet (meer).</source>
      <translation>The file {path} does not exist (any more).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/downloads.py" />
      <source>Wijs het bestand opnieuw aan, of controleer of de schijf is verbonden.</source>
      <translation>Point to the file again, or check whether the drive is connected.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/health.py" />
      <source>Kies welke van de genoemde lagen het is; NOVEX kiest niet als het niet zeker is.</source>
      <translation>Choose which of the layers named it is; NOVEX does not choose when it is not certain.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/health.py" />
      <source>Vraag {owner} naar een opvolger, of vervang de laag door een eigen bestand.</source>
      <translation>Ask {owner} for a successor, or replace the layer with a file of your own.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/health.py" />
      <source>Controleer de internetverbinding en probeer het later opnieuw; er is niets veranderd.</source>
      <translation>Check the internet connection and try again later; nothing has been changed.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/health.py" />
      <source>'{name}' antwoordt, maar mist velden die de toetsing gebruikt: {fields}.</source>
      <translation>'{name}' answers, but lacks fields that the check uses: {fields}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/health.py" />
      <source>Werk met de bewaarde versie tot de velden zijn nagegaan; kijk of ze een nieuwe naam hebben.</source>
      <translation>Work with the kept version until the fields have been looked into; see whether they have a new name.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/health.py" />
      <source>'{name}' werkt.</source>
      <translation>'{name}' works.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/health.py" />
      <source>'{name}' werkt, maar is traag.</source>
      <translation>'{name}' works, but is slow.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/health.py" />
      <source>'{name}' is verhuisd.</source>
      <translation>'{name}' has moved.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/health.py" />
      <source>'{name}' heeft een andere naam gekregen.</source>
      <translation>'{name}' has got another name.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/health.py" />
      <source>Haal de laag binnen in plaats van de dienst telkens te vragen.</source>
      <translation>Download the layer instead of asking the service every time.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/health.py" />
      <source>Zet de laag in uw projecten op {service} {url}.</source>
      <translation>Put the layer in your projects on {service} {url}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/health.py" />
      <source>Zet de laag in uw projecten op {service} {url}, laag '{name}'.</source>
      <translation>In your projects, put the layer on {service} {url}, layer '{name}'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/http_words.py" />
      <source>{host} stuurde {seconds} seconden lang niets.</source>
      <translation>{host} sent nothing for {seconds} seconds.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/http_words.py" />
      <source>De verbinding met {host} werd verbroken voordat alles binnen was.</source>
      <translation>The connection with {host} was broken before everything had arrived.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/http_words.py" />
      <source>{host} is niet te vinden.</source>
      <translation>{host} cannot be found.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/http_words.py" />
      <source>{host} neemt geen verbinding aan.</source>
      <translation>{host} accepts no connection.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/http_words.py" />
      <source>Met {host} komt geen veilige verbinding tot stand ({detail}).</source>
      <translation>No secure connection can be made with {host} ({detail}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/http_words.py" />
      <source>De proxyserver laat {host} niet door ({detail}).</source>
      <translation>The proxy server does not allow access to {host} ({detail}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/http_words.py" />
      <source>De aanmeldgegevens '{detail}' voor {host} zijn niet te gebruiken.</source>
      <translation>The authentication details '{detail}' for {host} cannot be used.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/http_words.py" />
      <source>Het antwoord van {host} is te groot om te verwerken.</source>
      <translation>The answer of {host} is too large to process.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/http_words.py" />
      <source>Van {host} kwam geen antwoord ({detail}).</source>
      <translation>No answer came from {host} ({detail}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/http_words.py" />
      <source>{host} geeft geen toegang (status {status}).</source>
      <translation>{host} gives no access (status {status}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/http_words.py" />
      <source>{host} kent dit adres niet (meer) (status {status}).</source>
      <translation>{host} does not know this address (any more) (status {status}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/http_words.py" />
      <source>{host} krijgt te veel verzoeken en vraagt om te wachten (status {status}).</source>
      <translation>{host} gets too many requests and asks you to wait (status {status}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/http_words.py" />
      <source>{host} heeft een storing (status {status}).</source>
      <translation>{host} has a failure (status {status}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/http_words.py" />
      <source>{host} weigert het verzoek (status {status}).</source>
      <translation>{host} refuses the request (status {status}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/http_words.py" />
      <source>Probeer het over {hours} uur opnieuw; de server vraagt daarom.</source>
      <translation>Try again in {hours} hours; the server asks for that.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/http_words.py" />
      <source>Probeer het over een minuut opnieuw; de server vraagt daarom.</source>
      <translation>Try again in a minute; the server asks for that.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/http_words.py" />
      <source>Probeer het over {minutes} minuten opnieuw; de server vraagt daarom.</source>
      <translation>Try again in {minutes} minutes; the server asks for that.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/http_words.py" />
      <source>Controleer bij Instellingen &gt; Opties &gt; Authenticatie de aanmeldgegevens voor deze dienst.</source>
      <translation>Check the authentication details for this service under Settings &gt; Options &gt; Authentication.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/http_words.py" />
      <source>Controleer de proxy bij Instellingen &gt; Opties &gt; Netwerk.</source>
      <translation>Check the proxy under Settings &gt; Options &gt; Network.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/http_words.py" />
      <source>Vraag de beheerder van het netwerk of de dienst naar het certificaat.</source>
      <translation>Ask the administrator of the network or the service about the certificate.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/http_words.py" />
      <source>Controleer de internetverbinding; werkt die, dan is de dienst verhuisd of buiten gebruik.</source>
      <translation>Check the internet connection; if that works, the service has moved or is out of use.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/http_words.py" />
      <source>Zoek het adres van de laag opnieuw op; waarschijnlijk is hij verhuisd.</source>
      <translation>Look up the address of the layer again; it has probably moved.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/http_words.py" />
      <source>Zoek de laag opnieuw op, of meld het aan de beheerder van de dienst.</source>
      <translation>Find the layer again, or report it to the administrator of the service.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/http_words.py" />
      <source>Probeer het later opnieuw; wat al binnen is wordt bewaard.</source>
      <translation>Try again later; what has already arrived is kept.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/loading_words.py" />
      <source>wacht</source>
      <translation>waiting</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/loading_words.py" />
      <source>bezig</source>
      <translation>busy</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/loading_words.py" />
      <source>gevonden</source>
      <translation>found</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/loading_words.py" />
      <source>kaartbeeld</source>
      <translation>picture</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/loading_words.py" />
      <source>bewaard</source>
      <translation>kept</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/loading_words.py" />
      <source>{done} van {total} geladen</source>
      <translation>{done} of {total} loaded</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/loading_words.py" />
      <source>{count} bewaard</source>
      <translation>{count} kept</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/loading_words.py" />
      <source>{count} mislukt</source>
      <translation>{count} failed</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/loading_words.py" />
      <source>geen reden bekend</source>
      <translation>no reason known</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/loading_words.py" />
      <source>{minutes} minuten</source>
      <translation>{minutes} minutes</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/loading_words.py" />
      <source>1 minuut</source>
      <translation>1 minute</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/loading_words.py" />
      <source>{hours} uur en {minutes} minuten</source>
      <translation>{hours} hours and {minutes} minutes</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/loading_words.py" />
      <source>Er wordt ongeveer {size} opgehaald. Bij {speed} Mbit/s duurt dat ongeveer {time}.</source>
      <translation>About {size} will be fetched. At {speed} Mbit/s that takes about {time}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/loading_words.py" />
      <source>De grootste lagen:</source>
      <translation>The largest layers:</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/loading_words.py" />
      <source>Van {count} lagen zegt de dienst niet hoe groot ze zijn.</source>
      <translation>Of {count} layers the service does not say how large they are.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/loading_words.py" />
      <source>vervallen</source>
      <translation>dropped</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/loading_words.py" />
      <source>gelijk</source>
      <translation>unchanged</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/loading_words.py" />
      <source>{word}, let op</source>
      <translation>{word}, take note</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/metadata.py" />
      <source>Een metadatarecord heeft geen nummer en geen titel.</source>
      <translation>A metadata record has no number and no title.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/metadata.py" />
      <source>Meld dit bij het register dat het gaf.</source>
      <translation>Report this to the register that gave it.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/offers.py" />
      <source>'{kind}' is geen soort dienst die NOVEX kent.</source>
      <translation>'{kind}' is not a kind of service that NOVEX knows.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/offers.py" />
      <source>Kies een van: {kinds}.</source>
      <translation>Choose one of: {kinds}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/paging.py" />
      <source>{layer}: {host} geeft steeds dezelfde {count} kenmerken en zegt niet hoeveel er zijn.</source>
      <translation>{layer}: {host} keeps giving the same {count} features and does not say how many there are.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/paging.py" />
      <source>{layer}: {host} meldt precies {count} kenmerken en bladert niet; als er meer zijn, ontbreken die.</source>
      <translation>{layer}: {host} reports exactly {count} features and does not page; if there are more, they are missing.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/paging.py" />
      <source>{layer}: de server negeert bladeren; de {count} kenmerken van de eerste pagina zijn gebruikt.</source>
      <translation>{layer}: the server ignores paging; the {count} features of the first page were used.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/paging.py" />
      <source>{layer}: {count} kenmerken kwamen dubbel en tellen eenmaal.</source>
      <translation>{layer}: {count} features arrived twice and count once.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/paging.py" />
      <source>{layer}: de dienst meldde {stated} kenmerken en gaf er {count}.</source>
      <translation>{layer}: the service reported {stated} features and gave {count}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/paging.py" />
      <source>{layer}: {host} meldt {stated} kenmerken maar geeft op elke pagina dezelfde; er kwamen er {count} binnen.</source>
      <translation>{layer}: {host} reports {stated} features but gives the same ones on every page; {count} arrived.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/paging.py" />
      <source>{layer}: {host} meldt {stated} kenmerken maar gaf er {count}; {doubles} kwamen dubbel.</source>
      <translation>{layer}: {host} reports {stated} features but gave {count}; {doubles} arrived twice.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/paging.py" />
      <source>{layer}: {host} meldt {stated} kenmerken maar gaf er {count}.</source>
      <translation>{layer}: {host} reports {stated} features but gave {count}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/paging.py" />
      <source>{layer}: {host} veranderde halverwege de velden: {gone} werd {new}.</source>
      <translation>{layer}: {host} changed the fields halfway: {gone} became {new}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/paging.py" />
      <source>De dienst wordt waarschijnlijk bijgewerkt. Probeer het later opnieuw.</source>
      <translation>The service is probably being updated. Try again later.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/paging.py" />
      <source>Probeer het later opnieuw, vraag een kleiner gebied, of kies een andere dienst voor deze laag.</source>
      <translation>Try again later, ask for a smaller area, or choose another service for this layer.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/provenance.py" />
      <source>gelezen op {day}</source>
      <translation>read on {day}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/resolve.py" />
      <source>De laag '{name}' is niet gevonden.</source>
      <translation>The layer '{name}' was not found.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/resolve.py" />
      <source>De laag '{name}' is nu niet op te vragen.</source>
      <translation>The layer '{name}' cannot be asked for now.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/resolve.py" />
      <source>Misschien bedoeld: {names}.</source>
      <translation>Perhaps meant: {names}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/resolve.py" />
      <source>Geprobeerd: {tries}</source>
      <translation>Tried: {tries}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/resolve.py" />
      <source>Kies zelf een laag of dienst, of vraag {owner} naar het nieuwe adres.</source>
      <translation>Choose a layer or service yourself, or ask {owner} for the new address.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/resolve.py" />
      <source>Probeer het later opnieuw; blijft het zo, vraag {owner} dan naar het adres.</source>
      <translation>Try again later; if it stays like this, ask {owner} for the address.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/resolve.py" />
      <source>metadataregister</source>
      <translation>metadata register</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/resolve.py" />
      <source>De dienst antwoordde pas na {seconds:.0f} s.</source>
      <translation>The service answered only after {seconds:.0f} s.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/resolve.py" />
      <source>Verhuisd van {old} naar {new}.</source>
      <translation>Moved from {old} to {new}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/resolve.py" />
      <source>{old} verwijst door naar {new}.</source>
      <translation>{old} redirects to {new}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/resolve.py" />
      <source>De laag '{old}' heet nu '{new}'.</source>
      <translation>The layer '{old}' is now called '{new}'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/search.py" />
      <source>de dienst antwoordt, maar heeft geen laag '{name}'</source>
      <translation>the service answers, but has no layer '{name}'</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/services/search.py" />
      <source>het register heeft geen record {id}</source>
      <translation>the register has no record {id}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/sketch_preview.py" />
      <source>+{count} meer</source>
      <translation>+{count} more</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/sketch_preview.py" />
      <source>{count} niet toetsbaar</source>
      <translation>{count} not testable</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/sketch_preview.py" />
      <source>(nabij)</source>
      <translation>(nearby)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/typed_number.py" />
      <source>'{text}' is geen getal.</source>
      <translation>'{text}' is not a number.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/typed_number.py" />
      <source>Typ een getal, zoals {example}.</source>
      <translation>Type a number, such as {example}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/typed_number.py" />
      <source>'{text}' is geen heel getal.</source>
      <translation>'{text}' is not a whole number.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/typed_number.py" />
      <source>Laat de decimalen weg.</source>
      <translation>Leave out the decimals.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/typed_number.py" />
      <source>ten minste</source>
      <translation>at least</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/typed_number.py" />
      <source>ten hoogste</source>
      <translation>at most</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/typed_number.py" />
      <source>{value} kan hier niet staan.</source>
      <translation>{value} is not possible here.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/typed_number.py" />
      <source>{field} is {word} {limit}{unit}.</source>
      <translation>{field} is {word} {limit}{unit}.</translation>
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
      <location filename="../../novex_plugin/core/variants/merge.py" />
      <source>Variant {code} samenvoegen met de basis</source>
      <translation>Merge variant {code} with the basis</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/merge.py" />
      <source>Objecten van variant {code} vervangen elkaar in een kring.</source>
      <translation>Objects of variant {code} replace each other in a circle.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/merge.py" />
      <source>De gekozen objecten horen bij verschillende varianten: {codes}.</source>
      <translation>The chosen objects belong to different variants: {codes}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/merge.py" />
      <source>Verplaats ze per variant naar de basis.</source>
      <translation>Move them to the basis one variant at a time.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/merge.py" />
      <source>{names} vervangt iets uit {parent}, dat niet mee naar de basis gaat.</source>
      <translation>{names} replaces something of {parent} that does not go to the basis as well.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/merge.py" />
      <source>Voeg de hele variant samen met de basis, of verplaats wat vervangen wordt mee.</source>
      <translation>Merge the whole variant with the basis, or also move what is replaced.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/merge.py" />
      <source>'{name}' eindigt in {year}: daarna komt er iets voor in de plaats of vervalt het.</source>
      <translation>'{name}' ends in {year}: after that something takes its place or it lapses.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/merge.py" />
      <source>'{name}' ({variant}) vervangt nu '{heir}' in plaats van '{target}'.</source>
      <translation>'{name}' ({variant}) now replaces '{heir}' instead of '{target}'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/merge.py" />
      <source>Dat '{target}' vervalt in {variant} hoeft niet meer gezegd te worden.</source>
      <translation>That '{target}' lapses in {variant} no longer needs to be said.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/merge.py" />
      <source>'{name}' ({variant}) staat nu op zichzelf: '{target}' is er niet meer.</source>
      <translation>'{name}' ({variant}) now stands by itself: '{target}' is no longer there.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/merge.py" />
      <source>'{heir}' vervalt in {variant}, omdat '{name}' daar in de plaats van '{target}' staat.</source>
      <translation>'{heir}' lapses in {variant}, because '{name}' takes the place of '{target}' there.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/naming.py" />
      <source>De variant heeft geen naam.</source>
      <translation>The variant has no name.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/naming.py" />
      <source>Geef een naam die zegt waarin deze variant verschilt.</source>
      <translation>Give a name that says in what way this variant differs.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/naming.py" />
      <source>Variant {code} kan niet op zichzelf voortbouwen.</source>
      <translation>Variant {code} cannot build on itself.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/naming.py" />
      <source>Kies de basis of een andere variant als ouder.</source>
      <translation>Choose the basis or another variant as its parent.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/naming.py" />
      <source>De variant heeft geen code.</source>
      <translation>The variant has no code.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/naming.py" />
      <source>Geef een korte code, zoals A.</source>
      <translation>Give a short code, such as A.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/naming.py" />
      <source>'{code}' kan geen code van een variant zijn.</source>
      <translation>'{code}' cannot be the code of a variant.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/naming.py" />
      <source>Gebruik ten hoogste {count} letters en cijfers, zonder komma of aanhalingstekens.</source>
      <translation>Use at most {count} letters and digits, without commas or quotation marks.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/naming.py" />
      <source>De code {code} is al in gebruik door '{name}'.</source>
      <translation>The code {code} is already in use by '{name}'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/naming.py" />
      <source>Kies een andere code; {free} is nog vrij.</source>
      <translation>Choose another code; {free} is still free.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/naming.py" />
      <source>De basis is zelf geen variant.</source>
      <translation>The basis is not a variant itself.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/naming.py" />
      <source>Kies een variant; de basis hoort bij alle varianten.</source>
      <translation>Choose a variant; the basis belongs to all variants.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/naming.py" />
      <source>nog geen</source>
      <translation>none yet</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/naming.py" />
      <source>De varianten van dit voorstel: {known}.</source>
      <translation>The variants of this proposal: {known}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/naming.py" />
      <source>de basis</source>
      <translation>the basis</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/naming.py" />
      <source>variant {code}</source>
      <translation>variant {code}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/naming.py" />
      <source>variant {code} ({name})</source>
      <translation>variant {code} ({name})</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/object_operations.py" />
      <source>{count} object(en) kopiëren naar {target}</source>
      <translation>Copy {count} object(s) to {target}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/object_operations.py" />
      <source>{names} hoort al bij {target}.</source>
      <translation>{names} already belongs to {target}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/object_operations.py" />
      <source>Kies een andere variant.</source>
      <translation>Choose another variant.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/object_operations.py" />
      <source>{count} object(en) verplaatsen naar {target}</source>
      <translation>Move {count} object(s) to {target}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/object_operations.py" />
      <source>vervangen</source>
      <translation>replacing</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/object_operations.py" />
      <source>{names} vervangen in {variant}</source>
      <translation>Replace {names} in {variant}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/object_operations.py" />
      <source>laten vervallen</source>
      <translation>letting lapse</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/object_operations.py" />
      <source>{names} laten vervallen in {variant}</source>
      <translation>Let {names} lapse in {variant}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/object_operations.py" />
      <source>Hier is in {variant} niets vervangen of vervallen.</source>
      <translation>Nothing has been replaced or has lapsed here in {variant}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/object_operations.py" />
      <source>Kies een object dat in deze variant een ander vervangt of laat vervallen.</source>
      <translation>Choose an object that replaces another or lets another lapse in this variant.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/object_operations.py" />
      <source>{names} terugzetten in {variant}</source>
      <translation>Put back {names} in {variant}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/object_operations.py" />
      <source>Kies een of meer objecten in de lijst of op de kaart.</source>
      <translation>Choose one or more objects in the list or on the map.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/object_operations.py" />
      <source>{names} hoort zelf bij {variant}.</source>
      <translation>{names} belongs to {variant} itself.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/object_operations.py" />
      <source>Wijzig of verwijder het gewoon; {what} is voor objecten van de basis.</source>
      <translation>Simply change or delete it; {what} is for objects of the basis.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/object_operations.py" />
      <source>{names} hoort niet bij {variant}.</source>
      <translation>{names} does not belong to {variant}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/object_operations.py" />
      <source>Kies objecten van de basis of van een variant waarop deze voortbouwt.</source>
      <translation>Choose objects of the basis or of a variant that this one builds on.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/object_operations.py" />
      <source>vervalt al</source>
      <translation>already lapses</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/object_operations.py" />
      <source>wordt al vervangen door '{by}'</source>
      <translation>is already replaced by '{by}'</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/object_operations.py" />
      <source>'{name}' {words} in {variant}.</source>
      <translation>'{name}' {words} in {variant}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/object_operations.py" />
      <source>Zet het daar eerst terug, of wijzig wat ervoor in de plaats kwam.</source>
      <translation>Put it back there first, or change what took its place.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/object_operations.py" />
      <source>{names} is al deel van {target}.</source>
      <translation>{names} is already part of {target}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/object_operations.py" />
      <source>Wilt u er daar iets aan veranderen, vervang het dan in die variant.</source>
      <translation>If you want to change something about it there, replace it in that variant.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/object_operations.py" />
      <source>Een kopie van {names} in {target} zou dubbel tellen in de eigen variant.</source>
      <translation>A copy of {names} in {target} would count double in its own variant.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/object_operations.py" />
      <source>Verplaats het in plaats van het te kopiëren.</source>
      <translation>Move it instead of copying it.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/object_operations.py" />
      <source>vervangen door '{name}'</source>
      <translation>replaced by '{name}'</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/object_operations.py" />
      <source>'{name}' is in {target} zelf {what}.</source>
      <translation>'{name}' has a change of its own in {target}: {what}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/object_operations.py" />
      <source>Zet het daar eerst terug.</source>
      <translation>Put it back there first.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/object_operations.py" />
      <source>{names} zegt alleen dat een object vervalt, en dat object hoort niet bij {target}.</source>
      <translation>{names} only says that an object lapses, and that object does not belong to {target}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/object_operations.py" />
      <source>Laat deze regels buiten de keuze.</source>
      <translation>Leave these rows out of the choice.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/object_operations.py" />
      <source>'{name}' vervangt in {target} niets.</source>
      <translation>'{name}' replaces nothing in {target}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/object_operations.py" />
      <source>In {target} nemen {names} dezelfde plaats in.</source>
      <translation>In {target}, {names} take the same place.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/operations.py" />
      <source>Variant {code} maken</source>
      <translation>Make variant {code}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/operations.py" />
      <source>Variant {code} aftakken als {made}</source>
      <translation>Branch variant {code} off as {made}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/operations.py" />
      <source>Variant {code} wijzigen</source>
      <translation>Change variant {code}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/operations.py" />
      <source>Code van variant {code} wijzigen in {new}</source>
      <translation>Change the code of variant {code} to {new}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/operations.py" />
      <source>Variant {code} archiveren</source>
      <translation>Archive variant {code}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/operations.py" />
      <source>Variant {code} uit het archief halen</source>
      <translation>Take variant {code} out of the archive</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/operations.py" />
      <source>Variant {code} is gearchiveerd.</source>
      <translation>Variant {code} is archived.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/operations.py" />
      <source>Haal haar eerst uit het archief.</source>
      <translation>Take it out of the archive first.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/operations.py" />
      <source>Voorkeursvariant wijzigen</source>
      <translation>Change preferred variant</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/operations.py" />
      <source>Op variant {code} wordt voortgebouwd door: {names}.</source>
      <translation>These build on variant {code}: {names}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/operations.py" />
      <source>Laat die eerst op iets anders voortbouwen, of verwijder ze mee.</source>
      <translation>Let those build on something else first, or delete them as well.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/operations.py" />
      <source>Variant {code} verwijderen</source>
      <translation>Delete variant {code}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/operations.py" />
      <source>Variant {code} kan niet zomaar op iets anders voortbouwen: {names} zouden iets vervangen dat er dan niet meer is.</source>
      <translation>Variant {code} cannot simply build on something else: {names} would replace something that is then no longer there.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/operations.py" />
      <source>Zet bij deze objecten eerst terug wat ze vervangen, of verplaats ze.</source>
      <translation>First put back what these objects replace, or move them.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/plan.py" />
      <source>Vervalt: {name}</source>
      <translation>Lapses: {name}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/variants/plan.py" />
      <source>{names} en {count} andere</source>
      <translation>{names} and {count} more</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/weighing.py" />
      <source>de regel heet nu '{title}'</source>
      <translation>the rule is now called '{title}'</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/weighing.py" />
      <source>het object heet nu '{name}'</source>
      <translation>the object is now called '{name}'</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/weighing.py" />
      <source>het object is gewijzigd ({fields})</source>
      <translation>the object has changed ({fields})</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/weighing.py" />
      <source>de kaartlaag is nieuwer ({date})</source>
      <translation>the map layer is newer ({date})</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/weighing.py" />
      <source>de maten, de hoogte, de regel of de kaartlaag zijn anders dan toen</source>
      <translation>the measures, the height, the rule or the map layer differ from then</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/weighing.py" />
      <source>Het object bestaat niet meer.</source>
      <translation>The object no longer exists.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/weighing.py" />
      <source>De bevinding is er niet meer.</source>
      <translation>The finding is no longer there.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/weighing.py" />
      <source>Nu niet te toetsen: {reason}</source>
      <translation>Cannot be tested now: {reason}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/core/weighing.py" />
      <source>De overlap is weg, of de regel geldt hier niet meer.</source>
      <translation>The overlap is gone, or the rule no longer applies here.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture.py" />
      <source>Dit punt staat er al.</source>
      <translation>This point is already there.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture.py" />
      <source>Het is niet nog eens toegevoegd; dubbelklik of rechtsklik sluit af.</source>
      <translation>It was not added again; double-click or right-click finishes.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture_base.py" />
      <source>Er blijft niets over van dit vlak.</source>
      <translation>Nothing is left of this area.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture_base.py" />
      <source>QGIS vermijdt overlap (werkbalk Snappen) en hier ligt al iets.</source>
      <translation>QGIS avoids overlap (Snapping toolbar) and there is something here already.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture_base.py" />
      <source>Hersteld; het vlak bestaat uit {count} delen.</source>
      <translation>Repaired; the area consists of {count} parts.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture_base.py" />
      <source>Hersteld. Controleer de begrenzing.</source>
      <translation>Repaired. Check the boundary.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture_base.py" />
      <source>De lijn kruist zichzelf</source>
      <translation>The line crosses itself</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture_base.py" />
      <source>Hier kan niet worden getekend.</source>
      <translation>Drawing is not possible here.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture_base.py" />
      <source>Deze plek bestaat niet in het stelsel van het voorstel (RD).</source>
      <translation>This place does not exist in the coordinate system of the proposal (RD).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture_edges.py" />
      <source>Alles wat u tekende, is al bedekt.</source>
      <translation>All that you drew is already covered.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture_edges.py" />
      <source>Teken ernaast, kies een andere laag voor de rand, of zet 'tot de rand' uit.</source>
      <translation>Draw beside it, choose another layer for the edge, or switch off 'up to the edge'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture_edges.py" />
      <source>Deze plek is al bedekt.</source>
      <translation>This place is already covered.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture_edges.py" />
      <source>Klik in een open plek, of kies een andere laag voor de rand.</source>
      <translation>Click in an open space, or choose another layer for the edge.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture_edges.py" />
      <source>De open plek is niet gesloten, of loopt buiten het kaartbeeld door.</source>
      <translation>The open space is not closed, or goes on outside the map view.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture_edges.py" />
      <source>Zoom uit tot de hele rand in beeld is, of teken het vlak zelf.</source>
      <translation>Zoom out until the whole edge is in view, or draw the area yourself.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture_edges.py" />
      <source>Er zijn hier te veel vlakken om de rand te bepalen (meer dan {count}).</source>
      <translation>There are too many areas here to find the edge (more than {count}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture_edges.py" />
      <source>Zoom in, of kies één laag voor de rand.</source>
      <translation>Zoom in, or choose one layer for the edge.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture_edges.py" />
      <source>Er is geen vlakkenlaag in beeld die een rand geeft.</source>
      <translation>No area layer in view gives an edge.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture_edges.py" />
      <source>Zet de laag aan in het lagenpaneel, of kies een andere.</source>
      <translation>Switch on the layer in the layer panel, or choose another.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture_picks.py" />
      <source>Nog {count} klik(ken) te gaan.</source>
      <translation>{count} more click(s) to go.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture_picks.py" />
      <source>Klik een andere plek aan.</source>
      <translation>Click another place.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture_shape.py" />
      <source>De lijn kruist zichzelf.</source>
      <translation>The line crosses itself.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture_shape.py" />
      <source>Laat de begrenzing herstellen, teken verder, of gooi de schets weg.</source>
      <translation>Have the boundary repaired, go on drawing, or throw the sketch away.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture_shape.py" />
      <source>Een vlak heeft ten minste drie verschillende punten.</source>
      <translation>An area has at least three different points.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture_shape.py" />
      <source>Er is niets toegevoegd. Klik drie of meer hoeken aan.</source>
      <translation>Nothing has been added. Click three or more corners.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture_shape.py" />
      <source>De punten liggen op één lijn. Zet er een naast, of druk op Esc.</source>
      <translation>The points lie on one line. Put one beside it, or press Esc.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture_shape.py" />
      <source>Er is niets toegevoegd. Klik ten minste twee verschillende punten aan.</source>
      <translation>Nothing has been added. Click at least two different points.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture_tracing.py" />
      <source>trekken langs randen</source>
      <translation>tracing along edges</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture_tracing.py" />
      <source>snappen</source>
      <translation>snapping</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture_tracing.py" />
      <source>snappen op alle lagen</source>
      <translation>snapping to all layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture_tracing.py" />
      <source>snappen op hoekpunten en randen</source>
      <translation>snapping to vertices and segments</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/capture_tracing.py" />
      <source>Trekken</source>
      <translation>Tracing</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/freehand.py" />
      <source>Houd de knop, pen of vinger vast terwijl u tekent.</source>
      <translation>Hold the button, pen or finger down while you draw.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/maptools/freehand.py" />
      <source>Het uiteinde is op het begin gesloten.</source>
      <translation>The end has been closed onto the start.</translation>
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
      <location filename="../../novex_plugin/processing/buren.py" />
      <source>Lees objecten van een buurprovincie</source>
      <translation>Import objects of a neighbouring province</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/buren.py" />
      <source>Toetsen</source>
      <translation>Check</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/buren.py" />
      <source>Voorstel of pakket van de buurprovincie</source>
      <translation>Proposal or package of the neighbouring province</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/buren.py" />
      <source>Voorstel of pakket (*.gpkg *.zip)</source>
      <translation>Proposal or package (*.gpkg *.zip)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/buren.py" />
      <source>Code van haar variant (leeg: basis)</source>
      <translation>Code of its variant (empty: basis)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/buren.py" />
      <source>Provincies die weg mogen (codes, met komma's)</source>
      <translation>Provinces that may be removed (codes, with commas)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/buren.py" />
      <source>Ingelezen</source>
      <translation>Imported</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/buren.py" />
      <source>Te ver weg</source>
      <translation>Too far away</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/buren.py" />
      <source>Overgeslagen</source>
      <translation>Skipped</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/buren.py" />
      <source>Deze provinciecodes bestaan niet: {codes}.</source>
      <translation>These province codes do not exist: {codes}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/buren.py" />
      <source>Geef een voorstel of pakket van een buurprovincie, of codes van provincies die weg mogen.</source>
      <translation>Give a proposal or package of a neighbouring province, or codes of provinces that may be removed.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/buren.py" />
      <source>De genoemde buurprovincies zijn weggehaald.</source>
      <translation>The neighbouring provinces named have been removed.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/buren.py" />
      <source>Ingelezen op</source>
      <translation>Imported on</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/catalogue.py" />
      <source>Eigen lagen (*.novex-lagen.json)</source>
      <translation>Own layers (*.novex-lagen.json)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/catalogue.py" />
      <source>Ander register (JSON met csw en ogc_index)</source>
      <translation>Another register (JSON with csw and ogc_index)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/catalogue.py" />
      <source>{file} is geen bruikbaar register: {reason}</source>
      <translation>{file} is no usable register: {reason}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/catalogue.py" />
      <source>Geef een JSON-bestand met de adressen csw en ogc_index, zoals resources/catalogus/register.json.</source>
      <translation>Give a JSON file with the addresses csw and ogc_index, such as resources/catalogus/register.json.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/dokter.py" />
      <source>Dokter: herstel lagen van een project</source>
      <translation>Doctor: repair layers of a project</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/dokter.py" />
      <source>Project (*.qgz of *.qgs)</source>
      <translation>Project (*.qgz or *.qgs)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/dokter.py" />
      <source>Herstel wat verhuisd of hernoemd is</source>
      <translation>Repair what has moved or was renamed</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/dokter.py" />
      <source>Hersteld project (leeg: het project zelf, met een kopie ernaast)</source>
      <translation>Repaired project (empty: the project itself, with a copy beside it)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/dokter.py" />
      <source>QGIS-projecten (*.qgz)</source>
      <translation>QGIS projects (*.qgz)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/dokter.py" />
      <source>Toestand per laag</source>
      <translation>State per layer</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/dokter.py" />
      <source>Lagen op een dienst</source>
      <translation>Layers on a service</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/dokter.py" />
      <source>Lagen die niet goed zijn</source>
      <translation>Layers that are not well</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/dokter.py" />
      <source>Herstelde lagen</source>
      <translation>Repaired layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/dokter.py" />
      <source>Toestand</source>
      <translation>State</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/dokter.py" />
      <source>Adres</source>
      <translation>Address</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/dokter.py" />
      <source>Uitleg</source>
      <translation>Explanation</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/dokter.py" />
      <source>Nieuw adres</source>
      <translation>New address</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/dokter.py" />
      <source>Lagen van het project op diensten</source>
      <translation>Layers of the project on services</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/haal_basisset.py" />
      <source>Haal basisset van de diensten</source>
      <translation>Fetch reference layers from their services</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/haal_basisset.py" />
      <source>Profiel</source>
      <translation>Profile</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/haal_basisset.py" />
      <source>Alleen deze lagen (codes uit de catalogus, met een komma ertussen)</source>
      <translation>Only these layers (codes of the catalogue, with commas in between)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/haal_basisset.py" />
      <source>Voor heel Nederland in plaats van de provincie met een rand</source>
      <translation>For the whole of the Netherlands instead of the province with a margin</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/haal_basisset.py" />
      <source>Map voor momentopnamen (leeg: die van NOVEX)</source>
      <translation>Folder for snapshots (empty: that of NOVEX)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/haal_basisset.py" />
      <source>Aanvaard de nieuwe momentopname, ook als er al een is</source>
      <translation>Accept the new snapshot, also when there is one already</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/haal_basisset.py" />
      <source>Uitkomst per laag</source>
      <translation>Outcome per layer</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/haal_basisset.py" />
      <source>Basisset (GeoPackage)</source>
      <translation>Reference store (GeoPackage)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/haal_basisset.py" />
      <source>Geladen lagen</source>
      <translation>Loaded layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/haal_basisset.py" />
      <source>Lagen die alleen een kaartbeeld zijn</source>
      <translation>Layers that are a picture only</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/haal_basisset.py" />
      <source>Lagen waarvan de vorige versie blijft</source>
      <translation>Layers of which the earlier version stays</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/haal_basisset.py" />
      <source>Mislukte lagen</source>
      <translation>Failed layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/haal_basisset.py" />
      <source>Er komt naar schatting {size:.0f} MB binnen.</source>
      <translation>About {size:.0f} MB will come in.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/haal_basisset.py" />
      <source>De nieuwe momentopname wacht: aanvaard haar in het paneel, of geef AANVAARD mee.</source>
      <translation>The new snapshot waits: accept it in the panel, or give AANVAARD.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/haal_basisset.py" />
      <source>Deze lagen staan niet in de catalogus: {codes}.</source>
      <translation>These layers are not in the catalogue: {codes}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/haal_basisset.py" />
      <source>Zie resources/catalogus/basislagen.csv voor de bekende codes.</source>
      <translation>See resources/catalogus/basislagen.csv for the known codes.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/haal_basisset.py" />
      <source>Basisset van de diensten gehaald</source>
      <translation>Reference layers fetched from their services</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/haal_basisset.py" />
      <source>Wat er verandert</source>
      <translation>What changes</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/haal_basisset.py" />
      <source>Lagen</source>
      <translation>Layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/haal_basisset.py" />
      <source>Kenmerken</source>
      <translation>Features</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/haal_basisset.py" />
      <source>Opmerkingen</source>
      <translation>Remarks</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/importeer.py" />
      <source>Importeer objecten</source>
      <translation>Import objects</translation>
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
      <source>Met de verantwoording van de basisset (PDF)</source>
      <translation>With the account of the reference layers (PDF)</translation>
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
      <location filename="../../novex_plugin/processing/kaartbeelden.py" />
      <source>Verantwoording van de basisset</source>
      <translation>Account of the reference layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/knip_bij.py" />
      <source>Knip objecten bij</source>
      <translation>Clip objects</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/knip_bij.py" />
      <source>Tot de grens van de provincie</source>
      <translation>Up to the border of the province</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/knip_bij.py" />
      <source>Tot wat vrij is van harde conflicten</source>
      <translation>Up to what is free of hard conflicts</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/knip_bij.py" />
      <source>Alleen de objecten van één variant</source>
      <translation>Only the objects of one variant</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/knip_bij.py" />
      <source>Code van die variant (leeg: basis)</source>
      <translation>Code of that variant (empty: basis)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/knip_bij.py" />
      <source>Nieuw voorstel</source>
      <translation>New proposal</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/knip_bij.py" />
      <source>GeoPackage (*.gpkg)</source>
      <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/knip_bij.py" />
      <source>Aantal geknipte objecten</source>
      <translation>Number of clipped objects</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/knip_bij.py" />
      <source>Aantal objecten waarvan niets over zou blijven</source>
      <translation>Number of objects of which nothing would be left</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/knip_bij.py" />
      <source>Er is niets om tot te knippen gekozen: kies de provincie, harde conflicten of beide.</source>
      <translation>Nothing has been chosen to clip to: choose the province, hard conflicts or both.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/knip_bij.py" />
      <source>{changed} geknipt; van {emptied} zou niets overblijven, die zijn niet gewijzigd.</source>
      <translation>{changed} clipped; nothing would be left of {emptied}, so those were not changed.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/knip_bij.py" />
      <source>Objecten bijgeknipt</source>
      <translation>Objects clipped</translation>
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
      <source>Basisset ingelezen</source>
      <translation>Reference layers loaded</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/laad_basisset.py" />
      <source>'{text}' is geen datum; schrijf hem als jjjj-mm-dd.</source>
      <translation>'{text}' is not a date; write it as yyyy-mm-dd.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/leg_uit.py" />
      <source>Pas toe of leg uit</source>
      <translation>Apply or explain</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/leg_uit.py" />
      <source>Tabel om in te lezen (CSV met LAAG, TOEGEPAST, REDEN, VERVANGING)</source>
      <translation>Table to read (CSV with LAAG, TOEGEPAST, REDEN, VERVANGING)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/leg_uit.py" />
      <source>Neem over wat is geladen</source>
      <translation>Take over what is loaded</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/leg_uit.py" />
      <source>Tabel met de stand van elke laag</source>
      <translation>Table with the state of every layer</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/leg_uit.py" />
      <source>CSV-bestanden (*.csv)</source>
      <translation>CSV files (*.csv)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/leg_uit.py" />
      <source>Kies de ingelezen basisset waarvan u wilt overnemen wat is geladen.</source>
      <translation>Choose the prepared reference store from which you want to take over what is loaded.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/leg_uit.py" />
      <source>Pas toe of leg uit lezen</source>
      <translation>Reading apply or explain</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/leg_uit.py" />
      <source>Tabel schrijven</source>
      <translation>Writing the table</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/leg_uit.py" />
      <source>Ingelezen uitspraken</source>
      <translation>Statements read</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/leg_uit.py" />
      <source>Overgenomen uit de basisset</source>
      <translation>Taken over from the reference store</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/leg_uit.py" />
      <source>Toegepaste lagen</source>
      <translation>Applied layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/leg_uit.py" />
      <source>Uitgelegde lagen</source>
      <translation>Explained layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/leg_uit.py" />
      <source>Lagen die nog open staan</source>
      <translation>Layers that are still open</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/neem_over.py" />
      <source>Neem bestaand werk over</source>
      <translation>Take over existing work</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/neem_over.py" />
      <source>Bestand met bestaand werk</source>
      <translation>File with existing work</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/neem_over.py" />
      <source>Laag in het bestand</source>
      <translation>Layer in the file</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/neem_over.py" />
      <source>Of een laag van het project</source>
      <translation>Or a layer of the project</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/neem_over.py" />
      <source>Koppeling (JSON; leeg: vanzelf)</source>
      <translation>Mapping (JSON; empty: automatic)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/neem_over.py" />
      <source>Filter op de rijen</source>
      <translation>Filter on the rows</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/neem_over.py" />
      <source>Tekenset (leeg: vanzelf)</source>
      <translation>Character set (empty: automatic)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/neem_over.py" />
      <source>Coördinatenstelsel (leeg: van de bron)</source>
      <translation>Coordinate reference system (empty: that of the source)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/neem_over.py" />
      <source>Alleen proberen, niets schrijven</source>
      <translation>Only try, write nothing</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/neem_over.py" />
      <source>Kopie van het voorstel (leeg: in het voorstel zelf)</source>
      <translation>Copy of the proposal (empty: in the proposal itself)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/neem_over.py" />
      <source>Bijgewerkt</source>
      <translation>Updated</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/neem_over.py" />
      <source>Geef een bestand of een laag van het project: één van beide.</source>
      <translation>Give a file or a layer of the project: one of the two.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/neem_over.py" />
      <source>Bestaand werk overgenomen</source>
      <translation>Existing work taken over</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/neem_over.py" />
      <source>{file} is niet te lezen als koppeling ({reason}).</source>
      <translation>{file} cannot be read as a mapping ({reason}).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/neem_over.py" />
      <source>Gebruik een bestand dat u in het importvenster hebt bewaard.</source>
      <translation>Use a file that you saved in the import window.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/neem_over.py" />
      <source>{file} heeft geen koppeling voor een bron met deze kolommen.</source>
      <translation>{file} has no mapping for a source with these columns.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/nieuw_voorstel.py" />
      <source>Titel</source>
      <translation>Title</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/nieuw_voorstel.py" />
      <source>Ijkmoment</source>
      <translation>Milestone</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/nieuw_voorstel.py" />
      <source>Contact</source>
      <translation>Contact</translation>
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
      <location filename="../../novex_plugin/processing/parameters.py" />
      <source>Basisset (ingelezen, GeoPackage)</source>
      <translation>Reference store (prepared, GeoPackage)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/parameters.py" />
      <source>Basisset (ingelezen, GeoPackage of postgresql:-adres)</source>
      <translation>Basisset (loaded, GeoPackage or postgresql: address)</translation>
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
      <location filename="../../novex_plugin/processing/parameters.py" />
      <source>{label}: de map {path} bestaat niet. Kies een bestaande map.</source>
      <translation>{label}: the folder {path} does not exist. Choose an existing folder.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/provider.py" />
      <source>NOVEX: ruimtelijke voorstellen</source>
      <translation>NOVEX: spatial proposals</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/schetsboek.py" />
      <source>Schetsboek als PDF</source>
      <translation>Sketchbook as PDF</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/schetsboek.py" />
      <source>Papier</source>
      <translation>Paper</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/schetsboek.py" />
      <source>PDF-bestanden (*.pdf)</source>
      <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/schetsboek.py" />
      <source>Aantal bladzijden</source>
      <translation>Number of pages</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/schetsboek.py" />
      <source>{file} is niet te lezen en doet niet mee.</source>
      <translation>{file} cannot be read and is left out.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/schuurpunten.py" />
      <source>Schuurpuntenkaart</source>
      <translation>Map of friction points</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/schuurpunten.py" />
      <source>Tabel per paar perspectieven (CSV)</source>
      <translation>Table per pair of perspectieven (CSV)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/schuurpunten.py" />
      <source>Aantal vlakken met meer dan een claim of reservering</source>
      <translation>Number of areas with more than one claim or reservation</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/schuurpunten.py" />
      <source>Aantal daarvan met een hard conflict</source>
      <translation>Number of those with a hard conflict</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/schuurpunten.py" />
      <source>Grootste aantal claims en reserveringen op een plek</source>
      <translation>Largest number of claims and reservations in one place</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/toets.py" />
      <source>Toets voorstel</source>
      <translation>Check proposal</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/toets.py" />
      <source>Tabel van de bevindingen</source>
      <translation>Table of the findings</translation>
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
      <location filename="../../novex_plugin/processing/toetsrapport.py" />
      <source>Toetsrapport</source>
      <translation>Check report</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/toetsrapport.py" />
      <source>Rapport over</source>
      <translation>Report on</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/toetsrapport.py" />
      <source>Kenmerk (uuid) van het object</source>
      <translation>Identifier (uuid) of the object</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/toetsrapport.py" />
      <source>Codes van varianten, met komma's (leeg: basis; alle: alles)</source>
      <translation>Codes of variants, with commas (empty: basis; alle: all)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/toetsrapport.py" />
      <source>Datum op het rapport (leeg: vandaag)</source>
      <translation>Date on the report (empty: today)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/toetsrapport.py" />
      <source>Map voor het rapport</source>
      <translation>Folder for the report</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/toetsrapport.py" />
      <source>Namen van de bestanden</source>
      <translation>Names of the files</translation>
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
      <source>Kruistabel: splitsen naar</source>
      <translation>Cross table: split by</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Kruistabel: gemiddelde over een periode, eerste jaar</source>
      <translation>Cross table: average over a period, first year</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Kruistabel: gemiddelde over een periode, laatste jaar</source>
      <translation>Cross table: average over a period, last year</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Kruistabel</source>
      <translation>Cross table</translation>
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
      <source>Van de periode is maar één jaar gegeven.</source>
      <translation>Only one year of the period is given.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/totalen.py" />
      <source>Geef het eerste en het laatste jaar.</source>
      <translation>Give the first and the last year.</translation>
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
      <source>Schaal</source>
      <translation>Scale</translation>
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
      <source>Melding</source>
      <translation>Message</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/valideer.py" />
      <source>Wat te doen</source>
      <translation>What to do</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/variant.py" />
      <source>Varianten bewerken</source>
      <translation>Edit variants</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/variant.py" />
      <source>Bewerking</source>
      <translation>Operation</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/variant.py" />
      <source>Nieuwe code (leeg: de eerste die vrij is, of dezelfde)</source>
      <translation>New code (empty: the first free one, or the same)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/variant.py" />
      <source>Naam van de variant</source>
      <translation>Name of the variant</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/variant.py" />
      <source>Bouwt voort op (code; leeg: basis)</source>
      <translation>Builds on (code; empty: basis)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/variant.py" />
      <source>Objecten (uuid's met komma's ertussen)</source>
      <translation>Objects (uuids separated by commas)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/variant.py" />
      <source>Verwijder ook de varianten die erop voortbouwen</source>
      <translation>Also delete the variants that build on it</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/variant.py" />
      <source>Nieuwe objecten</source>
      <translation>New objects</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/variant.py" />
      <source>Gewijzigde objecten</source>
      <translation>Changed objects</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/variant.py" />
      <source>Verwijderde objecten</source>
      <translation>Deleted objects</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/processing/variant.py" />
      <source>Naam: geef de nieuwe variant een naam.</source>
      <translation>Name: give the new variant a name.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/atelier.py" />
      <source>Momentopname</source>
      <translation>Snapshot</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/atelier.py" />
      <source>Bewaar de kaart zoals zij nu is in het schetsboek</source>
      <translation>Keep the map as it is now in the sketchbook</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/atelier.py" />
      <source>Bekijk de momentopnamen en maak er een PDF van</source>
      <translation>Look at the snapshots and make a PDF of them</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/atelier.py" />
      <source>Presenteren</source>
      <translation>Present</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/atelier.py" />
      <source>Toon alleen de kaart; pijltjes wisselen variant en horizon, Esc gaat terug</source>
      <translation>Show only the map; arrow keys switch variant and horizon, Esc goes back</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/atelier.py" />
      <source>Sluiten</source>
      <translation>Close</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/atelier.py" />
      <source>Terug naar het gewone venster (F11)</source>
      <translation>Back to the normal window (F11)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/atelier_show.py" />
      <source>Variant {name}</source>
      <translation>Variant {name}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/atelier_show.py" />
      <source>en nog {count} functies</source>
      <translation>and {count} more functions</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/atelier_sketch.py" />
      <source>Titel van deze schets:</source>
      <translation>Title of this sketch:</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/atelier_sketch.py" />
      <source>{variant}, {horizon}, {clock}</source>
      <translation>{variant}, {horizon}, {clock}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/atelier_sketch.py" />
      <source>'{title}' staat in het schetsboek.</source>
      <translation>'{title}' is in the sketchbook.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/atelier_sketch.py" />
      <source>Het is bladzijde {number}.</source>
      <translation>It is page {number}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/atelier_sketch.py" />
      <source>{count} objecten</source>
      <translation>{count} objects</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_details.py" />
      <source>{count} lagen gekozen, {here} daarvan zijn geladen.</source>
      <translation>{count} layers chosen, {here} of them are loaded.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>Alles op &amp;kaart</source>
      <translation>All on &amp;map</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>Zet alle geladen lagen op de kaart, per thema</source>
      <translation>Put all loaded layers on the map, per theme</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>&amp;Map inlezen…</source>
      <translation>Load &amp;folder…</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>Lees alle kaartlagen in een map in</source>
      <translation>Load all map layers in a folder</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>&amp;Bestand inlezen…</source>
      <translation>Load f&amp;ile…</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>Lees één bestand met kaartlagen in</source>
      <translation>Load one file with map layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>&amp;GIO of downloadmap inlezen…</source>
      <translation>Load &amp;GIO or download folder…</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>Lees gebieden bij regelingen in, ook zonder toetslaag</source>
      <translation>Load areas that belong to regulations, also without a check layer</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>K&amp;laargezette basisset openen…</source>
      <translation>&amp;Open prepared reference layers…</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>Open een basisset die al eerder is klaargezet</source>
      <translation>Open reference layers that were prepared before</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>&amp;Eigen laag toevoegen…</source>
      <translation>&amp;Add own layer…</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>Voeg een bestand of dienst van uzelf toe aan de lijst</source>
      <translation>Add a file or service of your own to the list</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>Eigen lagen &amp;delen…</source>
      <translation>&amp;Share own layers…</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>Bewaar uw eigen lagen als bestand voor collega's</source>
      <translation>Save your own layers as a file for colleagues</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>Eigen lagen van een &amp;ander gebruiken…</source>
      <translation>&amp;Use own layers of someone else…</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>Werk met een bestand met eigen lagen, dat ook gedeeld mag zijn</source>
      <translation>Work with a file of own layers, which may also be shared</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>Momento&amp;pnamen beheren…</source>
      <translation>Manage s&amp;napshots…</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>Zie, gebruik en verwijder momentopnamen</source>
      <translation>See, use and delete snapshots</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>Vergelijken met het &amp;register…</source>
      <translation>Compare with the &amp;register…</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>Vergelijk de lijst met het Nationaal Georegister</source>
      <translation>Compare the list with the Nationaal Georegister</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>Map met kaartlagen kiezen</source>
      <translation>Choose a folder with map layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>Bestand met kaartlagen kiezen</source>
      <translation>Choose a file with map layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>Kaartlagen ({types})</source>
      <translation>Map layers ({types})</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>Map met GIO's of downloads kiezen</source>
      <translation>Choose a folder with GIOs or downloads</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>Basisset inlezen</source>
      <translation>Load reference layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>{count} lagen staan klaar; {repaired} kenmerken zijn hersteld (zie het logboek, tab NOVEX).</source>
      <translation>{count} layers are ready; {repaired} features were repaired (see the log, tab NOVEX).</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>De basisset is ingelezen.</source>
      <translation>The reference layers are loaded.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>Klaargezette basisset openen</source>
      <translation>Open prepared reference layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>De eigen laag is toegevoegd.</source>
      <translation>The own layer has been added.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>Zij is aangevinkt; klik op Laden om haar op te halen.</source>
      <translation>It is ticked; click Load to fetch it.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>Eigen lagen delen</source>
      <translation>Share own layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>Eigen lagen (*{suffix})</source>
      <translation>Own layers (*{suffix})</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>Uw eigen lagen staan in {file}.</source>
      <translation>Your own layers are in {file}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>Bestand met eigen lagen kiezen</source>
      <translation>Choose a file with own layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>{count} eigen lagen in gebruik.</source>
      <translation>{count} own layers in use.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>Het register noemt nu geen enkele laag van de basisset.</source>
      <translation>The register now names not a single reference layer.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>Probeer het later opnieuw.</source>
      <translation>Try again later.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_files.py" />
      <source>Register raadplegen</source>
      <translation>Consulting the register</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_loading.py" />
      <source>Er is geen laag aangevinkt.</source>
      <translation>No layer is ticked.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_loading.py" />
      <source>Vink lagen aan, of kies een andere lijst.</source>
      <translation>Tick layers, or choose another list.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_loading.py" />
      <source>Er is niets opgehaald.</source>
      <translation>Nothing has been fetched.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_loading.py" />
      <source>Kies minder lagen, of doe het later.</source>
      <translation>Choose fewer layers, or do it later.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_loading.py" />
      <source>Basisset laden</source>
      <translation>Loading reference layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_loading.py" />
      <source>&amp;Ophalen</source>
      <translation>&amp;Fetch</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_loading.py" />
      <source>&amp;Annuleren</source>
      <translation>&amp;Cancel</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_loading.py" />
      <source>De basisset is niet gewijzigd.</source>
      <translation>The reference layers have not been changed.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_loading.py" />
      <source>Wat is opgehaald blijft een dag bewaard: laad opnieuw om alsnog te beslissen.</source>
      <translation>What was fetched is kept for a day: load again to decide after all.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_loading.py" />
      <source>De wijziging is verworpen.</source>
      <translation>The change was rejected.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_loading.py" />
      <source>De basisset is gebleven zoals zij was.</source>
      <translation>The reference layers have stayed as they were.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_loading.py" />
      <source>Lagen op de kaart zetten</source>
      <translation>Putting layers on the map</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_loading.py" />
      <source>Niet geladen: {names}. Zie 'Niet geladen' op de pagina Basisset.</source>
      <translation>Not loaded: {names}. See 'Not loaded' on the page Reference layers.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_loading.py" />
      <source>De basisset is geladen.</source>
      <translation>The reference layers are loaded.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_loading.py" />
      <source>De basisset van {province} is klaar, maar hoort niet bij het geopende voorstel.</source>
      <translation>The reference layers of {province} are ready, but do not belong to the open proposal.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_loading.py" />
      <source>Open een voorstel van die provincie om haar te gebruiken.</source>
      <translation>Open a proposal of that province to use them.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_loading.py" />
      <source>Het laden is gestopt. De basisset is niet gewijzigd.</source>
      <translation>Loading was stopped. The reference layers have not been changed.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_loading.py" />
      <source>Wat al binnen was, wordt bij de volgende keer laden gebruikt.</source>
      <translation>What had already arrived will be used the next time you load.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_tree.py" />
      <source>Alle lagen</source>
      <translation>All layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_tree.py" />
      <source>Geladen</source>
      <translation>Loaded</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_tree.py" />
      <source>Ontbreekt</source>
      <translation>Missing</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_tree.py" />
      <source>Mislukt</source>
      <translation>Failed</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_tree.py" />
      <source>Alleen kaartbeeld</source>
      <translation>Picture only</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_tree.py" />
      <source>Verouderd</source>
      <translation>Out of date</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_tree.py" />
      <source>Laatste opdracht</source>
      <translation>Last run</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_tree.py" />
      <source>{here} van {count} geladen</source>
      <translation>{here} of {count} loaded</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_tree.py" />
      <source>{word} {percent} %</source>
      <translation>{word} {percent} %</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_tree.py" />
      <source>Wacht op zijn beurt</source>
      <translation>Waiting for its turn</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/basisset_tree.py" />
      <source>Adres gevonden</source>
      <translation>Address found</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_chips.py" />
      <source>{name} weghalen</source>
      <translation>Remove {name}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_choices.py" />
      <source>Basis (geldt voor alle varianten)</source>
      <translation>Basis (holds for all variants)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_derived.py" />
      <source>Vlak van {area}</source>
      <translation>Area of {area}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_derived.py" />
      <source>Lijn van {length}</source>
      <translation>Line of {length}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_derived.py" />
      <source>Punt</source>
      <translation>Point</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_derived.py" />
      <source>vlak</source>
      <translation>area</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_derived.py" />
      <source>vlakken</source>
      <translation>areas</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_derived.py" />
      <source>lijn</source>
      <translation>line</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_derived.py" />
      <source>lijnen</source>
      <translation>lines</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_derived.py" />
      <source>punten</source>
      <translation>points</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_derived.py" />
      <source>{count} objecten: {parts}</source>
      <translation>{count} objects: {parts}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_derived.py" />
      <source>zelf ingevuld; afgeleid: {value}</source>
      <translation>filled in by hand; derived: {value}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_derived.py" />
      <source>af te leiden: {value}</source>
      <translation>can be derived: {value}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_derived.py" />
      <source>Weer afleiden</source>
      <translation>Derive again</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_derived.py" />
      <source>de vorm is gewijzigd; nu {value}</source>
      <translation>the shape has changed; now {value}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_derived.py" />
      <source>afgeleid: {how}</source>
      <translation>derived: {how}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_derived.py" />
      <source>afgeleid bij {some} van {all}</source>
      <translation>derived for {some} of {all}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_derived.py" />
      <source>NOVEX-gebied {name}</source>
      <translation>NOVEX area {name}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_derived.py" />
      <source>{region} (VISTA: {strategy})</source>
      <translation>{region} (VISTA: {strategy})</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_derived.py" />
      <source>{count} objecten liggen voor een deel over de provinciegrens.</source>
      <translation>{count} objects lie partly across the province border.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_derived.py" />
      <source>nog niet bekend</source>
      <translation>not known yet</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_derived.py" />
      <source>{share} in {province}</source>
      <translation>{share} in {province}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_derived.py" />
      <source>{share} elders</source>
      <translation>{share} elsewhere</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_derived.py" />
      <source>Over de grens: {parts}</source>
      <translation>Across the border: {parts}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_derived.py" />
      <source>Laatst gewijzigd: {said}</source>
      <translation>Last changed: {said}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_editors.py" />
      <source>NOVEX-codelijst</source>
      <translation>NOVEX code list</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_editors.py" />
      <source>NOVEX-getal</source>
      <translation>NOVEX number</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_editors.py" />
      <source>De instellingen volgen uit het uitwisselmodel van NOVEX.</source>
      <translation>The settings follow from the NOVEX exchange model.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_editors.py" />
      <source>toevoegen: typ of kies…</source>
      <translation>add: type or choose…</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_fields.py" />
      <source>Niet voor deze objecten samen: ze verschillen in soort of eenheid. Kies er één.</source>
      <translation>Not for these objects together: they differ in kind or unit. Choose one.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_fields.py" />
      <source>Dit veld mag niet leeg zijn.</source>
      <translation>This field must not be empty.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_fields.py" />
      <source>Typ een tekst, of druk op Esc.</source>
      <translation>Type a text, or press Esc.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_fields.py" />
      <source>Dit zijn {count} tekens.</source>
      <translation>These are {count} characters.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_fields.py" />
      <source>Er passen er {length}: maak de tekst korter.</source>
      <translation>{length} fit: make the text shorter.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_fields.py" />
      <source>Nevenfunctie toevoegen</source>
      <translation>Add further function</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_inputs.py" />
      <source>leegmaken: Enter</source>
      <translation>empty: Enter</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_inputs.py" />
      <source>Hier moet iets gekozen zijn. Kies uit de lijst, of druk op Esc.</source>
      <translation>Something must be chosen here. Choose from the list, or press Esc.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_inputs.py" />
      <source>'{text}' past bij {count} keuzen. Typ meer, of kies uit de lijst.</source>
      <translation>'{text}' fits {count} choices. Type more, or choose from the list.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_inputs.py" />
      <source>'{text}' staat niet in de lijst. Kies een ander woord, of druk op Esc.</source>
      <translation>'{text}' is not in the list. Choose another word, or press Esc.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_verdict.py" />
      <source>Wat ontbreekt er?</source>
      <translation>What is missing?</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_verdict.py" />
      <source>Toon per veld wat er nog moet gebeuren; een klik brengt u naar het veld</source>
      <translation>Show per field what remains to be done; a click takes you to the field</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_verdict.py" />
      <source>Wat er nog moet gebeuren voor de export</source>
      <translation>What remains to be done before the export</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_verdict.py" />
      <source>Bezig: {done} van {total} objecten.</source>
      <translation>Busy: {done} of {total} objects.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_verdict.py" />
      <source>Alle {count} volledig voor {milestone}.</source>
      <translation>All {count} complete for {milestone}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_verdict.py" />
      <source>{open} van {count} objecten nog niet volledig voor {milestone}.</source>
      <translation>{open} of {count} objects not complete yet for {milestone}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_verdict.py" />
      <source>klopt niet</source>
      <translation>not right</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_verdict.py" />
      <source>aanbevolen</source>
      <translation>recommended</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_verdict.py" />
      <source>let op</source>
      <translation>take note</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/card_verdict.py" />
      <source>{state} bij {count}</source>
      <translation>{state} for {count}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/check_extras.py" />
      <source>Toetsregels…</source>
      <translation>Rules…</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/check_extras.py" />
      <source>Buurprovincies…</source>
      <translation>Neighbouring provinces…</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/check_extras.py" />
      <source>Rapport…</source>
      <translation>Report…</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/check_extras.py" />
      <source>Er is geen voorstel geopend.</source>
      <translation>No proposal is open.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/check_extras.py" />
      <source>Open of maak er een op de pagina Voorstel.</source>
      <translation>Open or make one on the page Proposal.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/check_rows.py" />
      <source>&amp;Toets alles</source>
      <translation>&amp;Check all</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/check_rows.py" />
      <source>Toets alles</source>
      <translation>Check all</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/check_runner.py" />
      <source>Er loopt nog ander werk.</source>
      <translation>Other work is still running.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/check_runner.py" />
      <source>Wacht tot het klaar is, of annuleer het.</source>
      <translation>Wait until it is done, or cancel it.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/check_runner.py" />
      <source>verouderd: toets van {time}, van een andere variant of horizon</source>
      <translation>out of date: check of {time}, of another variant or horizon</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/check_runner.py" />
      <source>verouderd: toets van {time}, met een andere basisset</source>
      <translation>out of date: check of {time}, with another basisset</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/check_runner.py" />
      <source>verouderd: toets van {time}, sindsdien bewerkt</source>
      <translation>out of date: check of {time}, edited since</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/check_runner.py" />
      <source>Toets bijwerken</source>
      <translation>Updating the check</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/check_words.py" />
      <source>Nog geen voorstel. Maak er een of open een bestand op de pagina Voorstel.</source>
      <translation>No proposal yet. Make one or open a file on the page Proposal.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/check_words.py" />
      <source>Nog geen basisset. Lees op de pagina Basisset de lagen in waaraan u toetst.</source>
      <translation>No reference layers yet. Load the layers to check against on the page Reference layers.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/check_words.py" />
      <source>Nog niet getoetst. Klik op 'Toets alles'; dat duurt meestal enkele seconden.</source>
      <translation>Not checked yet. Click 'Check all'; it usually takes a few seconds.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/check_words.py" />
      <source>Geen bevindingen. Kijk wel of er lagen zijn die niet getoetst konden worden.</source>
      <translation>No findings. Do look whether there are layers that could not be tested.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/check_words.py" />
      <source>Kies een bevinding om het dossier te zien en haar op de kaart te tonen.</source>
      <translation>Choose a finding to see its file and to show it on the map.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/check_words.py" />
      <source>Met Ctrl of Shift kiest u er meer.</source>
      <translation>With Ctrl or Shift you choose more.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/check_words.py" />
      <source>Open eerst een voorstel.</source>
      <translation>Open a proposal first.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/check_words.py" />
      <source>Nog niet getoetst.</source>
      <translation>Not checked yet.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/check_words.py" />
      <source>Laatste toets: {variant}, {horizon}</source>
      <translation>Last check: {variant}, {horizon}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/check_words.py" />
      <source>nu is een andere variant of horizon gekozen</source>
      <translation>another variant or horizon is chosen now</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/counters_view.py" />
      <source>Geen van de voorstellen telt mee voor iets dat een grens heeft.</source>
      <translation>None of the proposals counts towards anything that has a limit.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/counters_view.py" />
      <source>Tellers, de volste eerst</source>
      <translation>Counters, the fullest first</translation>
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
      <source>{count} objecten beslaan netto {area}</source>
      <translation>{count} objects cover {area} net</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/doctor_dialog.py" />
      <source>werkt</source>
      <translation>works</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/doctor_dialog.py" />
      <source>traag</source>
      <translation>slow</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/doctor_dialog.py" />
      <source>verhuisd</source>
      <translation>moved</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/doctor_dialog.py" />
      <source>hernoemd</source>
      <translation>renamed</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/doctor_dialog.py" />
      <source>verdwenen</source>
      <translation>gone</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/doctor_dialog.py" />
      <source>andere velden</source>
      <translation>other fields</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/doctor_dialog.py" />
      <source>onbereikbaar</source>
      <translation>unreachable</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/doctor_dialog.py" />
      <source>Nog niets onderzocht.</source>
      <translation>Nothing examined yet.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/doctor_dialog.py" />
      <source>Dit project heeft geen lagen op diensten.</source>
      <translation>This project has no layers from services.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/doctor_dialog.py" />
      <source>Er is geen laag aangevinkt op de pagina Basisset.</source>
      <translation>No layer is ticked on the page Reference layers.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/doctor_dialog.py" />
      <source>Lagen onderzoeken</source>
      <translation>Examining layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/doctor_dialog.py" />
      <source>{count} onderzocht, {ill} niet in orde</source>
      <translation>{count} examined, {ill} not in order</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/doctor_dialog.py" />
      <source>, {can} te herstellen</source>
      <translation>, {can} can be repaired</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/doctor_dialog.py" />
      <source>Gestopt; er is niets veranderd.</source>
      <translation>Stopped; nothing has been changed.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/doctor_dialog.py" />
      <source>{done} van {count} lagen hersteld</source>
      <translation>{done} of {count} layers repaired</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/doctor_dialog.py" />
      <source>Verslag bewaren</source>
      <translation>Save report</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/doctor_dialog.py" />
      <source>Tekst (*.txt)</source>
      <translation>Text (*.txt)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/doctor_dialog.py" />
      <source>Bewaard in {file}.</source>
      <translation>Saved in {file}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/doctor_dialog.py" />
      <source>Stand</source>
      <translation>State</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/doctor_dialog.py" />
      <source>te herstellen</source>
      <translation>can be repaired</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/doctor_dialog.py" />
      <source>Kies een laag</source>
      <translation>Choose a layer</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_pane.py" />
      <source>Voorwaarden: bewijs ({done} van {count})</source>
      <translation>Conditions: evidence ({done} of {count})</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_pane.py" />
      <source>Wat het conflict wegneemt</source>
      <translation>What removes the conflict</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_pane.py" />
      <source>&amp;Toon op kaart</source>
      <translation>&amp;Show on map</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_pane.py" />
      <source>Arceer wat vervalt en omlijn wat overblijft</source>
      <translation>Hatch what is dropped and outline what remains</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_pane.py" />
      <source>&amp;Pas toe</source>
      <translation>&amp;Apply</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_pane.py" />
      <source>Snijd het &amp;andere</source>
      <translation>Cut the &amp;other</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_pane.py" />
      <source>Bepaal de snede voor het andere object van dit paar</source>
      <translation>Work out the cut for the other object of this pair</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_pane.py" />
      <source>Wordt uitgezocht…</source>
      <translation>Being worked out…</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_pane.py" />
      <source>Object: {name}.</source>
      <translation>Object: {name}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_pane.py" />
      <source>Verlaag de hoogte; ongedaan maken kan in één stap</source>
      <translation>Lower the height; you can undo this in one step</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_pane.py" />
      <source>Snijd het object bij; ongedaan maken kan in één stap</source>
      <translation>Trim the object; you can undo this in one step</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_pane.py" />
      <source>Dossier van de bevinding</source>
      <translation>File of the finding</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_pane.py" />
      <source>Maten, grondslag en herkomst</source>
      <translation>Measures, legal basis and origin</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_pane.py" />
      <source>Uitzonderingen in de regel</source>
      <translation>Exceptions in the rule</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_pane.py" />
      <source>Wat de toets niet is</source>
      <translation>What the check is not</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_view.py" />
      <source>beroep op gedaan</source>
      <translation>invoked</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_view.py" />
      <source>De toets wijst op een mogelijk knelpunt en is geen juridisch oordeel.</source>
      <translation>The check points at a possible problem and is not a legal judgement.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_view.py" />
      <source>en nog {count}</source>
      <translation>and {count} more</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_view.py" />
      <source>{count} bevindingen gekozen</source>
      <translation>{count} findings chosen</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_view.py" />
      <source>Op de kaart zijn ze allemaal te zien. Afwegen geldt voor alle tegelijk.</source>
      <translation>All of them are shown on the map. Weighing applies to all at once.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_view.py" />
      <source>De afweging blijft bewaard, ook als de bevinding later terugkomt. Terugnemen kan hieronder.</source>
      <translation>The weighing is kept, even if the finding comes back later. You can take it back below.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_view.py" />
      <source>Waarom weg</source>
      <translation>Why gone</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_view.py" />
      <source>Lees de laag in op de pagina Basisset, of vul het ontbrekende kenmerk in.</source>
      <translation>Load the layer on the page Reference layers, or fill in the missing attribute.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_view.py" />
      <source>Beroep op uitzondering {code}</source>
      <translation>Exception {code} invoked</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_view.py" />
      <source>Voorgelegd aan: {table}</source>
      <translation>Submitted to: {table}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_view.py" />
      <source>Geruild met: {partner}</source>
      <translation>Traded with: {partner}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_view.py" />
      <source>Hoeveelheid: {amount}</source>
      <translation>Quantity: {amount}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_view.py" />
      <source>Situatie gewijzigd sinds de afweging: {what}.</source>
      <translation>Situation changed since the weighing: {what}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/dossier_view.py" />
      <source>Open artikel</source>
      <translation>Open article</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/drawing.py" />
      <source>Ingeschakeld: {what}.</source>
      <translation>Switched on: {what}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/drawing.py" />
      <source>Klik een begin en een eind op een rand; de lijn volgt die rand.</source>
      <translation>Click a start and an end on an edge; the line follows that edge.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/drawing.py" />
      <source>{name} tekenen</source>
      <translation>Draw {name}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/drawing.py" />
      <source>{area} afgesneden langs de rand.</source>
      <translation>{area} cut off along the edge.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/drawing.py" />
      <source>{count} open plek(ken) gevuld tot de rand.</source>
      <translation>{count} open space(s) filled up to the edge.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/drawing.py" />
      <source>{count} dubbele punten weggelaten.</source>
      <translation>{count} duplicate points left out.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/explain_dialog.py" />
      <source>Tegenstrijdig</source>
      <translation>Contradictory</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/explain_dialog.py" />
      <source>nog vastleggen</source>
      <translation>still to record</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/explain_dialog.py" />
      <source>Kies een reden…</source>
      <translation>Choose a reason…</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/explain_dialog.py" />
      <source>Vastleggen</source>
      <translation>Record</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/explain_dialog.py" />
      <source>Annuleren</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/explain_dialog.py" />
      <source>Alle {total} lagen zijn verantwoord</source>
      <translation>All {total} layers are accounted for</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/explain_dialog.py" />
      <source>{open} van {total} lagen nog open</source>
      <translation>{open} of {total} layers still open</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/explain_dialog.py" />
      <source>{applied} toegepast, {explained} uitgelegd</source>
      <translation>{applied} applied, {explained} explained</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/explain_dialog.py" />
      <source>, {count} tegenstrijdig</source>
      <translation>, {count} contradictory</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/explain_dialog.py" />
      <source>&amp;Neem over wat is geladen</source>
      <translation>&amp;Take over what is loaded</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/explain_dialog.py" />
      <source>Noem bij deze reden de bron die u wel gebruikt, met de datum.</source>
      <translation>With this reason, name the source that you do use, with its date.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/explain_dialog.py" />
      <source>De getypte reden hoort nog bij geen laag: kies lagen en 'Leg uit', of maak haar leeg.</source>
      <translation>The reason you typed does not belong to a layer yet: choose layers and 'Explain', or empty it.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/explain_dialog.py" />
      <source>Wat u hebt ingevuld is nog niet vastgelegd. Weggooien?</source>
      <translation>What you filled in has not been recorded yet. Throw it away?</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/explain_dialog.py" />
      <source>Kies een of meer lagen</source>
      <translation>Choose one or more layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/explain_dialog.py" />
      <source>{count} lagen gekozen</source>
      <translation>{count} layers chosen</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/explain_dialog.py" />
      <source>Met Shift of Ctrl kiest u er meer; Ctrl+A kiest alles wat in beeld is.</source>
      <translation>With Shift or Ctrl you choose more; Ctrl+A chooses all that is in view.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/explain_dialog.py" />
      <source>Wat u hier kiest geldt voor alle gekozen lagen.</source>
      <translation>What you choose here holds for all chosen layers.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/explain_dialog.py" />
      <source>alleen als kaartbeeld</source>
      <translation>only as a picture</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/explain_entry.py" />
      <source>Pas toe of leg uit: {done} van {total}</source>
      <translation>Apply or explain: {done} of {total}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/explain_entry.py" />
      <source>{open} nog open</source>
      <translation>{open} still open</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/explain_entry.py" />
      <source>Pas toe of leg uit is vastgelegd.</source>
      <translation>Apply or explain has been recorded.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/explain_entry.py" />
      <source>{done} van {total} lagen zijn verantwoord.</source>
      <translation>{done} of {total} layers are accounted for.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/explain_model.py" />
      <source>Reden en vervangende bron</source>
      <translation>Reason and replacement source</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/explain_model.py" />
      <source>{open} van {count} open</source>
      <translation>{open} of {count} open</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/explain_model.py" />
      <source>{word}: geladen, nog niet vastgelegd</source>
      <translation>{word}: loaded, not recorded yet</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/failures_dialog.py" />
      <source>Eén laag is niet geladen.</source>
      <translation>One layer was not loaded.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/failures_dialog.py" />
      <source>{count} lagen zijn niet geladen.</source>
      <translation>{count} layers were not loaded.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/failures_dialog.py" />
      <source>Probeer eerst</source>
      <translation>Try first</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/failures_dialog.py" />
      <source>Opnieuw proberen</source>
      <translation>Try again</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/failures_dialog.py" />
      <source>Dokter</source>
      <translation>Doctor</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/failures_dialog.py" />
      <source>{count} lagen gekozen. Kies er één om de hele reden te lezen.</source>
      <translation>{count} layers chosen. Choose one to read the whole reason.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/failures_dialog.py" />
      <source>Kies een of meer lagen.</source>
      <translation>Choose one or more layers.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/finding_facets.py" />
      <source>{name}  ({count})</source>
      <translation>{name}  ({count})</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/finding_facets.py" />
      <source>{name}: {count}</source>
      <translation>{name}: {count}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/finding_facets.py" />
      <source>{name}: {values}</source>
      <translation>{name}: {values}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/finding_facets.py" />
      <source>alles</source>
      <translation>all</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/finding_facets.py" />
      <source>{said}. Kies een of meer; spatie zet een vinkje.</source>
      <translation>{said}. Choose one or more; space sets a tick.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/finding_facets.py" />
      <source>Rechtskracht</source>
      <translation>Legal force</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/finding_facets.py" />
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/finding_facets.py" />
      <source>Alleen op kaart</source>
      <translation>Only on map</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/finding_facets.py" />
      <source>Toon alleen wat in het kaartbeeld ligt; de lijst volgt de kaart</source>
      <translation>Show only what lies in the kaartbeeld; the list follows the map</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/finding_lines.py" />
      <source>{count} regel(s)</source>
      <translation>{count} rule(s)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/finding_lines.py" />
      <source>Onbekende bevinding</source>
      <translation>Unknown finding</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/finding_list_view.py" />
      <source>Per uitkomst</source>
      <translation>Per outcome</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/finding_list_view.py" />
      <source>Per object</source>
      <translation>Per object</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/finding_list_view.py" />
      <source>Per regel</source>
      <translation>Per rule</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/finding_list_view.py" />
      <source>Per thema</source>
      <translation>Per theme</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/finding_list_view.py" />
      <source>Zwaarste eerst</source>
      <translation>Most severe first</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/finding_list_view.py" />
      <source>Grootste eerst</source>
      <translation>Largest first</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/finding_list_view.py" />
      <source>Op naam</source>
      <translation>By name</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/finding_list_view.py" />
      <source>Dichtstbij eerst</source>
      <translation>Nearest first</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/finding_list_view.py" />
      <source>{shown} van {every}</source>
      <translation>{shown} of {every}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/finding_list_view.py" />
      <source>Bevindingen in de lijst</source>
      <translation>Findings in the list</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/finding_list_view.py" />
      <source>Bevindingen in de lijst: {text}</source>
      <translation>Findings in the list: {text}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/finding_list_view.py" />
      <source>Filter ({count})</source>
      <translation>Filter ({count})</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/finding_list_view.py" />
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/finding_map.py" />
      <source>Vormen van de bevinding</source>
      <translation>Shapes of the finding</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/findings_model.py" />
      <source>Afwegingen zonder bevinding</source>
      <translation>Weighings without a finding</translation>
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
      <location filename="../../novex_plugin/ui/import_dialog.py" />
      <source>Kies een bestand of laag. NOVEX stelt daarna zelf een koppeling voor.</source>
      <translation>Choose a file or layer. NOVEX then proposes a mapping itself.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_dialog.py" />
      <source>bijwerken</source>
      <translation>update</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_dialog.py" />
      <source>overslaan</source>
      <translation>skip</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_dialog.py" />
      <source>toch toevoegen</source>
      <translation>add all the same</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_dialog.py" />
      <source>Bestanden met objecten</source>
      <translation>Files with objects</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_dialog.py" />
      <source>Alle bestanden</source>
      <translation>All files</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_dialog.py" />
      <source>Bestand kiezen</source>
      <translation>Choose a file</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_dialog.py" />
      <source>Bron lezen</source>
      <translation>Reading the source</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_dialog.py" />
      <source>Koppeling van een eerdere import van deze bron.</source>
      <translation>Mapping of an earlier import of this source.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_dialog.py" />
      <source>Deze koppeling is voorgesteld; zij wordt onthouden zodra u importeert.</source>
      <translation>This mapping is a suggestion; it is remembered as soon as you import.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_dialog.py" />
      <source>– geen: alleen op plek –</source>
      <translation>– none: by place only –</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_dialog.py" />
      <source>Codes ({count} open)</source>
      <translation>Codes ({count} open)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_dialog.py" />
      <source>Codes</source>
      <translation>Codes</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_dialog.py" />
      <source>Geen van de gekoppelde kolommen heeft codes.</source>
      <translation>None of the mapped columns has codes.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_dialog.py" />
      <source>{count} waarden hebben nog geen betekenis; zij blijven leeg.</source>
      <translation>{count} values have no meaning yet; they stay empty.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_dialog.py" />
      <source>Alle waarden zijn vertaald; verander wat niet klopt.</source>
      <translation>All values have been translated; change what is not right.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_dialog.py" />
      <source>Rijen bekijken</source>
      <translation>Looking at the rows</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_dialog.py" />
      <source>Er is niets nieuws om te importeren.</source>
      <translation>There is nothing new to import.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_dialog.py" />
      <source>Kies een rij voor uitleg; dubbelklik toont haar op de kaart.</source>
      <translation>Choose a row for an explanation; double-click shows it on the map.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_dialog.py" />
      <source>Geen bijzonderheden.</source>
      <translation>Nothing particular.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_dialog.py" />
      <source>Geïmporteerd: {summary}.</source>
      <translation>Imported: {summary}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_dialog.py" />
      <source>Ongedaan maken haalt alles in één keer terug; opslaan schrijft het in het bestand.</source>
      <translation>Undo takes everything back at once; saving writes it to the file.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_mapping_files.py" />
      <source>Koppeling bewaren</source>
      <translation>Save mapping</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_mapping_files.py" />
      <source>Koppeling gebruiken</source>
      <translation>Use mapping</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_mapping_files.py" />
      <source>Koppelingen (*.json)</source>
      <translation>Mappings (*.json)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_mapping_files.py" />
      <source>Alle koppelingen delen</source>
      <translation>Share all mappings</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_preview.py" />
      <source>Alle rijen</source>
      <translation>All rows</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_preview.py" />
      <source>Nieuw</source>
      <translation>New</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_preview.py" />
      <source>Met opmerking</source>
      <translation>With a remark</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_preview.py" />
      <source>Rij</source>
      <translation>Row</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_preview.py" />
      <source>Hoeveelheid</source>
      <translation>Quantity</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_preview.py" />
      <source>vorm</source>
      <translation>shape</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_preview.py" />
      <source>wijzigt: {fields}</source>
      <translation>changes: {fields}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_source_row.py" />
      <source>Kies een laag, of een bestand</source>
      <translation>Choose a layer, or a file</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_source_row.py" />
      <source>vanzelf</source>
      <translation>automatic</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_source_row.py" />
      <source>herstel verkeerd gelezen teksten</source>
      <translation>repair wrongly read texts</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_tables.py" />
      <source>Veld</source>
      <translation>Field</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_tables.py" />
      <source>Kolom in de bron</source>
      <translation>Column in the source</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_tables.py" />
      <source>Vaste waarde</source>
      <translation>Fixed value</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_tables.py" />
      <source>Voorbeelden</source>
      <translation>Examples</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_tables.py" />
      <source>Kolom voor {field}</source>
      <translation>Column for {field}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_tables.py" />
      <source>Vaste waarde voor {field}</source>
      <translation>Fixed value for {field}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_tables.py" />
      <source>– geen –</source>
      <translation>– none –</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_tables.py" />
      <source>Waarde in de bron</source>
      <translation>Value in the source</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_tables.py" />
      <source>Betekent</source>
      <translation>Means</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_tables.py" />
      <source>? kies een betekenis</source>
      <translation>? choose a meaning</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_tables.py" />
      <source>(leeg laten)</source>
      <translation>(leave empty)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_tables.py" />
      <source>Betekenis van {value}</source>
      <translation>Meaning of {value}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/import_work.py" />
      <source>Gestopt; er is niets gewijzigd.</source>
      <translation>Stopped; nothing has been changed.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/late_places.py" />
      <source>Gemeenten en regio's klaarzetten</source>
      <translation>Preparing municipalities and regions</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/late_places.py" />
      <source>Plek bepalen</source>
      <translation>Determining the place</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/live_figures.py" />
      <source>Kies een functie en teken op de kaart.</source>
      <translation>Choose a function and draw on the map.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/live_figures.py" />
      <source>Wordt berekend …</source>
      <translation>Being calculated …</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/live_figures.py" />
      <source>{count} objecten · {area}</source>
      <translation>{count} objects · {area}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/live_figures.py" />
      <source>Netto oppervlakte: elk stuk grond één keer geteld</source>
      <translation>Net area: every piece of land counted once</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/live_monitor.py" />
      <source>Bewerking toetsen</source>
      <translation>Checking the edit</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/live_monitor.py" />
      <source>Totalen bijwerken</source>
      <translation>Updating totals</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/mark_editor.py" />
      <source>Kleur: {name}</source>
      <translation>Colour: {name}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/mark_editor.py" />
      <source>zwart</source>
      <translation>black</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/mark_editor.py" />
      <source>blauw</source>
      <translation>blue</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/mark_editor.py" />
      <source>oranje</source>
      <translation>orange</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/mark_editor.py" />
      <source>paars</source>
      <translation>purple</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/mark_editor.py" />
      <source>groen</source>
      <translation>green</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/neighbours_dialog.py" />
      <source>Voorstel van een buurprovincie</source>
      <translation>Proposal of a neighbouring province</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/neighbours_dialog.py" />
      <source>{file} lezen…</source>
      <translation>Reading {file}…</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/neighbours_dialog.py" />
      <source>Voorstel van de buurprovincie openen</source>
      <translation>Opening the proposal of the neighbouring province</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/neighbours_dialog.py" />
      <source>{title} {version}, {province}, met {count} objecten</source>
      <translation>{title} {version}, {province}, with {count} objects</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/neighbours_dialog.py" />
      <source>Objecten van de buurprovincie inlezen</source>
      <translation>Importing objects of the neighbouring province</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/neighbours_dialog.py" />
      <source>Weggehaald: {names}.</source>
      <translation>Removed: {names}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_card.py" />
      <source>Bandbreedte van de hoeveelheid</source>
      <translation>Range of the quantity</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_card.py" />
      <source>Toon de ondergrens en de bovengrens</source>
      <translation>Show the lower and the upper bound</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_card.py" />
      <source>Bandbreedte</source>
      <translation>Range</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_card.py" />
      <source>Niet overgenomen: {text}</source>
      <translation>Not taken over: {text}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_card.py" />
      <source>Geen object gekozen</source>
      <translation>No object chosen</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_card.py" />
      <source>Kies een tegel en teken op de kaart: het nieuwe object staat dan hier. Of kies een object in de lijst Objecten of op de kaart; kies er meer om ze samen te wijzigen.</source>
      <translation>Choose a tile and draw on the map: the new object then shows here. Or choose an object in the list Objects or on the map; choose several to change them together.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_card.py" />
      <source>Open eerst een voorstel op de pagina Voorstel.</source>
      <translation>First open a proposal on the page Proposal.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_card.py" />
      <source>Volgens de basisset: {place}</source>
      <translation>According to the reference layers: {place}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_card.py" />
      <source>{field} wijzigen</source>
      <translation>Change {field}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_card.py" />
      <source>Nevenfuncties wijzigen</source>
      <translation>Change further functions</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_card.py" />
      <source>Hoeveelheid afleiden</source>
      <translation>Derive quantity</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_card.py" />
      <source>Plek overnemen uit kaart</source>
      <translation>Take over place from the map</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_card.py" />
      <source>Er is nog geen vorig object.</source>
      <translation>There is no previous object yet.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_card.py" />
      <source>Kies eerst het object waarvan u overneemt.</source>
      <translation>First choose the object to take over from.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_card.py" />
      <source>Overnemen van vorig object</source>
      <translation>Take over from previous object</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_list.py" />
      <source>Objecten verwijderen</source>
      <translation>Delete objects</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_list.py" />
      <source>{count} object(en) verwijderd.</source>
      <translation>{count} object(s) deleted.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_list.py" />
      <source>Ongedaan maken kan tot u opslaat.</source>
      <translation>You can undo this until you save.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_list.py" />
      <source>Objecten ({count})</source>
      <translation>Objects ({count})</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_list.py" />
      <source> · variant {code}</source>
      <translation> · variant {code}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_log.py" />
      <source>Wijzigingen</source>
      <translation>Changes</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_log.py" />
      <source>Er is nog niets vastgelegd. Wie, wanneer en wat komt hier te staan na het opslaan.</source>
      <translation>Nothing has been recorded yet. Who, when and what will show here after saving.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_log.py" />
      <source>Laatste wijzigingen in het voorstel</source>
      <translation>Latest changes in the proposal</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_log.py" />
      <source>Wijzigingen van {name}</source>
      <translation>Changes of {name}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_log.py" />
      <source>dit object</source>
      <translation>this object</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_log.py" />
      <source>Wijzigingen van {count} objecten</source>
      <translation>Changes of {count} objects</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_log.py" />
      <source>onbekend wie</source>
      <translation>unknown who</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_log.py" />
      <source>{name} · {who}</source>
      <translation>{name} · {who}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_log.py" />
      <source>{field}: {before} → {after}</source>
      <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_log.py" />
      <source>Verwijderd</source>
      <translation>Deleted</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_log.py" />
      <source>Gewijzigd: {fields}</source>
      <translation>Changed: {fields}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_log.py" />
      <source>Gewijzigd</source>
      <translation>Changed</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_log.py" />
      <source>{table} {key}</source>
      <translation>{table} {key}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/object_log.py" />
      <source>Nog niet opgeslagen</source>
      <translation>Not saved yet</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/own_layer_dialog.py" />
      <source>Kies een bestand of typ een adres, en haal op welke lagen de bron heeft.</source>
      <translation>Choose a file or type an address, and fetch which layers the source has.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/own_layer_dialog.py" />
      <source>Bestand</source>
      <translation>File</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/own_layer_dialog.py" />
      <source>ATOM (download)</source>
      <translation>ATOM (download)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/own_layer_dialog.py" />
      <source>gemengd</source>
      <translation>mixed</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/own_layer_dialog.py" />
      <source>geen: alleen op de kaart</source>
      <translation>none: on the map only</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/own_layer_dialog.py" />
      <source>geen: extra laag</source>
      <translation>none: extra layer</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/own_layer_dialog.py" />
      <source>eigen lagen</source>
      <translation>own layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/own_layer_dialog.py" />
      <source>Typ om te zoeken…</source>
      <translation>Type to search…</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/own_layer_dialog.py" />
      <source>https://… of een pad</source>
      <translation>https://… or a path</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/own_layer_dialog.py" />
      <source>Toevoegen</source>
      <translation>Add</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/own_layer_dialog.py" />
      <source>Eigen bron voor {name}</source>
      <translation>Own source for {name}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/own_layer_dialog.py" />
      <source>Vul eerst een adres of bestand in.</source>
      <translation>Fill in an address or file first.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/own_layer_dialog.py" />
      <source>Bron bekijken</source>
      <translation>Looking at the source</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/own_layer_dialog.py" />
      <source>Gestopt.</source>
      <translation>Stopped.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/own_layer_dialog.py" />
      <source>Bezig met ophalen…</source>
      <translation>Fetching…</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/own_layer_dialog.py" />
      <source>De bron heeft {count} lagen.</source>
      <translation>The source has {count} layers.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/own_layer_dialog.py" />
      <source>De bron heeft één laag.</source>
      <translation>The source has one layer.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/own_layer_dialog.py" />
      <source>Laag bekijken</source>
      <translation>Looking at the layer</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/own_layer_dialog.py" />
      <source>Kaartlagen (*.gpkg *.geojson *.json *.gml *.shp *.fgb);;Alle bestanden (*)</source>
      <translation>Map layers (*.gpkg *.geojson *.json *.gml *.shp *.fgb);;All files (*)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>Kies…</source>
      <translation>Choose…</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>Eigen keuze</source>
      <translation>Own choice</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>Er is nog geen provincie gekozen.</source>
      <translation>No province has been chosen yet.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>Kies de provincie en klik weer op Laden.</source>
      <translation>Choose the province and click Load again.</translation>
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
      <source>&amp;Niet geladen ({count})…</source>
      <translation>&amp;Not loaded ({count})…</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>Regels op een laag die ontbreekt, zijn niet toetsbaar. Filter op 'Ontbreekt'.</source>
      <translation>Rules on a layer that is missing are not testable. Filter on 'Missing'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>De basisset wordt geladen</source>
      <translation>The reference layers are being loaded</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>Er staat een basisset klaar van {date}</source>
      <translation>Reference layers of {date} are ready</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>{count} lagen op deze computer. Gebruik die, of laad opnieuw.</source>
      <translation>{count} layers on this computer. Use these, or load again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>Nog geen basisset</source>
      <translation>No reference layers yet</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>Kies een provincie en een lijst van lagen, en klik op Laden. De rest gaat vanzelf.</source>
      <translation>Choose a province and a list of layers, and click Load. The rest goes by itself.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>{count} lagen</source>
      <translation>{count} layers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_basisset.py" />
      <source>{count} toetslagen ontbreken</source>
      <translation>{count} check layers missing</translation>
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
      <source>Bewijs bijwerken</source>
      <translation>Update evidence</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_check.py" />
      <source>Opgeslagen in {file}.</source>
      <translation>Saved in {file}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_check.py" />
      <source>&amp;Afweging…</source>
      <translation>&amp;Weighing…</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_check.py" />
      <source>&amp;Afwegen…</source>
      <translation>&amp;Weigh…</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_check.py" />
      <source>Toets alle objecten van deze variant en horizon (F9). {state}</source>
      <translation>Check all objects of this variant and horizon (F9). {state}</translation>
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
      <source>Verantwoording</source>
      <translation>Account</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_output.py" />
      <source>Kaartbeelden maken</source>
      <translation>Making map sheets</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/page_output.py" />
      <source>{count} kaartbeelden gemaakt, met de verantwoording.</source>
      <translation>{count} map sheets made, with the account.</translation>
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
      <source>{objects} objecten, {variants} varianten</source>
      <translation>{objects} objects, {variants} variants</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/palette.py" />
      <source>Palet met functies</source>
      <translation>Palette of functions</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/palette.py" />
      <source>Geen functie gevonden. Probeer een ander woord.</source>
      <translation>No function found. Try another word.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/palette.py" />
      <source>Gevonden ({count})</source>
      <translation>Found ({count})</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/palette_group.py" />
      <source>{name} in- of uitklappen</source>
      <translation>Fold {name} in or out</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/palette_key.py" />
      <source>Verklaring van de symbolen: {words}</source>
      <translation>Legend of the symbols: {words}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/palette_key.py" />
      <source>Vol en doorgetrokken: exact. Licht en gestreept: indicatief. Gearceerd: zoekgebied.</source>
      <translation>Full and solid: exact. Light and dashed: indicative. Hatched: search area.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/pressure_action.py" />
      <source>Schuurpunten {horizon}</source>
      <translation>Friction points {horizon}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/pressure_action.py" />
      <source>De schuurpuntenkaart is klaar: {count} vlakken.</source>
      <translation>The map of friction points is ready: {count} areas.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/pressure_action.py" />
      <source>Zij staat in {file}.</source>
      <translation>It is in {file}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/pressure_action.py" />
      <source>Schuurpuntenkaart maken</source>
      <translation>Making the map of friction points</translation>
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
      <location filename="../../novex_plugin/ui/recovery.py" />
      <source>Niet opgeslagen bewerkingen gevonden</source>
      <translation>Unsaved edits found</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/recovery.py" />
      <source>Terugzetten</source>
      <translation>Restore</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/recovery.py" />
      <source>Weggooien</source>
      <translation>Throw away</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/recovery.py" />
      <source>Later</source>
      <translation>Later</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/recovery.py" />
      <source>De bewerkingen zijn weggegooid.</source>
      <translation>The edits have been thrown away.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/recovery.py" />
      <source>Het herstelbestand ligt nog {days} dagen in {folder}.</source>
      <translation>The recovery file stays in {folder} for another {days} days.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/recovery.py" />
      <source>Niet opgeslagen bewerkingen terugzetten</source>
      <translation>Restore unsaved edits</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/recovery.py" />
      <source>Bewerkingen terugzetten</source>
      <translation>Restore edits</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/recovery.py" />
      <source>Het bestand is intussen gewijzigd: bij {count} object(en) staat er nu iets anders.</source>
      <translation>The file has changed in the meantime: {count} object(s) now hold something else.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/recovery.py" />
      <source>&amp;Bestand laten zoals het is</source>
      <translation>&amp;Leave the file as it is</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/recovery.py" />
      <source>&amp;Mijn waarden terugzetten</source>
      <translation>&amp;Restore my values</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/recovery.py" />
      <source>{count} teruggezet</source>
      <translation>{count} restored</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/recovery.py" />
      <source>{count} stonden er al</source>
      <translation>{count} were already there</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/recovery.py" />
      <source>{count} niet: het bestand is daar intussen anders</source>
      <translation>{count} not: the file is different there in the meantime</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/recovery.py" />
      <source>Controleer ze op de kaart en sla op; ongedaan maken kan in één stap.</source>
      <translation>Check them on the map and save; you can undo this in one step.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/recovery.py" />
      <source>Wat niet is teruggezet, blijft bewaard en wordt bij de volgende start weer aangeboden.</source>
      <translation>What was not restored is kept and will be offered again at the next start.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/recovery.py" />
      <source>Bewerkingen: {parts}.</source>
      <translation>Edits: {parts}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/recovery.py" />
      <source>1 nieuw object</source>
      <translation>1 new object</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/recovery.py" />
      <source>{count} nieuwe objecten</source>
      <translation>{count} new objects</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/recovery.py" />
      <source>{count} gewijzigd</source>
      <translation>{count} changed</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/recovery.py" />
      <source>{count} verwijderd</source>
      <translation>{count} deleted</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/recovery.py" />
      <source>{file}: {parts}, van {moment}</source>
      <translation>{file}: {parts}, of {moment}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/recovery.py" />
      <source>… en nog {count}</source>
      <translation>… and {count} more</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/register_dialog.py" />
      <source>{new} nieuw in het register, {gone} niet meer in het register, {same} gelijk.</source>
      <translation>{new} new in the register, {gone} no longer in the register, {same} unchanged.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/register_dialog.py" />
      <source>Verschil</source>
      <translation>Difference</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/register_dialog.py" />
      <source>nieuw in het register</source>
      <translation>new in the register</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/register_dialog.py" />
      <source>niet meer in het register</source>
      <translation>no longer in the register</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/remedies.py" />
      <source>Uitzoeken wat het conflict wegneemt</source>
      <translation>Working out what removes the conflict</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/report_dialog.py" />
      <source>Deze variant</source>
      <translation>This variant</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/report_dialog.py" />
      <source>Het hele voorstel</source>
      <translation>The whole proposal</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/report_dialog.py" />
      <source>Het gekozen object</source>
      <translation>The chosen object</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/report_dialog.py" />
      <source>Rapport maken</source>
      <translation>Make report</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/report_dialog.py" />
      <source>Toetsrapport maken</source>
      <translation>Making the check report</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/report_dialog.py" />
      <source>Het toetsrapport is klaar.</source>
      <translation>The check report is ready.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/report_dialog.py" />
      <source>In {folder}: {names}.</source>
      <translation>In {folder}: {names}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/report_dialog.py" />
      <source>De basis en elke variant, met alle gekozen horizons.</source>
      <translation>The basis and every variant, with all chosen horizons.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/report_dialog.py" />
      <source>{object}, in {variant}</source>
      <translation>{object}, in {variant}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/report_dialog.py" />
      <source>Zonder basisset: het rapport geeft de laatste toets weer die in het voorstel staat.</source>
      <translation>Without basisset: the report shows the last check that the proposal holds.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/rule_editor.py" />
      <source>Eigen regel {code}</source>
      <translation>Own rule {code}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/rule_editor.py" />
      <source>Regel {code} aanpassen</source>
      <translation>Adjust rule {code}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/rule_editor.py" />
      <source>alles, ongeacht hoogte of diepte</source>
      <translation>everything, regardless of height or depth</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/rule_editor.py" />
      <source>gebruik van het maaiveld</source>
      <translation>use of the ground level</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/rule_editor.py" />
      <source>wat hoger is dan een grens</source>
      <translation>what is higher than a limit</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/rule_editor.py" />
      <source>de ondergrond</source>
      <translation>the subsurface</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/rule_editor.py" />
      <source>Milder dan de landelijke regel: {ways}. Elk rapport noemt dit.</source>
      <translation>Milder than the national rule: {ways}. Every report mentions this.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/rule_editor.py" />
      <source>Een eigen regel geldt naast de landelijke en staat als zodanig in elk rapport.</source>
      <translation>An own rule applies beside the national ones and is shown as such in every report.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/rule_editor.py" />
      <source>De landelijke regel blijft bestaan; dit voorstel toetst aan de kopie.</source>
      <translation>The national rule stays; this proposal checks against the copy.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/rule_view.py" />
      <source>Kies een regel om te lezen wat zij zegt.</source>
      <translation>Choose a rule to read what it says.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/rule_view.py" />
      <source>Deze regel staat uit: de toets slaat haar over.</source>
      <translation>This rule is off: the check skips it.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/rule_view.py" />
      <source>Gewijzigde kopie van de landelijke regel; elk rapport noemt de wijziging.</source>
      <translation>Changed copy of the national rule; every report mentions the change.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/rule_view.py" />
      <source>Eigen regel van dit voorstel.</source>
      <translation>Own rule of this proposal.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/rule_view.py" />
      <source>Niet toetsbaar: in de basisset ontbreekt {layers}. De uitkomst is dan 'niet toetsbaar'.</source>
      <translation>Not testable: {layers} missing from the basisset. The outcome is then 'not testable'.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/rule_view.py" />
      <source>was: {was}; nu: {now}</source>
      <translation>was: {was}; now: {now}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/rule_view.py" />
      <source>Gewijzigd in dit voorstel</source>
      <translation>Changed in this proposal</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/rules_dialog.py" />
      <source>{problem}

Regel {code} uit dit voorstel verwijderen?</source>
      <translation>{problem}

Remove rule {code} from this proposal?</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/rules_dialog.py" />
      <source>Regel {code} uitzetten</source>
      <translation>Switch off rule {code}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/rules_dialog.py" />
      <source>Regel {code} aanzetten</source>
      <translation>Switch on rule {code}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/rules_dialog.py" />
      <source>Waarom? Elk rapport noemt dit.</source>
      <translation>Why? Every report mentions this.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/rules_dialog.py" />
      <source>Toetsregels inlezen</source>
      <translation>Import rules</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/rules_dialog.py" />
      <source>Toetsregels van NOVEX</source>
      <translation>NOVEX rules</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/rules_dialog.py" />
      <source>{count} regel(s) ingelezen uit {file}.</source>
      <translation>{count} rule(s) imported from {file}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/rules_dialog.py" />
      <source>Toetsregels delen</source>
      <translation>Share rules</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/rules_dialog.py" />
      <source>Toetsregels bewaard in {file}.</source>
      <translation>Rules saved in {file}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/rules_dialog.py" />
      <source>&amp;Uitzetten…</source>
      <translation>Turn &amp;off…</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/rules_dialog.py" />
      <source>&amp;Aanzetten…</source>
      <translation>Switch &amp;on…</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/rules_dialog.py" />
      <source>{total} regels, alle landelijk. Regelset {version}.</source>
      <translation>{total} rules, all national. Rule set {version}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/rules_dialog.py" />
      <source>{total} regels; dit voorstel wijkt op {count} punten af van de landelijke set. Regelset {version}.</source>
      <translation>{total} rules; this proposal differs from the national set on {count} points. Rule set {version}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/rules_model.py" />
      <source>uitgezet</source>
      <translation>switched off</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/rules_model.py" />
      <source>geen laag</source>
      <translation>no layer</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/save_row.py" />
      <source>Opslaan</source>
      <translation>Save</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/save_row.py" />
      <source>Toch opslaan zet uw waarden over die van de ander; een verwijderd object komt terug.</source>
      <translation>Saving all the same puts your values over those of the other person; a deleted object comes back.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/save_row.py" />
      <source>&amp;Toch opslaan</source>
      <translation>&amp;Save all the same</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/save_row.py" />
      <source>&amp;Nog niet opslaan</source>
      <translation>Do &amp;not save yet</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/save_row.py" />
      <source>De bewerkingen van '{layer}' zijn verworpen; wat dezelfde handeling elders deed, staat er nog.</source>
      <translation>The edits of '{layer}' were discarded; what the same action did elsewhere is still there.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/save_row.py" />
      <source>'{layer}' is uit het project gehaald; wat dezelfde handeling elders deed, staat er nog.</source>
      <translation>'{layer}' was taken out of the project; what the same action did elsewhere is still there.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/save_row.py" />
      <source>Alleen '{layer}' is opgeslagen; wat dezelfde handeling in andere lagen deed, is dat nog niet.</source>
      <translation>Only '{layer}' was saved; what the same action did in other layers is not saved yet.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/save_row.py" />
      <source>Het gaat om: {titles}. Maak ze in het paneel ongedaan, of sla daar alles op.</source>
      <translation>This concerns: {titles}. Undo them in the panel, or save everything there.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/save_row.py" />
      <source>Opnieuw: {title} (Ctrl+Shift+Z)</source>
      <translation>Redo: {title} (Ctrl+Shift+Z)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/save_row.py" />
      <source>Er is niets ongedaan gemaakt</source>
      <translation>Nothing has been undone</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/save_row.py" />
      <source>Bewaard voor herstel na een storing, laatst om {time}; opslaan doet u zelf</source>
      <translation>Kept for recovery after a failure, last at {time}; saving is up to you</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/save_row.py" />
      <source>Ongedaan maken: {title} (Ctrl+Z)</source>
      <translation>Undo: {title} (Ctrl+Z)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/save_row.py" />
      <source>Er is niets om ongedaan te maken</source>
      <translation>There is nothing to undo</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/save_row.py" />
      <source>Er is niets om ongedaan te maken: verder terug dan de laatste keer opslaan kan QGIS niet</source>
      <translation>There is nothing to undo: QGIS cannot go back further than the last save</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/save_row.py" />
      <source>Niet opgeslagen.</source>
      <translation>Not saved.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/save_row.py" />
      <source>Alles is opgeslagen.</source>
      <translation>Everything is saved.</translation>
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
      <source>Gegevens van het voorstel wijzigen</source>
      <translation>Change details of the proposal</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/session.py" />
      <source>Varianten wijzigen</source>
      <translation>Change variants</translation>
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
      <location filename="../../novex_plugin/ui/shape_reasons.py" />
      <source>Kies eerst een functie in het palet.</source>
      <translation>First choose a function in the palette.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_reasons.py" />
      <source>Kies eerst een vlak of lijn.</source>
      <translation>First choose an area or line.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_reasons.py" />
      <source>Kies eerst een vlak.</source>
      <translation>First choose an area.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_reasons.py" />
      <source>Kies eerst een object.</source>
      <translation>First choose an object.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_reasons.py" />
      <source>Punten zijn niet samen te voegen.</source>
      <translation>Points cannot be merged.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_reasons.py" />
      <source>Kies alleen vlakken, of alleen lijnen.</source>
      <translation>Choose only areas, or only lines.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_reasons.py" />
      <source>Kies objecten met dezelfde functie.</source>
      <translation>Choose objects with the same function.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_reasons.py" />
      <source>Kies objecten van dezelfde variant.</source>
      <translation>Choose objects of the same variant.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_reasons.py" />
      <source>Dit voorstel heeft geen lagen voor schetstekens: open het opnieuw.</source>
      <translation>This proposal has no layers for sketch marks: open it again.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_row.py" />
      <source>Overnemen: klik een kenmerk van een zichtbare laag aan, of sleep een rechthoek over meer</source>
      <translation>Take over: click a feature of a visible layer, or drag a rectangle over several</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_row.py" />
      <source>Knippen: teken een lijn over de gekozen objecten; rechtsklik sluit af</source>
      <translation>Split: draw a line across the chosen objects; right-click finishes</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_row.py" />
      <source>Samenvoegen: maak één object van de gekozen objecten</source>
      <translation>Merge: make one object of the chosen objects</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_row.py" />
      <source>Gat knippen, vullen of dichten</source>
      <translation>Cut, fill or close a hole</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_row.py" />
      <source>Gat knippen</source>
      <translation>Cut a hole</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_row.py" />
      <source>Gat knippen en vullen met een nieuw object</source>
      <translation>Cut a hole and fill it with a new object</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_row.py" />
      <source>Gat dichten</source>
      <translation>Close a hole</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_row.py" />
      <source>Omtrek hertekenen: teken een lijn die de omtrek twee keer kruist</source>
      <translation>Redraw outline: draw a line that crosses the outline twice</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_row.py" />
      <source>Bijknippen</source>
      <translation>Clip</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_row.py" />
      <source>Hoekpunten verplaatsen, toevoegen en weghalen, met het gereedschap van QGIS</source>
      <translation>Move, add and remove vertices, with the tool of QGIS</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_row.py" />
      <source>Vereenvoudigen: minder hoekpunten, zonder kruimels</source>
      <translation>Simplify: fewer vertices, without slivers</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_row.py" />
      <source>Binnen {distance} m</source>
      <translation>Within {distance} m</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_row.py" />
      <source>Pijl: sleep, of klik punten en sluit af met rechts</source>
      <translation>Arrow: drag, or click points and finish with right-click</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_row.py" />
      <source>Vrije lijn: sleep met de losse hand</source>
      <translation>Free line: drag freehand</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_row.py" />
      <source>Tekst: klik waar hij moet staan en typ</source>
      <translation>Text: click where it should go and type</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_row.py" />
      <source>Notitie: klik waar het briefje moet hangen en typ</source>
      <translation>Note: click where the note should hang and type</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_row.py" />
      <source>Schetsteken wijzigen of verwijderen: klik het aan</source>
      <translation>Change or delete a sketch mark: click it</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_row.py" />
      <source>{tooltip}. Het wordt: {function}</source>
      <translation>{tooltip}. It becomes: {function}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_row.py" />
      <source>{name}: {why}</source>
      <translation>{name}: {why}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_tools.py" />
      <source>Objecten knippen</source>
      <translation>Split objects</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_tools.py" />
      <source>Omtrek hertekenen</source>
      <translation>Reshape outline</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_tools.py" />
      <source>Gat vullen met een nieuw object</source>
      <translation>Fill a hole with a new object</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_tools.py" />
      <source>Er is geen functie gekozen die een vlak kan zijn.</source>
      <translation>No function is chosen that can be an area.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_tools.py" />
      <source>Kies er een in het palet.</source>
      <translation>Choose one in the palette.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_tools.py" />
      <source>Het gat is gevuld met {name}.</source>
      <translation>The hole is filled with {name}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_tools.py" />
      <source>Hier ligt geen kenmerk van een zichtbare vectorlaag.</source>
      <translation>There is no feature of a visible vector layer here.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_tools.py" />
      <source>Zet de laag aan, of wijs iets anders aan; een kaartbeeld (WMS) heeft geen kenmerken.</source>
      <translation>Switch on the layer, or point to something else; a picture (WMS) has no features.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_tools.py" />
      <source>Alle {count} overnemen</source>
      <translation>Take over all {count}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_tools.py" />
      <source>Er is geen functie gekozen.</source>
      <translation>No function is chosen.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_tools.py" />
      <source>Overnemen als {function}</source>
      <translation>Take over as {function}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_tools.py" />
      <source>Objecten samenvoegen</source>
      <translation>Merge objects</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_tools.py" />
      <source>Bijknippen tot de provincie</source>
      <translation>Clip to the province</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_tools.py" />
      <source>Alles ligt al binnen de provincie.</source>
      <translation>Everything already lies within the province.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_tools.py" />
      <source>Vrijmaken van harde conflicten</source>
      <translation>Clear of hard conflicts</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_tools.py" />
      <source>Er is geen hard conflict gevonden dat weg te knippen is.</source>
      <translation>No hard conflict was found that can be cut away.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_tools.py" />
      <source>Omtrek vereenvoudigen binnen {distance} m</source>
      <translation>Simplify outline within {distance} m</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_tools.py" />
      <source>De omtrek heeft geen hoekpunten te veel.</source>
      <translation>The outline has no vertices too many.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_tools.py" />
      <source>Koppel opnieuw, want hun object is samengevoegd: {titles}.</source>
      <translation>Link again, because their object was merged: {titles}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_tools.py" />
      <source>Het hele kenmerk</source>
      <translation>The whole feature</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_tools.py" />
      <source>Alleen het aangewezen deel</source>
      <translation>Only the part pointed to</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/shape_tools.py" />
      <source>Alleen wat binnen de provincie ligt</source>
      <translation>Only what lies within the province</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/sketch_tools.py" />
      <source>Schetsteken wijzigen</source>
      <translation>Change sketch mark</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/sketch_tools.py" />
      <source>Schetsteken verwijderen</source>
      <translation>Delete sketch mark</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/sketch_tools.py" />
      <source>Pijl tekenen</source>
      <translation>Draw arrow</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/sketch_tools.py" />
      <source>Lijn schetsen</source>
      <translation>Sketch line</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/sketch_tools.py" />
      <source>Tekst plaatsen</source>
      <translation>Place text</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/sketch_tools.py" />
      <source>Notitie plaatsen</source>
      <translation>Place note</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/sketchbook_dialog.py" />
      <source>Nog geen momentopnamen. Maak er een met de knop Momentopname in de ateliermodus.</source>
      <translation>No snapshots yet. Make one with the button Snapshot in atelier mode.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/sketchbook_dialog.py" />
      <source>{count} momentopnamen in {folder}</source>
      <translation>{count} snapshots in {folder}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/sketchbook_dialog.py" />
      <source>Niet te lezen: {files}</source>
      <translation>Cannot be read: {files}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/sketchbook_dialog.py" />
      <source>Variant {code} van deze momentopname bestaat niet meer.</source>
      <translation>Variant {code} of this snapshot no longer exists.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/sketchbook_dialog.py" />
      <source>De kaart toont de variant die nu gekozen is.</source>
      <translation>The map shows the variant that is chosen now.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/sketchbook_dialog.py" />
      <source>{count} momentopname(n) verwijderen? De bestanden worden gewist.</source>
      <translation>Delete {count} snapshot(s)? The files will be erased.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/sketchbook_dialog.py" />
      <source>Verwijderen</source>
      <translation>Delete</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/sketchbook_dialog.py" />
      <source>Schetsboek maken</source>
      <translation>Making the sketchbook</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/sketchbook_dialog.py" />
      <source>Het schetsboek staat in {file}.</source>
      <translation>The sketchbook is in {file}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/sketchbook_dialog.py" />
      <source>{variant} · {horizon}</source>
      <translation>{variant} · {horizon}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/snapshots_dialog.py" />
      <source>{count} momentopname(n) van {size} verwijderen? Dit is niet terug te draaien.</source>
      <translation>Delete {count} snapshot(s) of {size}? This cannot be undone.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/snapshots_dialog.py" />
      <source>Let op: dit project gebruikt er een van. Zonder basisset is niets toetsbaar.</source>
      <translation>Note: this project uses one of them. Without reference layers nothing is testable.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/snapshots_dialog.py" />
      <source>Map voor momentopnamen</source>
      <translation>Folder for snapshots</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/snapshots_dialog.py" />
      <source>Gemaakt</source>
      <translation>Made</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/snapshots_dialog.py" />
      <source>Grootte</source>
      <translation>Size</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/snapshots_dialog.py" />
      <source>geen provincie gekozen</source>
      <translation>no province chosen</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/snapshots_dialog.py" />
      <source>nog geen momentopnamen</source>
      <translation>no snapshots yet</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/snapshots_dialog.py" />
      <source>{province}: {total}, in {folder}. De nieuwste staat boven.</source>
      <translation>{province}: {total}, in {folder}. The newest is on top.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/snapshots_dialog.py" />
      <source>{date} (in gebruik)</source>
      <translation>{date} (in use)</translation>
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
      <source>F: uit de favorieten</source>
      <translation>F: remove from favourites</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/tiles.py" />
      <source>F: bij de favorieten</source>
      <translation>F: add to favourites</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/tiles.py" />
      <source>{name}, favoriet</source>
      <translation>{name}, favourite</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/tiles.py" />
      <source>Kies deze functie</source>
      <translation>Choose this function</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/tiles.py" />
      <source>Uit de favorieten</source>
      <translation>Remove from favourites</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/tiles.py" />
      <source>Bij de favorieten</source>
      <translation>Add to favourites</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/tolerance_table.py" />
      <source>middel</source>
      <translation>medium</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/tolerance_table.py" />
      <source>snipper: smaller dan (m)</source>
      <translation>sliver: narrower than (m)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/tolerance_table.py" />
      <source>snipper: kleiner dan (m²)</source>
      <translation>sliver: smaller than (m²)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/tolerance_table.py" />
      <source>randgeval: smaller dan (m)</source>
      <translation>edge case: narrower than (m)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/tolerance_table.py" />
      <source>randgeval: minder dan (% van het object)</source>
      <translation>edge case: less than (% of the object)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/tolerance_table.py" />
      <source>nabij: binnen (m)</source>
      <translation>nearby: within (m)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/tolerance_table.py" />
      <source>grootschalig, tot 1:1.000</source>
      <translation>large-scale, up to 1:1,000</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/tolerance_table.py" />
      <source>ongeveer 1:10.000</source>
      <translation>about 1:10,000</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/tolerance_table.py" />
      <source>1:25.000 of grover, of een zoekgebied</source>
      <translation>1:25,000 or coarser, or a search area</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/tolerance_table.py" />
      <source>Landelijk: {value}</source>
      <translation>National: {value}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/tool_row.py" />
      <source>Niet tot de rand</source>
      <translation>Not up to the edge</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/tool_row.py" />
      <source>Afsnijden op de rand</source>
      <translation>Cut off at the edge</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/tool_row.py" />
      <source>Open plek vullen tot de rand</source>
      <translation>Fill open space up to the edge</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/tool_row.py" />
      <source>Rand van alle vlakken in beeld</source>
      <translation>Edge of all areas in view</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/tool_row.py" />
      <source>Rand van '{layer}'</source>
      <translation>Edge of '{layer}'</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/tool_row.py" />
      <source>kaartschaal: {metres} m</source>
      <translation>map scale: {metres} m</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/update_dialog.py" />
      <source>Tabel bewaren</source>
      <translation>Save table</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/update_dialog.py" />
      <source>Kijk hier eerst naar:</source>
      <translation>Look here first:</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/update_dialog.py" />
      <source>en nog {count} lagen.</source>
      <translation>and {count} more layers.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/update_dialog.py" />
      <source>Erbij</source>
      <translation>Added</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/update_dialog.py" />
      <source>Weg</source>
      <translation>Removed</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_actions.py" />
      <source>De gekozen objecten vervangen, laten vervallen, kopiëren of verplaatsen per variant</source>
      <translation>Replace, let lapse, copy or move the chosen objects per variant</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_actions.py" />
      <source>Vervangen in {variant}</source>
      <translation>Replace in {variant}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_actions.py" />
      <source>Laten vervallen in {variant}</source>
      <translation>Let lapse in {variant}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_actions.py" />
      <source>Terug naar de basis in {variant}</source>
      <translation>Back to the basis in {variant}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_actions.py" />
      <source>Verplaatsen naar</source>
      <translation>Move to</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_actions.py" />
      <source>Kopiëren naar</source>
      <translation>Copy to</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_actions.py" />
      <source>Vervallen objecten terugzetten ({count})</source>
      <translation>Put back lapsed objects ({count})</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_actions.py" />
      <source>Allemaal</source>
      <translation>All of them</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_dialog.py" />
      <source>Objecten, schetsen en varianten die naar de code verwijzen, gaan mee.</source>
      <translation>Objects, sketches and variants that refer to the code change along.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_guard.py" />
      <source>U wijzigt een basisobject</source>
      <translation>You are changing a basis object</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_guard.py" />
      <source>U wijzigt basisobjecten</source>
      <translation>You are changing basis objects</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_guard.py" />
      <source>{names} hoort niet alleen bij {variant}.</source>
      <translation>{names} does not belong to {variant} only.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_guard.py" />
      <source>Alleen in variant {code}</source>
      <translation>In variant {code} only</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_guard.py" />
      <source>Overal</source>
      <translation>Everywhere</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_guard.py" />
      <source>Voortaan zonder te vragen</source>
      <translation>From now on without asking</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_guard.py" />
      <source>Voortaan altijd alleen in de variant</source>
      <translation>From now on always in the variant only</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_guard.py" />
      <source>Voortaan altijd overal</source>
      <translation>From now on always everywhere</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_handling.py" />
      <source>{name} (aftakking)</source>
      <translation>{name} (branch)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_handling.py" />
      <source>Variant {code} aftakken</source>
      <translation>Branch off variant {code}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_handling.py" />
      <source>Variant samenvoegen met de basis?</source>
      <translation>Merge variant with the basis?</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_handling.py" />
      <source>Nieuwe variant…</source>
      <translation>New variant…</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_handling.py" />
      <source>Nieuwe variant op {code}…</source>
      <translation>New variant on {code}…</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_handling.py" />
      <source>Nieuwe variant op deze…</source>
      <translation>New variant on this one…</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_handling.py" />
      <source>Aftakken (kopie met objecten)…</source>
      <translation>Branch off (copy with objects)…</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_handling.py" />
      <source>Hernoemen of wijzigen…</source>
      <translation>Rename or change…</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_handling.py" />
      <source>Voorkeursvariant</source>
      <translation>Preferred variant</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_handling.py" />
      <source>Een gearchiveerde variant heeft geen voorkeur.</source>
      <translation>An archived variant cannot be preferred.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_handling.py" />
      <source>Samenvoegen met de basis…</source>
      <translation>Merge with the basis…</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_handling.py" />
      <source>Uit het archief halen</source>
      <translation>Take out of the archive</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_handling.py" />
      <source>Archiveren</source>
      <translation>Archive</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_handling.py" />
      <source>Verwijderen…</source>
      <translation>Delete…</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_handling.py" />
      <source>{name} (gearchiveerd)</source>
      <translation>{name} (archived)</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_handling.py" />
      <source>En nog {count}; zie het logboek.</source>
      <translation>And {count} more; see the log.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_handling.py" />
      <source>Gedaan: {what}</source>
      <translation>Done: {what}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_handling.py" />
      <source>{count} object(en) van {variant} gaan naar de basis en gelden dan voor alle varianten.</source>
      <translation>{count} object(s) of {variant} go to the basis and then hold for all variants.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_handling.py" />
      <source>{count} object(en) van de basis verdwijnen: ze zijn vervangen of vervallen.</source>
      <translation>{count} object(s) of the basis disappear: they have been replaced or have lapsed.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_handling.py" />
      <source>{count} verwijzing(en) of looptijden worden bijgewerkt; zie de details.</source>
      <translation>{count} reference(s) or periods will be updated; see the details.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_handling.py" />
      <source>De variant zelf houdt op te bestaan. Ongedaan maken kan tot u opslaat.</source>
      <translation>The variant itself ceases to exist. You can undo this until you save.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_handling.py" />
      <source>{variant} heeft {count} eigen object(en); die verdwijnen mee.</source>
      <translation>{variant} has {count} object(s) of its own; these disappear with it.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_handling.py" />
      <source>Variant verwijderen?</source>
      <translation>Delete variant?</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_handling.py" />
      <source>Hierop wordt voortgebouwd door: {names}.</source>
      <translation>These build on it: {names}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_handling.py" />
      <source>Alleen deze; de rest bouwt voort op {parent}</source>
      <translation>Only this one; the rest builds on {parent}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_handling.py" />
      <source>Allemaal verwijderen</source>
      <translation>Delete all</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_list.py" />
      <source>{count} eigen</source>
      <translation>{count} own</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_list.py" />
      <source>voorkeur</source>
      <translation>preferred</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_list.py" />
      <source>gearchiveerd</source>
      <translation>archived</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_list.py" />
      <source>bouwt voort op {code}</source>
      <translation>builds on {code}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_strip.py" />
      <source>Nieuwe variant</source>
      <translation>New variant</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_strip.py" />
      <source>Meer: alle varianten, en wat u met deze variant kunt doen</source>
      <translation>More: all variants, and what you can do with this variant</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_strip.py" />
      <source>Basis: wat voor alle varianten geldt</source>
      <translation>Basis: what holds for all variants</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_strip.py" />
      <source>Bouwt voort op {code}</source>
      <translation>Builds on {code}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_strip.py" />
      <source>Gearchiveerd</source>
      <translation>Archived</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_strip.py" />
      <source>Variant {code} {name}</source>
      <translation>Variant {code} {name}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/variant_strip.py" />
      <source>Ga naar</source>
      <translation>Go to</translation>
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
      <source>Verwijderd: {name}</source>
      <translation>Deleted: {name}</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/verdict.py" />
      <source>{label}: {text}. Klik om het op de kaart te zien.</source>
      <translation>{label}: {text}. Click to see it on the map.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/view_button.py" />
      <source>Tijd en dimmen op de kaart</source>
      <translation>Time and dimming on the map</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/view_button.py" />
      <source>Toon wat buiten de horizon valt gedimd</source>
      <translation>Show what falls outside the horizon dimmed</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/view_button.py" />
      <source>Dim de basis onder een variant</source>
      <translation>Dim the basis under a variant</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/view_button.py" />
      <source>Cijfers bij de muis tijdens het tekenen</source>
      <translation>Figures at the pointer while drawing</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/view_button.py" />
      <source>Toont wat de schets toevoegt en raakt voordat zij af is</source>
      <translation>Shows what the sketch adds and touches before it is finished</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/view_button.py" />
      <source>Stap door de tijd met de tijdbesturing van QGIS</source>
      <translation>Step through time with the temporal controller of QGIS</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/view_button.py" />
      <source>Terug naar de horizon van het paneel</source>
      <translation>Back to the horizon of the panel</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/view_button.py" />
      <source>De kaart toont {year}; de cijfers in het paneel gelden voor {horizon}.</source>
      <translation>The map shows {year}; the figures in the panel hold for {horizon}.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/view_button.py" />
      <source>Wat de kaart toont van andere jaren en van de basis, en door de tijd stappen</source>
      <translation>What the map shows of other years and of the basis, and stepping through time</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/view_button.py" />
      <source>Jaren per stap</source>
      <translation>Years per step</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/view_button.py" />
      <source>{years} jaar</source>
      <translation>{years} years</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/weighing_dialog.py" />
      <source>en nog {count} bevindingen</source>
      <translation>and {count} more findings</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/weighing_dialog.py" />
      <source>{count} bevindingen afwegen</source>
      <translation>Weigh {count} findings</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/weighing_dialog.py" />
      <source>geen beroep op een uitzondering</source>
      <translation>no exception invoked</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/weighing_dialog.py" />
      <source>Schrijf een motivering: zonder is een afweging niet te volgen.</source>
      <translation>Write a motivation: without one a weighing cannot be followed.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/weighing_dialog.py" />
      <source>Zeg met wie er wordt geruild: een provincie of een gebied.</source>
      <translation>Say who the trade is with: a province or an area.</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/weighings.py" />
      <source>Bevinding afwegen</source>
      <translation>Weigh finding</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/weighings.py" />
      <source>Bevindingen afwegen</source>
      <translation>Weigh findings</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/weighings.py" />
      <source>Afweging terugnemen</source>
      <translation>Take back weighing</translation>
    </message>
    <message>
      <location filename="../../novex_plugin/ui/weighings.py" />
      <source>Afwegingen terugnemen</source>
      <translation>Take back weighings</translation>
    </message>
  </context>
</TS>
