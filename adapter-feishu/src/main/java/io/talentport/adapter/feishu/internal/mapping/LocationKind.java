package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.wire.model.QueryLocationsRequest;
import java.util.Locale;

/** The kinds of locations that Feishu lists; districts are of no use to a résumé. */
public enum LocationKind {
  COUNTRIES(QueryLocationsRequest.LOCATION_TYPE_COUNTRY),
  STATES(QueryLocationsRequest.LOCATION_TYPE_STATE),
  CITIES(QueryLocationsRequest.LOCATION_TYPE_CITY);

  private final int type;

  LocationKind(int type) {
    this.type = type;
  }

  /** The request for all of them. */
  public QueryLocationsRequest request() {
    QueryLocationsRequest request = new QueryLocationsRequest();
    request.locationType = type;
    return request;
  }

  /** In words, such as {@code cities}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
