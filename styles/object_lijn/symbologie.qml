<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.22.16-Białowieża">
 <renderer-v2 enableorderby="0" forceraster="0" referencescale="-1" symbollevels="0" type="RuleRenderer">
  <rules key="regels">
   <rule filter="NOT coalesce(&quot;vervalt&quot;, false) AND (@novex_keten IS NULL OR (strpos(@novex_keten, ',' || coalesce(&quot;variant&quot;, '') || ',') &gt; 0 AND max(coalesce(try(to_int(&quot;horizon&quot;)), 0), coalesce(&quot;jaar_start&quot;, 0)) &lt;= coalesce(year(@map_start_time), to_int(@novex_jaar)) AND coalesce(&quot;jaar_eind&quot;, 9999) &gt;= coalesce(year(@map_start_time), to_int(@novex_jaar)) AND (coalesce(map_get(json_to_map(@novex_vervallen), &quot;uuid&quot;), 9999) &gt; coalesce(year(@map_start_time), to_int(@novex_jaar)) OR coalesce(to_int(@novex_kring), 9999) &lt;= coalesce(year(@map_start_time), to_int(@novex_jaar)))))" key="lijn:in_beeld" label="In de gekozen variant en horizon">
    <rule filter="&quot;functie&quot; = 'windpark'" key="lijn:windpark" label="Windpark">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="lijn:windpark:indicatief" label="Indicatieve begrenzing" symbol="0" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="lijn:windpark:zoekgebied" label="Zoekgebied" symbol="1" />
     <rule filter="ELSE" key="lijn:windpark:exact" label="Exacte begrenzing" symbol="2" />
    </rule>
    <rule filter="&quot;functie&quot; = 'hoogspanningsverbinding'" key="lijn:hoogspanningsverbinding" label="Hoogspanningsverbinding">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="lijn:hoogspanningsverbinding:indicatief" label="Indicatieve begrenzing" symbol="3" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="lijn:hoogspanningsverbinding:zoekgebied" label="Zoekgebied" symbol="4" />
     <rule filter="ELSE" key="lijn:hoogspanningsverbinding:exact" label="Exacte begrenzing" symbol="5" />
    </rule>
    <rule filter="&quot;functie&quot; = 'buisleiding'" key="lijn:buisleiding" label="Buisleidingstrook">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="lijn:buisleiding:indicatief" label="Indicatieve begrenzing" symbol="6" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="lijn:buisleiding:zoekgebied" label="Zoekgebied" symbol="7" />
     <rule filter="ELSE" key="lijn:buisleiding:exact" label="Exacte begrenzing" symbol="8" />
    </rule>
    <rule filter="&quot;functie&quot; = 'nieuwe_natuur'" key="lijn:nieuwe_natuur" label="Nieuwe natuur">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="lijn:nieuwe_natuur:indicatief" label="Indicatieve begrenzing" symbol="9" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="lijn:nieuwe_natuur:zoekgebied" label="Zoekgebied" symbol="10" />
     <rule filter="ELSE" key="lijn:nieuwe_natuur:exact" label="Exacte begrenzing" symbol="11" />
    </rule>
    <rule filter="&quot;functie&quot; = 'groenblauwe_dooradering'" key="lijn:groenblauwe_dooradering" label="Groenblauwe dooradering">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="lijn:groenblauwe_dooradering:indicatief" label="Indicatieve begrenzing" symbol="12" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="lijn:groenblauwe_dooradering:zoekgebied" label="Zoekgebied" symbol="13" />
     <rule filter="ELSE" key="lijn:groenblauwe_dooradering:exact" label="Exacte begrenzing" symbol="14" />
    </rule>
    <rule filter="&quot;functie&quot; = 'bufferstrook_beekdal'" key="lijn:bufferstrook_beekdal" label="Bufferstrook beekdal">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="lijn:bufferstrook_beekdal:indicatief" label="Indicatieve begrenzing" symbol="15" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="lijn:bufferstrook_beekdal:zoekgebied" label="Zoekgebied" symbol="16" />
     <rule filter="ELSE" key="lijn:bufferstrook_beekdal:exact" label="Exacte begrenzing" symbol="17" />
    </rule>
    <rule filter="&quot;functie&quot; = 'erfgoed'" key="lijn:erfgoed" label="Erfgoed en cultuurlandschap">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="lijn:erfgoed:indicatief" label="Indicatieve begrenzing" symbol="18" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="lijn:erfgoed:zoekgebied" label="Zoekgebied" symbol="19" />
     <rule filter="ELSE" key="lijn:erfgoed:exact" label="Exacte begrenzing" symbol="20" />
    </rule>
    <rule filter="&quot;functie&quot; = 'gezonde_leefomgeving'" key="lijn:gezonde_leefomgeving" label="Groen en gezonde leefomgeving">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="lijn:gezonde_leefomgeving:indicatief" label="Indicatieve begrenzing" symbol="21" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="lijn:gezonde_leefomgeving:zoekgebied" label="Zoekgebied" symbol="22" />
     <rule filter="ELSE" key="lijn:gezonde_leefomgeving:exact" label="Exacte begrenzing" symbol="23" />
    </rule>
    <rule filter="&quot;functie&quot; = 'infrastructuur_weg_spoor'" key="lijn:infrastructuur_weg_spoor" label="Weg of spoor">
     <rule filter="&quot;nauwkeurigheid&quot; = 'indicatief'" key="lijn:infrastructuur_weg_spoor:indicatief" label="Indicatieve begrenzing" symbol="24" />
     <rule filter="&quot;nauwkeurigheid&quot; = 'zoekgebied'" key="lijn:infrastructuur_weg_spoor:zoekgebied" label="Zoekgebied" symbol="25" />
     <rule filter="ELSE" key="lijn:infrastructuur_weg_spoor:exact" label="Exacte begrenzing" symbol="26" />
    </rule>
    <rule filter="ELSE" key="lijn:onbekend" label="Andere functie" symbol="27" />
   </rule>
   <rule filter="&quot;laag&quot; = 'bovengronds' AND (NOT coalesce(&quot;vervalt&quot;, false) AND (@novex_keten IS NULL OR (strpos(@novex_keten, ',' || coalesce(&quot;variant&quot;, '') || ',') &gt; 0 AND max(coalesce(try(to_int(&quot;horizon&quot;)), 0), coalesce(&quot;jaar_start&quot;, 0)) &lt;= coalesce(year(@map_start_time), to_int(@novex_jaar)) AND coalesce(&quot;jaar_eind&quot;, 9999) &gt;= coalesce(year(@map_start_time), to_int(@novex_jaar)) AND (coalesce(map_get(json_to_map(@novex_vervallen), &quot;uuid&quot;), 9999) &gt; coalesce(year(@map_start_time), to_int(@novex_jaar)) OR coalesce(to_int(@novex_kring), 9999) &lt;= coalesce(year(@map_start_time), to_int(@novex_jaar))))))" key="lijn:laag_bovengronds" label="Boven het maaiveld" symbol="28" />
   <rule filter="&quot;laag&quot; = 'ondergronds' AND (NOT coalesce(&quot;vervalt&quot;, false) AND (@novex_keten IS NULL OR (strpos(@novex_keten, ',' || coalesce(&quot;variant&quot;, '') || ',') &gt; 0 AND max(coalesce(try(to_int(&quot;horizon&quot;)), 0), coalesce(&quot;jaar_start&quot;, 0)) &lt;= coalesce(year(@map_start_time), to_int(@novex_jaar)) AND coalesce(&quot;jaar_eind&quot;, 9999) &gt;= coalesce(year(@map_start_time), to_int(@novex_jaar)) AND (coalesce(map_get(json_to_map(@novex_vervallen), &quot;uuid&quot;), 9999) &gt; coalesce(year(@map_start_time), to_int(@novex_jaar)) OR coalesce(to_int(@novex_kring), 9999) &lt;= coalesce(year(@map_start_time), to_int(@novex_jaar))))))" key="lijn:laag_ondergronds" label="Onder het maaiveld" symbol="29" />
   <rule filter="coalesce(@novex_buiten, '') = 'gedimd' AND @novex_keten IS NOT NULL AND NOT coalesce(&quot;vervalt&quot;, false) AND strpos(@novex_keten, ',' || coalesce(&quot;variant&quot;, '') || ',') &gt; 0 AND NOT (max(coalesce(try(to_int(&quot;horizon&quot;)), 0), coalesce(&quot;jaar_start&quot;, 0)) &lt;= coalesce(year(@map_start_time), to_int(@novex_jaar)) AND coalesce(&quot;jaar_eind&quot;, 9999) &gt;= coalesce(year(@map_start_time), to_int(@novex_jaar))) AND (coalesce(map_get(json_to_map(@novex_vervallen), &quot;uuid&quot;), 9999) &gt; coalesce(year(@map_start_time), to_int(@novex_jaar)) OR coalesce(to_int(@novex_kring), 9999) &lt;= coalesce(year(@map_start_time), to_int(@novex_jaar)))" key="lijn:buiten_beeld" label="Niet in de gekozen horizon (gedimd)" symbol="30" />
  </rules>
  <symbols>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="0" type="line">
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
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="4.2;1.8" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="15,83,138,255" />
      <Option name="line_width" type="QString" value="0.7" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
    <layer class="MarkerLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="interval" type="QString" value="9" />
      <Option name="rotate" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@0@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,255" />
        <Option name="outline_color" type="QString" value="15,83,138,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="3.8" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="15,83,138,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMTEuMiAxMWgxLjZsLjkgMTAuNWgtMy40eiIvPgogIDxwYXRoIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGQ9Ik0xMi4yIDguMiAxMi45IDEuMiAxMC45IDIuNCAxMC41IDguNnpNMTMuMyA5LjNsNi40IDMtLjItMi4zLTUuNS0yLjd6TTEwLjkgMTBsLTYgMy44IDIuMi43IDUuMS0zLjR6Ii8+CiAgPGNpcmNsZSBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBjeD0iMTIiIGN5PSI5LjMiIHI9IjEuOSIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="2.9" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="1" type="line">
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
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="63,156,230,41" />
      <Option name="line_width" type="QString" value="4.6" />
     </Option>
    </layer>
    <layer class="HashLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="hash_angle" type="QString" value="45" />
      <Option name="hash_length" type="QString" value="4.6" />
      <Option name="interval" type="QString" value="1.7" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@1@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="63,156,230,255" />
        <Option name="line_width" type="QString" value="0.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="0.9;1.5" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="15,83,138,255" />
      <Option name="line_width" type="QString" value="0.7" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
    <layer class="MarkerLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="interval" type="QString" value="9" />
      <Option name="rotate" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@1@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,255" />
        <Option name="outline_color" type="QString" value="15,83,138,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="3.8" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="15,83,138,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMTEuMiAxMWgxLjZsLjkgMTAuNWgtMy40eiIvPgogIDxwYXRoIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGQ9Ik0xMi4yIDguMiAxMi45IDEuMiAxMC45IDIuNCAxMC41IDguNnpNMTMuMyA5LjNsNi40IDMtLjItMi4zLTUuNS0yLjd6TTEwLjkgMTBsLTYgMy44IDIuMi43IDUuMS0zLjR6Ii8+CiAgPGNpcmNsZSBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBjeD0iMTIiIGN5PSI5LjMiIHI9IjEuOSIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="2.9" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="10" type="line">
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
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="111,158,134,41" />
      <Option name="line_width" type="QString" value="4.6" />
     </Option>
    </layer>
    <layer class="HashLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="hash_angle" type="QString" value="45" />
      <Option name="hash_length" type="QString" value="4.6" />
      <Option name="interval" type="QString" value="1.7" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@10@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="111,158,134,255" />
        <Option name="line_width" type="QString" value="0.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="0.9;1.5" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="56,84,70,255" />
      <Option name="line_width" type="QString" value="0.9" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
    <layer class="MarkerLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="interval" type="QString" value="6" />
      <Option name="offset_along_line" type="QString" value="3" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@10@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="111,158,134,255" />
        <Option name="name" type="QString" value="triangle" />
        <Option name="outline_color" type="QString" value="56,84,70,255" />
        <Option name="outline_width" type="QString" value="0.25" />
        <Option name="size" type="QString" value="2.2" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="11" type="line">
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
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="56,84,70,255" />
      <Option name="line_width" type="QString" value="0.9" />
     </Option>
    </layer>
    <layer class="MarkerLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="interval" type="QString" value="4" />
      <Option name="offset_along_line" type="QString" value="2" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@11@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="111,158,134,255" />
        <Option name="name" type="QString" value="triangle" />
        <Option name="outline_color" type="QString" value="56,84,70,255" />
        <Option name="outline_width" type="QString" value="0.25" />
        <Option name="size" type="QString" value="2.2" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="12" type="line">
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
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="4.2;1.8" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="23,89,56,255" />
      <Option name="line_width" type="QString" value="0.5" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
    <layer class="MarkerLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="interval" type="QString" value="5" />
      <Option name="offset_along_line" type="QString" value="2.5" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@12@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="47,168,108,255" />
        <Option name="outline_color" type="QString" value="23,89,56,255" />
        <Option name="outline_width" type="QString" value="0.25" />
        <Option name="size" type="QString" value="1.9" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="13" type="line">
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
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="47,168,108,41" />
      <Option name="line_width" type="QString" value="4.6" />
     </Option>
    </layer>
    <layer class="HashLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="hash_angle" type="QString" value="45" />
      <Option name="hash_length" type="QString" value="4.6" />
      <Option name="interval" type="QString" value="1.7" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@13@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="47,168,108,255" />
        <Option name="line_width" type="QString" value="0.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="0.9;1.5" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="23,89,56,255" />
      <Option name="line_width" type="QString" value="0.5" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
    <layer class="MarkerLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="interval" type="QString" value="5" />
      <Option name="offset_along_line" type="QString" value="2.5" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@13@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="47,168,108,255" />
        <Option name="outline_color" type="QString" value="23,89,56,255" />
        <Option name="outline_width" type="QString" value="0.25" />
        <Option name="size" type="QString" value="1.9" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="14" type="line">
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
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="23,89,56,255" />
      <Option name="line_width" type="QString" value="0.5" />
     </Option>
    </layer>
    <layer class="MarkerLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="offset_along_line" type="QString" value="1.5" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@14@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="47,168,108,255" />
        <Option name="outline_color" type="QString" value="23,89,56,255" />
        <Option name="outline_width" type="QString" value="0.25" />
        <Option name="size" type="QString" value="1.9" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="15" type="line">
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
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="4.2;1.8" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="127,208,172,191" />
      <Option name="line_width" type="QString" value="2.4" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="74,144,184,255" />
      <Option name="line_width" type="QString" value="0.5" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="16" type="line">
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
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="127,208,172,41" />
      <Option name="line_width" type="QString" value="4.6" />
     </Option>
    </layer>
    <layer class="HashLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="hash_angle" type="QString" value="45" />
      <Option name="hash_length" type="QString" value="4.6" />
      <Option name="interval" type="QString" value="1.7" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@16@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="79,190,141,255" />
        <Option name="line_width" type="QString" value="0.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="0.9;1.5" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="127,208,172,191" />
      <Option name="line_width" type="QString" value="2.4" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="74,144,184,255" />
      <Option name="line_width" type="QString" value="0.5" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="17" type="line">
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
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="127,208,172,191" />
      <Option name="line_width" type="QString" value="2.4" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="74,144,184,255" />
      <Option name="line_width" type="QString" value="0.5" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="18" type="line">
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
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="4.2;1.8" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="64,20,21,255" />
      <Option name="line_width" type="QString" value="1.5" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="4.2;1.8" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="215,191,191,255" />
      <Option name="line_width" type="QString" value="0.5" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
    <layer class="MarkerLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="interval" type="QString" value="6" />
      <Option name="offset_along_line" type="QString" value="3" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@18@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,255" />
        <Option name="name" type="QString" value="diamond" />
        <Option name="outline_color" type="QString" value="64,20,21,255" />
        <Option name="outline_width" type="QString" value="0.35" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="19" type="line">
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
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="122,41,42,41" />
      <Option name="line_width" type="QString" value="4.6" />
     </Option>
    </layer>
    <layer class="HashLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="hash_angle" type="QString" value="45" />
      <Option name="hash_length" type="QString" value="4.6" />
      <Option name="interval" type="QString" value="1.7" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@19@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="122,41,42,255" />
        <Option name="line_width" type="QString" value="0.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="0.9;1.5" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="64,20,21,255" />
      <Option name="line_width" type="QString" value="1.5" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="0.9;1.5" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="215,191,191,255" />
      <Option name="line_width" type="QString" value="0.5" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
    <layer class="MarkerLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="interval" type="QString" value="6" />
      <Option name="offset_along_line" type="QString" value="3" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@19@4" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,255" />
        <Option name="name" type="QString" value="diamond" />
        <Option name="outline_color" type="QString" value="64,20,21,255" />
        <Option name="outline_width" type="QString" value="0.35" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="2" type="line">
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
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="15,83,138,255" />
      <Option name="line_width" type="QString" value="0.7" />
     </Option>
    </layer>
    <layer class="MarkerLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="interval" type="QString" value="9" />
      <Option name="rotate" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@2@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,255" />
        <Option name="outline_color" type="QString" value="15,83,138,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="3.8" />
       </Option>
      </layer>
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="15,83,138,255" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0IiBmaWxsPSIjNGI1NTYzIj4KICA8cGF0aCBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBkPSJNMTEuMiAxMWgxLjZsLjkgMTAuNWgtMy40eiIvPgogIDxwYXRoIGZpbGw9InBhcmFtKGZpbGwpICM0YjU1NjMiIGQ9Ik0xMi4yIDguMiAxMi45IDEuMiAxMC45IDIuNCAxMC41IDguNnpNMTMuMyA5LjNsNi40IDMtLjItMi4zLTUuNS0yLjd6TTEwLjkgMTBsLTYgMy44IDIuMi43IDUuMS0zLjR6Ii8+CiAgPGNpcmNsZSBmaWxsPSJwYXJhbShmaWxsKSAjNGI1NTYzIiBjeD0iMTIiIGN5PSI5LjMiIHI9IjEuOSIvPgo8L3N2Zz4K" />
        <Option name="outline_width" type="QString" value="0" />
        <Option name="parameters" />
        <Option name="size" type="QString" value="2.9" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="20" type="line">
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
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="64,20,21,255" />
      <Option name="line_width" type="QString" value="1.5" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="215,191,191,255" />
      <Option name="line_width" type="QString" value="0.5" />
     </Option>
    </layer>
    <layer class="MarkerLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="interval" type="QString" value="6" />
      <Option name="offset_along_line" type="QString" value="3" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@20@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="255,255,255,255" />
        <Option name="name" type="QString" value="diamond" />
        <Option name="outline_color" type="QString" value="64,20,21,255" />
        <Option name="outline_width" type="QString" value="0.35" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="21" type="line">
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
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="4.2;1.8" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="28,140,37,255" />
      <Option name="line_width" type="QString" value="1.9" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="4.2;1.8" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="102,221,112,255" />
      <Option name="line_width" type="QString" value="1.3" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
    <layer class="MarkerLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="interval" type="QString" value="4" />
      <Option name="offset_along_line" type="QString" value="2" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@21@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="name" type="QString" value="arrowhead" />
        <Option name="outline_color" type="QString" value="28,140,37,255" />
        <Option name="outline_width" type="QString" value="0.4" />
        <Option name="size" type="QString" value="1.9" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="22" type="line">
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
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="102,221,112,41" />
      <Option name="line_width" type="QString" value="4.6" />
     </Option>
    </layer>
    <layer class="HashLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="hash_angle" type="QString" value="45" />
      <Option name="hash_length" type="QString" value="4.6" />
      <Option name="interval" type="QString" value="1.7" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@22@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="44,198,57,255" />
        <Option name="line_width" type="QString" value="0.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="0.9;1.5" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="28,140,37,255" />
      <Option name="line_width" type="QString" value="1.9" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="0.9;1.5" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="102,221,112,255" />
      <Option name="line_width" type="QString" value="1.3" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
    <layer class="MarkerLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="interval" type="QString" value="4" />
      <Option name="offset_along_line" type="QString" value="2" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@22@4" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="name" type="QString" value="arrowhead" />
        <Option name="outline_color" type="QString" value="28,140,37,255" />
        <Option name="outline_width" type="QString" value="0.4" />
        <Option name="size" type="QString" value="1.9" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="23" type="line">
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
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="28,140,37,255" />
      <Option name="line_width" type="QString" value="1.9" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="102,221,112,255" />
      <Option name="line_width" type="QString" value="1.3" />
     </Option>
    </layer>
    <layer class="MarkerLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="interval" type="QString" value="4" />
      <Option name="offset_along_line" type="QString" value="2" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@23@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="name" type="QString" value="arrowhead" />
        <Option name="outline_color" type="QString" value="28,140,37,255" />
        <Option name="outline_width" type="QString" value="0.4" />
        <Option name="size" type="QString" value="1.9" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="24" type="line">
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
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="4.2;1.8" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="72,74,78,255" />
      <Option name="line_width" type="QString" value="1.7" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="4.2;1.8" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="255,255,255,255" />
      <Option name="line_width" type="QString" value="0.7" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="25" type="line">
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
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="140,143,148,41" />
      <Option name="line_width" type="QString" value="4.6" />
     </Option>
    </layer>
    <layer class="HashLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="hash_angle" type="QString" value="45" />
      <Option name="hash_length" type="QString" value="4.6" />
      <Option name="interval" type="QString" value="1.7" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@25@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="140,143,148,255" />
        <Option name="line_width" type="QString" value="0.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="0.9;1.5" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="72,74,78,255" />
      <Option name="line_width" type="QString" value="1.7" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="0.9;1.5" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="255,255,255,255" />
      <Option name="line_width" type="QString" value="0.7" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="26" type="line">
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
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="72,74,78,255" />
      <Option name="line_width" type="QString" value="1.7" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="2.4;1.4" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="255,255,255,255" />
      <Option name="line_width" type="QString" value="0.7" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="27" type="line">
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
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="81,81,81,255" />
      <Option name="line_width" type="QString" value="1.5" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="155,155,155,255" />
      <Option name="line_width" type="QString" value="0.9" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="28" type="line">
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
    <layer class="MarkerLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="interval" type="QString" value="24" />
      <Option name="offset_along_line" type="QString" value="6" />
      <Option name="rotate" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@28@0" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="triangle" />
        <Option name="outline_color" type="QString" value="255,255,255,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="2.6" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="29" type="line">
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
    <layer class="MarkerLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="interval" type="QString" value="24" />
      <Option name="offset_along_line" type="QString" value="6" />
      <Option name="rotate" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@29@0" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="180" />
        <Option name="color" type="QString" value="31,41,51,255" />
        <Option name="name" type="QString" value="triangle" />
        <Option name="outline_color" type="QString" value="255,255,255,255" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="size" type="QString" value="2.6" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="3" type="line">
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
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="255,255,255,255" />
      <Option name="line_width" type="QString" value="1.3" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="4.2;1.8" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="40,40,40,255" />
      <Option name="line_width" type="QString" value="0.6" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
    <layer class="MarkerLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="interval" type="QString" value="5" />
      <Option name="offset_along_line" type="QString" value="2.5" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@3@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="name" type="QString" value="line" />
        <Option name="outline_color" type="QString" value="40,40,40,255" />
        <Option name="outline_width" type="QString" value="0.5" />
        <Option name="size" type="QString" value="2.4" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="0.5" clip_to_extent="1" force_rhr="0" name="30" type="line">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="155,155,155,255" />
      <Option name="line_width" type="QString" value="0.4" />
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
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="4" type="line">
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
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="76,76,76,41" />
      <Option name="line_width" type="QString" value="4.6" />
     </Option>
    </layer>
    <layer class="HashLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="hash_angle" type="QString" value="45" />
      <Option name="hash_length" type="QString" value="4.6" />
      <Option name="interval" type="QString" value="1.7" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@4@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="76,76,76,255" />
        <Option name="line_width" type="QString" value="0.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="255,255,255,255" />
      <Option name="line_width" type="QString" value="1.3" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="0.9;1.5" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="40,40,40,255" />
      <Option name="line_width" type="QString" value="0.6" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
    <layer class="MarkerLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="interval" type="QString" value="5" />
      <Option name="offset_along_line" type="QString" value="2.5" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@4@4" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="name" type="QString" value="line" />
        <Option name="outline_color" type="QString" value="40,40,40,255" />
        <Option name="outline_width" type="QString" value="0.5" />
        <Option name="size" type="QString" value="2.4" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="5" type="line">
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
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="255,255,255,255" />
      <Option name="line_width" type="QString" value="1.3" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="40,40,40,255" />
      <Option name="line_width" type="QString" value="0.6" />
     </Option>
    </layer>
    <layer class="MarkerLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="interval" type="QString" value="5" />
      <Option name="offset_along_line" type="QString" value="2.5" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@5@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="name" type="QString" value="line" />
        <Option name="outline_color" type="QString" value="40,40,40,255" />
        <Option name="outline_width" type="QString" value="0.5" />
        <Option name="size" type="QString" value="2.4" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="6" type="line">
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
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="4.2;1.8" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="79,52,30,255" />
      <Option name="line_width" type="QString" value="1.3" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="4.2;1.8" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="208,185,167,255" />
      <Option name="line_width" type="QString" value="0.6" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
    <layer class="MarkerLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="interval" type="QString" value="7" />
      <Option name="offset_along_line" type="QString" value="3.5" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@6@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="79,52,30,255" />
        <Option name="name" type="QString" value="square" />
        <Option name="outline_color" type="QString" value="255,255,255,255" />
        <Option name="outline_width" type="QString" value="0.15" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="7" type="line">
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
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="150,100,60,41" />
      <Option name="line_width" type="QString" value="4.6" />
     </Option>
    </layer>
    <layer class="HashLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="hash_angle" type="QString" value="45" />
      <Option name="hash_length" type="QString" value="4.6" />
      <Option name="interval" type="QString" value="1.7" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@7@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="150,100,60,255" />
        <Option name="line_width" type="QString" value="0.3" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="0.9;1.5" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="79,52,30,255" />
      <Option name="line_width" type="QString" value="1.3" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="0.9;1.5" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="208,185,167,255" />
      <Option name="line_width" type="QString" value="0.6" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
    <layer class="MarkerLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="interval" type="QString" value="7" />
      <Option name="offset_along_line" type="QString" value="3.5" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@7@4" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="79,52,30,255" />
        <Option name="name" type="QString" value="square" />
        <Option name="outline_color" type="QString" value="255,255,255,255" />
        <Option name="outline_width" type="QString" value="0.15" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="8" type="line">
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
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="79,52,30,255" />
      <Option name="line_width" type="QString" value="1.3" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="208,185,167,255" />
      <Option name="line_width" type="QString" value="0.6" />
     </Option>
    </layer>
    <layer class="MarkerLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="interval" type="QString" value="7" />
      <Option name="offset_along_line" type="QString" value="3.5" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@8@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="79,52,30,255" />
        <Option name="name" type="QString" value="square" />
        <Option name="outline_color" type="QString" value="255,255,255,255" />
        <Option name="outline_width" type="QString" value="0.15" />
        <Option name="size" type="QString" value="1.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="9" type="line">
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
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="4.2;1.8" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="56,84,70,255" />
      <Option name="line_width" type="QString" value="0.9" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
    <layer class="MarkerLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="interval" type="QString" value="6" />
      <Option name="offset_along_line" type="QString" value="3" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@9@1" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="color" type="QString" value="111,158,134,255" />
        <Option name="name" type="QString" value="triangle" />
        <Option name="outline_color" type="QString" value="56,84,70,255" />
        <Option name="outline_width" type="QString" value="0.25" />
        <Option name="size" type="QString" value="2.2" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerGeometryType>1</layerGeometryType>
</qgis>
