<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.22.16-Białowieża">
 <renderer-v2 enableorderby="1" forceraster="0" referencescale="-1" symbollevels="0" type="RuleRenderer">
  <rules key="regels">
   <rule filter="NOT coalesce(&quot;vervalt&quot;, false) AND (@novex_keten IS NULL OR (strpos(@novex_keten, ',' || coalesce(&quot;variant&quot;, '') || ',') &gt; 0 AND max(coalesce(try(to_int(&quot;horizon&quot;)), 0), coalesce(&quot;jaar_start&quot;, 0)) &lt;= coalesce(year(@map_start_time), to_int(@novex_jaar)) AND coalesce(&quot;jaar_eind&quot;, 9999) &gt;= coalesce(year(@map_start_time), to_int(@novex_jaar)) AND (coalesce(map_get(json_to_map(@novex_vervallen), &quot;uuid&quot;), 9999) &gt; coalesce(year(@map_start_time), to_int(@novex_jaar)) OR coalesce(to_int(@novex_kring), 9999) &lt;= coalesce(year(@map_start_time), to_int(@novex_jaar)))))" key="vlak:in_beeld" label="In de gekozen variant en horizon">
    <rule filter="&quot;functie&quot; = 'woningbouw'" key="vlak:woningbouw" label="Woningbouw">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:woningbouw:indicatief" label="Indicatieve begrenzing" symbol="0" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:woningbouw:zoekgebied" label="Zoekgebied" symbol="1" />
     <rule filter="ELSE" key="vlak:woningbouw:exact" label="Exacte begrenzing" symbol="2" />
    </rule>
    <rule filter="&quot;functie&quot; = 'voorzieningen_kwetsbaar'" key="vlak:voorzieningen_kwetsbaar" label="Zorg, onderwijs en opvang">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:voorzieningen_kwetsbaar:indicatief" label="Indicatieve begrenzing" symbol="3" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:voorzieningen_kwetsbaar:zoekgebied" label="Zoekgebied" symbol="4" />
     <rule filter="ELSE" key="vlak:voorzieningen_kwetsbaar:exact" label="Exacte begrenzing" symbol="5" />
    </rule>
    <rule filter="&quot;functie&quot; = 'bedrijventerrein'" key="vlak:bedrijventerrein" label="Bedrijventerrein">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:bedrijventerrein:indicatief" label="Indicatieve begrenzing" symbol="6" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:bedrijventerrein:zoekgebied" label="Zoekgebied" symbol="7" />
     <rule filter="ELSE" key="vlak:bedrijventerrein:exact" label="Exacte begrenzing" symbol="8" />
    </rule>
    <rule filter="&quot;functie&quot; = 'xxl_logistiek'" key="vlak:xxl_logistiek" label="Grootschalige logistiek">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:xxl_logistiek:indicatief" label="Indicatieve begrenzing" symbol="9" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:xxl_logistiek:zoekgebied" label="Zoekgebied" symbol="10" />
     <rule filter="ELSE" key="vlak:xxl_logistiek:exact" label="Exacte begrenzing" symbol="11" />
    </rule>
    <rule filter="&quot;functie&quot; = 'zware_industrie'" key="vlak:zware_industrie" label="Zware industrie (hoge milieucategorie)">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:zware_industrie:indicatief" label="Indicatieve begrenzing" symbol="12" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:zware_industrie:zoekgebied" label="Zoekgebied" symbol="13" />
     <rule filter="ELSE" key="vlak:zware_industrie:exact" label="Exacte begrenzing" symbol="14" />
    </rule>
    <rule filter="&quot;functie&quot; = 'haven'" key="vlak:haven" label="Haven en watergebonden terrein">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:haven:indicatief" label="Indicatieve begrenzing" symbol="15" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:haven:zoekgebied" label="Zoekgebied" symbol="16" />
     <rule filter="ELSE" key="vlak:haven:exact" label="Exacte begrenzing" symbol="17" />
    </rule>
    <rule filter="&quot;functie&quot; = 'datacenter'" key="vlak:datacenter" label="Datacenter">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:datacenter:indicatief" label="Indicatieve begrenzing" symbol="18" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:datacenter:zoekgebied" label="Zoekgebied" symbol="19" />
     <rule filter="ELSE" key="vlak:datacenter:exact" label="Exacte begrenzing" symbol="20" />
    </rule>
    <rule filter="&quot;functie&quot; = 'glastuinbouw'" key="vlak:glastuinbouw" label="Glastuinbouw">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:glastuinbouw:indicatief" label="Indicatieve begrenzing" symbol="21" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:glastuinbouw:zoekgebied" label="Zoekgebied" symbol="22" />
     <rule filter="ELSE" key="vlak:glastuinbouw:exact" label="Exacte begrenzing" symbol="23" />
    </rule>
    <rule filter="&quot;functie&quot; = 'windpark'" key="vlak:windpark" label="Windpark">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:windpark:indicatief" label="Indicatieve begrenzing" symbol="24" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:windpark:zoekgebied" label="Zoekgebied" symbol="25" />
     <rule filter="ELSE" key="vlak:windpark:exact" label="Exacte begrenzing" symbol="26" />
    </rule>
    <rule filter="&quot;functie&quot; = 'zonneveld'" key="vlak:zonneveld" label="Zonneveld">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:zonneveld:indicatief" label="Indicatieve begrenzing" symbol="27" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:zonneveld:zoekgebied" label="Zoekgebied" symbol="28" />
     <rule filter="ELSE" key="vlak:zonneveld:exact" label="Exacte begrenzing" symbol="29" />
    </rule>
    <rule filter="&quot;functie&quot; = 'hoogspanningsstation'" key="vlak:hoogspanningsstation" label="Hoogspanningsstation">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:hoogspanningsstation:indicatief" label="Indicatieve begrenzing" symbol="30" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:hoogspanningsstation:zoekgebied" label="Zoekgebied" symbol="31" />
     <rule filter="ELSE" key="vlak:hoogspanningsstation:exact" label="Exacte begrenzing" symbol="32" />
    </rule>
    <rule filter="&quot;functie&quot; = 'buisleiding'" key="vlak:buisleiding" label="Buisleidingstrook">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:buisleiding:indicatief" label="Indicatieve begrenzing" symbol="33" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:buisleiding:zoekgebied" label="Zoekgebied" symbol="34" />
     <rule filter="ELSE" key="vlak:buisleiding:exact" label="Exacte begrenzing" symbol="35" />
    </rule>
    <rule filter="&quot;functie&quot; = 'energiecentrale'" key="vlak:energiecentrale" label="Grootschalige elektriciteitsopwekking">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:energiecentrale:indicatief" label="Indicatieve begrenzing" symbol="36" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:energiecentrale:zoekgebied" label="Zoekgebied" symbol="37" />
     <rule filter="ELSE" key="vlak:energiecentrale:exact" label="Exacte begrenzing" symbol="38" />
    </rule>
    <rule filter="&quot;functie&quot; = 'kernenergie'" key="vlak:kernenergie" label="Kernenergie">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:kernenergie:indicatief" label="Indicatieve begrenzing" symbol="39" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:kernenergie:zoekgebied" label="Zoekgebied" symbol="40" />
     <rule filter="ELSE" key="vlak:kernenergie:exact" label="Exacte begrenzing" symbol="41" />
    </rule>
    <rule filter="&quot;functie&quot; = 'elektrolyse_batterij'" key="vlak:elektrolyse_batterij" label="Elektrolyse, batterij of conversie">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:elektrolyse_batterij:indicatief" label="Indicatieve begrenzing" symbol="42" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:elektrolyse_batterij:zoekgebied" label="Zoekgebied" symbol="43" />
     <rule filter="ELSE" key="vlak:elektrolyse_batterij:exact" label="Exacte begrenzing" symbol="44" />
    </rule>
    <rule filter="&quot;functie&quot; = 'nieuwe_natuur'" key="vlak:nieuwe_natuur" label="Nieuwe natuur">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:nieuwe_natuur:indicatief" label="Indicatieve begrenzing" symbol="45" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:nieuwe_natuur:zoekgebied" label="Zoekgebied" symbol="46" />
     <rule filter="ELSE" key="vlak:nieuwe_natuur:exact" label="Exacte begrenzing" symbol="47" />
    </rule>
    <rule filter="&quot;functie&quot; = 'bos'" key="vlak:bos" label="Bos">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:bos:indicatief" label="Indicatieve begrenzing" symbol="48" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:bos:zoekgebied" label="Zoekgebied" symbol="49" />
     <rule filter="ELSE" key="vlak:bos:exact" label="Exacte begrenzing" symbol="50" />
    </rule>
    <rule filter="&quot;functie&quot; = 'groenblauwe_dooradering'" key="vlak:groenblauwe_dooradering" label="Groenblauwe dooradering">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:groenblauwe_dooradering:indicatief" label="Indicatieve begrenzing" symbol="51" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:groenblauwe_dooradering:zoekgebied" label="Zoekgebied" symbol="52" />
     <rule filter="ELSE" key="vlak:groenblauwe_dooradering:exact" label="Exacte begrenzing" symbol="53" />
    </rule>
    <rule filter="&quot;functie&quot; = 'bufferstrook_beekdal'" key="vlak:bufferstrook_beekdal" label="Bufferstrook beekdal">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:bufferstrook_beekdal:indicatief" label="Indicatieve begrenzing" symbol="54" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:bufferstrook_beekdal:zoekgebied" label="Zoekgebied" symbol="55" />
     <rule filter="ELSE" key="vlak:bufferstrook_beekdal:exact" label="Exacte begrenzing" symbol="56" />
    </rule>
    <rule filter="&quot;functie&quot; = 'overgangsgebied'" key="vlak:overgangsgebied" label="Overgangsgebied Natura 2000">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:overgangsgebied:indicatief" label="Indicatieve begrenzing" symbol="57" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:overgangsgebied:zoekgebied" label="Zoekgebied" symbol="58" />
     <rule filter="ELSE" key="vlak:overgangsgebied:exact" label="Exacte begrenzing" symbol="59" />
    </rule>
    <rule filter="&quot;functie&quot; = 'waterberging'" key="vlak:waterberging" label="Waterberging">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:waterberging:indicatief" label="Indicatieve begrenzing" symbol="60" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:waterberging:zoekgebied" label="Zoekgebied" symbol="61" />
     <rule filter="ELSE" key="vlak:waterberging:exact" label="Exacte begrenzing" symbol="62" />
    </rule>
    <rule filter="&quot;functie&quot; = 'peilopzet_veenweide'" key="vlak:peilopzet_veenweide" label="Peilopzet veenweide">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:peilopzet_veenweide:indicatief" label="Indicatieve begrenzing" symbol="63" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:peilopzet_veenweide:zoekgebied" label="Zoekgebied" symbol="64" />
     <rule filter="ELSE" key="vlak:peilopzet_veenweide:exact" label="Exacte begrenzing" symbol="65" />
    </rule>
    <rule filter="&quot;functie&quot; = 'landbouw'" key="vlak:landbouw" label="Landbouw (grondgebonden)">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:landbouw:indicatief" label="Indicatieve begrenzing" symbol="66" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:landbouw:zoekgebied" label="Zoekgebied" symbol="67" />
     <rule filter="ELSE" key="vlak:landbouw:exact" label="Exacte begrenzing" symbol="68" />
    </rule>
    <rule filter="&quot;functie&quot; = 'veehouderij'" key="vlak:veehouderij" label="Intensieve veehouderij">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:veehouderij:indicatief" label="Indicatieve begrenzing" symbol="69" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:veehouderij:zoekgebied" label="Zoekgebied" symbol="70" />
     <rule filter="ELSE" key="vlak:veehouderij:exact" label="Exacte begrenzing" symbol="71" />
    </rule>
    <rule filter="&quot;functie&quot; = 'drinkwaterwinning'" key="vlak:drinkwaterwinning" label="Drinkwaterwinning en -bescherming">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:drinkwaterwinning:indicatief" label="Indicatieve begrenzing" symbol="72" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:drinkwaterwinning:zoekgebied" label="Zoekgebied" symbol="73" />
     <rule filter="ELSE" key="vlak:drinkwaterwinning:exact" label="Exacte begrenzing" symbol="74" />
    </rule>
    <rule filter="&quot;functie&quot; = 'delfstofwinning'" key="vlak:delfstofwinning" label="Delfstofwinning">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:delfstofwinning:indicatief" label="Indicatieve begrenzing" symbol="75" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:delfstofwinning:zoekgebied" label="Zoekgebied" symbol="76" />
     <rule filter="ELSE" key="vlak:delfstofwinning:exact" label="Exacte begrenzing" symbol="77" />
    </rule>
    <rule filter="&quot;functie&quot; = 'recreatie'" key="vlak:recreatie" label="Recreatie">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:recreatie:indicatief" label="Indicatieve begrenzing" symbol="78" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:recreatie:zoekgebied" label="Zoekgebied" symbol="79" />
     <rule filter="ELSE" key="vlak:recreatie:exact" label="Exacte begrenzing" symbol="80" />
    </rule>
    <rule filter="&quot;functie&quot; = 'erfgoed'" key="vlak:erfgoed" label="Erfgoed en cultuurlandschap">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:erfgoed:indicatief" label="Indicatieve begrenzing" symbol="81" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:erfgoed:zoekgebied" label="Zoekgebied" symbol="82" />
     <rule filter="ELSE" key="vlak:erfgoed:exact" label="Exacte begrenzing" symbol="83" />
    </rule>
    <rule filter="&quot;functie&quot; = 'milieu'" key="vlak:milieu" label="Milieuruimte of bufferzone">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:milieu:indicatief" label="Indicatieve begrenzing" symbol="84" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:milieu:zoekgebied" label="Zoekgebied" symbol="85" />
     <rule filter="ELSE" key="vlak:milieu:exact" label="Exacte begrenzing" symbol="86" />
    </rule>
    <rule filter="&quot;functie&quot; = 'gezonde_leefomgeving'" key="vlak:gezonde_leefomgeving" label="Groen en gezonde leefomgeving">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:gezonde_leefomgeving:indicatief" label="Indicatieve begrenzing" symbol="87" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:gezonde_leefomgeving:zoekgebied" label="Zoekgebied" symbol="88" />
     <rule filter="ELSE" key="vlak:gezonde_leefomgeving:exact" label="Exacte begrenzing" symbol="89" />
    </rule>
    <rule filter="&quot;functie&quot; = 'defensie_oefenterrein'" key="vlak:defensie_oefenterrein" label="Defensie: oefenterrein">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:defensie_oefenterrein:indicatief" label="Indicatieve begrenzing" symbol="90" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:defensie_oefenterrein:zoekgebied" label="Zoekgebied" symbol="91" />
     <rule filter="ELSE" key="vlak:defensie_oefenterrein:exact" label="Exacte begrenzing" symbol="92" />
    </rule>
    <rule filter="&quot;functie&quot; = 'defensie_munitie_schiet'" key="vlak:defensie_munitie_schiet" label="Defensie: munitie of schietbaan">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:defensie_munitie_schiet:indicatief" label="Indicatieve begrenzing" symbol="93" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:defensie_munitie_schiet:zoekgebied" label="Zoekgebied" symbol="94" />
     <rule filter="ELSE" key="vlak:defensie_munitie_schiet:exact" label="Exacte begrenzing" symbol="95" />
    </rule>
    <rule filter="&quot;functie&quot; = 'kazerne'" key="vlak:kazerne" label="Defensie: kazerne">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:kazerne:indicatief" label="Indicatieve begrenzing" symbol="96" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:kazerne:zoekgebied" label="Zoekgebied" symbol="97" />
     <rule filter="ELSE" key="vlak:kazerne:exact" label="Exacte begrenzing" symbol="98" />
    </rule>
    <rule filter="&quot;functie&quot; = 'laagvlieggebied'" key="vlak:laagvlieggebied" label="Defensie: laagvlieggebied">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:laagvlieggebied:indicatief" label="Indicatieve begrenzing" symbol="99" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:laagvlieggebied:zoekgebied" label="Zoekgebied" symbol="100" />
     <rule filter="ELSE" key="vlak:laagvlieggebied:exact" label="Exacte begrenzing" symbol="101" />
    </rule>
    <rule filter="&quot;functie&quot; = 'luchthaven'" key="vlak:luchthaven" label="Luchthaven">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:luchthaven:indicatief" label="Indicatieve begrenzing" symbol="102" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:luchthaven:zoekgebied" label="Zoekgebied" symbol="103" />
     <rule filter="ELSE" key="vlak:luchthaven:exact" label="Exacte begrenzing" symbol="104" />
    </rule>
    <rule filter="&quot;functie&quot; = 'infrastructuur_weg_spoor'" key="vlak:infrastructuur_weg_spoor" label="Weg of spoor">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="vlak:infrastructuur_weg_spoor:indicatief" label="Indicatieve begrenzing" symbol="105" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="vlak:infrastructuur_weg_spoor:zoekgebied" label="Zoekgebied" symbol="106" />
     <rule filter="ELSE" key="vlak:infrastructuur_weg_spoor:exact" label="Exacte begrenzing" symbol="107" />
    </rule>
    <rule filter="ELSE" key="vlak:onbekend" label="Andere functie" symbol="108" />
   </rule>
   <rule filter="&quot;laag&quot; = 'bovengronds' AND (NOT coalesce(&quot;vervalt&quot;, false) AND (@novex_keten IS NULL OR (strpos(@novex_keten, ',' || coalesce(&quot;variant&quot;, '') || ',') &gt; 0 AND max(coalesce(try(to_int(&quot;horizon&quot;)), 0), coalesce(&quot;jaar_start&quot;, 0)) &lt;= coalesce(year(@map_start_time), to_int(@novex_jaar)) AND coalesce(&quot;jaar_eind&quot;, 9999) &gt;= coalesce(year(@map_start_time), to_int(@novex_jaar)) AND (coalesce(map_get(json_to_map(@novex_vervallen), &quot;uuid&quot;), 9999) &gt; coalesce(year(@map_start_time), to_int(@novex_jaar)) OR coalesce(to_int(@novex_kring), 9999) &lt;= coalesce(year(@map_start_time), to_int(@novex_jaar))))))" key="vlak:laag_bovengronds" label="Boven het maaiveld" symbol="109" />
   <rule filter="&quot;laag&quot; = 'ondergronds' AND (NOT coalesce(&quot;vervalt&quot;, false) AND (@novex_keten IS NULL OR (strpos(@novex_keten, ',' || coalesce(&quot;variant&quot;, '') || ',') &gt; 0 AND max(coalesce(try(to_int(&quot;horizon&quot;)), 0), coalesce(&quot;jaar_start&quot;, 0)) &lt;= coalesce(year(@map_start_time), to_int(@novex_jaar)) AND coalesce(&quot;jaar_eind&quot;, 9999) &gt;= coalesce(year(@map_start_time), to_int(@novex_jaar)) AND (coalesce(map_get(json_to_map(@novex_vervallen), &quot;uuid&quot;), 9999) &gt; coalesce(year(@map_start_time), to_int(@novex_jaar)) OR coalesce(to_int(@novex_kring), 9999) &lt;= coalesce(year(@map_start_time), to_int(@novex_jaar))))))" key="vlak:laag_ondergronds" label="Onder het maaiveld" symbol="110" />
   <rule filter="coalesce(@novex_buiten, '') = 'gedimd' AND @novex_keten IS NOT NULL AND NOT coalesce(&quot;vervalt&quot;, false) AND strpos(@novex_keten, ',' || coalesce(&quot;variant&quot;, '') || ',') &gt; 0 AND NOT (max(coalesce(try(to_int(&quot;horizon&quot;)), 0), coalesce(&quot;jaar_start&quot;, 0)) &lt;= coalesce(year(@map_start_time), to_int(@novex_jaar)) AND coalesce(&quot;jaar_eind&quot;, 9999) &gt;= coalesce(year(@map_start_time), to_int(@novex_jaar))) AND (coalesce(map_get(json_to_map(@novex_vervallen), &quot;uuid&quot;), 9999) &gt; coalesce(year(@map_start_time), to_int(@novex_jaar)) OR coalesce(to_int(@novex_kring), 9999) &lt;= coalesce(year(@map_start_time), to_int(@novex_jaar)))" key="vlak:buiten_beeld" label="Niet in de gekozen horizon (gedimd)" symbol="111" />
  </rules>
  <symbols>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="0" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,216,61,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="153,122,0,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@0@1" type="marker">
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMTIgMy4yIDIuOCAxMS40aDIuN1YyMC40aDQuN3YtNS42aDMuNnY1LjZoNC43VjExLjRoMi43eiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="1" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,216,61,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="153,122,0,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@1@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="204,163,0,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@1@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMTIgMy4yIDIuOCAxMS40aDIuN1YyMC40aDQuN3YtNS42aDMuNnY1LjZoNC43VjExLjRoMi43eiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="10" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="167,121,196,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="90,49,116,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@10@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="167,121,196,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="0" />
      <Option name="distance" type="QString" value="2.2" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@10@2" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="90,49,116,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="90" />
      <Option name="distance" type="QString" value="2.2" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@10@3" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="90,49,116,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@10@4" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMS41IDUuNWgxM3YxMC41aC0xM3pNMTUuNyA4LjVoMy42bDMuMiAzLjdWMTZoLTYuOHoiLz4KICA8Y2lyY2xlIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGN4PSI1LjgiIGN5PSIxNy44IiByPSIyLjIiLz4KICA8Y2lyY2xlIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGN4PSIxOCIgY3k9IjE3LjgiIHI9IjIuMiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="100" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="201,201,168,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="120,120,72,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@100@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="173,173,123,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="2.4" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@100@2" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="120,120,72,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="135" />
      <Option name="distance" type="QString" value="2.4" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@100@3" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="120,120,72,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@100@4" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjIiIGQ9Ik0zLjUgNC41aDE3Ii8+CiAgPC9nPgogIDxwYXRoIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGZpbGwtcnVsZT0iZXZlbm9kZCIgZD0iTTExLjIgNWgxLjh2Mi41YzQuNS4yIDggMyA4IDYuNSAwIDEuNi0xLjMgMi41LTMgMi41aC02LjVjLTIuMiAwLTMuNy0yLTQtNC41TDIgMTAuOFY4LjNoMS44bDEuMiAxLjVoMi44Yy44LTEuMyAyLTIuMSAzLjQtMi4zek0xNCA5LjV2My4yaDQuNkMxOCAxMSAxNi4zIDkuNyAxNCA5LjV6Ii8+CiAgPGcgc3Ryb2tlPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICM0YjU1NjMiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLXdpZHRoPSIxLjYiIGQ9Ik04LjUgMjBoMTBNMTEgMTYuNVYyME0xNiAxNi41VjIwIi8+CiAgPC9nPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="101" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="201,201,168,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="120,120,72,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="2.4" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@101@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="147,147,127,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="135" />
      <Option name="distance" type="QString" value="2.4" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@101@2" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="147,147,127,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@101@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjIiIGQ9Ik0zLjUgNC41aDE3Ii8+CiAgPC9nPgogIDxwYXRoIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGZpbGwtcnVsZT0iZXZlbm9kZCIgZD0iTTExLjIgNWgxLjh2Mi41YzQuNS4yIDggMyA4IDYuNSAwIDEuNi0xLjMgMi41LTMgMi41aC02LjVjLTIuMiAwLTMuNy0yLTQtNC41TDIgMTAuOFY4LjNoMS44bDEuMiAxLjVoMi44Yy44LTEuMyAyLTIuMSAzLjQtMi4zek0xNCA5LjV2My4yaDQuNkMxOCAxMSAxNi4zIDkuNyAxNCA5LjV6Ii8+CiAgPGcgc3Ryb2tlPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICM0YjU1NjMiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLXdpZHRoPSIxLjYiIGQ9Ik04LjUgMjBoMTBNMTEgMTYuNVYyME0xNiAxNi41VjIwIi8+CiAgPC9nPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="102" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="169,169,189,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="80,80,106,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="135" />
      <Option name="distance" type="QString" value="1.8" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@102@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="146,145,149,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@102@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMTIgMS44YzEgMCAxLjYgMSAxLjYgMi42djQuNGw4LjIgNXYyLjRsLTguMi0yLjZ2NC42bDIuNCAxLjl2MS44TDEyIDIwLjhsLTQgMS4xdi0xLjhsMi40LTEuOXYtNC42bC04LjIgMi42di0yLjRsOC4yLTVWNC40QzEwLjQgMi44IDExIDEuOCAxMiAxLjh6Ii8+Cjwvc3ZnPgo=" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="103" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="169,169,189,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="80,80,106,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@103@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="169,169,189,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="135" />
      <Option name="distance" type="QString" value="1.8" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@103@2" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="80,80,106,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@103@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMTIgMS44YzEgMCAxLjYgMSAxLjYgMi42djQuNGw4LjIgNXYyLjRsLTguMi0yLjZ2NC42bDIuNCAxLjl2MS44TDEyIDIwLjhsLTQgMS4xdi0xLjhsMi40LTEuOXYtNC42bC04LjIgMi42di0yLjRsOC4yLTVWNC40QzEwLjQgMi44IDExIDEuOCAxMiAxLjh6Ii8+Cjwvc3ZnPgo=" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="104" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="169,169,189,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="80,80,106,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="135" />
      <Option name="distance" type="QString" value="1.8" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@104@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="130,129,139,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@104@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMTIgMS44YzEgMCAxLjYgMSAxLjYgMi42djQuNGw4LjIgNXYyLjRsLTguMi0yLjZ2NC42bDIuNCAxLjl2MS44TDEyIDIwLjhsLTQgMS4xdi0xLjhsMi40LTEuOXYtNC42bC04LjIgMi42di0yLjRsOC4yLTVWNC40QzEwLjQgMi44IDExIDEuOCAxMiAxLjh6Ii8+Cjwvc3ZnPgo=" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="105" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="140,143,148,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="72,74,78,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@105@1" type="marker">
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik04LjUgM2g3bDUgMThoLTE3ek0xMS4zIDV2My4yaDEuNFY1em0tLjIgNS4ydjMuOGgxLjh2LTMuOHptLS4yIDZ2My44aDIuMnYtMy44eiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="106" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="140,143,148,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="72,74,78,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@106@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="140,143,148,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@106@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik04LjUgM2g3bDUgMThoLTE3ek0xMS4zIDV2My4yaDEuNFY1em0tLjIgNS4ydjMuOGgxLjh2LTMuOHptLS4yIDZ2My44aDIuMnYtMy44eiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="107" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="140,143,148,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="72,74,78,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@107@1" type="marker">
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik04LjUgM2g3bDUgMThoLTE3ek0xMS4zIDV2My4yaDEuNFY1em0tLjIgNS4ydjMuOGgxLjh2LTMuOHptLS4yIDZ2My44aDIuMnYtMy44eiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="108" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="155,155,155,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="81,81,81,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="1" name="109" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="HashLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="hash_length" type="QString" value="1.1" />
      <Option name="interval" type="QString" value="2" />
      <Option name="offset" type="QString" value="-0.55" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@109@0" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="31,41,51,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@109@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="triangle" />
        <Option name="offset" type="QString" value="3.29999999999999982,-1.89999999999999991" />
        <Option name="outline_color" type="QString" value="255,255,255,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="2.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="11" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="167,121,196,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="90,49,116,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="0" />
      <Option name="distance" type="QString" value="2.2" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@11@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="128,102,143,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="90" />
      <Option name="distance" type="QString" value="2.2" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@11@2" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="128,102,143,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@11@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMS41IDUuNWgxM3YxMC41aC0xM3pNMTUuNyA4LjVoMy42bDMuMiAzLjdWMTZoLTYuOHoiLz4KICA8Y2lyY2xlIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGN4PSI1LjgiIGN5PSIxNy44IiByPSIyLjIiLz4KICA8Y2lyY2xlIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGN4PSIxOCIgY3k9IjE3LjgiIHI9IjIuMiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="1" name="110" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="HashLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="hash_length" type="QString" value="1.1" />
      <Option name="interval" type="QString" value="2" />
      <Option name="offset" type="QString" value="0.55" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@110@0" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="31,41,51,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@110@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="180" />
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="triangle" />
        <Option name="offset" type="QString" value="-3.29999999999999982,1.89999999999999991" />
        <Option name="outline_color" type="QString" value="255,255,255,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="2.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="0.5" clip_to_extent="1" force_rhr="0" name="111" type="fill">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="120,120,120,14" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="155,155,155,255" />
      <Option name="outline_width" type="QString" value="0.2" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="outlineColor" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="map_get(json_to_map('{&quot;woningbouw&quot;: &quot;#997a00&quot;, &quot;voorzieningen_kwetsbaar&quot;: &quot;#a3421b&quot;, &quot;bedrijventerrein&quot;: &quot;#7c3692&quot;, &quot;xxl_logistiek&quot;: &quot;#5a3174&quot;, &quot;zware_industrie&quot;: &quot;#4b2359&quot;, &quot;haven&quot;: &quot;#2f1d52&quot;, &quot;datacenter&quot;: &quot;#403c69&quot;, &quot;glastuinbouw&quot;: &quot;#7d8d1b&quot;, &quot;windpark&quot;: &quot;#0f538a&quot;, &quot;zonneveld&quot;: &quot;#915303&quot;, &quot;hoogspanningsstation&quot;: &quot;#393939&quot;, &quot;hoogspanningsverbinding&quot;: &quot;#282828&quot;, &quot;buisleiding&quot;: &quot;#4f341e&quot;, &quot;energiecentrale&quot;: &quot;#712815&quot;, &quot;kernenergie&quot;: &quot;#661133&quot;, &quot;elektrolyse_batterij&quot;: &quot;#175f5b&quot;, &quot;nieuwe_natuur&quot;: &quot;#385446&quot;, &quot;bos&quot;: &quot;#294c15&quot;, &quot;groenblauwe_dooradering&quot;: &quot;#175938&quot;, &quot;bufferstrook_beekdal&quot;: &quot;#2d815c&quot;, &quot;overgangsgebied&quot;: &quot;#5a8937&quot;, &quot;waterberging&quot;: &quot;#2373b0&quot;, &quot;peilopzet_veenweide&quot;: &quot;#385a73&quot;, &quot;landbouw&quot;: &quot;#88871f&quot;, &quot;veehouderij&quot;: &quot;#7b6c27&quot;, &quot;drinkwaterwinning&quot;: &quot;#173c66&quot;, &quot;delfstofwinning&quot;: &quot;#694e31&quot;, &quot;recreatie&quot;: &quot;#5e6e16&quot;, &quot;erfgoed&quot;: &quot;#401415&quot;, &quot;milieu&quot;: &quot;#693d4e&quot;, &quot;gezonde_leefomgeving&quot;: &quot;#1c8c25&quot;, &quot;defensie_oefenterrein&quot;: &quot;#414529&quot;, &quot;defensie_munitie_schiet&quot;: &quot;#352f14&quot;, &quot;kazerne&quot;: &quot;#575735&quot;, &quot;laagvlieggebied&quot;: &quot;#787848&quot;, &quot;luchthaven&quot;: &quot;#50506a&quot;, &quot;infrastructuur_weg_spoor&quot;: &quot;#484a4e&quot;}'), &quot;functie&quot;)" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="12" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="143,69,168,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="75,35,89,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="2.4" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@12@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="136,110,141,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="135" />
      <Option name="distance" type="QString" value="2.4" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@12@2" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="136,110,141,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@12@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMi41IDIwLjVWMTFsNSAzLjVWMTFsNSAzLjVWNGgzLjJsLjYgNi41aDEuMkwxOC4xIDRoMi4ybDEuMiAxNi41eiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="13" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="143,69,168,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="75,35,89,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@13@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="143,69,168,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="2.4" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@13@2" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="75,35,89,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="135" />
      <Option name="distance" type="QString" value="2.4" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@13@3" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="75,35,89,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@13@4" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMi41IDIwLjVWMTFsNSAzLjVWMTFsNSAzLjVWNGgzLjJsLjYgNi41aDEuMkwxOC4xIDRoMi4ybDEuMiAxNi41eiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="14" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="143,69,168,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="75,35,89,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="2.4" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@14@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="115,73,127,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="135" />
      <Option name="distance" type="QString" value="2.4" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@14@2" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="115,73,127,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@14@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMi41IDIwLjVWMTFsNSAzLjVWMTFsNSAzLjVWNGgzLjJsLjYgNi41aDEuMkwxOC4xIDRoMi4ybDEuMiAxNi41eiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="15" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="91,58,156,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="47,29,82,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.1" />
      <Option name="distance_x" type="QString" value="2.2" />
      <Option name="distance_y" type="QString" value="2.2" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@15@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="half_arc" />
        <Option name="outline_color" type="QString" value="118,106,137,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.8" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@15@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxjaXJjbGUgZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS13aWR0aD0iMiIgY3g9IjEyIiBjeT0iNC45IiByPSIxLjkiLz4KICA8cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICM0YjU1NjMiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLXdpZHRoPSIyLjIiIGQ9Ik0xMiA3djEzLjJNNy41IDEwLjJoOSIvPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjIuNCIgZD0iTTQgMTMuMmMuMyA0LjQgMy43IDcgOCA3czcuNy0yLjYgOC03Ii8+CiAgPC9nPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="16" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="91,58,156,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="47,29,82,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@16@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="91,58,156,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.1" />
      <Option name="distance_x" type="QString" value="2.2" />
      <Option name="distance_y" type="QString" value="2.2" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@16@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="half_arc" />
        <Option name="outline_color" type="QString" value="47,29,82,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.8" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@16@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxjaXJjbGUgZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS13aWR0aD0iMiIgY3g9IjEyIiBjeT0iNC45IiByPSIxLjkiLz4KICA8cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICM0YjU1NjMiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLXdpZHRoPSIyLjIiIGQ9Ik0xMiA3djEzLjJNNy41IDEwLjJoOSIvPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjIuNCIgZD0iTTQgMTMuMmMuMyA0LjQgMy43IDcgOCA3czcuNy0yLjYgOC03Ii8+CiAgPC9nPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="17" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="91,58,156,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="47,29,82,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.1" />
      <Option name="distance_x" type="QString" value="2.2" />
      <Option name="distance_y" type="QString" value="2.2" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@17@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="half_arc" />
        <Option name="outline_color" type="QString" value="162,143,197,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.8" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@17@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxjaXJjbGUgZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS13aWR0aD0iMiIgY3g9IjEyIiBjeT0iNC45IiByPSIxLjkiLz4KICA8cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICM0YjU1NjMiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLXdpZHRoPSIyLjIiIGQ9Ik0xMiA3djEzLjJNNy41IDEwLjJoOSIvPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjIuNCIgZD0iTTQgMTMuMmMuMyA0LjQgMy43IDcgOCA3czcuNy0yLjYgOC03Ii8+CiAgPC9nPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="18" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="138,134,184,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="64,60,105,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="90" />
      <Option name="distance" type="QString" value="1.6" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@18@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="135,132,147,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@18@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik00IDMuNWgxNnY0LjdINHptMi4zIDEuNXYxLjdoMS44VjV6TTQgOS43aDE2djQuN0g0em0yLjMgMS41djEuN2gxLjh2LTEuN3pNNCAxNS45aDE2djQuN0g0em0yLjMgMS41djEuN2gxLjh2LTEuN3oiLz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="19" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="138,134,184,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="64,60,105,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@19@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="138,134,184,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="90" />
      <Option name="distance" type="QString" value="1.6" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@19@2" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="64,60,105,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@19@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik00IDMuNWgxNnY0LjdINHptMi4zIDEuNXYxLjdoMS44VjV6TTQgOS43aDE2djQuN0g0em0yLjMgMS41djEuN2gxLjh2LTEuN3pNNCAxNS45aDE2djQuN0g0em0yLjMgMS41djEuN2gxLjh2LTEuN3oiLz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="2" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,216,61,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="153,122,0,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@2@1" type="marker">
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMTIgMy4yIDIuOCAxMS40aDIuN1YyMC40aDQuN3YtNS42aDMuNnY1LjZoNC43VjExLjRoMi43eiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="20" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="138,134,184,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="64,60,105,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="90" />
      <Option name="distance" type="QString" value="1.6" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@20@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="112,109,136,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@20@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik00IDMuNWgxNnY0LjdINHptMi4zIDEuNXYxLjdoMS44VjV6TTQgOS43aDE2djQuN0g0em0yLjMgMS41djEuN2gxLjh2LTEuN3pNNCAxNS45aDE2djQuN0g0em0yLjMgMS41djEuN2gxLjh2LTEuN3oiLz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="21" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="211,226,122,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="125,141,27,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="0" />
      <Option name="distance" type="QString" value="2.2" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@21@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="160,164,125,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="90" />
      <Option name="distance" type="QString" value="2.2" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@21@2" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="160,164,125,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@21@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjIiIGQ9Ik0zLjUgMjBWMTAuNUw4IDUuNWw0IDUgNC01IDQuNSA1VjIweiIvPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjEuNCIgZD0iTTEyIDEwLjVWMjBNMy41IDE1aDE3TTcuOCA2djE0TTE2LjIgNnYxNCIvPgogIDwvZz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="22" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="211,226,122,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="125,141,27,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@22@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="153,172,37,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="0" />
      <Option name="distance" type="QString" value="2.2" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@22@2" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="125,141,27,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="90" />
      <Option name="distance" type="QString" value="2.2" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@22@3" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="125,141,27,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@22@4" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjIiIGQ9Ik0zLjUgMjBWMTAuNUw4IDUuNWw0IDUgNC01IDQuNSA1VjIweiIvPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjEuNCIgZD0iTTEyIDEwLjVWMjBNMy41IDE1aDE3TTcuOCA2djE0TTE2LjIgNnYxNCIvPgogIDwvZz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="23" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="211,226,122,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="125,141,27,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="0" />
      <Option name="distance" type="QString" value="2.2" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@23@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="153,161,102,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="90" />
      <Option name="distance" type="QString" value="2.2" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@23@2" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="153,161,102,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@23@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjIiIGQ9Ik0zLjUgMjBWMTAuNUw4IDUuNWw0IDUgNC01IDQuNSA1VjIweiIvPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjEuNCIgZD0iTTEyIDEwLjVWMjBNMy41IDE1aDE3TTcuOCA2djE0TTE2LjIgNnYxNCIvPgogIDwvZz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="24" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="63,156,230,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="15,83,138,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.3" />
      <Option name="distance_x" type="QString" value="2.6" />
      <Option name="distance_y" type="QString" value="2.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@24@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="cross2" />
        <Option name="outline_color" type="QString" value="108,140,163,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.4" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@24@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMTEuMiAxMWgxLjZsLjkgMTAuNWgtMy40eiIvPgogIDxwYXRoIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGQ9Ik0xMi4yIDguMiAxMi45IDEuMiAxMC45IDIuNCAxMC41IDguNnpNMTMuMyA5LjNsNi40IDMtLjItMi4zLTUuNS0yLjd6TTEwLjkgMTBsLTYgMy44IDIuMi43IDUuMS0zLjR6Ii8+CiAgPGNpcmNsZSBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBjeD0iMTIiIGN5PSI5LjMiIHI9IjEuOSIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="25" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="63,156,230,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="15,83,138,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@25@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="63,156,230,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.3" />
      <Option name="distance_x" type="QString" value="2.6" />
      <Option name="distance_y" type="QString" value="2.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@25@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="cross2" />
        <Option name="outline_color" type="QString" value="15,83,138,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.4" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@25@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMTEuMiAxMWgxLjZsLjkgMTAuNWgtMy40eiIvPgogIDxwYXRoIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGQ9Ik0xMi4yIDguMiAxMi45IDEuMiAxMC45IDIuNCAxMC41IDguNnpNMTMuMyA5LjNsNi40IDMtLjItMi4zLTUuNS0yLjd6TTEwLjkgMTBsLTYgMy44IDIuMi43IDUuMS0zLjR6Ii8+CiAgPGNpcmNsZSBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBjeD0iMTIiIGN5PSI5LjMiIHI9IjEuOSIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="26" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="63,156,230,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="15,83,138,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.3" />
      <Option name="distance_x" type="QString" value="2.6" />
      <Option name="distance_y" type="QString" value="2.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@26@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="cross2" />
        <Option name="outline_color" type="QString" value="70,122,162,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.4" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@26@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMTEuMiAxMWgxLjZsLjkgMTAuNWgtMy40eiIvPgogIDxwYXRoIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGQ9Ik0xMi4yIDguMiAxMi45IDEuMiAxMC45IDIuNCAxMC41IDguNnpNMTMuMyA5LjNsNi40IDMtLjItMi4zLTUuNS0yLjd6TTEwLjkgMTBsLTYgMy44IDIuMi43IDUuMS0zLjR6Ii8+CiAgPGNpcmNsZSBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBjeD0iMTIiIGN5PSI5LjMiIHI9IjEuOSIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="27" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="245,155,40,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="145,83,3,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="0" />
      <Option name="distance" type="QString" value="1.6" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@27@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="172,140,97,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@27@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik02LjYgMTBoMTAuOGwzLjYgOS41SDN6bTEuMiAxLjUtMSAyLjRoNC41di0yLjR6bTQuOSAwdjIuNGg0LjVsLS45LTIuNHpNNi4yIDE1LjJsLTEuMSAyLjloNi4ydi0yLjl6bTYuNSAwdjIuOWg2LjJsLTEuMS0yLjl6Ii8+CiAgPGNpcmNsZSBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBjeD0iMTIiIGN5PSI1LjYiIHI9IjIiLz4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjEuNCIgZD0iTTEyIDEuNHYuOE03LjggNS42SDdNMTcgNS42aC0uOE05IDIuNmwuNS41TTE1IDIuNmwtLjUuNSIvPgogIDwvZz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="28" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="245,155,40,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="145,83,3,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@28@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="244,146,21,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="0" />
      <Option name="distance" type="QString" value="1.6" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@28@2" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="145,83,3,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@28@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik02LjYgMTBoMTAuOGwzLjYgOS41SDN6bTEuMiAxLjUtMSAyLjRoNC41di0yLjR6bTQuOSAwdjIuNGg0LjVsLS45LTIuNHpNNi4yIDE1LjJsLTEuMSAyLjloNi4ydi0yLjl6bTYuNSAwdjIuOWg2LjJsLTEuMS0yLjl6Ii8+CiAgPGNpcmNsZSBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBjeD0iMTIiIGN5PSI1LjYiIHI9IjIiLz4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjEuNCIgZD0iTTEyIDEuNHYuOE03LjggNS42SDdNMTcgNS42aC0uOE05IDIuNmwuNS41TTE1IDIuNmwtLjUuNSIvPgogIDwvZz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="29" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="245,155,40,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="145,83,3,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="0" />
      <Option name="distance" type="QString" value="1.6" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@29@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="171,121,55,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@29@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik02LjYgMTBoMTAuOGwzLjYgOS41SDN6bTEuMiAxLjUtMSAyLjRoNC41di0yLjR6bTQuOSAwdjIuNGg0LjVsLS45LTIuNHpNNi4yIDE1LjJsLTEuMSAyLjloNi4ydi0yLjl6bTYuNSAwdjIuOWg2LjJsLTEuMS0yLjl6Ii8+CiAgPGNpcmNsZSBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBjeD0iMTIiIGN5PSI1LjYiIHI9IjIiLz4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjEuNCIgZD0iTTEyIDEuNHYuOE03LjggNS42SDdNMTcgNS42aC0uOE05IDIuNmwuNS41TTE1IDIuNmwtLjUuNSIvPgogIDwvZz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="3" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="232,161,132,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="163,66,27,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.3" />
      <Option name="distance_x" type="QString" value="2.6" />
      <Option name="distance_y" type="QString" value="2.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@3@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="168,142,129,255" />
        <Option name="name" type="QString" value="triangle" />
        <Option name="outline_color" type="QString" value="168,142,129,255" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@3@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMTIgMjAuNiA0LjIgMTIuOUMxLjkgMTAuNiAyIDcuMiA0IDUuMyA2LjMgMy4xIDkuOSAzLjYgMTIgNi43YzIuMS0zLjEgNS43LTMuNiA4LTEuNCAyIDEuOSAyLjEgNS4zLS4yIDcuNnoiLz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="30" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="110,110,110,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="57,57,57,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.3" />
      <Option name="distance_x" type="QString" value="2.6" />
      <Option name="distance_y" type="QString" value="2.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@30@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="cross2" />
        <Option name="outline_color" type="QString" value="125,124,121,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.4" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@30@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik0zLjUgMy41aDE3djE3aC0xN3pNMTMuMyA1LjggNy4zIDEzLjJoMy45bC0xIDUuMSA2LTcuNWgtMy45eiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="31" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="110,110,110,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="57,57,57,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@31@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="110,110,110,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.3" />
      <Option name="distance_x" type="QString" value="2.6" />
      <Option name="distance_y" type="QString" value="2.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@31@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="cross2" />
        <Option name="outline_color" type="QString" value="57,57,57,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.4" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@31@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik0zLjUgMy41aDE3djE3aC0xN3pNMTMuMyA1LjggNy4zIDEzLjJoMy45bC0xIDUuMSA2LTcuNWgtMy45eiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="32" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="110,110,110,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="57,57,57,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.3" />
      <Option name="distance_x" type="QString" value="2.6" />
      <Option name="distance_y" type="QString" value="2.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@32@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="cross2" />
        <Option name="outline_color" type="QString" value="96,96,94,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.4" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@32@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik0zLjUgMy41aDE3djE3aC0xN3pNMTMuMyA1LjggNy4zIDEzLjJoMy45bC0xIDUuMSA2LTcuNWgtMy45eiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="33" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="150,100,60,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="79,52,30,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="0" />
      <Option name="distance" type="QString" value="1.6" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@33@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="139,120,104,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@33@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNNi4yIDguNWgxMS42djdINi4yek0yIDZoMy40djEySDJ6TTE4LjYgNkgyMnYxMmgtMy40eiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="34" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="150,100,60,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="79,52,30,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@34@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="150,100,60,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="0" />
      <Option name="distance" type="QString" value="1.6" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@34@2" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="79,52,30,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@34@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNNi4yIDguNWgxMS42djdINi4yek0yIDZoMy40djEySDJ6TTE4LjYgNkgyMnYxMmgtMy40eiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="35" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="150,100,60,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="79,52,30,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="0" />
      <Option name="distance" type="QString" value="1.6" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@35@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="118,90,67,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@35@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNNi4yIDguNWgxMS42djdINi4yek0yIDZoMy40djEySDJ6TTE4LjYgNkgyMnYxMmgtMy40eiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="36" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="212,80,46,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="113,40,21,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.1" />
      <Option name="distance_x" type="QString" value="2.2" />
      <Option name="distance_y" type="QString" value="2.2" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@36@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="90" />
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="line" />
        <Option name="outline_color" type="QString" value="161,113,99,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@36@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMy41IDIwLjVjMS44LTQuNSAyLjItNy41IDEuNi0xMS41aDguOGMtLjYgNC0uMiA3IDEuNiAxMS41ek0xNi43IDIwLjVjLS45LTIuNS0xLjUtNC44LTEuNi03aDQuNGMtLjIgMi41LjIgNC43IDEuMyA3eiIvPgogIDxnIHN0cm9rZT0iIzRiNTU2MyI+CiAgPHBhdGggZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS13aWR0aD0iMS42IiBkPSJNNy4yIDYuMmMwLTEuOSAyLjItMS41IDIuMi0zLjRNMTEuOCA2LjJjMC0xLjkgMi4yLTEuNSAyLjItMy40Ii8+CiAgPC9nPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="37" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="212,80,46,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="113,40,21,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@37@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="212,80,46,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.1" />
      <Option name="distance_x" type="QString" value="2.2" />
      <Option name="distance_y" type="QString" value="2.2" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@37@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="90" />
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="line" />
        <Option name="outline_color" type="QString" value="113,40,21,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@37@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMy41IDIwLjVjMS44LTQuNSAyLjItNy41IDEuNi0xMS41aDguOGMtLjYgNC0uMiA3IDEuNiAxMS41ek0xNi43IDIwLjVjLS45LTIuNS0xLjUtNC44LTEuNi03aDQuNGMtLjIgMi41LjIgNC43IDEuMyA3eiIvPgogIDxnIHN0cm9rZT0iIzRiNTU2MyI+CiAgPHBhdGggZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS13aWR0aD0iMS42IiBkPSJNNy4yIDYuMmMwLTEuOSAyLjItMS41IDIuMi0zLjRNMTEuOCA2LjJjMC0xLjkgMi4yLTEuNSAyLjItMy40Ii8+CiAgPC9nPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="38" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="212,80,46,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="113,40,21,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.1" />
      <Option name="distance_x" type="QString" value="2.2" />
      <Option name="distance_y" type="QString" value="2.2" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@38@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="90" />
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="line" />
        <Option name="outline_color" type="QString" value="153,79,59,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@38@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMy41IDIwLjVjMS44LTQuNSAyLjItNy41IDEuNi0xMS41aDguOGMtLjYgNC0uMiA3IDEuNiAxMS41ek0xNi43IDIwLjVjLS45LTIuNS0xLjUtNC44LTEuNi03aDQuNGMtLjIgMi41LjIgNC43IDEuMyA3eiIvPgogIDxnIHN0cm9rZT0iIzRiNTU2MyI+CiAgPHBhdGggZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS13aWR0aD0iMS42IiBkPSJNNy4yIDYuMmMwLTEuOSAyLjItMS41IDIuMi0zLjRNMTEuOCA2LjJjMC0xLjkgMi4yLTEuNSAyLjItMy40Ii8+CiAgPC9nPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="39" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="192,36,99,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="102,17,51,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.3" />
      <Option name="distance_x" type="QString" value="2.6" />
      <Option name="distance_y" type="QString" value="2.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@39@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="154,98,118,255" />
        <Option name="name" type="QString" value="triangle" />
        <Option name="outline_color" type="QString" value="154,98,118,255" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@39@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8Y2lyY2xlIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGN4PSIxMiIgY3k9IjEyLjMiIHI9IjIuMSIvPgogIDxwYXRoIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGQ9Ik05LjkgOC42IDYuNSAyLjhDMy42IDQuNSAxLjYgNy42IDEuNSAxMi4xaDYuN2MwLTEuNi43LTIuOCAxLjctMy41ek0xNC4xIDguNmwzLjQtNS44YzIuOSAxLjcgNC45IDQuOCA1IDkuM2gtNi43YzAtMS42LS43LTIuOC0xLjctMy41ek05LjkgMTZsLTMuNCA1LjhjMy4zIDIgNy43IDIgMTEgMEwxNC4xIDE2Yy0xLjMuOC0yLjkuOC00LjIgMHoiLz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="4" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="232,161,132,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="163,66,27,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@4@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="228,145,111,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.3" />
      <Option name="distance_x" type="QString" value="2.6" />
      <Option name="distance_y" type="QString" value="2.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@4@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="163,66,27,255" />
        <Option name="name" type="QString" value="triangle" />
        <Option name="outline_color" type="QString" value="163,66,27,255" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@4@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMTIgMjAuNiA0LjIgMTIuOUMxLjkgMTAuNiAyIDcuMiA0IDUuMyA2LjMgMy4xIDkuOSAzLjYgMTIgNi43YzIuMS0zLjEgNS43LTMuNiA4LTEuNCAyIDEuOSAyLjEgNS4zLS4yIDcuNnoiLz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="40" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="192,36,99,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="102,17,51,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@40@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="192,36,99,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.3" />
      <Option name="distance_x" type="QString" value="2.6" />
      <Option name="distance_y" type="QString" value="2.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@40@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="102,17,51,255" />
        <Option name="name" type="QString" value="triangle" />
        <Option name="outline_color" type="QString" value="102,17,51,255" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@40@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8Y2lyY2xlIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGN4PSIxMiIgY3k9IjEyLjMiIHI9IjIuMSIvPgogIDxwYXRoIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGQ9Ik05LjkgOC42IDYuNSAyLjhDMy42IDQuNSAxLjYgNy42IDEuNSAxMi4xaDYuN2MwLTEuNi43LTIuOCAxLjctMy41ek0xNC4xIDguNmwzLjQtNS44YzIuOSAxLjcgNC45IDQuOCA1IDkuM2gtNi43YzAtMS42LS43LTIuOC0xLjctMy41ek05LjkgMTZsLTMuNCA1LjhjMy4zIDIgNy43IDIgMTEgMEwxNC4xIDE2Yy0xLjMuOC0yLjkuOC00LjIgMHoiLz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="41" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="192,36,99,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="102,17,51,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.3" />
      <Option name="distance_x" type="QString" value="2.6" />
      <Option name="distance_y" type="QString" value="2.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@41@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="224,149,178,255" />
        <Option name="name" type="QString" value="triangle" />
        <Option name="outline_color" type="QString" value="224,149,178,255" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@41@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8Y2lyY2xlIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGN4PSIxMiIgY3k9IjEyLjMiIHI9IjIuMSIvPgogIDxwYXRoIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGQ9Ik05LjkgOC42IDYuNSAyLjhDMy42IDQuNSAxLjYgNy42IDEuNSAxMi4xaDYuN2MwLTEuNi43LTIuOCAxLjctMy41ek0xNC4xIDguNmwzLjQtNS44YzIuOSAxLjcgNC45IDQuOCA1IDkuM2gtNi43YzAtMS42LS43LTIuOC0xLjctMy41ek05LjkgMTZsLTMuNCA1LjhjMy4zIDIgNy43IDIgMTEgMEwxNC4xIDE2Yy0xLjMuOC0yLjkuOC00LjIgMHoiLz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="42" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="47,179,172,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="23,95,91,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.3" />
      <Option name="distance_x" type="QString" value="2.6" />
      <Option name="distance_y" type="QString" value="2.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@42@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="cross" />
        <Option name="outline_color" type="QString" value="103,148,143,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@42@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik0yIDYuNWgxNy41djExSDJ6TTIwLjUgOS43SDIzdjQuNmgtMi41ek0xMS44IDcuOGwtNS4zIDUuMWgzLjRsLS44IDMuNSA1LjQtNS4yaC0zLjV6Ii8+Cjwvc3ZnPgo=" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="43" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="47,179,172,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="23,95,91,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@43@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="47,179,172,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.3" />
      <Option name="distance_x" type="QString" value="2.6" />
      <Option name="distance_y" type="QString" value="2.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@43@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="cross" />
        <Option name="outline_color" type="QString" value="23,95,91,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@43@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik0yIDYuNWgxNy41djExSDJ6TTIwLjUgOS43SDIzdjQuNmgtMi41ek0xMS44IDcuOGwtNS4zIDUuMWgzLjRsLS44IDMuNSA1LjQtNS4yaC0zLjV6Ii8+Cjwvc3ZnPgo=" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="44" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="47,179,172,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="23,95,91,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.3" />
      <Option name="distance_x" type="QString" value="2.6" />
      <Option name="distance_y" type="QString" value="2.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@44@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="cross" />
        <Option name="outline_color" type="QString" value="61,134,130,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@44@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik0yIDYuNWgxNy41djExSDJ6TTIwLjUgOS43SDIzdjQuNmgtMi41ek0xMS44IDcuOGwtNS4zIDUuMWgzLjRsLS44IDMuNSA1LjQtNS4yaC0zLjV6Ii8+Cjwvc3ZnPgo=" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="45" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="111,158,134,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="56,84,70,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.3" />
      <Option name="distance_x" type="QString" value="2.6" />
      <Option name="distance_y" type="QString" value="2.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@45@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="270" />
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="arrowhead" />
        <Option name="outline_color" type="QString" value="125,141,130,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@45@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMjAuOCAzLjJDMTAuNSAzLjIgNC4zIDcuMyA0LjMgMTMuNGMwIDEuMi4yIDIuMi42IDMuMUwxMy41IDkgNi4zIDE4LjRjMS4zIDEgMi45IDEuNSA0LjYgMS41IDYuNyAwIDkuOS02IDkuOS0xNi43eiIvPgogIDxnIHN0cm9rZT0iIzRiNTU2MyI+CiAgPHBhdGggZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS13aWR0aD0iMS44IiBkPSJNMy41IDIxLjMgNyAxNyIvPgogIDwvZz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="46" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="111,158,134,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="56,84,70,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@46@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="111,158,134,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.3" />
      <Option name="distance_x" type="QString" value="2.6" />
      <Option name="distance_y" type="QString" value="2.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@46@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="270" />
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="arrowhead" />
        <Option name="outline_color" type="QString" value="56,84,70,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@46@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMjAuOCAzLjJDMTAuNSAzLjIgNC4zIDcuMyA0LjMgMTMuNGMwIDEuMi4yIDIuMi42IDMuMUwxMy41IDkgNi4zIDE4LjRjMS4zIDEgMi45IDEuNSA0LjYgMS41IDYuNyAwIDkuOS02IDkuOS0xNi43eiIvPgogIDxnIHN0cm9rZT0iIzRiNTU2MyI+CiAgPHBhdGggZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS13aWR0aD0iMS44IiBkPSJNMy41IDIxLjMgNyAxNyIvPgogIDwvZz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="47" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="111,158,134,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="56,84,70,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.3" />
      <Option name="distance_x" type="QString" value="2.6" />
      <Option name="distance_y" type="QString" value="2.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@47@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="270" />
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="arrowhead" />
        <Option name="outline_color" type="QString" value="97,122,108,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@47@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMjAuOCAzLjJDMTAuNSAzLjIgNC4zIDcuMyA0LjMgMTMuNGMwIDEuMi4yIDIuMi42IDMuMUwxMy41IDkgNi4zIDE4LjRjMS4zIDEgMi45IDEuNSA0LjYgMS41IDYuNyAwIDkuOS02IDkuOS0xNi43eiIvPgogIDxnIHN0cm9rZT0iIzRiNTU2MyI+CiAgPHBhdGggZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS13aWR0aD0iMS44IiBkPSJNMy41IDIxLjMgNyAxNyIvPgogIDwvZz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="48" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="79,143,42,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="41,76,21,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.3" />
      <Option name="distance_x" type="QString" value="2.6" />
      <Option name="distance_y" type="QString" value="2.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@48@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="114,136,97,255" />
        <Option name="name" type="QString" value="triangle" />
        <Option name="outline_color" type="QString" value="114,136,97,255" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@48@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNOC41IDIuNSAxMyA5LjVoLTJsMyA1aC00LjNWMjFINy4zdi02LjVIM2wzLTVINHpNMTcuNSA4LjVsMyA0LjhoLTEuM2wyLjMgMy43aC0yLjl2NGgtMi4ydi00aC0xLjZsMS44LTMuMi0xLjMtMi4xeiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="49" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="79,143,42,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="41,76,21,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@49@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="79,143,42,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.3" />
      <Option name="distance_x" type="QString" value="2.6" />
      <Option name="distance_y" type="QString" value="2.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@49@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="41,76,21,255" />
        <Option name="name" type="QString" value="triangle" />
        <Option name="outline_color" type="QString" value="41,76,21,255" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@49@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNOC41IDIuNSAxMyA5LjVoLTJsMyA1aC00LjNWMjFINy4zdi02LjVIM2wzLTVINHpNMTcuNSA4LjVsMyA0LjhoLTEuM2wyLjMgMy43aC0yLjl2NGgtMi4ydi00aC0xLjZsMS44LTMuMi0xLjMtMi4xeiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="5" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="232,161,132,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="163,66,27,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.3" />
      <Option name="distance_x" type="QString" value="2.6" />
      <Option name="distance_y" type="QString" value="2.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@5@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="164,125,107,255" />
        <Option name="name" type="QString" value="triangle" />
        <Option name="outline_color" type="QString" value="164,125,107,255" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@5@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMTIgMjAuNiA0LjIgMTIuOUMxLjkgMTAuNiAyIDcuMiA0IDUuMyA2LjMgMy4xIDkuOSAzLjYgMTIgNi43YzIuMS0zLjEgNS43LTMuNiA4LTEuNCAyIDEuOSAyLjEgNS4zLS4yIDcuNnoiLz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="50" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="79,143,42,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="41,76,21,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.3" />
      <Option name="distance_x" type="QString" value="2.6" />
      <Option name="distance_y" type="QString" value="2.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@50@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="79,114,57,255" />
        <Option name="name" type="QString" value="triangle" />
        <Option name="outline_color" type="QString" value="79,114,57,255" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@50@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNOC41IDIuNSAxMyA5LjVoLTJsMyA1aC00LjNWMjFINy4zdi02LjVIM2wzLTVINHpNMTcuNSA4LjVsMyA0LjhoLTEuM2wyLjMgMy43aC0yLjl2NGgtMi4ydi00aC0xLjZsMS44LTMuMi0xLjMtMi4xeiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="51" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="47,168,108,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="23,89,56,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.1" />
      <Option name="distance_x" type="QString" value="2.2" />
      <Option name="distance_y" type="QString" value="2.2" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@51@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="half_arc" />
        <Option name="outline_color" type="QString" value="103,144,120,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.8" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@51@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjIuMiIgZD0iTTMgMjAuNUM5IDE4IDcgMTMgMTIgMTEuNVMxNiA2IDIxIDMuNSIvPgogIDwvZz4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNNy43IDE1LjVDNCAxNS44IDIuNiAxMy44IDIuNSAxMC41YzMuMy4yIDUuMiAxLjcgNS4yIDV6TTEyIDExLjNDOC44IDEwIDguMyA3LjUgOS41IDQuNWMyLjggMS43IDMuOCA0IDIuNSA2Ljh6TTExLjUgMTIuOGMyLjUtMiA1LTEuNSA3LjUgMS0yLjcgMi4yLTUuNCAyLTcuNS0xeiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="52" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="47,168,108,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="23,89,56,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@52@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="47,168,108,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.1" />
      <Option name="distance_x" type="QString" value="2.2" />
      <Option name="distance_y" type="QString" value="2.2" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@52@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="half_arc" />
        <Option name="outline_color" type="QString" value="23,89,56,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.8" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@52@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjIuMiIgZD0iTTMgMjAuNUM5IDE4IDcgMTMgMTIgMTEuNVMxNiA2IDIxIDMuNSIvPgogIDwvZz4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNNy43IDE1LjVDNCAxNS44IDIuNiAxMy44IDIuNSAxMC41YzMuMy4yIDUuMiAxLjcgNS4yIDV6TTEyIDExLjNDOC44IDEwIDguMyA3LjUgOS41IDQuNWMyLjggMS43IDMuOCA0IDIuNSA2Ljh6TTExLjUgMTIuOGMyLjUtMiA1LTEuNSA3LjUgMS0yLjcgMi4yLTUuNCAyLTcuNS0xeiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="53" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="47,168,108,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="23,89,56,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.1" />
      <Option name="distance_x" type="QString" value="2.2" />
      <Option name="distance_y" type="QString" value="2.2" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@53@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="half_arc" />
        <Option name="outline_color" type="QString" value="61,128,94,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.8" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@53@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjIuMiIgZD0iTTMgMjAuNUM5IDE4IDcgMTMgMTIgMTEuNVMxNiA2IDIxIDMuNSIvPgogIDwvZz4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNNy43IDE1LjVDNCAxNS44IDIuNiAxMy44IDIuNSAxMC41YzMuMy4yIDUuMiAxLjcgNS4yIDV6TTEyIDExLjNDOC44IDEwIDguMyA3LjUgOS41IDQuNWMyLjggMS43IDMuOCA0IDIuNSA2Ljh6TTExLjUgMTIuOGMyLjUtMiA1LTEuNSA3LjUgMS0yLjcgMi4yLTUuNCAyLTcuNS0xeiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="54" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="127,208,172,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="45,129,92,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.4" />
      <Option name="distance_x" type="QString" value="2.8" />
      <Option name="distance_y" type="QString" value="2.8" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@54@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="outline_color" type="QString" value="131,158,143,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@54@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjMiIGQ9Ik0xMy41IDIuNWMtNSA0IDQgNi0xLjUgOS41czEuNSA2LTIuNSA5LjUiLz4KICA8cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICM0YjU1NjMiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLXdpZHRoPSIxLjkiIGQ9Ik03IDN2M001IDl2M001LjUgMTV2M00xOC41IDMuNXYzTTE3LjUgOS41djNNMTYuNSAxNnYzIi8+CiAgPC9nPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="55" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="127,208,172,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="45,129,92,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@55@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="79,190,141,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.4" />
      <Option name="distance_x" type="QString" value="2.8" />
      <Option name="distance_y" type="QString" value="2.8" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@55@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="outline_color" type="QString" value="45,129,92,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@55@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjMiIGQ9Ik0xMy41IDIuNWMtNSA0IDQgNi0xLjUgOS41czEuNSA2LTIuNSA5LjUiLz4KICA8cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICM0YjU1NjMiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLXdpZHRoPSIxLjkiIGQ9Ik03IDN2M001IDl2M001LjUgMTV2M00xOC41IDMuNXYzTTE3LjUgOS41djNNMTYuNSAxNnYzIi8+CiAgPC9nPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="56" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="127,208,172,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="45,129,92,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.4" />
      <Option name="distance_x" type="QString" value="2.8" />
      <Option name="distance_y" type="QString" value="2.8" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@56@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="outline_color" type="QString" value="106,151,130,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@56@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjMiIGQ9Ik0xMy41IDIuNWMtNSA0IDQgNi0xLjUgOS41czEuNSA2LTIuNSA5LjUiLz4KICA8cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICM0YjU1NjMiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLXdpZHRoPSIxLjkiIGQ9Ik03IDN2M001IDl2M001LjUgMTV2M00xOC41IDMuNXYzTTE3LjUgOS41djNNMTYuNSAxNnYzIi8+CiAgPC9nPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="57" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="180,213,156,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="90,137,55,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="0.95" />
      <Option name="distance_x" type="QString" value="1.9" />
      <Option name="distance_y" type="QString" value="1.9" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@57@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="150,160,137,255" />
        <Option name="outline_color" type="QString" value="150,160,137,255" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="0.9" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@57@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8Y2lyY2xlIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGN4PSIxMiIgY3k9IjEyIiByPSI0Ii8+CiAgPGcgc3Ryb2tlPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICM0YjU1NjMiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLXdpZHRoPSIyIiBkPSJNMTIgNWE3IDcgMCAwIDEgNyA3TTEyIDE5YTcgNyAwIDAgMS03LTciLz4KICA8cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICM0YjU1NjMiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLXdpZHRoPSIxLjYiIGQ9Ik0xMiAxLjhBMTAuMiAxMC4yIDAgMCAxIDIyLjIgMTJNMTIgMjIuMkExMC4yIDEwLjIgMCAwIDEgMS44IDEyIi8+CiAgPC9nPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="58" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="180,213,156,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="90,137,55,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@58@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="131,185,91,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="0.95" />
      <Option name="distance_x" type="QString" value="1.9" />
      <Option name="distance_y" type="QString" value="1.9" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@58@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="90,137,55,255" />
        <Option name="outline_color" type="QString" value="90,137,55,255" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="0.9" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@58@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8Y2lyY2xlIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGN4PSIxMiIgY3k9IjEyIiByPSI0Ii8+CiAgPGcgc3Ryb2tlPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICM0YjU1NjMiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLXdpZHRoPSIyIiBkPSJNMTIgNWE3IDcgMCAwIDEgNyA3TTEyIDE5YTcgNyAwIDAgMS03LTciLz4KICA8cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICM0YjU1NjMiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLXdpZHRoPSIxLjYiIGQ9Ik0xMiAxLjhBMTAuMiAxMC4yIDAgMCAxIDIyLjIgMTJNMTIgMjIuMkExMC4yIDEwLjIgMCAwIDEgMS44IDEyIi8+CiAgPC9nPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="59" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="180,213,156,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="90,137,55,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="0.95" />
      <Option name="distance_x" type="QString" value="1.9" />
      <Option name="distance_y" type="QString" value="1.9" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@59@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="135,153,120,255" />
        <Option name="outline_color" type="QString" value="135,153,120,255" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="0.9" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@59@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8Y2lyY2xlIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGN4PSIxMiIgY3k9IjEyIiByPSI0Ii8+CiAgPGcgc3Ryb2tlPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICM0YjU1NjMiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLXdpZHRoPSIyIiBkPSJNMTIgNWE3IDcgMCAwIDEgNyA3TTEyIDE5YTcgNyAwIDAgMS03LTciLz4KICA8cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICM0YjU1NjMiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLXdpZHRoPSIxLjYiIGQ9Ik0xMiAxLjhBMTAuMiAxMC4yIDAgMCAxIDIyLjIgMTJNMTIgMjIuMkExMC4yIDEwLjIgMCAwIDEgMS44IDEyIi8+CiAgPC9nPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="6" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="207,166,220,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="124,54,146,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@6@1" type="marker">
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik0zIDIwLjVWOS41aDdWMy41aDExdjE3em0yLjUtOHYySDh2LTJ6bTAgNHYySDh2LTJ6bTctMTAuNXYyaDIuM3YtMnptNCAwdjJoMi4zdi0yem0tNCA0djJoMi4zdi0yem00IDB2MmgyLjN2LTJ6bS00IDR2MmgyLjN2LTJ6bTQgMHYyaDIuM3YtMnoiLz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="60" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="169,207,236,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="35,115,176,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.1" />
      <Option name="distance_x" type="QString" value="2.2" />
      <Option name="distance_y" type="QString" value="2.2" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@60@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="half_arc" />
        <Option name="outline_color" type="QString" value="146,158,165,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.8" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@60@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjIuMSIgZD0iTTIuNSAxM2MxLjYtMS44IDMuMi0xLjggNC44IDBzMy4yIDEuOCA0LjcgMCAzLjItMS44IDQuOCAwIDMuMiAxLjggNC43IDBNMi41IDE4LjVjMS42LTEuOCAzLjItMS44IDQuOCAwczMuMiAxLjggNC43IDAgMy4yLTEuOCA0LjggMCAzLjIgMS44IDQuNyAwIi8+CiAgPC9nPgogIDxwYXRoIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGQ9Ik0xMC44IDIuNWgyLjR2NGgyLjZMMTIgMTAuNSA4LjIgNi41aDIuNnoiLz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="61" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="169,207,236,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="35,115,176,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@61@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="104,171,222,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.1" />
      <Option name="distance_x" type="QString" value="2.2" />
      <Option name="distance_y" type="QString" value="2.2" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@61@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="half_arc" />
        <Option name="outline_color" type="QString" value="35,115,176,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.8" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@61@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjIuMSIgZD0iTTIuNSAxM2MxLjYtMS44IDMuMi0xLjggNC44IDBzMy4yIDEuOCA0LjcgMCAzLjItMS44IDQuOCAwIDMuMiAxLjggNC43IDBNMi41IDE4LjVjMS42LTEuOCAzLjItMS44IDQuOCAwczMuMiAxLjggNC43IDAgMy4yLTEuOCA0LjggMCAzLjIgMS44IDQuNyAwIi8+CiAgPC9nPgogIDxwYXRoIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGQ9Ik0xMC44IDIuNWgyLjR2NGgyLjZMMTIgMTAuNSA4LjIgNi41aDIuNnoiLz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="62" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="169,207,236,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="35,115,176,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.1" />
      <Option name="distance_x" type="QString" value="2.2" />
      <Option name="distance_y" type="QString" value="2.2" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@62@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="half_arc" />
        <Option name="outline_color" type="QString" value="130,150,165,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.8" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@62@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjIuMSIgZD0iTTIuNSAxM2MxLjYtMS44IDMuMi0xLjggNC44IDBzMy4yIDEuOCA0LjcgMCAzLjItMS44IDQuOCAwIDMuMiAxLjggNC43IDBNMi41IDE4LjVjMS42LTEuOCAzLjItMS44IDQuOCAwczMuMiAxLjggNC43IDAgMy4yLTEuOCA0LjggMCAzLjIgMS44IDQuNyAwIi8+CiAgPC9nPgogIDxwYXRoIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGQ9Ik0xMC44IDIuNWgyLjR2NGgyLjZMMTIgMTAuNSA4LjIgNi41aDIuNnoiLz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="63" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="134,169,194,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="56,90,115,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.1" />
      <Option name="distance_x" type="QString" value="2.2" />
      <Option name="distance_y" type="QString" value="2.2" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@63@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="90" />
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="line" />
        <Option name="outline_color" type="QString" value="134,145,151,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@63@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMTIgMTEuNSA2LjggNC41aDEwLjR6Ii8+CiAgPGcgc3Ryb2tlPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICM0YjU1NjMiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLXdpZHRoPSIyLjIiIGQ9Ik0yLjUgMTMuNWgxOSIvPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjIiIGQ9Ik02IDE3aDEyTTkgMjAuNWg2Ii8+CiAgPC9nPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="64" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="134,169,194,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="56,90,115,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@64@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="134,169,194,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.1" />
      <Option name="distance_x" type="QString" value="2.2" />
      <Option name="distance_y" type="QString" value="2.2" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@64@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="90" />
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="line" />
        <Option name="outline_color" type="QString" value="56,90,115,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@64@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMTIgMTEuNSA2LjggNC41aDEwLjR6Ii8+CiAgPGcgc3Ryb2tlPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICM0YjU1NjMiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLXdpZHRoPSIyLjIiIGQ9Ik0yLjUgMTMuNWgxOSIvPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjIiIGQ9Ik02IDE3aDEyTTkgMjAuNWg2Ii8+CiAgPC9nPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="65" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="134,169,194,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="56,90,115,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.1" />
      <Option name="distance_x" type="QString" value="2.2" />
      <Option name="distance_y" type="QString" value="2.2" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@65@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="90" />
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="line" />
        <Option name="outline_color" type="QString" value="110,129,141,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@65@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMTIgMTEuNSA2LjggNC41aDEwLjR6Ii8+CiAgPGcgc3Ryb2tlPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICM0YjU1NjMiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLXdpZHRoPSIyLjIiIGQ9Ik0yLjUgMTMuNWgxOSIvPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjIiIGQ9Ik02IDE3aDEyTTkgMjAuNWg2Ii8+CiAgPC9nPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="66" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="233,232,166,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="136,135,31,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.1" />
      <Option name="distance_x" type="QString" value="2.2" />
      <Option name="distance_y" type="QString" value="2.2" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@66@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="90" />
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="line" />
        <Option name="outline_color" type="QString" value="168,167,141,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@66@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjEuOSIgZD0iTTEyIDIyVjkiLz4KICA8L2c+CiAgPHBhdGggZmlsbD0icGFyYW0oZmlsbCkgIzRiNTU2MyIgZD0iTTEyIDguNUMxMC4zIDYuNSAxMC4zIDQgMTIgMS44YzEuNyAyLjIgMS43IDQuNyAwIDYuN3pNMTEuMyAxMi41QzguMyAxMi4zIDYuNyAxMC42IDYuNSA3LjdjMyAuMyA0LjYgMS45IDQuOCA0Ljh6TTEyLjcgMTIuNWMzLS4yIDQuNi0xLjkgNC44LTQuOC0zIC4zLTQuNiAxLjktNC44IDQuOHpNMTEuMyAxOGMtMy0uMi00LjYtMS45LTQuOC00LjggMyAuMyA0LjYgMS45IDQuOCA0Ljh6TTEyLjcgMThjMy0uMiA0LjYtMS45IDQuOC00LjgtMyAuMy00LjYgMS45LTQuOCA0Ljh6Ii8+Cjwvc3ZnPgo=" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="67" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="233,232,166,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="136,135,31,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@67@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="179,177,44,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.1" />
      <Option name="distance_x" type="QString" value="2.2" />
      <Option name="distance_y" type="QString" value="2.2" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@67@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="90" />
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="line" />
        <Option name="outline_color" type="QString" value="136,135,31,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@67@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjEuOSIgZD0iTTEyIDIyVjkiLz4KICA8L2c+CiAgPHBhdGggZmlsbD0icGFyYW0oZmlsbCkgIzRiNTU2MyIgZD0iTTEyIDguNUMxMC4zIDYuNSAxMC4zIDQgMTIgMS44YzEuNyAyLjIgMS43IDQuNyAwIDYuN3pNMTEuMyAxMi41QzguMyAxMi4zIDYuNyAxMC42IDYuNSA3LjdjMyAuMyA0LjYgMS45IDQuOCA0Ljh6TTEyLjcgMTIuNWMzLS4yIDQuNi0xLjkgNC44LTQuOC0zIC4zLTQuNiAxLjktNC44IDQuOHpNMTEuMyAxOGMtMy0uMi00LjYtMS45LTQuOC00LjggMyAuMyA0LjYgMS45IDQuOCA0Ljh6TTEyLjcgMThjMy0uMiA0LjYtMS45IDQuOC00LjgtMyAuMy00LjYgMS45LTQuOCA0Ljh6Ii8+Cjwvc3ZnPgo=" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="68" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="233,232,166,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="136,135,31,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.1" />
      <Option name="distance_x" type="QString" value="2.2" />
      <Option name="distance_y" type="QString" value="2.2" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@68@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="90" />
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="line" />
        <Option name="outline_color" type="QString" value="165,164,126,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@68@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjEuOSIgZD0iTTEyIDIyVjkiLz4KICA8L2c+CiAgPHBhdGggZmlsbD0icGFyYW0oZmlsbCkgIzRiNTU2MyIgZD0iTTEyIDguNUMxMC4zIDYuNSAxMC4zIDQgMTIgMS44YzEuNyAyLjIgMS43IDQuNyAwIDYuN3pNMTEuMyAxMi41QzguMyAxMi4zIDYuNyAxMC42IDYuNSA3LjdjMyAuMyA0LjYgMS45IDQuOCA0Ljh6TTEyLjcgMTIuNWMzLS4yIDQuNi0xLjkgNC44LTQuOC0zIC4zLTQuNiAxLjktNC44IDQuOHpNMTEuMyAxOGMtMy0uMi00LjYtMS45LTQuOC00LjggMyAuMyA0LjYgMS45IDQuOCA0Ljh6TTEyLjcgMThjMy0uMiA0LjYtMS45IDQuOC00LjgtMyAuMy00LjYgMS45LTQuOCA0Ljh6Ii8+Cjwvc3ZnPgo=" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="69" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="205,187,106,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="123,108,39,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.3" />
      <Option name="distance_x" type="QString" value="2.6" />
      <Option name="distance_y" type="QString" value="2.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@69@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="cross2" />
        <Option name="outline_color" type="QString" value="158,151,120,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.4" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@69@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNNy4zIDcuNkM1IDcuNiAzLjIgNi4zIDIuOCAzLjNjMS44IDEuNCAzLjYgMS43IDUuNyAxLjggMS0uNyAyLjItMSAzLjUtMXMyLjUuMyAzLjUgMWMyLjEtLjEgMy45LS40IDUuNy0xLjgtLjQgMy0yLjIgNC4zLTQuNSA0LjNsLjMgMS41YzEuNy0uNyAzLjMtLjUgNC44LjYtMSAxLjctMi43IDIuMy00LjcgMmwtLjggNC40YzEgMSAxLjIgMy4yLS4yIDQuMy0xLjEuOC0yLjUgMS4yLTQuMSAxLjJzLTMtLjQtNC4xLTEuMmMtMS40LTEuMS0xLjItMy4zLS4yLTQuM2wtLjgtNC40Yy0yIC4zLTMuNy0uMy00LjctMiAxLjUtMS4xIDMuMS0xLjMgNC44LS42eiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="7" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="207,166,220,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="124,54,146,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@7@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="197,147,212,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@7@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik0zIDIwLjVWOS41aDdWMy41aDExdjE3em0yLjUtOHYySDh2LTJ6bTAgNHYySDh2LTJ6bTctMTAuNXYyaDIuM3YtMnptNCAwdjJoMi4zdi0yem0tNCA0djJoMi4zdi0yem00IDB2MmgyLjN2LTJ6bS00IDR2MmgyLjN2LTJ6bTQgMHYyaDIuM3YtMnoiLz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="70" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="205,187,106,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="123,108,39,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@70@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="194,173,75,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.3" />
      <Option name="distance_x" type="QString" value="2.6" />
      <Option name="distance_y" type="QString" value="2.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@70@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="cross2" />
        <Option name="outline_color" type="QString" value="123,108,39,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.4" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@70@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNNy4zIDcuNkM1IDcuNiAzLjIgNi4zIDIuOCAzLjNjMS44IDEuNCAzLjYgMS43IDUuNyAxLjggMS0uNyAyLjItMSAzLjUtMXMyLjUuMyAzLjUgMWMyLjEtLjEgMy45LS40IDUuNy0xLjgtLjQgMy0yLjIgNC4zLTQuNSA0LjNsLjMgMS41YzEuNy0uNyAzLjMtLjUgNC44LjYtMSAxLjctMi43IDIuMy00LjcgMmwtLjggNC40YzEgMSAxLjIgMy4yLS4yIDQuMy0xLjEuOC0yLjUgMS4yLTQuMSAxLjJzLTMtLjQtNC4xLTEuMmMtMS40LTEuMS0xLjItMy4zLS4yLTQuM2wtLjgtNC40Yy0yIC4zLTMuNy0uMy00LjctMiAxLjUtMS4xIDMuMS0xLjMgNC44LS42eiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="71" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="205,187,106,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="123,108,39,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.3" />
      <Option name="distance_x" type="QString" value="2.6" />
      <Option name="distance_y" type="QString" value="2.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@71@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="cross2" />
        <Option name="outline_color" type="QString" value="149,139,92,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.4" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@71@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNNy4zIDcuNkM1IDcuNiAzLjIgNi4zIDIuOCAzLjNjMS44IDEuNCAzLjYgMS43IDUuNyAxLjggMS0uNyAyLjItMSAzLjUtMXMyLjUuMyAzLjUgMWMyLjEtLjEgMy45LS40IDUuNy0xLjgtLjQgMy0yLjIgNC4zLTQuNSA0LjNsLjMgMS41YzEuNy0uNyAzLjMtLjUgNC44LjYtMSAxLjctMi43IDIuMy00LjcgMmwtLjggNC40YzEgMSAxLjIgMy4yLS4yIDQuMy0xLjEuOC0yLjUgMS4yLTQuMSAxLjJzLTMtLjQtNC4xLTEuMmMtMS40LTEuMS0xLjItMy4zLS4yLTQuM2wtLjgtNC40Yy0yIC4zLTMuNy0uMy00LjctMiAxLjUtMS4xIDMuMS0xLjMgNC44LS42eiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="72" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="47,116,192,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="23,60,102,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.4" />
      <Option name="distance_x" type="QString" value="2.8" />
      <Option name="distance_y" type="QString" value="2.8" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@72@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="outline_color" type="QString" value="103,126,150,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@72@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik0xMiAyYzQuMiA1LjIgNi41IDguOSA2LjUgMTIuM0MxOC41IDE4LjMgMTUuNiAyMS4zIDEyIDIxLjNzLTYuNS0zLTYuNS03QzUuNSAxMC45IDcuOCA3LjIgMTIgMnpNOC4yIDE0LjRjMCAyLjMgMS41IDQuMSAzLjcgNC4zdi0xLjhjLTEuMi0uMi0yLTEuMi0yLTIuNXoiLz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="73" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="47,116,192,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="23,60,102,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@73@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="47,116,192,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.4" />
      <Option name="distance_x" type="QString" value="2.8" />
      <Option name="distance_y" type="QString" value="2.8" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@73@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="outline_color" type="QString" value="23,60,102,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@73@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik0xMiAyYzQuMiA1LjIgNi41IDguOSA2LjUgMTIuM0MxOC41IDE4LjMgMTUuNiAyMS4zIDEyIDIxLjNzLTYuNS0zLTYuNS03QzUuNSAxMC45IDcuOCA3LjIgMTIgMnpNOC4yIDE0LjRjMCAyLjMgMS41IDQuMSAzLjcgNC4zdi0xLjhjLTEuMi0uMi0yLTEuMi0yLTIuNXoiLz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="74" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="47,116,192,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="23,60,102,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.4" />
      <Option name="distance_x" type="QString" value="2.8" />
      <Option name="distance_y" type="QString" value="2.8" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@74@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="outline_color" type="QString" value="61,99,141,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@74@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik0xMiAyYzQuMiA1LjIgNi41IDguOSA2LjUgMTIuM0MxOC41IDE4LjMgMTUuNiAyMS4zIDEyIDIxLjNzLTYuNS0zLTYuNS03QzUuNSAxMC45IDcuOCA3LjIgMTIgMnpNOC4yIDE0LjRjMCAyLjMgMS41IDQuMSAzLjcgNC4zdi0xLjhjLTEuMi0uMi0yLTEuMi0yLTIuNXoiLz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="75" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="185,150,111,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="105,78,49,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="0.95" />
      <Option name="distance_x" type="QString" value="1.9" />
      <Option name="distance_y" type="QString" value="1.9" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@75@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="151,138,122,255" />
        <Option name="outline_color" type="QString" value="151,138,122,255" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="0.9" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@75@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjIuNCIgZD0iTTcgMTcuNSAxNi41IDhNNC44IDE5LjggNyAxNy41Ii8+CiAgPHBhdGggZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS13aWR0aD0iMi42IiBkPSJNMTAuNSA0LjVjNC41LS41IDguNSAzLjUgOSA5Ii8+CiAgPC9nPgogIDxwYXRoIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGQ9Ik0yLjUgMjEuNWgxOXYtMi4ybC00LTIuOC01IDEuNXoiLz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="76" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="185,150,111,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="105,78,49,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@76@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="185,150,111,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="0.95" />
      <Option name="distance_x" type="QString" value="1.9" />
      <Option name="distance_y" type="QString" value="1.9" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@76@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="105,78,49,255" />
        <Option name="outline_color" type="QString" value="105,78,49,255" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="0.9" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@76@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjIuNCIgZD0iTTcgMTcuNSAxNi41IDhNNC44IDE5LjggNyAxNy41Ii8+CiAgPHBhdGggZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS13aWR0aD0iMi42IiBkPSJNMTAuNSA0LjVjNC41LS41IDguNSAzLjUgOSA5Ii8+CiAgPC9nPgogIDxwYXRoIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGQ9Ik0yLjUgMjEuNWgxOXYtMi4ybC00LTIuOC01IDEuNXoiLz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="77" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="185,150,111,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="105,78,49,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="0.95" />
      <Option name="distance_x" type="QString" value="1.9" />
      <Option name="distance_y" type="QString" value="1.9" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@77@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="138,118,95,255" />
        <Option name="outline_color" type="QString" value="138,118,95,255" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="0.9" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@77@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjIuNCIgZD0iTTcgMTcuNSAxNi41IDhNNC44IDE5LjggNyAxNy41Ii8+CiAgPHBhdGggZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS13aWR0aD0iMi42IiBkPSJNMTAuNSA0LjVjNC41LS41IDguNSAzLjUgOSA5Ii8+CiAgPC9nPgogIDxwYXRoIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGQ9Ik0yLjUgMjEuNWgxOXYtMi4ybC00LTIuOC01IDEuNXoiLz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="78" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="179,207,47,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="94,110,22,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.3" />
      <Option name="distance_x" type="QString" value="2.6" />
      <Option name="distance_y" type="QString" value="2.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@78@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="270" />
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="arrowhead" />
        <Option name="outline_color" type="QString" value="149,158,99,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@78@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMTIgNC4yIDEuOCAyMC41aDcuNEwxMiAxNGwyLjggNi41aDcuNHoiLz4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjEuNiIgZD0iTTEwLjMgMi41IDEyIDUuMmwxLjctMi43Ii8+CiAgPC9nPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="79" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="179,207,47,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="94,110,22,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@79@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="155,179,41,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.3" />
      <Option name="distance_x" type="QString" value="2.6" />
      <Option name="distance_y" type="QString" value="2.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@79@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="270" />
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="arrowhead" />
        <Option name="outline_color" type="QString" value="94,110,22,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@79@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMTIgNC4yIDEuOCAyMC41aDcuNEwxMiAxNGwyLjggNi41aDcuNHoiLz4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjEuNiIgZD0iTTEwLjMgMi41IDEyIDUuMmwxLjctMi43Ii8+CiAgPC9nPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="8" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="207,166,220,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="124,54,146,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@8@1" type="marker">
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik0zIDIwLjVWOS41aDdWMy41aDExdjE3em0yLjUtOHYySDh2LTJ6bTAgNHYySDh2LTJ6bTctMTAuNXYyaDIuM3YtMnptNCAwdjJoMi4zdi0yem0tNCA0djJoMi4zdi0yem00IDB2MmgyLjN2LTJ6bS00IDR2MmgyLjN2LTJ6bTQgMHYyaDIuM3YtMnoiLz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="80" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="179,207,47,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="94,110,22,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.3" />
      <Option name="distance_x" type="QString" value="2.6" />
      <Option name="distance_y" type="QString" value="2.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@80@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="270" />
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="arrowhead" />
        <Option name="outline_color" type="QString" value="135,150,59,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@80@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMTIgNC4yIDEuOCAyMC41aDcuNEwxMiAxNGwyLjggNi41aDcuNHoiLz4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjEuNiIgZD0iTTEwLjMgMi41IDEyIDUuMmwxLjctMi43Ii8+CiAgPC9nPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="81" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="122,41,42,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="64,20,21,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.4" />
      <Option name="distance_x" type="QString" value="2.8" />
      <Option name="distance_y" type="QString" value="2.8" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@81@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="outline_color" type="QString" value="130,100,97,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@81@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMTIgMiAyMiA4djIuMkgyVjh6TTQuMiAxMS42aDNWMThoLTN6TTEwLjUgMTEuNmgzVjE4aC0zek0xNi44IDExLjZoM1YxOGgtM3pNMi42IDE5LjJoMTguOFYyMkgyLjZ6Ii8+Cjwvc3ZnPgo=" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="82" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="122,41,42,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="64,20,21,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@82@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="122,41,42,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.4" />
      <Option name="distance_x" type="QString" value="2.8" />
      <Option name="distance_y" type="QString" value="2.8" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@82@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="outline_color" type="QString" value="64,20,21,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@82@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMTIgMiAyMiA4djIuMkgyVjh6TTQuMiAxMS42aDNWMThoLTN6TTEwLjUgMTEuNmgzVjE4aC0zek0xNi44IDExLjZoM1YxOGgtM3pNMi42IDE5LjJoMTguOFYyMkgyLjZ6Ii8+Cjwvc3ZnPgo=" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="83" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="122,41,42,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="64,20,21,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.4" />
      <Option name="distance_x" type="QString" value="2.8" />
      <Option name="distance_y" type="QString" value="2.8" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@83@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="outline_color" type="QString" value="179,134,133,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@83@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMTIgMiAyMiA4djIuMkgyVjh6TTQuMiAxMS42aDNWMThoLTN6TTEwLjUgMTEuNmgzVjE4aC0zek0xNi44IDExLjZoM1YxOGgtM3pNMi42IDE5LjJoMTguOFYyMkgyLjZ6Ii8+Cjwvc3ZnPgo=" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="84" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="184,136,154,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="105,61,78,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.4" />
      <Option name="distance_x" type="QString" value="2.8" />
      <Option name="distance_y" type="QString" value="2.8" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@84@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="outline_color" type="QString" value="151,133,136,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@84@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMTIgMS42IDIxIDQuOHY2LjRjMCA1LjQtMy43IDkuNC05IDExLjQtNS4zMDAtMi05LTYtOS0xMS40MDBWNC44MDB6TTEyIDQuNDAwIDUuNjAwIDYuNzAwdjQuNTAwYzAgNCAyLjUwMCA2LjkwMCA2LjQwMCA4LjYwMCAzLjkwMC0xLjcwMCA2LjQwMC00LjYwMCA2LjQwMC04LjYwMFY2LjcwMHpNMTIgNy4yMDBjMi42MDAgMCA0LjQwMCAyIDQuNDAwIDQuNjAwIDAgMi41MDAtMS45MDAgNC4zMDAtNC40MDAgNC4zMDBzLTQuNDAwLTEuODAwLTQuNDAwLTQuMzAwYzAtMi42MDAgMS44MDAtNC42MDAgNC40MDAtNC42MDB6Ii8+Cjwvc3ZnPgo=" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="85" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="184,136,154,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="105,61,78,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@85@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="184,136,154,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.4" />
      <Option name="distance_x" type="QString" value="2.8" />
      <Option name="distance_y" type="QString" value="2.8" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@85@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="outline_color" type="QString" value="105,61,78,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@85@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMTIgMS42IDIxIDQuOHY2LjRjMCA1LjQtMy43IDkuNC05IDExLjQtNS4zMDAtMi05LTYtOS0xMS40MDBWNC44MDB6TTEyIDQuNDAwIDUuNjAwIDYuNzAwdjQuNTAwYzAgNCAyLjUwMCA2LjkwMCA2LjQwMCA4LjYwMCAzLjkwMC0xLjcwMCA2LjQwMC00LjYwMCA2LjQwMC04LjYwMFY2LjcwMHpNMTIgNy4yMDBjMi42MDAgMCA0LjQwMCAyIDQuNDAwIDQuNjAwIDAgMi41MDAtMS45MDAgNC4zMDAtNC40MDAgNC4zMDBzLTQuNDAwLTEuODAwLTQuNDAwLTQuMzAwYzAtMi42MDAgMS44MDAtNC42MDAgNC40MDAtNC42MDB6Ii8+Cjwvc3ZnPgo=" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="86" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="184,136,154,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="105,61,78,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.4" />
      <Option name="distance_x" type="QString" value="2.8" />
      <Option name="distance_y" type="QString" value="2.8" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@86@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="outline_color" type="QString" value="138,111,119,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@86@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMTIgMS42IDIxIDQuOHY2LjRjMCA1LjQtMy43IDkuNC05IDExLjQtNS4zMDAtMi05LTYtOS0xMS40MDBWNC44MDB6TTEyIDQuNDAwIDUuNjAwIDYuNzAwdjQuNTAwYzAgNCAyLjUwMCA2LjkwMCA2LjQwMCA4LjYwMCAzLjkwMC0xLjcwMCA2LjQwMC00LjYwMCA2LjQwMC04LjYwMFY2LjcwMHpNMTIgNy4yMDBjMi42MDAgMCA0LjQwMCAyIDQuNDAwIDQuNjAwIDAgMi41MDAtMS45MDAgNC4zMDAtNC40MDAgNC4zMDBzLTQuNDAwLTEuODAwLTQuNDAwLTQuMzAwYzAtMi42MDAgMS44MDAtNC42MDAgNC40MDAtNC42MDB6Ii8+Cjwvc3ZnPgo=" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="87" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="102,221,112,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="28,140,37,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.3" />
      <Option name="distance_x" type="QString" value="2.6" />
      <Option name="distance_y" type="QString" value="2.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@87@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="cross" />
        <Option name="outline_color" type="QString" value="122,163,122,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@87@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNOCAyYTUuODAwIDUuODAwIDAgMCAxIDEuNDAwIDExLjQwMFYyMGgtMi44MDB2LTYuNjAwQTUuODAwIDUuODAwIDAgMCAxIDggMnpNMTcuNTAwIDhhMi4xMDAgMi4xMDAgMCAxIDEgMCA0LjIwMCAyLjEwMCAyLjEwMCAwIDAgMSAwLTQuMjAwek0xNS45MDAgMTNoMy4yMDBsMS45MDAgMy44MDAtMS41MDAuOC0uNi0xLjEwMC42IDUuNTAwaC0xLjcwMGwtLjQtMy4yMDAtLjQgMy4yMDBoLTEuNzAwbC42LTUuNTAwLS42IDEuMTAwLTEuNTAwLS44ek0yIDIwLjQwMGgxMVYyMkgyeiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="88" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="102,221,112,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="28,140,37,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@88@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="44,198,57,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.3" />
      <Option name="distance_x" type="QString" value="2.6" />
      <Option name="distance_y" type="QString" value="2.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@88@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="cross" />
        <Option name="outline_color" type="QString" value="28,140,37,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@88@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNOCAyYTUuODAwIDUuODAwIDAgMCAxIDEuNDAwIDExLjQwMFYyMGgtMi44MDB2LTYuNjAwQTUuODAwIDUuODAwIDAgMCAxIDggMnpNMTcuNTAwIDhhMi4xMDAgMi4xMDAgMCAxIDEgMCA0LjIwMCAyLjEwMCAyLjEwMCAwIDAgMSAwLTQuMjAwek0xNS45MDAgMTNoMy4yMDBsMS45MDAgMy44MDAtMS41MDAuOC0uNi0xLjEwMC42IDUuNTAwaC0xLjcwMGwtLjQtMy4yMDAtLjQgMy4yMDBoLTEuNzAwbC42LTUuNTAwLS42IDEuMTAwLTEuNTAwLS44ek0yIDIwLjQwMGgxMVYyMkgyeiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="89" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="102,221,112,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="28,140,37,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="displacement_x" type="QString" value="1.3" />
      <Option name="distance_x" type="QString" value="2.6" />
      <Option name="distance_y" type="QString" value="2.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@89@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="name" type="QString" value="cross" />
        <Option name="outline_color" type="QString" value="92,158,96,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@89@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNOCAyYTUuODAwIDUuODAwIDAgMCAxIDEuNDAwIDExLjQwMFYyMGgtMi44MDB2LTYuNjAwQTUuODAwIDUuODAwIDAgMCAxIDggMnpNMTcuNTAwIDhhMi4xMDAgMi4xMDAgMCAxIDEgMCA0LjIwMCAyLjEwMCAyLjEwMCAwIDAgMSAwLTQuMjAwek0xNS45MDAgMTNoMy4yMDBsMS45MDAgMy44MDAtMS41MDAuOC0uNi0xLjEwMC42IDUuNTAwaC0xLjcwMGwtLjQtMy4yMDAtLjQgMy4yMDBoLTEuNzAwbC42LTUuNTAwLS42IDEuMTAwLTEuNTAwLS44ek0yIDIwLjQwMGgxMVYyMkgyeiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="9" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="167,121,196,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="90,49,116,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="0" />
      <Option name="distance" type="QString" value="2.2" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@9@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="145,128,151,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="90" />
      <Option name="distance" type="QString" value="2.2" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@9@2" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="145,128,151,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@9@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMS41IDUuNWgxM3YxMC41aC0xM3pNMTUuNyA4LjVoMy42bDMuMiAzLjdWMTZoLTYuOHoiLz4KICA8Y2lyY2xlIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGN4PSI1LjgiIGN5PSIxNy44IiByPSIyLjIiLz4KICA8Y2lyY2xlIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGN4PSIxOCIgY3k9IjE3LjgiIHI9IjIuMiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="90" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="124,132,80,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="65,69,41,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="135" />
      <Option name="distance" type="QString" value="1.8" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@90@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="130,132,111,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@90@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjIuNSIgZD0iTTQuNSAxMC41IDEyIDQuNWw3LjUgNk00LjUgMTUuNSAxMiA5LjVsNy41IDZNNC41IDIwLjUgMTIgMTQuNWw3LjUgNiIvPgogIDwvZz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="91" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="124,132,80,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="65,69,41,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@91@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="124,132,80,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="135" />
      <Option name="distance" type="QString" value="1.8" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@91@2" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="65,69,41,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@91@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjIuNSIgZD0iTTQuNSAxMC41IDEyIDQuNWw3LjUgNk00LjUgMTUuNSAxMiA5LjVsNy41IDZNNC41IDIwLjUgMTIgMTQuNWw3LjUgNiIvPgogIDwvZz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="92" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="124,132,80,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="65,69,41,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="135" />
      <Option name="distance" type="QString" value="1.8" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@92@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="104,108,78,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@92@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjIuNSIgZD0iTTQuNSAxMC41IDEyIDQuNWw3LjUgNk00LjUgMTUuNSAxMiA5LjVsNy41IDZNNC41IDIwLjUgMTIgMTQuNWw3LjUgNiIvPgogIDwvZz4KPC9zdmc+Cg==" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="93" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="100,90,40,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="53,47,20,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="135" />
      <Option name="distance" type="QString" value="1.8" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@93@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="122,117,97,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@93@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxjaXJjbGUgZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS13aWR0aD0iMiIgY3g9IjEyIiBjeT0iMTIiIHI9IjgiLz4KICA8Y2lyY2xlIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjEuOCIgY3g9IjEyIiBjeT0iMTIiIHI9IjMuNyIvPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjEuOCIgZD0iTTEyIDEuOHY0TTEyIDE4LjJ2NE0xLjggMTJoNE0xOC4yIDEyaDQiLz4KICA8L2c+CiAgPGNpcmNsZSBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBjeD0iMTIiIGN5PSIxMiIgcj0iMS4yIi8+Cjwvc3ZnPgo=" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="94" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="100,90,40,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="53,47,20,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@94@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="100,90,40,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="135" />
      <Option name="distance" type="QString" value="1.8" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@94@2" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="53,47,20,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@94@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxjaXJjbGUgZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS13aWR0aD0iMiIgY3g9IjEyIiBjeT0iMTIiIHI9IjgiLz4KICA8Y2lyY2xlIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjEuOCIgY3g9IjEyIiBjeT0iMTIiIHI9IjMuNyIvPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjEuOCIgZD0iTTEyIDEuOHY0TTEyIDE4LjJ2NE0xLjggMTJoNE0xOC4yIDEyaDQiLz4KICA8L2c+CiAgPGNpcmNsZSBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBjeD0iMTIiIGN5PSIxMiIgcj0iMS4yIi8+Cjwvc3ZnPgo=" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="95" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="100,90,40,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="53,47,20,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="135" />
      <Option name="distance" type="QString" value="1.8" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@95@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="167,161,132,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@95@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxjaXJjbGUgZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS13aWR0aD0iMiIgY3g9IjEyIiBjeT0iMTIiIHI9IjgiLz4KICA8Y2lyY2xlIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjEuOCIgY3g9IjEyIiBjeT0iMTIiIHI9IjMuNyIvPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjEuOCIgZD0iTTEyIDEuOHY0TTEyIDE4LjJ2NE0xLjggMTJoNE0xOC4yIDEyaDQiLz4KICA8L2c+CiAgPGNpcmNsZSBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBjeD0iMTIiIGN5PSIxMiIgcj0iMS4yIi8+Cjwvc3ZnPgo=" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="96" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="163,163,106,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="87,87,53,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="2.4" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@96@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="144,143,120,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="135" />
      <Option name="distance" type="QString" value="2.4" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@96@2" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="144,143,120,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@96@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik0xMiAyLjMgMjAgNXY2LjVjMCA1LTMuMyA4LjUtOCAxMC4zLTQuNy0xLjgtOC01LjMtOC0xMC4zVjV6TTEyIDcuMmwtMS4zIDIuOS0zLjIuMyAyLjQgMi4xLS43IDMuMSAyLjgtMS42IDIuOCAxLjYtLjctMy4xIDIuNC0yLjEtMy4yLS4zeiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="97" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="163,163,106,26" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="87,87,53,255" />
      <Option name="outline_style" type="QString" value="dot" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.7" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@97@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="163,163,106,255" />
        <Option name="line_width" type="QString" value="0.34" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="2.4" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@97@2" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="87,87,53,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="135" />
      <Option name="distance" type="QString" value="2.4" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@97@3" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="87,87,53,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@97@4" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik0xMiAyLjMgMjAgNXY2LjVjMCA1LTMuMyA4LjUtOCAxMC4zLTQuNy0xLjgtOC01LjMtOC0xMC4zVjV6TTEyIDcuMmwtMS4zIDIuOS0zLjIuMyAyLjQgMi4xLS43IDMuMSAyLjgtMS42IDIuOCAxLjYtLjctMy4xIDIuNC0yLjEtMy4yLS4zeiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="98" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="163,163,106,204" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="87,87,53,255" />
      <Option name="outline_width" type="QString" value="0.34" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="2.4" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@98@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="126,125,92,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="135" />
      <Option name="distance" type="QString" value="2.4" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@98@2" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="126,125,92,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@98@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik0xMiAyLjMgMjAgNXY2LjVjMCA1LTMuMyA4LjUtOCAxMC4zLTQuNy0xLjgtOC01LjMtOC0xMC4zVjV6TTEyIDcuMmwtMS4zIDIuOS0zLjIuMyAyLjQgMi4xLS43IDMuMSAyLjgtMS42IDIuOCAxLjYtLjctMy4xIDIuNC0yLjEtMy4yLS4zeiIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="99" type="fill">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" type="QString" value="" />
      <Option name="properties" type="Map">
       <Option name="alpha" type="Map">
        <Option name="active" type="bool" value="true" />
        <Option name="expression" type="QString" value="if(coalesce(@novex_variant, '') &lt;&gt; '' and coalesce(&quot;variant&quot;, '') = '' and coalesce(@novex_basis, '') &lt;&gt; 'vol', 45, 100)" />
        <Option name="type" type="int" value="3" />
       </Option>
      </Option>
      <Option name="type" type="QString" value="collection" />
     </Option>
    </data_defined_properties>
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="201,201,168,128" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="outline_color" type="QString" value="120,120,72,255" />
      <Option name="outline_style" type="QString" value="dash" />
      <Option name="outline_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="2.4" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@99@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="157,156,141,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="135" />
      <Option name="distance" type="QString" value="2.4" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@99@2" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="157,156,141,255" />
        <Option name="line_width" type="QString" value="0.28" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="2000 * area($geometry) / perimeter($geometry) / @map_scale &gt; 2.7" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@99@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,215" />
        <Option name="outline_style" type="QString" value="no" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="5" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjIiIGQ9Ik0zLjUgNC41aDE3Ii8+CiAgPC9nPgogIDxwYXRoIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGZpbGwtcnVsZT0iZXZlbm9kZCIgZD0iTTExLjIgNWgxLjh2Mi41YzQuNS4yIDggMyA4IDYuNSAwIDEuNi0xLjMgMi41LTMgMi41aC02LjVjLTIuMiAwLTMuNy0yLTQtNC41TDIgMTAuOFY4LjNoMS44bDEuMiAxLjVoMi44Yy44LTEuMyAyLTIuMSAzLjQtMi4zek0xNCA5LjV2My4yaDQuNkMxOCAxMSAxNi4zIDkuNyAxNCA5LjV6Ii8+CiAgPGcgc3Ryb2tlPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICM0YjU1NjMiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLXdpZHRoPSIxLjYiIGQ9Ik04LjUgMjBoMTBNMTEgMTYuNVYyME0xNiAxNi41VjIwIi8+CiAgPC9nPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="3.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
  </symbols>
  <orderby>
   <orderByClause asc="0" nullsFirst="1">area($geometry)</orderByClause>
  </orderby>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerGeometryType>2</layerGeometryType>
</qgis>
