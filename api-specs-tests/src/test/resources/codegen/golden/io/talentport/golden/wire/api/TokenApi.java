package io.talentport.golden.wire.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.talentport.adapter.support.spec.ErrorCategory;
import io.talentport.adapter.support.spec.OperationId;
import io.talentport.adapter.support.spec.PageDescriptor;
import io.talentport.adapter.support.spec.SpecApi;
import io.talentport.adapter.support.spec.SpecError;
import io.talentport.adapter.support.spec.SpecErrors;
import io.talentport.adapter.support.spec.SpecOperation;
import io.talentport.adapter.support.spec.SpecPermission;
import io.talentport.adapter.support.spec.SpecQuota;
import io.talentport.golden.wire.model.GetTokenResponse;
import java.util.List;

/** Operations of the tag Token. Generated from the spec; change the spec instead. */
@SuppressWarnings("all")
@SpecErrors({
  @SpecError(
      code = "99",
      category = ErrorCategory.TOKEN,
      meaning = "The token is \"stale\"; path C:\\temp\\u0041",
      remedy = "First line.\nSecond line: 令牌已过期\tend"),
  @SpecError(
      code = "-1",
      category = ErrorCategory.BUSY,
      meaning = "Busy",
      remedy = "Repeat later.",
      printed = {"系统\"忙\"", "busy"},
      pause = "PT5M"),
})
public interface TokenApi {
  public static final SpecApi<TokenApi> SPEC =
      SpecApi.of(TokenApi.class)
          .reply(GetTokenResponse::new)
          .build();
  public static final String ERROR_LIBRARY_CLOSED = "-1";
  public static final OperationId GET_TOKEN = new OperationId(TokenApi.class, "getToken");

  /** Issues a token */
  @RequestLine("GET /token?app_key={app_key}&app_secret={app_secret}")
  @Headers({
    "Accept: application/json",
  })
  @SpecOperation(
      id = "getToken",
      retrySafe = true)
  GetTokenResponse getToken(
      @Param("app_key") String appKey,
      @Param("app_secret") String appSecret);
}
