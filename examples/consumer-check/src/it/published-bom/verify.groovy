def version = talentportVersion
def bom = new groovy.xml.XmlSlurper().parse(
    new File(localRepositoryPath, "io/talentport/talentport-bom/$version/talentport-bom-${version}.pom"))

assert bom.parent.isEmpty() : 'the published BOM has a parent'
assert bom.properties.isEmpty() && bom.build.isEmpty() && bom.dependencies.isEmpty() : 'the published BOM carries our build along'

def managed = bom.dependencyManagement.dependencies.dependency
assert managed.every { it.groupId == 'io.talentport' && it.scope.isEmpty() } : 'the BOM manages what is not ours'
assert managed.collect { it.version.text().replace('${project.version}', bom.version.text()) }.unique() == [version]
assert managed.collect { it.artifactId.text() }.toSorted() == [
    'talentport-adapter-dingtalk',
    'talentport-adapter-feishu',
    'talentport-adapter-mapping-spi',
    'talentport-adapter-support',
    'talentport-adapter-tck',
    'talentport-api-specs',
    'talentport-coordination-redis',
    'talentport-core',
    'talentport-jackson',
    'talentport-micrometer',
    'talentport-sandbox',
    'talentport-sandbox-junit5',
    'talentport-spring-boot-autoconfigure',
    'talentport-spring-boot-starter',
    'talentport-spring-boot-test',
    'talentport-values-processor',
]
return true
