<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.22.16-Białowieża">
 <renderer-v2 enableorderby="0" forceraster="0" referencescale="-1" symbollevels="0" type="RuleRenderer">
  <rules key="regels">
   <rule filter="@novex_keten IS NULL OR (strpos(@novex_keten, ',' || coalesce(&quot;variant&quot;, '') || ',') &gt; 0 AND coalesce(try(to_int(&quot;horizon&quot;)), 0) &lt;= to_int(@novex_jaar))" key="schets_punt:in_beeld" label="In de gekozen variant en horizon">
    <rule filter="&quot;soort&quot; = 'tekst'" key="soort:tekst" label="Tekst" symbol="0" />
    <rule filter="&quot;soort&quot; = 'notitie'" key="soort:notitie" label="Notitie" symbol="1" />
   </rule>
  </rules>
  <symbols>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="0" type="marker">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="31,41,55,255" />
      <Option name="outline_color" type="QString" value="31,41,55,255" />
      <Option name="outline_width" type="QString" value="0.2" />
      <Option name="size" type="QString" value="1.2" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="fillColor" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="coalesce(&quot;kleur&quot;, '#1f2937')" />
         <Option name="type" type="int" value="3" />
        </Option>
        <Option name="outlineColor" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="coalesce(&quot;kleur&quot;, '#1f2937')" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="1" type="marker">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="31,41,55,255" />
      <Option name="name" type="QString" value="square" />
      <Option name="outline_color" type="QString" value="31,41,55,255" />
      <Option name="outline_width" type="QString" value="0.2" />
      <Option name="size" type="QString" value="2.4" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="fillColor" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="coalesce(&quot;kleur&quot;, '#1f2937')" />
         <Option name="type" type="int" value="3" />
        </Option>
        <Option name="outlineColor" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="coalesce(&quot;kleur&quot;, '#1f2937')" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerGeometryType>0</layerGeometryType>
</qgis>
