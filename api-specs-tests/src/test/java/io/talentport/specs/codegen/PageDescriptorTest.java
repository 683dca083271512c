package io.talentport.specs.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.support.spec.Envelope;
import io.talentport.adapter.support.spec.PageDescriptor;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GeneratedOnce.class)
@Tag("same-on-every-jdk")
@Tag("slow")
class PageDescriptorTest {

  private final GeneratedCode generated;

  PageDescriptorTest(GeneratedCode generated) {
    this.generated = generated;
  }

  @Test
  void readsPageWithinReply() throws ReflectiveOperationException {
    PageDescriptor<Envelope, Object> pages = descriptor("LIST_BOOKS_PAGES");
    Object book = generated.empty("Book");
    set(book, "bookId", "book-1");
    Object data = generated.empty("ListBooksData");
    set(data, "items", List.of(book));
    set(data, "hasMore", true);
    set(data, "pageToken", "token-2");
    Envelope reply = (Envelope) generated.empty("ListBooksResponse");
    set(reply, "data", data);

    assertThat(pages.operation().api()).isEqualTo(generated.api("BookApi"));
    assertThat(pages.operation().name()).isEqualTo("listBooks");
    assertThat(pages.itemsPath()).containsExactly("data", "items");
    assertThat(pages.items().apply(reply)).containsExactly(book);
    assertThat(pages.id().apply(book)).isEqualTo("book-1");
    assertThat(pages.hasMore().apply(reply)).isTrue();
    assertThat(pages.next().apply(reply)).isEqualTo("token-2");
    assertThat(pages.maximumSize()).isEqualTo(20);
  }

  @Test
  void replyWithoutPageHasNothing() throws ReflectiveOperationException {
    PageDescriptor<Envelope, Object> pages = descriptor("LIST_BOOKS_PAGES");
    Envelope reply = (Envelope) generated.empty("ListBooksResponse");

    assertThat(pages.items().apply(reply)).isNull();
    assertThat(pages.hasMore().apply(reply)).isNull();
    assertThat(pages.next().apply(reply)).isNull();
  }

  @Test
  void readsReplyThatIsThePageAndTheLimitOfABody() throws ReflectiveOperationException {
    PageDescriptor<Envelope, Object> pages = descriptor("LIST_LOANS_PAGES");
    Envelope reply = (Envelope) generated.empty("ListLoansResponse");
    set(reply, "loans", List.of());
    set(reply, "nextCursor", "cursor-2");

    assertThat(pages.itemsPath()).containsExactly("loans");
    assertThat(pages.items().apply(reply)).isEmpty();
    assertThat(pages.next().apply(reply)).isEqualTo("cursor-2");
    assertThat(pages.maximumSize()).isEqualTo(50);
  }

  @SuppressWarnings("unchecked")
  private PageDescriptor<Envelope, Object> descriptor(String name)
      throws ReflectiveOperationException {
    return (PageDescriptor<Envelope, Object>) generated.api("BookApi").getField(name).get(null);
  }

  private static void set(Object carrier, String field, Object value)
      throws ReflectiveOperationException {
    carrier.getClass().getField(field).set(carrier, value);
  }
}
