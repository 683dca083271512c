package io.talentport.adapter.support.peer;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.talentport.adapter.support.spec.ErrorCategory;
import io.talentport.adapter.support.spec.SpecApi;
import io.talentport.adapter.support.spec.SpecError;
import io.talentport.adapter.support.spec.SpecErrors;
import io.talentport.adapter.support.spec.SpecOperation;
import io.talentport.adapter.support.spec.SpecPermission;
import org.jspecify.annotations.Nullable;

/** An API as the generator writes it, of a platform that does not exist. */
@SpecErrors({
  @SpecError(
      code = "100",
      category = ErrorCategory.TOKEN,
      meaning = "The token is stale.",
      remedy = "Fix TOKEN."),
  @SpecError(
      code = "101",
      category = ErrorCategory.CREDENTIALS,
      meaning = "The secret is wrong.",
      remedy = "Fix CREDENTIALS."),
  @SpecError(
      code = "102",
      category = ErrorCategory.APP_STATE,
      meaning = "The app is stopped.",
      remedy = "Fix APP_STATE."),
  @SpecError(
      code = "103",
      category = ErrorCategory.PERMISSION,
      meaning = "A scope is missing.",
      remedy = "Fix PERMISSION.",
      printed = {"no right", "无权限"}),
  @SpecError(
      code = "104",
      category = ErrorCategory.NETWORK_POLICY,
      meaning = "The address is unknown.",
      remedy = "Fix NETWORK_POLICY."),
  @SpecError(
      code = "105",
      category = ErrorCategory.RATE,
      meaning = "Too many calls.",
      remedy = "Fix RATE."),
  @SpecError(
      code = "106",
      category = ErrorCategory.QUOTA,
      meaning = "The month is used up.",
      remedy = "Fix QUOTA."),
  @SpecError(
      code = "107",
      category = ErrorCategory.BUSY,
      meaning = "Something failed inside.",
      remedy = "Fix BUSY."),
  @SpecError(
      code = "108",
      category = ErrorCategory.REQUEST,
      meaning = "A parameter is wrong.",
      remedy = "Fix REQUEST."),
  @SpecError(
      code = "109",
      category = ErrorCategory.NOT_FOUND,
      meaning = "There is no such thing.",
      remedy = "Fix NOT_FOUND."),
  @SpecError(
      code = "110",
      category = ErrorCategory.CONFLICT,
      meaning = "It is there already.",
      remedy = "Fix CONFLICT."),
})
public interface PeerApi {

  SpecApi<PeerApi> SPEC =
      SpecApi.of(PeerApi.class).reply(ThingsReply::new).body(ThingsReply.Thing::new).build();

  @SpecOperation(
      id = "listThings",
      retrySafe = true,
      permissions = {
        @SpecPermission(scope = "things:read", title = "Read things"),
        @SpecPermission(scope = "things:all")
      },
      errors =
          @SpecError(
              code = "108",
              category = ErrorCategory.NOT_FOUND,
              meaning = "The operation outranks the document.",
              remedy = "Fix it here."))
  @RequestLine("GET /things?page_token={page_token}&q={q}&page_size={page_size}")
  @Headers({"Accept: application/json"})
  ThingsReply list(
      @Param("page_token") @Nullable String pageToken,
      @Param("q") @Nullable String query,
      @Param("page_size") @Nullable Integer pageSize);

  @SpecOperation(id = "addThing", retrySafe = false)
  @RequestLine("POST /things")
  @Headers({"Content-Type: application/json;charset=UTF-8", "Accept: application/json"})
  ThingsReply add(ThingsReply.Thing thing);

  @SpecOperation(id = "labelThing", retrySafe = true)
  @RequestLine("GET /things/{id}/label")
  @Headers({"X-Label: {label}"})
  ThingsReply label(@Param("id") String id, @Param("label") String label);
}
