<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.22.16-Białowieża">
 <renderer-v2 enableorderby="0" forceraster="0" referencescale="-1" symbollevels="0" type="RuleRenderer">
  <rules key="regels">
   <rule filter="@novex_keten IS NULL OR (coalesce(attribute($currentfeature, 'variant'), '') = coalesce(@novex_variant, '') AND coalesce(to_int(attribute($currentfeature, 'horizon')), coalesce(year(@map_start_time), to_int(@novex_jaar))) = coalesce(year(@map_start_time), to_int(@novex_jaar)))" key="bevinding:in_beeld" label="In de gekozen variant en horizon">
    <rule filter="&quot;klasse&quot; = 'NEUTRAL'" key="klasse:NEUTRAL" label="Geen bijzonderheden" symbol="0" />
    <rule filter="&quot;klasse&quot; = 'SYNERGY'" key="klasse:SYNERGY" label="Koppelkans" symbol="1" />
    <rule filter="&quot;klasse&quot; = 'COMBINABLE'" key="klasse:COMBINABLE" label="Te combineren" symbol="2" />
    <rule filter="&quot;klasse&quot; = 'UNKNOWN'" key="klasse:UNKNOWN" label="Niet toetsbaar" symbol="3" />
    <rule filter="&quot;klasse&quot; = 'ATTENTION'" key="klasse:ATTENTION" label="Aandachtspunt" symbol="4" />
    <rule filter="&quot;klasse&quot; = 'CONDITIONAL'" key="klasse:CONDITIONAL" label="Ja, mits" symbol="5" />
    <rule filter="&quot;klasse&quot; = 'NEE_TENZIJ'" key="klasse:NEE_TENZIJ" label="Nee, tenzij" symbol="6" />
    <rule filter="&quot;klasse&quot; = 'HARD'" key="klasse:HARD" label="Hard conflict" symbol="7" />
   </rule>
  </rules>
  <symbols>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="0" type="marker">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,190" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="size" type="QString" value="3.3" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="217,217,217,255" />
      <Option name="outline_color" type="QString" value="113,113,113,255" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="1.8" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="1" type="marker">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,190" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="size" type="QString" value="4.5" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="58,143,77,255" />
      <Option name="name" type="QString" value="cross_fill" />
      <Option name="outline_color" type="QString" value="29,75,39,255" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="3" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="2" type="marker">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,190" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="size" type="QString" value="3.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="166,213,160,255" />
      <Option name="name" type="QString" value="half_square" />
      <Option name="outline_color" type="QString" value="67,136,58,255" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="2.4" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="3" type="marker">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,190" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="size" type="QString" value="4.1" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="140,140,140,255" />
      <Option name="name" type="QString" value="cross2" />
      <Option name="outline_color" type="QString" value="140,140,140,255" />
      <Option name="outline_width" type="QString" value="0.7" />
      <Option name="size" type="QString" value="2.6" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="4" type="marker">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,190" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="size" type="QString" value="4.3" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="242,217,78,255" />
      <Option name="outline_color" type="QString" value="147,126,7,255" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="2.8" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="5" type="marker">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,190" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="size" type="QString" value="4.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="240,160,48,255" />
      <Option name="name" type="QString" value="diamond" />
      <Option name="outline_color" type="QString" value="143,86,7,255" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="3.4" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="6" type="marker">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,190" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="size" type="QString" value="5.1" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="217,95,14,255" />
      <Option name="name" type="QString" value="triangle" />
      <Option name="outline_color" type="QString" value="115,49,5,255" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="3.6" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="7" type="marker">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,190" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="size" type="QString" value="4.9" />
     </Option>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="178,24,43,255" />
      <Option name="name" type="QString" value="square" />
      <Option name="outline_color" type="QString" value="95,10,21,255" />
      <Option name="outline_width" type="QString" value="0.3" />
      <Option name="size" type="QString" value="3.4" />
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerGeometryType>0</layerGeometryType>
</qgis>
