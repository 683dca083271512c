package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.dingtalk.internal.mapping.DingTalkMapping;
import io.talentport.adapter.dingtalk.internal.wire.v1.api.CandidateApi;
import io.talentport.adapter.dingtalk.internal.wire.v1.model.GetCandidateByPhoneResponse;
import io.talentport.adapter.support.mapping.CompleteMobileNumbers;
import io.talentport.adapter.support.mapping.RecordReader;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.NotFoundException;
import io.talentport.core.error.Required;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.port.TalentLookup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sends one call per mobile number. A criterion that DingTalk does not support is refused: ignoring
 * it would widen the search and find other people.
 */
final class DingTalkTalentLookup implements TalentLookup {

  private final CandidateApi api;
  private final int mostCalls;
  private final Operation operation;
  private final RecordReader reader;

  DingTalkTalentLookup(String platform, CandidateApi api, int mostCalls) {
    this.api = api;
    this.mostCalls = mostCalls;
    this.operation = Operation.of(platform, CandidateApi.GET_CANDIDATE_BY_PHONE);
    this.reader = new RecordReader(operation);
  }

  @Override
  public List<TalentMatch> find(@Nullable TalentQuery given) {
    TalentQuery query = Required.value("query", given);
    refuseOtherCriteria(query);
    List<MobileNumber> mobiles =
        query.mobiles().stream().map(DingTalkTalentLookup::plain).distinct().toList();
    if (mobiles.size() > mostCalls) {
      throw InvalidRequestException.of(
          "query.mobiles",
          "must be at most "
              + mostCalls
              + " numbers for DingTalk, which takes one call each, but are "
              + mobiles.size(),
          "Split the query, or raise talentport.dingtalk.lookup-max-calls; every call counts"
              + " against the organisation's calls of the month.");
    }
    List<TalentMatch> matches = new ArrayList<>();
    for (MobileNumber mobile : mobiles) {
      find(mobile).ifPresent(matches::add);
    }
    return List.copyOf(matches);
  }

  private Optional<TalentMatch> find(MobileNumber mobile) {
    GetCandidateByPhoneResponse candidate;
    try {
      // The call accepts one business code only, which is its default.
      candidate = api.getCandidateByPhone(mobile.number(), null);
    } catch (NotFoundException notFound) {
      // No candidate has the number; any other "not found" concerns the address.
      if (notFound
          .platformCode()
          .filter(CandidateApi.GET_CANDIDATE_BY_PHONE_ERROR_NO_CANDIDATE::equals)
          .isPresent()) {
        return Optional.empty();
      }
      throw notFound;
    }
    reader.present(candidate, "candidateId", candidate.candidateId);
    return Optional.of(reader.whole(candidate, () -> DingTalkMapping.match(candidate, mobile)));
  }

  private void refuseOtherCriteria(TalentQuery query) {
    if (!query.emails().isEmpty()) {
      throw unsupported("e-mail addresses");
    }
    if (!query.identificationNumbers().isEmpty()) {
      throw unsupported("identification numbers");
    }
    if (query.mobiles().stream()
        .anyMatch(mobile -> !mobile.countryCode().equals(MobileNumber.MAINLAND_CHINA))) {
      throw unsupported("mobile numbers outside mainland China (calling code 86)");
    }
  }

  private static MobileNumber plain(MobileNumber mobile) {
    return MobileNumber.of(
        mobile.countryCode(), CompleteMobileNumbers.digits(mobile, "query.mobiles"));
  }

  private UnsupportedCapabilityException unsupported(String criterion) {
    return new UnsupportedCapabilityException(
        ErrorDetails.of("DingTalk cannot look talents up by " + criterion)
            .platform(operation.platform())
            .operation(operation.id())
            .remedy(
                "Nothing was sent. Look up by mobile numbers of mainland China only; without a"
                    + " criterion the search would be wider.")
            .build());
  }
}
