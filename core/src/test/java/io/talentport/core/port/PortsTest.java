package io.talentport.core.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.CoreClasses;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void everyInterfaceOfThePackageIsListedOnce() {
    assertThat(Ports.all())
        .containsExactlyInAnyOrderElementsOf(
            CoreClasses.besides(Ports.class).stream().filter(Class::isInterface).toList());
  }
}
