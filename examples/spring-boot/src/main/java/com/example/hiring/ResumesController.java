package com.example.hiring;

import io.talentport.core.model.ResumeRecord;
import io.talentport.core.paging.Cursor;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeRecords;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists what is in the pool, page by page. */
@Controller
class ResumesController {

  private static final int LINES = 20;

  private final ResumeRecords records;
  private final MessageSource messages;

  ResumesController(ResumeRecords records, MessageSource messages) {
    this.records = records;
    this.messages = messages;
  }

  /** A cursor has nothing of a person in it, and may stand in an address. */
  @GetMapping({"/", "/resumes"})
  String list(@RequestParam(required = false) String cursor, Model model, Locale locale) {
    PageRequest from =
        cursor == null ? PageRequest.first().size(LINES) : PageRequest.from(Cursor.of(cursor));
    Page<ResumeRecord> page = records.list(from).pages().iterator().next();
    Words words = new Words(messages, locale);
    model.addAttribute(
        "rows", page.items().stream().map(shown -> RecordRow.of(shown, words)).toList());
    model.addAttribute("faults", page.faults().size());
    model.addAttribute("first", cursor == null);
    page.next().ifPresent(next -> model.addAttribute("next", next.toString()));
    return "resumes";
  }
}
