package io.talentport.adapter.feishu;

import io.talentport.core.model.AttachmentId;
import io.talentport.core.model.TalentId;
import io.talentport.sandbox.Seed;
import java.nio.charset.StandardCharsets;

/** A talent of whom the sandbox shows every field, each list with one entry. */
final class ProfiledTalent {

  static final TalentId ID = TalentId.of("7500000000000000901");
  static final AttachmentId DOCUMENT = AttachmentId.of("7400000000000000901");
  static final byte[] CONTENT = "%PDF-1.7 marker-of-the-document".getBytes(StandardCharsets.UTF_8);

  static final String ROW =
      """
      {"talent_id": "7500000000000000901",
       "basic_info": {"name": "Marker Lin", "mobile_number": "13987650001", "mobile_code": "86",
        "email": "marker-lin@example.org", "experience_years": 5, "age": 30,
        "nationality_code": "CN_1", "gender": 2, "current_location_code": "CT_22",
        "hometown_location_code": "CT_159", "preferred_location_code_list": ["CT_22", "CT_11"],
        "home_address": "marker-address", "identification_type": 2,
        "identification_number": "MARKER-E7654321", "birthday": 631123200, "marital_status": 2,
        "customized_data_list": [{"object_id": "7300000000000000010",
          "name": {"zh_cn": "性格", "en_us": "Character"}, "object_type": 1,
          "value": {"content": "marker-character"}}],
        "hukou_location_code": "CT_11", "create_time": "1750000000000",
        "update_time": "1760000000000", "confidential": 2},
       "education_list": [{"degree": 6, "school_name": "marker-school", "major": "marker-major",
         "start_time": "2014-09", "end_time": "2018-06", "education_type": 2,
         "academic_ranking": 10, "customized_data_list": []}],
       "career_list": [{"company_name": "marker-company", "title": "marker-title",
         "description": "marker-work", "start_time": "2018-07", "end_time": "-",
         "customized_data_list": []}],
       "internship_list": [{"company_name": "marker-trial", "title": "marker-trainee",
         "description": "marker-data", "start_time": "2017-07", "end_time": "2017-09",
         "customized_data_list": []}],
       "project_list": [{"project_name": "marker-project", "role": "marker-role",
         "link": "https://marker.example.com/1", "description": "marker-aim",
         "start_time": "2018-07", "end_time": "2019-07", "customized_data_list": []}],
       "works_list": [{"id": "7540000000000000001", "link": "https://marker.example.com/2",
         "description": "marker-paper", "customized_data_list": []}],
       "award_list": [{"award_name": "marker-award", "award_time": "2018",
         "description": "marker-praise", "customized_data_list": []}],
       "language_list": [{"language": 1, "proficiency": 4, "customized_data_list": []}],
       "sns_list": [{"sns_type": 5, "link": "marker-account", "customized_data_list": []}],
       "resume_source_list": [{"id": "7001", "zh_name": "拉勾", "en_name": "Lagou"}],
       "customized_data_list": [{"module_id": "7300000000000000020",
         "name": {"zh_cn": "补充", "en_us": "Supplement"}, "object_type": 11, "children": []}],
       "resume_attachment_list": [{"id": "7400000000000000901", "name": "marker-cv.pdf",
         "mime": "application/pdf", "create_time": "1750000000000"}],
       "registration_list": [{"id": "7580000000000000001", "registration_time": 1755000000000,
         "download_url": "https://marker.example.com/form", "scenario": 5}],
       "is_onboarded": false, "is_in_agency_period": true, "top_degree": 6,
       "talent_folder_ref_list_v2": [{"folder_id": "7620000000000000001",
         "name": "marker-folder", "add_time": "1760000000000"}],
       "tag_list": [{"id": "7630000000000000001",
         "name": {"zh_cn": "marker-tag", "en_us": "marker-label"},
         "description": {"zh_cn": "marker-meaning"}, "type": 1}],
       "block_info": {"blocked_time": "1760000000", "reason": "marker-reason"},
       "talent_pool_ref_list_v2": [{"id": "7610000000000000001",
         "name": {"zh_cn": "marker-pool"}, "description": {"zh_cn": "marker-use"},
         "add_time": "1760000000000"}],
       "note_list_v2": [{"id": "7640000000000000001", "application_id": "7700000000000000001",
         "create_time": "1760000000000", "update_time": "1760000500000",
         "content": "marker-note", "privacy": 2}]}
      """;

  private ProfiledTalent() {}

  static void seed(Seed seed) {
    seed.rows("getTalent", "[" + ROW + "]");
    seed.resumeDocument(DOCUMENT.value(), "marker-cv.pdf", "application/pdf", CONTENT);
  }
}
