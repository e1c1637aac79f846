<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.22.16-Białowieża">
 <renderer-v2 enableorderby="0" forceraster="0" referencescale="-1" symbollevels="0" type="RuleRenderer">
  <rules key="regels">
   <rule filter="@novex_jaar IS NULL OR (max(coalesce(try(to_int(&quot;horizon&quot;)), 0), coalesce(&quot;jaar_start&quot;, 0)) &lt;= coalesce(year(@map_start_time), to_int(@novex_jaar)) AND coalesce(&quot;jaar_eind&quot;, 9999) &gt;= coalesce(year(@map_start_time), to_int(@novex_jaar)))" key="buur_punt:in_beeld" label="In de gekozen variant en horizon">
    <rule key="buur_punt:object" label="Buurprovincie" symbol="0" />
   </rule>
  </rules>
  <symbols>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="0" type="marker">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,255" />
      <Option name="outline_color" type="QString" value="111,118,128,255" />
      <Option name="outline_width" type="QString" value="0.5" />
      <Option name="size" type="QString" value="2.2" />
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerGeometryType>0</layerGeometryType>
</qgis>
