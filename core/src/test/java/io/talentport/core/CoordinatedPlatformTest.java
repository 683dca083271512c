package io.talentport.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.coordination.Coordination;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.port.ResumeSources;
import io.talentport.core.port.TalentLookup;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A platform whose settings also say what the instances share. */
class CoordinatedPlatformTest {

  private static final Map<String, String> SETTINGS =
      Map.of("talentport.paper.secret", "a", "talentport.coordination.shelf", "hall");

  private final PaperShelf shelf = new PaperShelf("shelf");
  private final EchoPlatform.Adapter adapter =
      new EchoPlatform.Adapter("paper", TalentLookup.class, ResumeSources.class);
  private final CoordinationDiscovery coordination =
      new CoordinationDiscovery(() -> List.of(shelf));
  private final PlatformDiscovery discovery = new PlatformDiscovery(List.of(adapter), coordination);

  @Test
  void theAdapterIsGivenWhatTheSettingsConnect() {
    discovery.connect(SETTINGS).close();
    discovery.connect(SETTINGS, ConnectOptions.builder().tenant("acme").build());

    ConnectOptions given = adapter.open().get(0).options();
    assertThat(given.component(Coordination.class)).containsSame(shelf.connected().get(1));
    assertThat(given.tenant()).contains("acme");
  }

  @Test
  void withoutSuchSettingsThePlatformIsTheAdaptersOwn() {
    Map<String, String> settings = Map.of("talentport.paper.secret", "a");

    assertThat(discovery.connect(settings)).isInstanceOf(EchoPlatform.class);
    assertThat(discovery.connect(settings, ConnectOptions.none())).isInstanceOf(EchoPlatform.class);
    assertThat(shelf.connected()).isEmpty();
  }

  @Test
  void closingThePlatformOrAViewOfItClosesTheCoordination() {
    discovery.connect(SETTINGS).close();
    assertThat(shelf.closed()).containsExactly("hall");

    RecruitingPlatform platform = discovery.connect(SETTINGS);
    platform.within(Duration.ofSeconds(1)).close();
    platform.close();

    assertThat(shelf.closed()).containsExactly("hall", "hall");
    assertThat(adapter.open()).isEmpty();
  }

  @Test
  void aRefusedSettingOfThePlatformLeavesNoConnectionToTheStore() {
    Map<String, String> refused =
        Map.of("talentport.paper.secret", "a!", "talentport.coordination.shelf", "hall");

    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> discovery.connect(refused))
        .withMessageContaining("talentport.paper.secret");
    assertThat(shelf.closed()).containsExactly("hall");
  }

  @Test
  void anAdapterThatTakesNoOptionsIsRefusedRatherThanConnectedAlone() {
    PlatformDiscovery alone =
        new PlatformDiscovery(List.of(PaperPlatform.Provider.named("paper")), coordination);

    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> alone.connect(SETTINGS))
        .withMessageContaining("takes no connect options");
    assertThat(shelf.closed()).containsExactly("hall");
  }

  @Test
  void readsTheSettingsFromVariablesAndProperties() {
    Properties properties = new Properties();
    properties.setProperty("talentport.coordination.height", "2");
    SystemSettings system =
        new SystemSettings(
            properties,
            Map.of("TALENTPORT_PAPER_SECRET", "a", "TALENTPORT_COORDINATION_SHELF", "hall"));

    discovery.connectWithSystemSettings(system).close();

    assertThat(shelf.closed()).containsExactly("hall");
  }

  @Test
  void refusesAnUnknownVariableByItsName() {
    SystemSettings system =
        new SystemSettings(
            new Properties(),
            Map.of("TALENTPORT_PAPER_SECRET", "a", "TALENTPORT_COORDINATION_SHLEF", "hall"));

    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> discovery.connectWithSystemSettings(system))
        .withMessage(
            "The environment variable TALENTPORT_COORDINATION_SHLEF is not a setting of the"
                + " coordination. Correct or remove it; the known variables are"
                + " TALENTPORT_COORDINATION_HEIGHT, TALENTPORT_COORDINATION_SHELF.");
  }

  @Test
  void namesTheVariableWhereNothingConnectsByIt() {
    SystemSettings system =
        new SystemSettings(
            new Properties(),
            Map.of("TALENTPORT_PAPER_SECRET", "a", "TALENTPORT_COORDINATION_SHELF", "hall"));

    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> new PlatformDiscovery(List.of(adapter)).connectWithSystemSettings(system))
        .withMessageStartingWith("TALENTPORT_COORDINATION_SHELF is set, but no module");
  }

  @Test
  void blankVariablesAndWhatKubernetesSetsForAServiceAskForNothing() {
    SystemSettings system =
        new SystemSettings(
            new Properties(),
            Map.of(
                "TALENTPORT_PAPER_SECRET", "a",
                "TALENTPORT_COORDINATION_SHELF", " ",
                "TALENTPORT_COORDINATION_PORT", "tcp://10.0.0.11:6379",
                "TALENTPORT_COORDINATION_SERVICE_HOST", "10.0.0.11"));

    assertThat(new PlatformDiscovery(List.of(adapter)).connectWithSystemSettings(system))
        .isInstanceOf(EchoPlatform.class);
  }

  @Test
  void everyMethodIsAnsweredByThePlatform() throws ReflectiveOperationException {
    List<String> asked = new ArrayList<>();
    RecruitingPlatform recording =
        (RecruitingPlatform)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {RecruitingPlatform.class},
                (proxy, method, arguments) -> {
                  asked.add(method.getName());
                  return null;
                });
    RecruitingPlatformProvider provider = new Recorded(recording);
    RecruitingPlatform platform =
        CoordinatedPlatform.connect(
            provider, Map.of(), ConnectOptions.none(), Coordination.builder().build());
    List<Method> methods =
        Stream.of(RecruitingPlatform.class.getMethods())
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .toList();

    for (Method method : methods) {
      invoke(platform, method);
    }

    assertThat(asked).hasSameElementsAs(methods.stream().map(Method::getName).toList());
  }

  private static void invoke(RecruitingPlatform platform, Method method)
      throws ReflectiveOperationException {
    try {
      method.invoke(platform, new Object[method.getParameterCount()]);
    } catch (InvocationTargetException failed) {
      throw new AssertionError(method.getName(), failed.getTargetException());
    }
  }

  private record Recorded(RecruitingPlatform platform) implements RecruitingPlatformProvider {

    @Override
    public PlatformId id() {
      return PlatformId.of("paper");
    }

    @Override
    public Set<String> settingKeys() {
      return Set.of();
    }

    @Override
    public RecruitingPlatform connect(Map<String, String> settings) {
      return platform;
    }

    @Override
    public RecruitingPlatform connect(Map<String, String> settings, ConnectOptions options) {
      return platform;
    }
  }
}
