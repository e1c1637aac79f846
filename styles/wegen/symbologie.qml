<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.22.16-Białowieża">
 <renderer-v2 enableorderby="0" forceraster="0" referencescale="-1" symbollevels="1" type="RuleRenderer">
  <rules key="regels">
   <rule filter="regexp_match(lower(coalesce(to_string(attribute($currentfeature, 'klasse')), to_string(attribute($currentfeature, 'soort')), to_string(attribute($currentfeature, 'type')), '')), 'rijks|snelweg|auto') &gt; 0" key="weg:rijks" label="Rijksweg" symbol="0" />
   <rule filter="regexp_match(lower(coalesce(to_string(attribute($currentfeature, 'klasse')), to_string(attribute($currentfeature, 'soort')), to_string(attribute($currentfeature, 'type')), '')), 'provinc|gebied|stads') &gt; 0" key="weg:provinciaal" label="Provinciale weg" symbol="1" />
   <rule filter="regexp_match(lower(coalesce(to_string(attribute($currentfeature, 'klasse')), to_string(attribute($currentfeature, 'soort')), to_string(attribute($currentfeature, 'type')), '')), 'verbinding') &gt; 0" key="weg:verbinding" label="Verbindingsweg" symbol="2" />
   <rule filter="regexp_match(lower(coalesce(to_string(attribute($currentfeature, 'klasse')), to_string(attribute($currentfeature, 'soort')), to_string(attribute($currentfeature, 'type')), '')), 'lokaal|lokale|straat|erf') &gt; 0" key="weg:lokaal" label="Lokale weg" symbol="3" />
   <rule filter="ELSE" key="weg:overig" label="Overige weg" symbol="4" />
  </rules>
  <symbols>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="0" type="line">
    <layer class="SimpleLine" enabled="1" locked="0" pass="3">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="191,181,166,255" />
      <Option name="line_width" type="QString" value="1.15" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="7">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="255,255,255,255" />
      <Option name="line_width" type="QString" value="0.75" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="1" type="line">
    <layer class="SimpleLine" enabled="1" locked="0" pass="2">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="191,181,166,255" />
      <Option name="line_width" type="QString" value="0.75" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="6">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="255,255,255,255" />
      <Option name="line_width" type="QString" value="0.45" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="2" type="line">
    <layer class="SimpleLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="191,181,166,255" />
      <Option name="line_width" type="QString" value="0.52" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="5">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="255,255,255,255" />
      <Option name="line_width" type="QString" value="0.3" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="3" type="line">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="191,181,166,255" />
      <Option name="line_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="4">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="255,255,255,255" />
      <Option name="line_width" type="QString" value="0.22" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="4" type="line">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="191,181,166,255" />
      <Option name="line_width" type="QString" value="0.42" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="4">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="255,255,255,255" />
      <Option name="line_width" type="QString" value="0.22" />
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerGeometryType>1</layerGeometryType>
</qgis>
