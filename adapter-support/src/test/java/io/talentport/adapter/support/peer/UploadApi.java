package io.talentport.adapter.support.peer;

import feign.Headers;
import feign.RequestLine;
import io.talentport.adapter.support.spec.FileBody;
import io.talentport.adapter.support.spec.SpecApi;
import io.talentport.adapter.support.spec.SpecOperation;

/** A write that takes a file. */
public interface UploadApi {

  SpecApi<UploadApi> SPEC = SpecApi.of(UploadApi.class).reply(ThingsReply::new).build();

  @SpecOperation(id = "uploadThing", retrySafe = false, filePart = "content")
  @RequestLine("POST /files")
  @Headers({"Accept: application/json"})
  ThingsReply upload(FileBody file);
}
