package io.talentport.adapter.support.reply;

import io.talentport.adapter.support.context.Attempt;
import io.talentport.adapter.support.context.Credential;
import io.talentport.adapter.support.context.Upload;
import io.talentport.adapter.support.http.CallRequest;
import io.talentport.adapter.support.http.PercentEncoding;
import io.talentport.adapter.support.json.JsonValues;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Every value of a request, plain and encoded, so that a platform that echoes one does not bring it
 * into a log.
 */
final class SentValues {

  private SentValues() {}

  static Collection<String> of(CallRequest request, Attempt attempt) {
    Upload upload = attempt.call().upload();
    Credential credential = attempt.credential();
    Set<String> values = new HashSet<>(JsonValues.of(request.body()));
    if (upload != null) {
      values.add(upload.file().fileName());
    }
    int queryAt = request.pathAndQuery().indexOf('?');
    if (queryAt >= 0) {
      for (String parameter : request.pathAndQuery().substring(queryAt + 1).split("&")) {
        String value = parameter.substring(parameter.indexOf('=') + 1);
        values.add(URLDecoder.decode(value, StandardCharsets.UTF_8));
      }
    }
    if (credential != null) {
      values.add(credential.token().value());
    }
    Set<String> forms = new HashSet<>(values);
    for (String value : values) {
      forms.add(PercentEncoding.of(value));
      forms.add(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
    return forms;
  }
}
