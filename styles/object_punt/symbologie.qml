<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.22.16-Białowieża">
 <renderer-v2 enableorderby="0" forceraster="0" referencescale="-1" symbollevels="0" type="RuleRenderer">
  <rules key="regels">
   <rule filter="NOT coalesce(&quot;vervalt&quot;, false) AND (@novex_keten IS NULL OR (strpos(@novex_keten, ',' || coalesce(&quot;variant&quot;, '') || ',') &gt; 0 AND max(coalesce(try(to_int(&quot;horizon&quot;)), 0), coalesce(&quot;jaar_start&quot;, 0)) &lt;= coalesce(year(@map_start_time), to_int(@novex_jaar)) AND coalesce(&quot;jaar_eind&quot;, 9999) &gt;= coalesce(year(@map_start_time), to_int(@novex_jaar)) AND (coalesce(map_get(json_to_map(@novex_vervallen), &quot;uuid&quot;), 9999) &gt; coalesce(year(@map_start_time), to_int(@novex_jaar)) OR coalesce(to_int(@novex_kring), 9999) &lt;= coalesce(year(@map_start_time), to_int(@novex_jaar)))))" key="punt:in_beeld" label="In de gekozen variant en horizon">
    <rule filter="&quot;functie&quot; = 'woningbouw'" key="punt:woningbouw" label="Woningbouw">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="punt:woningbouw:indicatief" label="Indicatieve begrenzing" symbol="0" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="punt:woningbouw:zoekgebied" label="Zoekgebied" symbol="1" />
     <rule filter="ELSE" key="punt:woningbouw:exact" label="Exacte begrenzing" symbol="2" />
    </rule>
    <rule filter="&quot;functie&quot; = 'voorzieningen_kwetsbaar'" key="punt:voorzieningen_kwetsbaar" label="Zorg, onderwijs en opvang">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="punt:voorzieningen_kwetsbaar:indicatief" label="Indicatieve begrenzing" symbol="3" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="punt:voorzieningen_kwetsbaar:zoekgebied" label="Zoekgebied" symbol="4" />
     <rule filter="ELSE" key="punt:voorzieningen_kwetsbaar:exact" label="Exacte begrenzing" symbol="5" />
    </rule>
    <rule filter="&quot;functie&quot; = 'bedrijventerrein'" key="punt:bedrijventerrein" label="Bedrijventerrein">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="punt:bedrijventerrein:indicatief" label="Indicatieve begrenzing" symbol="6" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="punt:bedrijventerrein:zoekgebied" label="Zoekgebied" symbol="7" />
     <rule filter="ELSE" key="punt:bedrijventerrein:exact" label="Exacte begrenzing" symbol="8" />
    </rule>
    <rule filter="&quot;functie&quot; = 'xxl_logistiek'" key="punt:xxl_logistiek" label="Grootschalige logistiek">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="punt:xxl_logistiek:indicatief" label="Indicatieve begrenzing" symbol="9" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="punt:xxl_logistiek:zoekgebied" label="Zoekgebied" symbol="10" />
     <rule filter="ELSE" key="punt:xxl_logistiek:exact" label="Exacte begrenzing" symbol="11" />
    </rule>
    <rule filter="&quot;functie&quot; = 'zware_industrie'" key="punt:zware_industrie" label="Zware industrie (hoge milieucategorie)">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="punt:zware_industrie:indicatief" label="Indicatieve begrenzing" symbol="12" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="punt:zware_industrie:zoekgebied" label="Zoekgebied" symbol="13" />
     <rule filter="ELSE" key="punt:zware_industrie:exact" label="Exacte begrenzing" symbol="14" />
    </rule>
    <rule filter="&quot;functie&quot; = 'haven'" key="punt:haven" label="Haven en watergebonden terrein">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="punt:haven:indicatief" label="Indicatieve begrenzing" symbol="15" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="punt:haven:zoekgebied" label="Zoekgebied" symbol="16" />
     <rule filter="ELSE" key="punt:haven:exact" label="Exacte begrenzing" symbol="17" />
    </rule>
    <rule filter="&quot;functie&quot; = 'datacenter'" key="punt:datacenter" label="Datacenter">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="punt:datacenter:indicatief" label="Indicatieve begrenzing" symbol="18" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="punt:datacenter:zoekgebied" label="Zoekgebied" symbol="19" />
     <rule filter="ELSE" key="punt:datacenter:exact" label="Exacte begrenzing" symbol="20" />
    </rule>
    <rule filter="&quot;functie&quot; = 'windpark'" key="punt:windpark" label="Windpark">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="punt:windpark:indicatief" label="Indicatieve begrenzing" symbol="21" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="punt:windpark:zoekgebied" label="Zoekgebied" symbol="22" />
     <rule filter="ELSE" key="punt:windpark:exact" label="Exacte begrenzing" symbol="23" />
    </rule>
    <rule filter="&quot;functie&quot; = 'hoogspanningsstation'" key="punt:hoogspanningsstation" label="Hoogspanningsstation">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="punt:hoogspanningsstation:indicatief" label="Indicatieve begrenzing" symbol="24" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="punt:hoogspanningsstation:zoekgebied" label="Zoekgebied" symbol="25" />
     <rule filter="ELSE" key="punt:hoogspanningsstation:exact" label="Exacte begrenzing" symbol="26" />
    </rule>
    <rule filter="&quot;functie&quot; = 'energiecentrale'" key="punt:energiecentrale" label="Grootschalige elektriciteitsopwekking">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="punt:energiecentrale:indicatief" label="Indicatieve begrenzing" symbol="27" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="punt:energiecentrale:zoekgebied" label="Zoekgebied" symbol="28" />
     <rule filter="ELSE" key="punt:energiecentrale:exact" label="Exacte begrenzing" symbol="29" />
    </rule>
    <rule filter="&quot;functie&quot; = 'kernenergie'" key="punt:kernenergie" label="Kernenergie">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="punt:kernenergie:indicatief" label="Indicatieve begrenzing" symbol="30" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="punt:kernenergie:zoekgebied" label="Zoekgebied" symbol="31" />
     <rule filter="ELSE" key="punt:kernenergie:exact" label="Exacte begrenzing" symbol="32" />
    </rule>
    <rule filter="&quot;functie&quot; = 'elektrolyse_batterij'" key="punt:elektrolyse_batterij" label="Elektrolyse, batterij of conversie">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="punt:elektrolyse_batterij:indicatief" label="Indicatieve begrenzing" symbol="33" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="punt:elektrolyse_batterij:zoekgebied" label="Zoekgebied" symbol="34" />
     <rule filter="ELSE" key="punt:elektrolyse_batterij:exact" label="Exacte begrenzing" symbol="35" />
    </rule>
    <rule filter="&quot;functie&quot; = 'veehouderij'" key="punt:veehouderij" label="Intensieve veehouderij">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="punt:veehouderij:indicatief" label="Indicatieve begrenzing" symbol="36" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="punt:veehouderij:zoekgebied" label="Zoekgebied" symbol="37" />
     <rule filter="ELSE" key="punt:veehouderij:exact" label="Exacte begrenzing" symbol="38" />
    </rule>
    <rule filter="&quot;functie&quot; = 'drinkwaterwinning'" key="punt:drinkwaterwinning" label="Drinkwaterwinning en -bescherming">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="punt:drinkwaterwinning:indicatief" label="Indicatieve begrenzing" symbol="39" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="punt:drinkwaterwinning:zoekgebied" label="Zoekgebied" symbol="40" />
     <rule filter="ELSE" key="punt:drinkwaterwinning:exact" label="Exacte begrenzing" symbol="41" />
    </rule>
    <rule filter="&quot;functie&quot; = 'delfstofwinning'" key="punt:delfstofwinning" label="Delfstofwinning">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="punt:delfstofwinning:indicatief" label="Indicatieve begrenzing" symbol="42" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="punt:delfstofwinning:zoekgebied" label="Zoekgebied" symbol="43" />
     <rule filter="ELSE" key="punt:delfstofwinning:exact" label="Exacte begrenzing" symbol="44" />
    </rule>
    <rule filter="&quot;functie&quot; = 'recreatie'" key="punt:recreatie" label="Recreatie">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="punt:recreatie:indicatief" label="Indicatieve begrenzing" symbol="45" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="punt:recreatie:zoekgebied" label="Zoekgebied" symbol="46" />
     <rule filter="ELSE" key="punt:recreatie:exact" label="Exacte begrenzing" symbol="47" />
    </rule>
    <rule filter="&quot;functie&quot; = 'erfgoed'" key="punt:erfgoed" label="Erfgoed en cultuurlandschap">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="punt:erfgoed:indicatief" label="Indicatieve begrenzing" symbol="48" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="punt:erfgoed:zoekgebied" label="Zoekgebied" symbol="49" />
     <rule filter="ELSE" key="punt:erfgoed:exact" label="Exacte begrenzing" symbol="50" />
    </rule>
    <rule filter="&quot;functie&quot; = 'gezonde_leefomgeving'" key="punt:gezonde_leefomgeving" label="Groen en gezonde leefomgeving">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="punt:gezonde_leefomgeving:indicatief" label="Indicatieve begrenzing" symbol="51" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="punt:gezonde_leefomgeving:zoekgebied" label="Zoekgebied" symbol="52" />
     <rule filter="ELSE" key="punt:gezonde_leefomgeving:exact" label="Exacte begrenzing" symbol="53" />
    </rule>
    <rule filter="&quot;functie&quot; = 'defensie_munitie_schiet'" key="punt:defensie_munitie_schiet" label="Defensie: munitie of schietbaan">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="punt:defensie_munitie_schiet:indicatief" label="Indicatieve begrenzing" symbol="54" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="punt:defensie_munitie_schiet:zoekgebied" label="Zoekgebied" symbol="55" />
     <rule filter="ELSE" key="punt:defensie_munitie_schiet:exact" label="Exacte begrenzing" symbol="56" />
    </rule>
    <rule filter="&quot;functie&quot; = 'kazerne'" key="punt:kazerne" label="Defensie: kazerne">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="punt:kazerne:indicatief" label="Indicatieve begrenzing" symbol="57" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="punt:kazerne:zoekgebied" label="Zoekgebied" symbol="58" />
     <rule filter="ELSE" key="punt:kazerne:exact" label="Exacte begrenzing" symbol="59" />
    </rule>
    <rule filter="&quot;functie&quot; = 'luchthaven'" key="punt:luchthaven" label="Luchthaven">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="punt:luchthaven:indicatief" label="Indicatieve begrenzing" symbol="60" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="punt:luchthaven:zoekgebied" label="Zoekgebied" symbol="61" />
     <rule filter="ELSE" key="punt:luchthaven:exact" label="Exacte begrenzing" symbol="62" />
    </rule>
    <rule filter="ELSE" key="punt:onbekend" label="Andere functie" symbol="63" />
   </rule>
   <rule filter="&quot;laag&quot; = 'bovengronds' AND (NOT coalesce(&quot;vervalt&quot;, false) AND (@novex_keten IS NULL OR (strpos(@novex_keten, ',' || coalesce(&quot;variant&quot;, '') || ',') &gt; 0 AND max(coalesce(try(to_int(&quot;horizon&quot;)), 0), coalesce(&quot;jaar_start&quot;, 0)) &lt;= coalesce(year(@map_start_time), to_int(@novex_jaar)) AND coalesce(&quot;jaar_eind&quot;, 9999) &gt;= coalesce(year(@map_start_time), to_int(@novex_jaar)) AND (coalesce(map_get(json_to_map(@novex_vervallen), &quot;uuid&quot;), 9999) &gt; coalesce(year(@map_start_time), to_int(@novex_jaar)) OR coalesce(to_int(@novex_kring), 9999) &lt;= coalesce(year(@map_start_time), to_int(@novex_jaar))))))" key="punt:laag_bovengronds" label="Boven het maaiveld" symbol="64" />
   <rule filter="&quot;laag&quot; = 'ondergronds' AND (NOT coalesce(&quot;vervalt&quot;, false) AND (@novex_keten IS NULL OR (strpos(@novex_keten, ',' || coalesce(&quot;variant&quot;, '') || ',') &gt; 0 AND max(coalesce(try(to_int(&quot;horizon&quot;)), 0), coalesce(&quot;jaar_start&quot;, 0)) &lt;= coalesce(year(@map_start_time), to_int(@novex_jaar)) AND coalesce(&quot;jaar_eind&quot;, 9999) &gt;= coalesce(year(@map_start_time), to_int(@novex_jaar)) AND (coalesce(map_get(json_to_map(@novex_vervallen), &quot;uuid&quot;), 9999) &gt; coalesce(year(@map_start_time), to_int(@novex_jaar)) OR coalesce(to_int(@novex_kring), 9999) &lt;= coalesce(year(@map_start_time), to_int(@novex_jaar))))))" key="punt:laag_ondergronds" label="Onder het maaiveld" symbol="65" />
   <rule filter="coalesce(@novex_buiten, '') = 'gedimd' AND @novex_keten IS NOT NULL AND NOT coalesce(&quot;vervalt&quot;, false) AND strpos(@novex_keten, ',' || coalesce(&quot;variant&quot;, '') || ',') &gt; 0 AND NOT (max(coalesce(try(to_int(&quot;horizon&quot;)), 0), coalesce(&quot;jaar_start&quot;, 0)) &lt;= coalesce(year(@map_start_time), to_int(@novex_jaar)) AND coalesce(&quot;jaar_eind&quot;, 9999) &gt;= coalesce(year(@map_start_time), to_int(@novex_jaar))) AND (coalesce(map_get(json_to_map(@novex_vervallen), &quot;uuid&quot;), 9999) &gt; coalesce(year(@map_start_time), to_int(@novex_jaar)) OR coalesce(to_int(@novex_kring), 9999) &lt;= coalesce(year(@map_start_time), to_int(@novex_jaar)))" key="punt:buiten_beeld" label="Niet in de gekozen horizon (gedimd)" symbol="66" />
  </rules>
  <symbols>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="0" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,237,168,255" />
      <Option name="outline_color" type="QString" value="153,122,0,255" />
      <Option name="outline_style" type="QString" value="dash" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="1" type="marker">
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
    <layer class="FilledMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0" />
      <Option name="size" type="QString" value="8.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@1@0" type="fill">
      <layer class="SimpleFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="outline_color" type="QString" value="153,122,0,255" />
        <Option name="outline_style" type="QString" value="dot" />
        <Option name="outline_width" type="QString" value="0.3" />
       </Option>
      </layer>
      <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="distance" type="QString" value="1.1" />
        <Option name="line_width" type="QString" value="0" />
       </Option>
       <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@1@0@1" type="line">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
         <Option type="Map">
          <Option name="capstyle" type="QString" value="flat" />
          <Option name="joinstyle" type="QString" value="round" />
          <Option name="line_color" type="QString" value="204,163,0,255" />
          <Option name="line_width" type="QString" value="0.28" />
         </Option>
        </layer>
       </symbol>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="outline_color" type="QString" value="153,122,0,255" />
      <Option name="outline_style" type="QString" value="dot" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="10" type="marker">
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
    <layer class="FilledMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0" />
      <Option name="size" type="QString" value="8.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@10@0" type="fill">
      <layer class="SimpleFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="outline_color" type="QString" value="90,49,116,255" />
        <Option name="outline_style" type="QString" value="dot" />
        <Option name="outline_width" type="QString" value="0.3" />
       </Option>
      </layer>
      <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="distance" type="QString" value="1.1" />
        <Option name="line_width" type="QString" value="0" />
       </Option>
       <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@10@0@1" type="line">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
         <Option type="Map">
          <Option name="capstyle" type="QString" value="flat" />
          <Option name="joinstyle" type="QString" value="round" />
          <Option name="line_color" type="QString" value="167,121,196,255" />
          <Option name="line_width" type="QString" value="0.28" />
         </Option>
        </layer>
       </symbol>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="outline_color" type="QString" value="90,49,116,255" />
      <Option name="outline_style" type="QString" value="dot" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="11" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="167,121,196,255" />
      <Option name="outline_color" type="QString" value="90,49,116,255" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="12" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="205,171,216,255" />
      <Option name="outline_color" type="QString" value="75,35,89,255" />
      <Option name="outline_style" type="QString" value="dash" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="13" type="marker">
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
    <layer class="FilledMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0" />
      <Option name="size" type="QString" value="8.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@13@0" type="fill">
      <layer class="SimpleFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="outline_color" type="QString" value="75,35,89,255" />
        <Option name="outline_style" type="QString" value="dot" />
        <Option name="outline_width" type="QString" value="0.3" />
       </Option>
      </layer>
      <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="distance" type="QString" value="1.1" />
        <Option name="line_width" type="QString" value="0" />
       </Option>
       <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@13@0@1" type="line">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
         <Option type="Map">
          <Option name="capstyle" type="QString" value="flat" />
          <Option name="joinstyle" type="QString" value="round" />
          <Option name="line_color" type="QString" value="143,69,168,255" />
          <Option name="line_width" type="QString" value="0.28" />
         </Option>
        </layer>
       </symbol>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="outline_color" type="QString" value="75,35,89,255" />
      <Option name="outline_style" type="QString" value="dot" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="14" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="143,69,168,255" />
      <Option name="outline_color" type="QString" value="75,35,89,255" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5" />
     </Option>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMi41IDIwLjVWMTFsNSAzLjVWMTFsNSAzLjVWNGgzLjJsLjYgNi41aDEuMkwxOC4xIDRoMi4ybDEuMiAxNi41eiIvPgo8L3N2Zz4K" />
      <Option name="outline_width" type="QString" value="0" />
      <Option name="parameters" />
      <Option name="size" type="QString" value="3.3" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="15" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="181,166,210,255" />
      <Option name="outline_color" type="QString" value="47,29,82,255" />
      <Option name="outline_style" type="QString" value="dash" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="16" type="marker">
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
    <layer class="FilledMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0" />
      <Option name="size" type="QString" value="8.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@16@0" type="fill">
      <layer class="SimpleFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="outline_color" type="QString" value="47,29,82,255" />
        <Option name="outline_style" type="QString" value="dot" />
        <Option name="outline_width" type="QString" value="0.3" />
       </Option>
      </layer>
      <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="distance" type="QString" value="1.1" />
        <Option name="line_width" type="QString" value="0" />
       </Option>
       <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@16@0@1" type="line">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
         <Option type="Map">
          <Option name="capstyle" type="QString" value="flat" />
          <Option name="joinstyle" type="QString" value="round" />
          <Option name="line_color" type="QString" value="91,58,156,255" />
          <Option name="line_width" type="QString" value="0.28" />
         </Option>
        </layer>
       </symbol>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="outline_color" type="QString" value="47,29,82,255" />
      <Option name="outline_style" type="QString" value="dot" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="17" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="91,58,156,255" />
      <Option name="outline_color" type="QString" value="47,29,82,255" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5" />
     </Option>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxjaXJjbGUgZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS13aWR0aD0iMiIgY3g9IjEyIiBjeT0iNC45IiByPSIxLjkiLz4KICA8cGF0aCBmaWxsPSJub25lIiBzdHJva2U9InBhcmFtKGZpbGwpICM0YjU1NjMiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLXdpZHRoPSIyLjIiIGQ9Ik0xMiA3djEzLjJNNy41IDEwLjJoOSIvPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjIuNCIgZD0iTTQgMTMuMmMuMyA0LjQgMy43IDcgOCA3czcuNy0yLjYgOC03Ii8+CiAgPC9nPgo8L3N2Zz4K" />
      <Option name="outline_width" type="QString" value="0" />
      <Option name="parameters" />
      <Option name="size" type="QString" value="3.3" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="18" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="202,201,223,255" />
      <Option name="outline_color" type="QString" value="64,60,105,255" />
      <Option name="outline_style" type="QString" value="dash" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="19" type="marker">
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
    <layer class="FilledMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0" />
      <Option name="size" type="QString" value="8.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@19@0" type="fill">
      <layer class="SimpleFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="outline_color" type="QString" value="64,60,105,255" />
        <Option name="outline_style" type="QString" value="dot" />
        <Option name="outline_width" type="QString" value="0.3" />
       </Option>
      </layer>
      <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="distance" type="QString" value="1.1" />
        <Option name="line_width" type="QString" value="0" />
       </Option>
       <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@19@0@1" type="line">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
         <Option type="Map">
          <Option name="capstyle" type="QString" value="flat" />
          <Option name="joinstyle" type="QString" value="round" />
          <Option name="line_color" type="QString" value="138,134,184,255" />
          <Option name="line_width" type="QString" value="0.28" />
         </Option>
        </layer>
       </symbol>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="outline_color" type="QString" value="64,60,105,255" />
      <Option name="outline_style" type="QString" value="dot" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="2" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,216,61,255" />
      <Option name="outline_color" type="QString" value="153,122,0,255" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="20" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="138,134,184,255" />
      <Option name="outline_color" type="QString" value="64,60,105,255" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="21" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="169,210,244,255" />
      <Option name="outline_color" type="QString" value="15,83,138,255" />
      <Option name="outline_style" type="QString" value="dash" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="22" type="marker">
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
    <layer class="FilledMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0" />
      <Option name="size" type="QString" value="8.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@22@0" type="fill">
      <layer class="SimpleFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="outline_color" type="QString" value="15,83,138,255" />
        <Option name="outline_style" type="QString" value="dot" />
        <Option name="outline_width" type="QString" value="0.3" />
       </Option>
      </layer>
      <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="distance" type="QString" value="1.1" />
        <Option name="line_width" type="QString" value="0" />
       </Option>
       <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@22@0@1" type="line">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
         <Option type="Map">
          <Option name="capstyle" type="QString" value="flat" />
          <Option name="joinstyle" type="QString" value="round" />
          <Option name="line_color" type="QString" value="63,156,230,255" />
          <Option name="line_width" type="QString" value="0.28" />
         </Option>
        </layer>
       </symbol>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="outline_color" type="QString" value="15,83,138,255" />
      <Option name="outline_style" type="QString" value="dot" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="23" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="63,156,230,255" />
      <Option name="outline_color" type="QString" value="15,83,138,255" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="24" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="190,190,190,255" />
      <Option name="outline_color" type="QString" value="57,57,57,255" />
      <Option name="outline_style" type="QString" value="dash" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="25" type="marker">
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
    <layer class="FilledMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0" />
      <Option name="size" type="QString" value="8.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@25@0" type="fill">
      <layer class="SimpleFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="outline_color" type="QString" value="57,57,57,255" />
        <Option name="outline_style" type="QString" value="dot" />
        <Option name="outline_width" type="QString" value="0.3" />
       </Option>
      </layer>
      <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="distance" type="QString" value="1.1" />
        <Option name="line_width" type="QString" value="0" />
       </Option>
       <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@25@0@1" type="line">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
         <Option type="Map">
          <Option name="capstyle" type="QString" value="flat" />
          <Option name="joinstyle" type="QString" value="round" />
          <Option name="line_color" type="QString" value="110,110,110,255" />
          <Option name="line_width" type="QString" value="0.28" />
         </Option>
        </layer>
       </symbol>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="outline_color" type="QString" value="57,57,57,255" />
      <Option name="outline_style" type="QString" value="dot" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="26" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="110,110,110,255" />
      <Option name="outline_color" type="QString" value="57,57,57,255" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5" />
     </Option>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik0zLjUgMy41aDE3djE3aC0xN3pNMTMuMyA1LjggNy4zIDEzLjJoMy45bC0xIDUuMSA2LTcuNWgtMy45eiIvPgo8L3N2Zz4K" />
      <Option name="outline_width" type="QString" value="0" />
      <Option name="parameters" />
      <Option name="size" type="QString" value="3.3" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="27" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="236,176,161,255" />
      <Option name="outline_color" type="QString" value="113,40,21,255" />
      <Option name="outline_style" type="QString" value="dash" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="28" type="marker">
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
    <layer class="FilledMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0" />
      <Option name="size" type="QString" value="8.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@28@0" type="fill">
      <layer class="SimpleFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="outline_color" type="QString" value="113,40,21,255" />
        <Option name="outline_style" type="QString" value="dot" />
        <Option name="outline_width" type="QString" value="0.3" />
       </Option>
      </layer>
      <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="distance" type="QString" value="1.1" />
        <Option name="line_width" type="QString" value="0" />
       </Option>
       <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@28@0@1" type="line">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
         <Option type="Map">
          <Option name="capstyle" type="QString" value="flat" />
          <Option name="joinstyle" type="QString" value="round" />
          <Option name="line_color" type="QString" value="212,80,46,255" />
          <Option name="line_width" type="QString" value="0.28" />
         </Option>
        </layer>
       </symbol>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="outline_color" type="QString" value="113,40,21,255" />
      <Option name="outline_style" type="QString" value="dot" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="29" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="212,80,46,255" />
      <Option name="outline_color" type="QString" value="113,40,21,255" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5" />
     </Option>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMy41IDIwLjVjMS44LTQuNSAyLjItNy41IDEuNi0xMS41aDguOGMtLjYgNC0uMiA3IDEuNiAxMS41ek0xNi43IDIwLjVjLS45LTIuNS0xLjUtNC44LTEuNi03aDQuNGMtLjIgMi41LjIgNC43IDEuMyA3eiIvPgogIDxnIHN0cm9rZT0iIzRiNTU2MyI+CiAgPHBhdGggZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS13aWR0aD0iMS42IiBkPSJNNy4yIDYuMmMwLTEuOSAyLjItMS41IDIuMi0zLjRNMTEuOCA2LjJjMC0xLjkgMi4yLTEuNSAyLjItMy40Ii8+CiAgPC9nPgo8L3N2Zz4K" />
      <Option name="outline_width" type="QString" value="0" />
      <Option name="parameters" />
      <Option name="size" type="QString" value="3.3" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="3" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="245,213,200,255" />
      <Option name="outline_color" type="QString" value="163,66,27,255" />
      <Option name="outline_style" type="QString" value="dash" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="30" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="227,156,185,255" />
      <Option name="outline_color" type="QString" value="102,17,51,255" />
      <Option name="outline_style" type="QString" value="dash" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="31" type="marker">
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
    <layer class="FilledMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0" />
      <Option name="size" type="QString" value="8.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@31@0" type="fill">
      <layer class="SimpleFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="outline_color" type="QString" value="102,17,51,255" />
        <Option name="outline_style" type="QString" value="dot" />
        <Option name="outline_width" type="QString" value="0.3" />
       </Option>
      </layer>
      <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="distance" type="QString" value="1.1" />
        <Option name="line_width" type="QString" value="0" />
       </Option>
       <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@31@0@1" type="line">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
         <Option type="Map">
          <Option name="capstyle" type="QString" value="flat" />
          <Option name="joinstyle" type="QString" value="round" />
          <Option name="line_color" type="QString" value="192,36,99,255" />
          <Option name="line_width" type="QString" value="0.28" />
         </Option>
        </layer>
       </symbol>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="outline_color" type="QString" value="102,17,51,255" />
      <Option name="outline_style" type="QString" value="dot" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="32" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="192,36,99,255" />
      <Option name="outline_color" type="QString" value="102,17,51,255" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5" />
     </Option>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8Y2lyY2xlIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGN4PSIxMiIgY3k9IjEyLjMiIHI9IjIuMSIvPgogIDxwYXRoIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGQ9Ik05LjkgOC42IDYuNSAyLjhDMy42IDQuNSAxLjYgNy42IDEuNSAxMi4xaDYuN2MwLTEuNi43LTIuOCAxLjctMy41ek0xNC4xIDguNmwzLjQtNS44YzIuOSAxLjcgNC45IDQuOCA1IDkuM2gtNi43YzAtMS42LS43LTIuOC0xLjctMy41ek05LjkgMTZsLTMuNCA1LjhjMy4zIDIgNy43IDIgMTEgMEwxNC4xIDE2Yy0xLjMuOC0yLjkuOC00LjIgMHoiLz4KPC9zdmc+Cg==" />
      <Option name="outline_width" type="QString" value="0" />
      <Option name="parameters" />
      <Option name="size" type="QString" value="3.3" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="33" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="161,221,218,255" />
      <Option name="outline_color" type="QString" value="23,95,91,255" />
      <Option name="outline_style" type="QString" value="dash" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="34" type="marker">
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
    <layer class="FilledMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0" />
      <Option name="size" type="QString" value="8.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@34@0" type="fill">
      <layer class="SimpleFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="outline_color" type="QString" value="23,95,91,255" />
        <Option name="outline_style" type="QString" value="dot" />
        <Option name="outline_width" type="QString" value="0.3" />
       </Option>
      </layer>
      <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="distance" type="QString" value="1.1" />
        <Option name="line_width" type="QString" value="0" />
       </Option>
       <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@34@0@1" type="line">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
         <Option type="Map">
          <Option name="capstyle" type="QString" value="flat" />
          <Option name="joinstyle" type="QString" value="round" />
          <Option name="line_color" type="QString" value="47,179,172,255" />
          <Option name="line_width" type="QString" value="0.28" />
         </Option>
        </layer>
       </symbol>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="outline_color" type="QString" value="23,95,91,255" />
      <Option name="outline_style" type="QString" value="dot" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="35" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="47,179,172,255" />
      <Option name="outline_color" type="QString" value="23,95,91,255" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="36" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="233,224,188,255" />
      <Option name="outline_color" type="QString" value="123,108,39,255" />
      <Option name="outline_style" type="QString" value="dash" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="37" type="marker">
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
    <layer class="FilledMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0" />
      <Option name="size" type="QString" value="8.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@37@0" type="fill">
      <layer class="SimpleFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="outline_color" type="QString" value="123,108,39,255" />
        <Option name="outline_style" type="QString" value="dot" />
        <Option name="outline_width" type="QString" value="0.3" />
       </Option>
      </layer>
      <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="distance" type="QString" value="1.1" />
        <Option name="line_width" type="QString" value="0" />
       </Option>
       <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@37@0@1" type="line">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
         <Option type="Map">
          <Option name="capstyle" type="QString" value="flat" />
          <Option name="joinstyle" type="QString" value="round" />
          <Option name="line_color" type="QString" value="194,173,75,255" />
          <Option name="line_width" type="QString" value="0.28" />
         </Option>
        </layer>
       </symbol>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="outline_color" type="QString" value="123,108,39,255" />
      <Option name="outline_style" type="QString" value="dot" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="38" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="205,187,106,255" />
      <Option name="outline_color" type="QString" value="123,108,39,255" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="39" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="161,192,227,255" />
      <Option name="outline_color" type="QString" value="23,60,102,255" />
      <Option name="outline_style" type="QString" value="dash" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="4" type="marker">
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
    <layer class="FilledMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0" />
      <Option name="size" type="QString" value="8.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@4@0" type="fill">
      <layer class="SimpleFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="outline_color" type="QString" value="163,66,27,255" />
        <Option name="outline_style" type="QString" value="dot" />
        <Option name="outline_width" type="QString" value="0.3" />
       </Option>
      </layer>
      <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="distance" type="QString" value="1.1" />
        <Option name="line_width" type="QString" value="0" />
       </Option>
       <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@4@0@1" type="line">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
         <Option type="Map">
          <Option name="capstyle" type="QString" value="flat" />
          <Option name="joinstyle" type="QString" value="round" />
          <Option name="line_color" type="QString" value="228,145,111,255" />
          <Option name="line_width" type="QString" value="0.28" />
         </Option>
        </layer>
       </symbol>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="outline_color" type="QString" value="163,66,27,255" />
      <Option name="outline_style" type="QString" value="dot" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="40" type="marker">
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
    <layer class="FilledMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0" />
      <Option name="size" type="QString" value="8.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@40@0" type="fill">
      <layer class="SimpleFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="outline_color" type="QString" value="23,60,102,255" />
        <Option name="outline_style" type="QString" value="dot" />
        <Option name="outline_width" type="QString" value="0.3" />
       </Option>
      </layer>
      <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="distance" type="QString" value="1.1" />
        <Option name="line_width" type="QString" value="0" />
       </Option>
       <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@40@0@1" type="line">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
         <Option type="Map">
          <Option name="capstyle" type="QString" value="flat" />
          <Option name="joinstyle" type="QString" value="round" />
          <Option name="line_color" type="QString" value="47,116,192,255" />
          <Option name="line_width" type="QString" value="0.28" />
         </Option>
        </layer>
       </symbol>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="outline_color" type="QString" value="23,60,102,255" />
      <Option name="outline_style" type="QString" value="dot" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="41" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="47,116,192,255" />
      <Option name="outline_color" type="QString" value="23,60,102,255" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5" />
     </Option>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiIGQ9Ik0xMiAyYzQuMiA1LjIgNi41IDguOSA2LjUgMTIuM0MxOC41IDE4LjMgMTUuNiAyMS4zIDEyIDIxLjNzLTYuNS0zLTYuNS03QzUuNSAxMC45IDcuOCA3LjIgMTIgMnpNOC4yIDE0LjRjMCAyLjMgMS41IDQuMSAzLjcgNC4zdi0xLjhjLTEuMi0uMi0yLTEuMi0yLTIuNXoiLz4KPC9zdmc+Cg==" />
      <Option name="outline_width" type="QString" value="0" />
      <Option name="parameters" />
      <Option name="size" type="QString" value="3.3" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="42" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="224,208,190,255" />
      <Option name="outline_color" type="QString" value="105,78,49,255" />
      <Option name="outline_style" type="QString" value="dash" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="43" type="marker">
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
    <layer class="FilledMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0" />
      <Option name="size" type="QString" value="8.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@43@0" type="fill">
      <layer class="SimpleFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="outline_color" type="QString" value="105,78,49,255" />
        <Option name="outline_style" type="QString" value="dot" />
        <Option name="outline_width" type="QString" value="0.3" />
       </Option>
      </layer>
      <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="distance" type="QString" value="1.1" />
        <Option name="line_width" type="QString" value="0" />
       </Option>
       <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@43@0@1" type="line">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
         <Option type="Map">
          <Option name="capstyle" type="QString" value="flat" />
          <Option name="joinstyle" type="QString" value="round" />
          <Option name="line_color" type="QString" value="185,150,111,255" />
          <Option name="line_width" type="QString" value="0.28" />
         </Option>
        </layer>
       </symbol>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="outline_color" type="QString" value="105,78,49,255" />
      <Option name="outline_style" type="QString" value="dot" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="44" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="185,150,111,255" />
      <Option name="outline_color" type="QString" value="105,78,49,255" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="45" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="221,233,161,255" />
      <Option name="outline_color" type="QString" value="94,110,22,255" />
      <Option name="outline_style" type="QString" value="dash" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="46" type="marker">
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
    <layer class="FilledMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0" />
      <Option name="size" type="QString" value="8.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@46@0" type="fill">
      <layer class="SimpleFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="outline_color" type="QString" value="94,110,22,255" />
        <Option name="outline_style" type="QString" value="dot" />
        <Option name="outline_width" type="QString" value="0.3" />
       </Option>
      </layer>
      <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="distance" type="QString" value="1.1" />
        <Option name="line_width" type="QString" value="0" />
       </Option>
       <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@46@0@1" type="line">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
         <Option type="Map">
          <Option name="capstyle" type="QString" value="flat" />
          <Option name="joinstyle" type="QString" value="round" />
          <Option name="line_color" type="QString" value="155,179,41,255" />
          <Option name="line_width" type="QString" value="0.28" />
         </Option>
        </layer>
       </symbol>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="outline_color" type="QString" value="94,110,22,255" />
      <Option name="outline_style" type="QString" value="dot" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="47" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="179,207,47,255" />
      <Option name="outline_color" type="QString" value="94,110,22,255" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="48" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="195,159,159,255" />
      <Option name="outline_color" type="QString" value="64,20,21,255" />
      <Option name="outline_style" type="QString" value="dash" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="49" type="marker">
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
    <layer class="FilledMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0" />
      <Option name="size" type="QString" value="8.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@49@0" type="fill">
      <layer class="SimpleFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="outline_color" type="QString" value="64,20,21,255" />
        <Option name="outline_style" type="QString" value="dot" />
        <Option name="outline_width" type="QString" value="0.3" />
       </Option>
      </layer>
      <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="distance" type="QString" value="1.1" />
        <Option name="line_width" type="QString" value="0" />
       </Option>
       <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@49@0@1" type="line">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
         <Option type="Map">
          <Option name="capstyle" type="QString" value="flat" />
          <Option name="joinstyle" type="QString" value="round" />
          <Option name="line_color" type="QString" value="122,41,42,255" />
          <Option name="line_width" type="QString" value="0.28" />
         </Option>
        </layer>
       </symbol>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="outline_color" type="QString" value="64,20,21,255" />
      <Option name="outline_style" type="QString" value="dot" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="5" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="232,161,132,255" />
      <Option name="outline_color" type="QString" value="163,66,27,255" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="50" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="122,41,42,255" />
      <Option name="outline_color" type="QString" value="64,20,21,255" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5" />
     </Option>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMTIgMiAyMiA4djIuMkgyVjh6TTQuMiAxMS42aDNWMThoLTN6TTEwLjUgMTEuNmgzVjE4aC0zek0xNi44IDExLjZoM1YxOGgtM3pNMi42IDE5LjJoMTguOFYyMkgyLjZ6Ii8+Cjwvc3ZnPgo=" />
      <Option name="outline_width" type="QString" value="0" />
      <Option name="parameters" />
      <Option name="size" type="QString" value="3.3" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="51" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="186,240,191,255" />
      <Option name="outline_color" type="QString" value="28,140,37,255" />
      <Option name="outline_style" type="QString" value="dash" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="52" type="marker">
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
    <layer class="FilledMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0" />
      <Option name="size" type="QString" value="8.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@52@0" type="fill">
      <layer class="SimpleFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="outline_color" type="QString" value="28,140,37,255" />
        <Option name="outline_style" type="QString" value="dot" />
        <Option name="outline_width" type="QString" value="0.3" />
       </Option>
      </layer>
      <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="distance" type="QString" value="1.1" />
        <Option name="line_width" type="QString" value="0" />
       </Option>
       <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@52@0@1" type="line">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
         <Option type="Map">
          <Option name="capstyle" type="QString" value="flat" />
          <Option name="joinstyle" type="QString" value="round" />
          <Option name="line_color" type="QString" value="44,198,57,255" />
          <Option name="line_width" type="QString" value="0.28" />
         </Option>
        </layer>
       </symbol>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="outline_color" type="QString" value="28,140,37,255" />
      <Option name="outline_style" type="QString" value="dot" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="53" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="102,221,112,255" />
      <Option name="outline_color" type="QString" value="28,140,37,255" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="54" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="185,181,158,255" />
      <Option name="outline_color" type="QString" value="53,47,20,255" />
      <Option name="outline_style" type="QString" value="dash" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="55" type="marker">
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
    <layer class="FilledMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0" />
      <Option name="size" type="QString" value="8.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@55@0" type="fill">
      <layer class="SimpleFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="outline_color" type="QString" value="53,47,20,255" />
        <Option name="outline_style" type="QString" value="dot" />
        <Option name="outline_width" type="QString" value="0.3" />
       </Option>
      </layer>
      <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="distance" type="QString" value="1.1" />
        <Option name="line_width" type="QString" value="0" />
       </Option>
       <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@55@0@1" type="line">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
         <Option type="Map">
          <Option name="capstyle" type="QString" value="flat" />
          <Option name="joinstyle" type="QString" value="round" />
          <Option name="line_color" type="QString" value="100,90,40,255" />
          <Option name="line_width" type="QString" value="0.28" />
         </Option>
        </layer>
       </symbol>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="outline_color" type="QString" value="53,47,20,255" />
      <Option name="outline_style" type="QString" value="dot" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="56" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="100,90,40,255" />
      <Option name="outline_color" type="QString" value="53,47,20,255" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5" />
     </Option>
    </layer>
    <layer class="SvgMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8ZyBzdHJva2U9IiM0YjU1NjMiPgogIDxjaXJjbGUgZmlsbD0ibm9uZSIgc3Ryb2tlPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS13aWR0aD0iMiIgY3g9IjEyIiBjeT0iMTIiIHI9IjgiLz4KICA8Y2lyY2xlIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjEuOCIgY3g9IjEyIiBjeT0iMTIiIHI9IjMuNyIvPgogIDxwYXRoIGZpbGw9Im5vbmUiIHN0cm9rZT0icGFyYW0oZmlsbCkgIzRiNTU2MyIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2Utd2lkdGg9IjEuOCIgZD0iTTEyIDEuOHY0TTEyIDE4LjJ2NE0xLjggMTJoNE0xOC4yIDEyaDQiLz4KICA8L2c+CiAgPGNpcmNsZSBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBjeD0iMTIiIGN5PSIxMiIgcj0iMS4yIi8+Cjwvc3ZnPgo=" />
      <Option name="outline_width" type="QString" value="0" />
      <Option name="parameters" />
      <Option name="size" type="QString" value="3.3" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="57" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="214,214,188,255" />
      <Option name="outline_color" type="QString" value="87,87,53,255" />
      <Option name="outline_style" type="QString" value="dash" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="58" type="marker">
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
    <layer class="FilledMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0" />
      <Option name="size" type="QString" value="8.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@58@0" type="fill">
      <layer class="SimpleFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="outline_color" type="QString" value="87,87,53,255" />
        <Option name="outline_style" type="QString" value="dot" />
        <Option name="outline_width" type="QString" value="0.3" />
       </Option>
      </layer>
      <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="distance" type="QString" value="1.1" />
        <Option name="line_width" type="QString" value="0" />
       </Option>
       <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@58@0@1" type="line">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
         <Option type="Map">
          <Option name="capstyle" type="QString" value="flat" />
          <Option name="joinstyle" type="QString" value="round" />
          <Option name="line_color" type="QString" value="163,163,106,255" />
          <Option name="line_width" type="QString" value="0.28" />
         </Option>
        </layer>
       </symbol>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="outline_color" type="QString" value="87,87,53,255" />
      <Option name="outline_style" type="QString" value="dot" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="59" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="163,163,106,255" />
      <Option name="outline_color" type="QString" value="87,87,53,255" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="6" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="233,215,239,255" />
      <Option name="outline_color" type="QString" value="124,54,146,255" />
      <Option name="outline_style" type="QString" value="dash" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="60" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="216,216,225,255" />
      <Option name="outline_color" type="QString" value="80,80,106,255" />
      <Option name="outline_style" type="QString" value="dash" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="61" type="marker">
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
    <layer class="FilledMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0" />
      <Option name="size" type="QString" value="8.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@61@0" type="fill">
      <layer class="SimpleFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="outline_color" type="QString" value="80,80,106,255" />
        <Option name="outline_style" type="QString" value="dot" />
        <Option name="outline_width" type="QString" value="0.3" />
       </Option>
      </layer>
      <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="distance" type="QString" value="1.1" />
        <Option name="line_width" type="QString" value="0" />
       </Option>
       <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@61@0@1" type="line">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
         <Option type="Map">
          <Option name="capstyle" type="QString" value="flat" />
          <Option name="joinstyle" type="QString" value="round" />
          <Option name="line_color" type="QString" value="169,169,189,255" />
          <Option name="line_width" type="QString" value="0.28" />
         </Option>
        </layer>
       </symbol>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="outline_color" type="QString" value="80,80,106,255" />
      <Option name="outline_style" type="QString" value="dot" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="62" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="169,169,189,255" />
      <Option name="outline_color" type="QString" value="80,80,106,255" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="63" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="155,155,155,255" />
      <Option name="outline_color" type="QString" value="81,81,81,255" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="31,41,51,255" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="1.32" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="64" type="marker">
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="65" type="marker">
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
   <symbol alpha="0.5" clip_to_extent="1" force_rhr="0" name="66" type="marker">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,160" />
      <Option name="outline_color" type="QString" value="155,155,155,255" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="2.2" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="7" type="marker">
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
    <layer class="FilledMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="0,0,0,0" />
      <Option name="size" type="QString" value="8.6" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@7@0" type="fill">
      <layer class="SimpleFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="0,0,0,0" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="outline_color" type="QString" value="124,54,146,255" />
        <Option name="outline_style" type="QString" value="dot" />
        <Option name="outline_width" type="QString" value="0.3" />
       </Option>
      </layer>
      <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="distance" type="QString" value="1.1" />
        <Option name="line_width" type="QString" value="0" />
       </Option>
       <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@7@0@1" type="line">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
         <Option type="Map">
          <Option name="capstyle" type="QString" value="flat" />
          <Option name="joinstyle" type="QString" value="round" />
          <Option name="line_color" type="QString" value="197,147,212,255" />
          <Option name="line_width" type="QString" value="0.28" />
         </Option>
        </layer>
       </symbol>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="outline_color" type="QString" value="124,54,146,255" />
      <Option name="outline_style" type="QString" value="dot" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="8" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="207,166,220,255" />
      <Option name="outline_color" type="QString" value="124,54,146,255" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="9" type="marker">
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
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="5.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="215,195,228,255" />
      <Option name="outline_color" type="QString" value="90,49,116,255" />
      <Option name="outline_style" type="QString" value="dash" />
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
  </symbols>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerGeometryType>0</layerGeometryType>
</qgis>
