<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.22.16-Białowieża">
 <renderer-v2 enableorderby="0" forceraster="0" referencescale="-1" symbollevels="0" type="RuleRenderer">
  <rules key="regels">
   <rule filter="&quot;druk&quot; &gt;= 2 and &quot;druk&quot; &lt;= 2" key="druk:2" label="2 claims en reserveringen" symbol="0" />
   <rule filter="&quot;druk&quot; &gt;= 3 and &quot;druk&quot; &lt;= 3" key="druk:3" label="3" symbol="1" />
   <rule filter="&quot;druk&quot; &gt;= 4 and &quot;druk&quot; &lt;= 4" key="druk:4" label="4" symbol="2" />
   <rule filter="&quot;druk&quot; &gt;= 5 and &quot;druk&quot; &lt;= 6" key="druk:5" label="5 of 6" symbol="3" />
   <rule filter="&quot;druk&quot; &gt;= 7 and &quot;druk&quot; &lt;= 999" key="druk:7" label="7 of meer" symbol="4" />
   <rule filter="&quot;klasse&quot; = 'NEE_TENZIJ'" key="klasse:NEE_TENZIJ" label="waarvan: nee, tenzij" symbol="5" />
   <rule filter="&quot;klasse&quot; = 'HARD'" key="klasse:HARD" label="waarvan: hard conflict" symbol="6" />
  </rules>
  <symbols>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="0" type="fill">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="244,208,140,209" />
      <Option name="outline_style" type="QString" value="no" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="74,37,48,255" />
      <Option name="line_width" type="QString" value="0.16" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="1" type="fill">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="229,154,76,209" />
      <Option name="outline_style" type="QString" value="no" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="74,37,48,255" />
      <Option name="line_width" type="QString" value="0.16" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="2" type="fill">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="199,95,51,209" />
      <Option name="outline_style" type="QString" value="no" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="74,37,48,255" />
      <Option name="line_width" type="QString" value="0.16" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="3" type="fill">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="147,52,52,209" />
      <Option name="outline_style" type="QString" value="no" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="74,37,48,255" />
      <Option name="line_width" type="QString" value="0.16" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="4" type="fill">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="82,28,57,209" />
      <Option name="outline_style" type="QString" value="no" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="74,37,48,255" />
      <Option name="line_width" type="QString" value="0.16" />
     </Option>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="5" type="fill">
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="2.2" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@5@0" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="255,255,255,255" />
        <Option name="line_width" type="QString" value="0.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="2.2" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@5@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="28,28,28,255" />
        <Option name="line_width" type="QString" value="0.24" />
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="6" type="fill">
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.9" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@6@0" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="255,255,255,255" />
        <Option name="line_width" type="QString" value="0.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="distance" type="QString" value="1.9" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@6@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="28,28,28,255" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="135" />
      <Option name="distance" type="QString" value="1.9" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@6@2" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="255,255,255,255" />
        <Option name="line_width" type="QString" value="0.5" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="135" />
      <Option name="distance" type="QString" value="1.9" />
      <Option name="line_width" type="QString" value="0" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@6@3" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="28,28,28,255" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="capstyle" type="QString" value="round" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="28,28,28,255" />
      <Option name="line_width" type="QString" value="0.5" />
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerGeometryType>2</layerGeometryType>
</qgis>
