<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.22.16-Białowieża">
 <renderer-v2 enableorderby="0" forceraster="0" referencescale="-1" symbollevels="0" type="RuleRenderer">
  <rules key="regels">
   <rule filter="&quot;zwaarte&quot; = 'advies'" key="grens_punt:advies" label="Grens: ter controle" symbol="0" />
   <rule filter="&quot;zwaarte&quot; = 'waarschuwing'" key="grens_punt:waarschuwing" label="Grens: vraagt een keuze" symbol="1" />
   <rule filter="&quot;zwaarte&quot; = 'fout'" key="grens_punt:fout" label="Grens: dubbel aangeleverd" symbol="2" />
  </rules>
  <symbols>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="0" type="marker">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="size" type="QString" value="4.2" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="91,127,149,255" />
      <Option name="outline_color" type="QString" value="47,66,78,255" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="2.6" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="1" type="marker">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="size" type="QString" value="5" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="217,95,14,255" />
      <Option name="name" type="QString" value="triangle" />
      <Option name="outline_color" type="QString" value="115,49,5,255" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="3.4" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="2" type="marker">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,200" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="size" type="QString" value="5.2" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="178,24,43,255" />
      <Option name="name" type="QString" value="square" />
      <Option name="outline_color" type="QString" value="95,10,21,255" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="3.6" />
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerGeometryType>0</layerGeometryType>
</qgis>
