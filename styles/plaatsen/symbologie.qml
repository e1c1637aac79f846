<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.22.16-Białowieża">
 <renderer-v2 enableorderby="0" forceraster="0" referencescale="-1" symbollevels="0" type="RuleRenderer">
  <rules key="regels">
   <rule filter="coalesce(to_int(attribute($currentfeature, 'inwoners')), 0) &gt;= 40000 or regexp_match(lower(coalesce(to_string(attribute($currentfeature, 'klasse')), to_string(attribute($currentfeature, 'soort')), to_string(attribute($currentfeature, 'type')), '')), 'stad') &gt; 0" key="plaats:stad" label="Stad" symbol="0" />
   <rule filter="not (coalesce(to_int(attribute($currentfeature, 'inwoners')), 0) &gt;= 40000 or regexp_match(lower(coalesce(to_string(attribute($currentfeature, 'klasse')), to_string(attribute($currentfeature, 'soort')), to_string(attribute($currentfeature, 'type')), '')), 'stad') &gt; 0) and regexp_match(lower(coalesce(to_string(attribute($currentfeature, 'klasse')), to_string(attribute($currentfeature, 'soort')), to_string(attribute($currentfeature, 'type')), '')), 'kern|plaats|dorp|buurt|groot') &gt; 0" key="plaats:kern" label="Plaats, dorp of buurtschap" symbol="1" />
   <rule filter="regexp_match(lower(coalesce(to_string(attribute($currentfeature, 'klasse')), to_string(attribute($currentfeature, 'soort')), to_string(attribute($currentfeature, 'type')), '')), 'station') &gt; 0" key="plaats:station" label="Station" symbol="2" />
   <rule filter="ELSE" key="plaats:overig" label="Andere plaats" symbol="3" />
  </rules>
  <symbols>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="0" type="marker">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="60,58,55,255" />
      <Option name="outline_color" type="QString" value="251,249,244,255" />
      <Option name="outline_width" type="QString" value="0.25" />
      <Option name="size" type="QString" value="0.9" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="1" type="marker">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="60,58,55,150" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="size" type="QString" value="0.5" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="2" type="marker">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="251,249,244,255" />
      <Option name="name" type="QString" value="square" />
      <Option name="outline_color" type="QString" value="143,138,132,255" />
      <Option name="outline_width" type="QString" value="0.25" />
      <Option name="size" type="QString" value="0.9" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="3" type="marker">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="60,58,55,150" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="size" type="QString" value="0.5" />
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerGeometryType>0</layerGeometryType>
</qgis>
