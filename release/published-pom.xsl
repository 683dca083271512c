<?xml version="1.0" encoding="UTF-8"?>
<!-- A flat pom without what is for this build only: dependencies of scope "provided", and what modules inherit of addresses. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:pom="http://maven.apache.org/POM/4.0.0" version="1.0">
  <xsl:output method="xml" encoding="UTF-8"/>
  <xsl:strip-space elements="*"/>
  <xsl:output indent="yes"/>

  <xsl:template match="/">
    <xsl:text>&#10;</xsl:text>
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="@*|node()">
    <xsl:copy>
      <xsl:apply-templates select="@*|node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="pom:dependency[pom:scope='provided']"/>

  <xsl:template match="@*[starts-with(name(), 'child.')]"/>

  <!-- None is left. -->
  <xsl:template match="pom:dependencies[not(pom:dependency[not(pom:scope='provided')])]"/>
</xsl:stylesheet>
