package io.talentport.adapter.feishu.internal.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.feishu.FeishuSettings.AppType;
import io.talentport.adapter.support.spec.Operation;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeishuAppTest {

  private static final FeishuApp CUSTOM =
      new FeishuApp("cli_a1b2c3d4e5f60001", "secret", AppType.CUSTOM, null);

  /** Therefore none of them is read when such an application connects. */
  @Test
  void everyOperationThatAPortNeedsIsOpenToACustomApp() {
    assertThat(
            PortOperations.NEEDED.values().stream()
                .flatMap(List::stream)
                .map(operation -> Operation.of("feishu", operation)))
        .isNotEmpty()
        .allMatch(CUSTOM::isOpen);
    assertThat(CUSTOM.refusedPorts("feishu")).isEmpty();
  }
}
