<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.22.16-Białowieża">
 <renderer-v2 enableorderby="0" forceraster="0" referencescale="-1" symbollevels="0" type="RuleRenderer">
  <rules key="regels">
   <rule filter="regexp_match(lower(coalesce(to_string(attribute($currentfeature, 'klasse')), to_string(attribute($currentfeature, 'soort')), to_string(attribute($currentfeature, 'type')), '')), 'bos') &gt; 0" key="grond:bos" label="Bos" symbol="0" />
   <rule filter="regexp_match(lower(coalesce(to_string(attribute($currentfeature, 'klasse')), to_string(attribute($currentfeature, 'soort')), to_string(attribute($currentfeature, 'type')), '')), 'heide|zand|stuif') &gt; 0" key="grond:heide" label="Heide en zand" symbol="1" />
   <rule filter="regexp_match(lower(coalesce(to_string(attribute($currentfeature, 'klasse')), to_string(attribute($currentfeature, 'soort')), to_string(attribute($currentfeature, 'type')), '')), 'natuur|moeras|riet|kwelder') &gt; 0" key="grond:moeras" label="Moeras" symbol="2" />
   <rule filter="regexp_match(lower(coalesce(to_string(attribute($currentfeature, 'klasse')), to_string(attribute($currentfeature, 'soort')), to_string(attribute($currentfeature, 'type')), '')), 'water|plas|meer') &gt; 0" key="grond:water" label="Water" symbol="3" />
   <rule filter="regexp_match(lower(coalesce(to_string(attribute($currentfeature, 'klasse')), to_string(attribute($currentfeature, 'soort')), to_string(attribute($currentfeature, 'type')), '')), 'bebouw|woon|stad|stedelijk|bedrij[fv]') &gt; 0" key="grond:bebouwd" label="Bebouwd" symbol="4" />
   <rule filter="regexp_match(lower(coalesce(to_string(attribute($currentfeature, 'klasse')), to_string(attribute($currentfeature, 'soort')), to_string(attribute($currentfeature, 'type')), '')), 'infra|verkeer|spoor') &gt; 0" key="grond:verkeer" label="Wegen en spoor" symbol="5" />
   <rule filter="regexp_match(lower(coalesce(to_string(attribute($currentfeature, 'klasse')), to_string(attribute($currentfeature, 'soort')), to_string(attribute($currentfeature, 'type')), '')), 'boomgaard|fruit|tuin|glas|kas') &gt; 0" key="grond:boomgaard" label="Boomgaard en tuinbouw" symbol="6" />
   <rule filter="regexp_match(lower(coalesce(to_string(attribute($currentfeature, 'klasse')), to_string(attribute($currentfeature, 'soort')), to_string(attribute($currentfeature, 'type')), '')), 'akker|bouwland|ma[iï]s') &gt; 0" key="grond:akker" label="Akkerland" symbol="7" />
   <rule filter="regexp_match(lower(coalesce(to_string(attribute($currentfeature, 'klasse')), to_string(attribute($currentfeature, 'soort')), to_string(attribute($currentfeature, 'type')), '')), 'gras|wei|uiterwaard') &gt; 0" key="grond:gras" label="Grasland" symbol="8" />
   <rule filter="ELSE" key="grond:overig" label="Overig" symbol="9" />
  </rules>
  <symbols>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="0" type="fill">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="219,229,204,255" />
      <Option name="outline_style" type="QString" value="no" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="1" type="fill">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="230,221,226,255" />
      <Option name="outline_style" type="QString" value="no" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="2" type="fill">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="223,232,220,255" />
      <Option name="outline_style" type="QString" value="no" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="3" type="fill">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="207,225,236,255" />
      <Option name="outline_style" type="QString" value="no" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="4" type="fill">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="221,214,204,255" />
      <Option name="outline_style" type="QString" value="no" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="5" type="fill">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="231,226,218,255" />
      <Option name="outline_style" type="QString" value="no" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="6" type="fill">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="238,235,214,255" />
      <Option name="outline_style" type="QString" value="no" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="7" type="fill">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="246,241,226,255" />
      <Option name="outline_style" type="QString" value="no" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="8" type="fill">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="239,241,225,255" />
      <Option name="outline_style" type="QString" value="no" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="9" type="fill">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="245,242,233,255" />
      <Option name="outline_style" type="QString" value="no" />
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerGeometryType>2</layerGeometryType>
</qgis>
