package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.mapping.FeishuMapping;
import io.talentport.adapter.feishu.internal.wire.model.BatchGetTalentIdsRequest;
import io.talentport.adapter.support.mapping.CompleteMobileNumbers;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.IdentificationNumber;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.TalentQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Splits a query into calls that Feishu accepts: one calling code per call, a limited number of
 * values per list. Kinds of criteria are ANDed within a call, so every piece of one kind is
 * combined with every piece of the others: together the calls find what the whole query would.
 */
final class TalentQueryPieces {

  private TalentQueryPieces() {}

  static List<BatchGetTalentIdsRequest> of(TalentQuery query) {
    Integer type = query.identificationType().map(FeishuMapping::identificationType).orElse(null);
    List<BatchGetTalentIdsRequest> requests = new ArrayList<>();
    for (Mobiles mobiles : mobiles(query)) {
      for (List<String> emails : emails(query)) {
        for (List<String> numbers : identificationNumbers(query)) {
          BatchGetTalentIdsRequest request = new BatchGetTalentIdsRequest();
          request.mobileCode = mobiles.countryCode();
          request.mobileNumberList = noneIfEmpty(mobiles.numbers());
          request.emailList = noneIfEmpty(emails);
          request.identificationType = type;
          request.identificationNumberList = noneIfEmpty(numbers);
          requests.add(request);
        }
      }
    }
    return requests;
  }

  private record Mobiles(@Nullable String countryCode, List<String> numbers) {}

  private static List<Mobiles> mobiles(TalentQuery query) {
    if (query.mobiles().isEmpty()) {
      return List.of(new Mobiles(null, List.of()));
    }
    // The numbers are a set, compared by digits, so none occurs twice.
    Map<String, List<String>> byCountry = new LinkedHashMap<>();
    for (MobileNumber mobile : query.mobiles()) {
      List<String> numbers = byCountry.get(mobile.countryCode());
      if (numbers == null) {
        numbers = new ArrayList<>(query.mobiles().size());
        byCountry.put(mobile.countryCode(), numbers);
      }
      numbers.add(CompleteMobileNumbers.digits(mobile, "query.mobiles"));
    }
    List<Mobiles> pieces = new ArrayList<>();
    byCountry.forEach(
        (code, numbers) ->
            pieces(numbers, BatchGetTalentIdsRequest.MOBILE_NUMBER_LIST_MAX_ITEMS)
                .forEach(piece -> pieces.add(new Mobiles(code, piece))));
    return pieces;
  }

  private static List<List<String>> emails(TalentQuery query) {
    return pieces(
        texts(query.emails(), EmailAddress::value), BatchGetTalentIdsRequest.EMAIL_LIST_MAX_ITEMS);
  }

  private static List<List<String>> identificationNumbers(TalentQuery query) {
    return pieces(
        texts(query.identificationNumbers(), IdentificationNumber::value),
        BatchGetTalentIdsRequest.IDENTIFICATION_NUMBER_LIST_MAX_ITEMS);
  }

  private static <T> List<String> texts(Collection<T> values, Function<T, String> text) {
    return values.isEmpty() ? List.of() : values.stream().map(text).toList();
  }

  /** Pieces of limited size; one empty piece if there are no values. */
  private static List<List<String>> pieces(List<String> values, int most) {
    if (values.isEmpty()) {
      return List.of(List.of());
    }
    List<List<String>> pieces = new ArrayList<>();
    for (int from = 0; from < values.size(); from += most) {
      pieces.add(values.subList(from, Math.min(values.size(), from + most)));
    }
    return pieces;
  }

  /** An empty list would be a criterion without a match; a missing list is no criterion. */
  private static @Nullable List<String> noneIfEmpty(List<String> values) {
    return values.isEmpty() ? null : values;
  }
}
