package com.example.compatibility.cloud;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;

/** A client of the application's own: what the sandbox has been asked. */
@FeignClient(name = "journal", url = "${journal.address}")
interface JournalClient {

  @GetMapping("/_sandbox/journal")
  String journal();
}
