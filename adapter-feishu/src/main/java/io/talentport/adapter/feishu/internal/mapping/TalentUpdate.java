package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.wire.model.CreateTalentRequest;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetail;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetailBasicInfo;
import io.talentport.adapter.feishu.internal.wire.model.UpdateTalentRequest;
import io.talentport.core.model.NotCarriedReason;
import io.talentport.core.model.Resume;
import io.talentport.core.model.TalentId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The update of an existing talent by a résumé.
 *
 * @param request the request; the document is set later
 * @param changes the paths of the changes; empty if the profile has all of the résumé
 * @param replacedLists those of them that are lists
 * @param lost the paths of stored values that cannot be sent back, with the reasons
 * @param reasons the fields of the résumé that are omitted because of the profile, with the reasons
 */
public record TalentUpdate(
    UpdateTalentRequest request,
    List<String> changes,
    List<String> replacedLists,
    Map<String, String> lost,
    List<NotCarriedReason> reasons) {

  static TalentUpdate of(
      Resume resume,
      CreateTalentRequest talent,
      TalentId id,
      StoredProfile profile,
      FeishuCodes codes) {
    TalentDetail detail = profile.detail();
    TalentDetailBasicInfo stored =
        detail.basicInfo == null ? new TalentDetailBasicInfo() : detail.basicInfo;
    ProfileBasics basics = ProfileBasics.of(talent.basicInfo, stored, resume.person(), codes);
    UpdateTalentRequest request = new UpdateTalentRequest();
    request.talentId = id.value();
    request.operatorId = talent.creatorId;
    request.operatorAccountType = talent.creatorAccountType;
    request.basicInfo = basics.sent();
    Lists lists = new Lists(profile);
    request.educationList =
        lists.of(
            ProfileSections.EDUCATIONS, talent.educationList, ProfileSections.educations(detail));
    request.careerList =
        lists.of(ProfileSections.CAREERS, talent.careerList, ProfileSections.careers(detail));
    request.projectList =
        lists.of(ProfileSections.PROJECTS, talent.projectList, ProfileSections.projects(detail));
    request.preferredCityCodeList = lists.places(talent, stored);
    if (resume.channel().isPresent() && resume.matchedJobs().isEmpty()) {
      lists.notCarried("channel", "the source of a talent who exists cannot be changed");
    }
    List<String> changes = new ArrayList<>(basics.changes());
    changes.addAll(lists.replaced);
    return new TalentUpdate(
        request,
        List.copyOf(changes),
        List.copyOf(lists.replaced),
        new LinkedHashMap<>(basics.lost()),
        List.copyOf(lists.reasons));
  }

  /** The paths of the fields that are omitted because of the profile. */
  public List<String> notCarried() {
    return reasons.stream().map(NotCarriedReason::field).toList();
  }

  /**
   * Whether there is anything to send.
   *
   * @param withDocument whether a document is sent too
   */
  public boolean isNeeded(boolean withDocument) {
    return withDocument || !changes.isEmpty();
  }

  /** The lists to send, and the obstacles of others. */
  private static final class Lists {

    private final List<String> replaced = new ArrayList<>();
    private final List<NotCarriedReason> reasons = new ArrayList<>();
    private final StoredProfile profile;

    Lists(StoredProfile profile) {
      this.profile = profile;
    }

    <T> @Nullable List<T> of(
        Section<T> section, @Nullable List<T> sent, List<StoredEntry<T>> stored) {
      SectionMerge<T> merge = SectionMerge.of(section, sent, stored);
      String obstacle = merge.obstacle();
      if (merge.entries() != null && profile.hasUnknownFields(section.storedLists())) {
        obstacle = "a stored entry has a field that this version of the library does not know";
      }
      if (obstacle != null) {
        notCarried(section.path(), "the list would replace the stored one, and " + obstacle);
        return null;
      }
      if (merge.entries() != null) {
        replaced.add(section.path());
      }
      return merge.entries();
    }

    /** Stored places are included, whether Feishu adds or replaces places. */
    @Nullable List<String> places(CreateTalentRequest talent, TalentDetailBasicInfo stored) {
      Set<String> places =
          new LinkedHashSet<>(Nullables.<String>present(stored.preferredLocationCodeList));
      if (talent.preferredCityCodeList == null || !places.addAll(talent.preferredCityCodeList)) {
        return null;
      }
      if (places.size() > UpdateTalentRequest.PREFERRED_CITY_CODE_LIST_MAX_ITEMS) {
        notCarried(
            Places.EXPECTED,
            "with the stored places the list would have "
                + places.size()
                + ", and Feishu takes "
                + UpdateTalentRequest.PREFERRED_CITY_CODE_LIST_MAX_ITEMS);
        return null;
      }
      replaced.add(Places.EXPECTED);
      return List.copyOf(places);
    }

    void notCarried(String path, String reason) {
      reasons.add(NotCarriedReason.builder().field(path).reason(reason).build());
    }
  }

  @Override
  public String toString() {
    return "TalentUpdate[***, changes " + changes + ", not carried " + notCarried() + "]";
  }
}
