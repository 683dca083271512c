package io.talentport.adapter.support.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.support.token.TokenKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoreKeysTest {

  private static final TokenKey APPLICATION =
      new TokenKey("feishu", "https://open.example", "marker-tenant/marker-app");

  private final SecretKeys secret = SecretKeys.of("marker-secret");

  private List<String> all() {
    return List.of(
        StoreKeys.quota(APPLICATION, "listJobs"),
        StoreKeys.submit(APPLICATION, "marker-submit"),
        secret.tokenKey(APPLICATION),
        secret.failureKey(APPLICATION));
  }

  @Test
  void areShortPrintableAndShowNothing() {
    assertThat(all())
        .allSatisfy(
            key ->
                assertThat(key)
                    .matches("(quota|submit|token|token-failure)-[A-Za-z0-9_-]{43}")
                    .hasSizeLessThanOrEqualTo(100)
                    .doesNotContain("marker", "open.example", "listJobs"));
  }

  @Test
  void areTheSameInEveryInstanceAndVersion() {
    // Calculated by another program. Instances of two versions run side by side while one replaces
    // the other.
    assertThat(StoreKeys.quota(APPLICATION, "listJobs"))
        .isEqualTo("quota-Oooe4rrVzkKcvAS7BmuqrHjJnj697OKSNelR7DcHIGs");
    assertThat(StoreKeys.submit(APPLICATION, "marker-submit"))
        .isEqualTo("submit-4QxV5UEaDe7uTKNC6IZqtLrWK-a1W-Yhl0P5jWt2YTc");
    assertThat(secret.tokenKey(APPLICATION))
        .isEqualTo("token-fOgrgDgrntJi4yeWvFfmGaGLj2TBuXvDIwkPVg5D2Jc");
  }

  @Test
  void differInEveryPart() {
    assertThat(
            List.of(
                StoreKeys.quota(APPLICATION, "one"),
                StoreKeys.quota(APPLICATION, "two"),
                StoreKeys.quota(new TokenKey("other", "https://open.example", "app"), "one"),
                StoreKeys.quota(new TokenKey("feishu", "https://other.example", "app"), "one"),
                StoreKeys.quota(new TokenKey("feishu", "https://open.example", "app"), "one")))
        .doesNotHaveDuplicates();
  }

  @Test
  void areNotMistakenWhereTheSameTextsAreSplitDifferently() {
    assertThat(StoreKeys.submit(new TokenKey("feishu", "ab", "c"), "d"))
        .isNotEqualTo(StoreKeys.submit(new TokenKey("feishu", "a", "bc"), "d"))
        .isNotEqualTo(StoreKeys.submit(new TokenKey("feishu", "ab", ""), "cd"));
  }

  @Test
  void ofTokensDependOnTheSecret() {
    assertThat(SecretKeys.of("another").tokenKey(APPLICATION))
        .isNotEqualTo(secret.tokenKey(APPLICATION));
  }

  @Test
  void digestsDependOnSecretPurposeAndContent() {
    byte[] content = {1, 2, 3};
    byte[] other = {1, 2, 4};

    assertThat(secret.digest("one", content))
        .hasSize(43)
        .isEqualTo(SecretKeys.of("marker-secret").digest("one", content))
        .isNotEqualTo(secret.digest("two", content))
        .isNotEqualTo(secret.digest("one", other))
        .isNotEqualTo(SecretKeys.of("another").digest("one", content));
  }

  @Test
  void secretKeysShowNothing() {
    assertThat(secret).hasToString("SecretKeys[***]");
  }
}
