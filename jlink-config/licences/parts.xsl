<?xml version="1.0" encoding="UTF-8"?>
<!-- The parts of the application as a person reads them: one line each, from the bill that CycloneDX draws up. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:b="http://cyclonedx.org/schema/bom/1.6">
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:template match="/">
    <xsl:text>Name, version, licence, maker&#10;&#10;</xsl:text>
    <!-- JavaFX has an empty jar of the same name and version beside that of the platform. -->
    <xsl:for-each select="/b:bom/b:components/b:component[not(preceding-sibling::b:component/b:name = b:name)]">
      <xsl:sort select="b:name"/>
      <xsl:value-of select="concat(b:name, ', ', b:version, ', ')"/>
      <xsl:for-each select="b:licenses//b:id | b:licenses//b:name | b:licenses/b:expression">
        <xsl:if test="position() &gt; 1"> and </xsl:if>
        <xsl:value-of select="."/>
      </xsl:for-each>
      <xsl:value-of select="concat(', ', (b:publisher | b:group)[last()])"/>
      <xsl:for-each select="(b:externalReferences/b:reference[@type = 'website'] | b:externalReferences/b:reference[@type = 'vcs'])[1]">
        <xsl:value-of select="concat(', ', b:url)"/>
      </xsl:for-each>
      <xsl:text>&#10;</xsl:text>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
