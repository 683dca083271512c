package io.talentport.sandbox;

import com.lark.oapi.core.cache.ICache;
import java.util.concurrent.TimeUnit;

/** Keeps nothing. */
final class NoTokenCache implements ICache {
  @Override
  public String get(String key) {
    return "";
  }

  @Override
  public void set(String key, String value, int expire, TimeUnit unit) {
    // Each call of the SDK shall fetch its token from the sandbox under test.
  }
}
