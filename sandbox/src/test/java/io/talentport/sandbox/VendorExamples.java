package io.talentport.sandbox;

/** The requests that the vendors' pages print. */
final class VendorExamples {
  private VendorExamples() {}

  /** The page's example with every field set. */
  static String resumeAdd() {
    return """
        {"biz_code":"ddats","param":{
          "matched_jobs":["xxxx","xxxx","xxxx"],
          "channel":"51job",
          "resume_detail_info":{
            "name":"张三","phone_num":"18668421234","email":"123@mail.com","sex":"男性",
            "birth":"2010-01","graduate_time":"2010-01","begin_work_time":"2010-01",
            "nationality":"中国","married":"已婚","native_place":"浙江",
            "now_location":"浙江省杭州市","forward_location":"浙江省杭州市","school":"浙江大学",
            "education":"本科","advanced_degree":"理学学士","student_type":"全日制",
            "school_type":"985","speciality":"计算机科学与技术","salary":"1000",
            "aim_salary":"2000","title_standard":"开发工程师","vocation_standard":"互联网",
            "political":"党员","job_status":"求职中","grade_of_english":"6级",
            "education_info_list":[{"start_date":"2010-01","end_date":"2010-01",
              "school":"浙江大学","speciality":"计算机科学与技术","education":"本科",
              "summary":"专业GPA3.2,一等奖学金"}],
            "experience_info_list":[{"start_date":"2010-01","end_date":"2010-01",
              "company":"阿里巴巴","title":"开发工程师",
              "summary":"负责xxx项目的研发工作,取得了xx成果"}],
            "training_info_list":[{"start_date":"2010-01","end_date":"2010-01",
              "training_institution":"新东方","certificate":"高级厨师证书",
              "description_in_details":"川菜,粤菜,维扬菜,煎炸蒸煮"}],
            "project_info_list":[{"start_date":"2010-01","end_date":"2010-01",
              "project_name":"xxx项目","project_description":"项目描述"}]},
          "opt_user_id":"userId123",
          "resume_file":{"download_url":"xxxx","file_type":"pdf","file_name":"xxx.pdf"},
          "origin_mail":{"received_time":"15984483611280","mail_id":"xxxx",
            "from_mail_alias":"xxx","mail_address":"xxxx","title":"xxxx","body_html":"xxxxx",
            "from_mail_address":"xxxx"},
          "virtual_phone_number_flag":true,
          "resume_channel_url":"www.alibaba.com"}}
        """;
  }

  /** A talent with every field set that has an effect. */
  static String createTalent(String attachmentId, String sourceId) {
    return """
        {"init_source_id":"%2$s","resume_source_id":"%2$s","folder_id_list":["7200000000000000001"],
         "creator_id":"ou_example","creator_account_type":1,"resume_attachment_id":"%1$s",
         "basic_info":{"name":"Lin Example","mobile":"13955500009","mobile_country_code":"CN_1",
           "email":"lin9@example.org",
           "identification":{"identification_type":1,"identification_number":"110000200001010009"},
           "start_work_time":"1409500800000","birthday":"820425600000","gender":2,
           "nationality_id":"CN_112","current_city_code":"CT_7","hometown_city_code":"CT_159",
           "customized_data":[{"object_id":"7300000000000000010","value":"3"}]},
         "education_list":[{"degree":6,"school":"Example University",
           "field_of_study":"Statistics","start_time":"1409500800000","end_time":"1530374400000",
           "education_type":2,"academic_ranking":10,"customized_data":[]}],
         "career_list":[{"company":"Sample Ltd","title":"Analyst","desc":"reports",
           "start_time":"1530374400000","career_type":2}],
         "project_list":[{"name":"Sample","role":"lead","link":"https://projects.example.com/1",
           "desc":"what it was","start_time":"1530374400000","end_time":"1561910400000"}],
         "works_list":[{"link":"https://works.example.com/1","desc":"paper",
           "attachment_id":"%1$s"}],
         "award_list":[{"title":"Best paper","desc":"of the year","award_time":"1530374400000"}],
         "language_list":[{"language":1,"proficiency":4}],
         "sns_list":[{"sns_type":5,"link":"lin-example"}],
         "preferred_city_code_list":["CT_7"],
         "self_evaluation":{"content":"careful"},
         "customized_data":[{"object_id":"7300000000000000020",
           "children":[[{"object_id":"7300000000000000021","value":"[\\"a\\"]"}]]}]}
        """
        .formatted(attachmentId, sourceId);
  }

  /** The page's example body. */
  static String batchGetId() {
    return """
        {"mobile_code":"86","mobile_number_list":["182900291190"],
         "email_list":["foo@bytedance.com"],"identification_type":1,
         "identification_number_list":["510403xxxxxxxx"]}
        """;
  }
}
