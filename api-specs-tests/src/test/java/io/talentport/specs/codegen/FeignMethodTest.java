package io.talentport.specs.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import feign.Feign;
import feign.Request;
import feign.Response;
import io.talentport.adapter.support.spec.FileBody;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GeneratedOnce.class)
@Tag("same-on-every-jdk")
@Tag("slow")
class FeignMethodTest {

  private final GeneratedCode generated;

  FeignMethodTest(GeneratedCode generated) {
    this.generated = generated;
  }

  @Test
  void absentOptionalParametersLeaveTheUrl() throws ReflectiveOperationException {
    Request request = sent("listBooks", "s 1", null, 5, null, null, null, null, null);
    assertThat(request.httpMethod()).isEqualTo(Request.HttpMethod.GET);
    assertThat(request.url()).isEqualTo("http://127.0.0.1/v1/shelves/s%201/books?page_size=5");
    assertThat(request.headers()).containsOnlyKeys("Accept");
  }

  @Test
  void presentParametersAreSentUnderTheirWireNames() throws ReflectiveOperationException {
    Request request =
        sent("listBooks", "s1", "a&b", 5, 7L, List.of("x", "y"), "novel", true, "trace-1");
    assertThat(request.url())
        .isEqualTo(
            "http://127.0.0.1/v1/shelves/s1/books?page_token=a%26b&page_size=5&since_ms=7"
                + "&tags=x&tags=y&class=novel&with_loans=true");
    assertThat(request.headers().get("X-Trace")).containsExactly("trace-1");
  }

  @Test
  void aBodyIsSentAsJson() throws ReflectiveOperationException {
    Request request = sent("addBook", generated.filled("AddBookRequest"));
    assertThat(request.url()).isEqualTo("http://127.0.0.1/v1/books");
    assertThat(request.headers().get("Content-Type"))
        .containsExactly("application/json; charset=utf-8");
    assertThat(request.body()).isNotEmpty();
  }

  @Test
  void aFileIsHandedToTheEncoderWhichAddsTheContentTypeWithItsBoundary()
      throws ReflectiveOperationException {
    Request request = sent("uploadCover", "s1", new Picture());
    assertThat(request.url()).isEqualTo("http://127.0.0.1/v1/covers?shelf_id=s1");
    assertThat(request.headers()).doesNotContainKey("Content-Type");
    assertThat(request.body()).asString().isEqualTo("Picture");
  }

  /** A file that says nothing of itself. */
  private static final class Picture implements FileBody {

    @Override
    public String fileName() {
      return "cover.png";
    }

    @Override
    public String mediaType() {
      return "image/png";
    }

    @Override
    public long length() {
      return 0;
    }

    @Override
    public InputStream open() {
      return InputStream.nullInputStream();
    }

    @Override
    public String toString() {
      return "Picture";
    }
  }

  /** Calls a method of the generated interface and returns what Feign would put on the wire. */
  private Request sent(String method, @Nullable Object... arguments)
      throws ReflectiveOperationException {
    List<Request> requests = new ArrayList<>();
    Class<?> type = generated.api("BookApi");
    Object client =
        Feign.builder()
            .encoder((body, bodyType, template) -> template.body(body.toString()))
            .decoder((response, responseType) -> null)
            .client(
                (request, options) -> {
                  requests.add(request);
                  return Response.builder()
                      .request(request)
                      .status(200)
                      .body(new byte[] {'{', '}'})
                      .build();
                })
            .target(type, "http://127.0.0.1");
    generated.method("BookApi", method).invoke(client, arguments);
    assertThat(requests).hasSize(1);
    return requests.get(0);
  }
}
