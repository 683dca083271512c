package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.FeishuSettings;
import io.talentport.adapter.feishu.internal.wire.api.AttachmentApi;
import io.talentport.adapter.support.call.ApiOptions;
import io.talentport.adapter.support.call.PlatformClient;
import io.talentport.adapter.support.call.Sharing;
import io.talentport.adapter.support.context.TokenPlacement;
import io.talentport.adapter.support.coordination.ListForm;
import io.talentport.adapter.support.coordination.SecretKeys;
import io.talentport.adapter.support.coordination.SharedList;
import io.talentport.adapter.support.coordination.SharedStores;
import io.talentport.adapter.support.fetch.DocumentFetch;
import io.talentport.adapter.support.fetch.StoredContent;
import io.talentport.adapter.support.http.BaseUrl;
import io.talentport.adapter.support.http.ConnectionOptions;
import io.talentport.adapter.support.http.PlainHttpHosts;
import io.talentport.adapter.support.listener.PlatformListeners;
import io.talentport.adapter.support.once.CreateOnce;
import io.talentport.adapter.support.once.SubmitOnce;
import io.talentport.adapter.support.once.SubmitRecords;
import io.talentport.adapter.support.once.UndecidedSubmit;
import io.talentport.adapter.support.paging.ListingRules;
import io.talentport.adapter.support.paging.Listings;
import io.talentport.adapter.support.platform.NetworkCheck;
import io.talentport.adapter.support.platform.SelfCheck;
import io.talentport.adapter.support.platform.StateReport;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.spec.SpecApi;
import io.talentport.adapter.support.time.CallLimit;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.TokenKey;
import io.talentport.core.ConnectOptions;
import io.talentport.core.PlatformId;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/** The client of Feishu's API, with one access token. Thread-safe. */
final class FeishuClient implements AutoCloseable {

  private static final TokenPlacement BEARER =
      (head, token) -> head.header("Authorization", "Bearer " + token);

  private final PlatformId id;
  private final FeishuSettings settings;
  private final PlatformListeners listeners;
  private final TimeSource time;
  private final TokenKey application;
  private final SharedStores stores;
  private final SecretKeys secrets;
  private final ConnectionOptions connection;
  private final BaseUrl at;
  private final PlatformClient client;
  private final FeishuTokenChain tokens;
  private final Listings listings;
  private final SubmitRecords submits;

  FeishuClient(
      PlatformId id,
      FeishuApp app,
      FeishuSettings settings,
      ConnectOptions options,
      PlatformListeners listeners,
      TimeSource time) {
    String platform = id.value();
    this.id = id;
    this.settings = settings;
    this.listeners = listeners;
    this.time = time;
    this.connection = ConnectionOptions.of(platform, settings);
    this.at =
        BaseUrl.of(
            "talentport.feishu.base-url",
            settings.baseUrl().toString(),
            PlainHttpHosts.of(platform, settings.allowPlainHttpTo()));
    this.application = new TokenKey(platform, at.toString(), app.holder());
    this.stores = SharedStores.of(platform, options, time);
    this.secrets = SecretKeys.of(app.secret());
    this.client =
        new PlatformClient(
            platform,
            connection,
            new FeishuEnvelope(),
            time,
            listeners,
            Sharing.of(options, application, stores));
    this.tokens =
        new FeishuTokenSources(
                platform, client, at, settings, options, stores, listeners.renewals())
            .of(app);
    this.listings =
        new Listings(
            new ListingRules(
                platform, app.holder(), settings.maxEmptyPages(), client::platformTime),
            connection.strictRecords(),
            listeners);
    this.submits =
        new SubmitRecords(
            id,
            application,
            stores,
            secrets,
            connection.callDeadline(),
            client.state(),
            listeners.log());
  }

  /** An API, called for a port. */
  <A> A api(SpecApi<A> api, Class<?> port, CallLimit limit) {
    return api(api, port, limit, UnaryOperator.identity());
  }

  /**
   * An API, called for a port.
   *
   * @param more changes the options of its calls
   */
  <A> A api(SpecApi<A> api, Class<?> port, CallLimit limit, UnaryOperator<ApiOptions> more) {
    ApiOptions options = ApiOptions.withToken(tokens.ofCalls(), BEARER).port(port).within(limit);
    return client.api(api, at, more.apply(options));
  }

  Listings listings() {
    return listings;
  }

  /** Submits under a key; the documents' content is part of its digest. */
  SubmitOnce submits(CallLimit limit, UndecidedSubmit advice) {
    return submits.submits(limit, true, advice);
  }

  /**
   * Creations under a key.
   *
   * @param subject what is created, for messages
   * @param keyIsKnown how long Feishu certainly remembers a key
   */
  CreateOnce creations(CallLimit limit, String subject, Duration keyIsKnown) {
    return submits.creations(limit, subject, keyIsKnown);
  }

  /**
   * A list of Feishu's, shared by the instances.
   *
   * @param name of the list and its form
   */
  <T> SharedList<T> sharedList(String name, ListForm<T> form) {
    return stores.list(application, secrets, name, form);
  }

  /** Fetches a document that is to be uploaded. */
  DocumentFetch documents(CallLimit limit) {
    return new DocumentFetch(id.value(), client, limit.cap(settings.uploadDeadline()));
  }

  /** Opens documents that the platform stores. */
  StoredContent storedContent(CallLimit limit) {
    return new StoredContent(
        Operation.of(id.value(), AttachmentApi.GET_ATTACHMENT),
        client,
        at,
        connection.proxy() != null,
        limit.cap(settings.uploadDeadline()));
  }

  /**
   * The deadline of something that begins now and may take as long as one call. Its pauses fail
   * when the platform is closed.
   */
  Deadline deadline(CallLimit limit) {
    return Deadline.in(limit.cap(settings.callDeadline()), client.time());
  }

  StateReport state() {
    return new StateReport(tokens.ofCalls(), client);
  }

  /** A self-check without any port. */
  SelfCheck selfCheck(CallLimit limit) {
    return new SelfCheck(
            id,
            List.of(at),
            new NetworkCheck(connection, limit, time),
            () -> tokens.renew(deadline(limit), listeners.renewals()),
            client::clockSkew)
        .stores(stores::findings);
  }

  @Override
  public void close() {
    client.close();
  }
}
