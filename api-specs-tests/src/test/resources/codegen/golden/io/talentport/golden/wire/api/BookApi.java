package io.talentport.golden.wire.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.talentport.adapter.support.spec.ErrorCategory;
import io.talentport.adapter.support.spec.OperationId;
import io.talentport.adapter.support.spec.PageDescriptor;
import io.talentport.adapter.support.spec.SpecApi;
import io.talentport.adapter.support.spec.SpecError;
import io.talentport.adapter.support.spec.SpecErrors;
import io.talentport.adapter.support.spec.SpecOperation;
import io.talentport.adapter.support.spec.SpecPermission;
import io.talentport.adapter.support.spec.SpecQuota;
import io.talentport.golden.wire.model.AddBookRequest;
import io.talentport.golden.wire.model.AddBookResponse;
import io.talentport.golden.wire.model.ListBooksResponse;
import io.talentport.golden.wire.model.ListLoansRequest;
import io.talentport.golden.wire.model.ListLoansResponse;
import io.talentport.golden.wire.model.Reply;
import java.util.List;

/** Operations of the tag Book. Generated from the spec; change the spec instead. */
@SuppressWarnings("all")
@SpecErrors({
  @SpecError(
      code = "99",
      category = ErrorCategory.TOKEN,
      meaning = "The token is \"stale\"; path C:\\temp\\u0041",
      remedy = "First line.\nSecond line: 令牌已过期\tend"),
  @SpecError(
      code = "-1",
      category = ErrorCategory.BUSY,
      meaning = "Busy",
      remedy = "Repeat later.",
      printed = {"系统\"忙\"", "busy"},
      pause = "PT5M"),
})
public interface BookApi {
  public static final SpecApi<BookApi> SPEC =
      SpecApi.of(BookApi.class)
          .reply(AddBookResponse::new)
          .body(AddBookRequest::new)
          .reply(ListBooksResponse::new)
          .reply(ListLoansResponse::new)
          .body(ListLoansRequest::new)
          .reply(AddBookResponse::new)
          .build();
  public static final String ERROR_LIBRARY_CLOSED = "-1";
  public static final OperationId ADD_BOOK = new OperationId(BookApi.class, "addBook");
  public static final OperationId LIST_BOOKS = new OperationId(BookApi.class, "listBooks");
  public static final String LIST_BOOKS_ERROR_SHELF_MOVED = "1002001";
  public static final int LIST_BOOKS_SHELF_ID_MAX_LENGTH = 64;
  public static final int LIST_BOOKS_PAGE_TOKEN_MIN_LENGTH = 1;
  public static final int LIST_BOOKS_PAGE_SIZE_MINIMUM = 1;
  public static final int LIST_BOOKS_PAGE_SIZE_MAXIMUM = 20;
  public static final int LIST_BOOKS_PAGE_SIZE_DEFAULT = 10;
  public static final long LIST_BOOKS_SINCE_MS_MINIMUM = 0L;
  public static final long LIST_BOOKS_SINCE_MS_MAXIMUM = 4102444800000L;
  public static final long LIST_BOOKS_SINCE_MS_DEFAULT = 0L;
  public static final int LIST_BOOKS_TAGS_MIN_ITEMS = 1;
  public static final int LIST_BOOKS_TAGS_MAX_ITEMS = 5;
  public static final String LIST_BOOKS_PROPERTY_CLASS_DEFAULT = "a\"b\\c";
  public static final String LIST_BOOKS_PROPERTY_CLASS_REFERENCE = "reference";
  public static final boolean LIST_BOOKS_WITH_LOANS_DEFAULT = false;
  public static final PageDescriptor<ListBooksResponse, io.talentport.golden.wire.model.Book> LIST_BOOKS_PAGES =
      new PageDescriptor<>(
          LIST_BOOKS,
          List.of("data", "items"),
          reply -> java.util.Optional.of(reply).map(at -> at.data).map(at -> at.items).orElse(null),
          row -> row.bookId,
          reply -> java.util.Optional.of(reply).map(at -> at.data).map(at -> at.hasMore).orElse(null),
          reply -> java.util.Optional.of(reply).map(at -> at.data).map(at -> at.pageToken).orElse(null),
          LIST_BOOKS_PAGE_SIZE_MAXIMUM);
  public static final OperationId LIST_LOANS = new OperationId(BookApi.class, "listLoans");
  public static final PageDescriptor<ListLoansResponse, io.talentport.golden.wire.model.Book> LIST_LOANS_PAGES =
      new PageDescriptor<>(
          LIST_LOANS,
          List.of("loans"),
          reply -> java.util.Optional.of(reply).map(at -> at.loans).orElse(null),
          row -> row.bookId,
          reply -> java.util.Optional.of(reply).map(at -> at.hasMore).orElse(null),
          reply -> java.util.Optional.of(reply).map(at -> at.nextCursor).orElse(null),
          ListLoansRequest.SIZE_MAXIMUM);
  public static final OperationId UPLOAD_COVER = new OperationId(BookApi.class, "uploadCover");
  public static final int UPLOAD_COVER_COVER_FILE_MAX_LENGTH = 1048576;

  /** Adds a book */
  @RequestLine("POST /v1/books")
  @Headers({
    "Accept: application/json",
    "Content-Type: application/json; charset=utf-8",
  })
  @SpecOperation(
      id = "addBook",
      retrySafe = false)
  AddBookResponse addBook(
      AddBookRequest addBookRequest);

  /** Lists the books of a \"shelf\" 书架 *_/ \\u002a/ */
  @RequestLine("GET /v1/shelves/{shelfId}/books?page_token={page_token}&page_size={page_size}&since_ms={since_ms}&tags={tags}&class={class}&with_loans={with_loans}")
  @Headers({
    "Accept: application/json",
    "X-Trace: {X-Trace}",
  })
  @SpecOperation(
      id = "listBooks",
      retrySafe = true,
      appTypes = {"custom", "store"},
      quotas = {
        @SpecQuota(permits = 50, period = "PT1S"),
        @SpecQuota(permits = 1000, period = "PT1M"),
      },
      permissions = {
        @SpecPermission(scope = "library:book:readonly", title = "查看\"图书\""),
        @SpecPermission(scope = "library:book", title = "Back\\slash"),
      },
      errors = {
        @SpecError(
            code = "1002001",
            category = ErrorCategory.BUSY,
            meaning = "系统错误",
            remedy = "Repeat the call later."),
      },
      documentation = "https://library.example/docs?page=books&lang=zh")
  ListBooksResponse listBooks(
      @Param("shelfId") String shelfId,
      @Param("page_token") String pageToken,
      @Param("page_size") Integer pageSize,
      @Param("since_ms") Long sinceMs,
      @Param("tags") List<String> tags,
      @Param("class") String propertyClass,
      @Param("with_loans") Boolean withLoans,
      @Param("X-Trace") String xTrace);

  /** Lists the loans of a reader */
  @RequestLine("POST /v1/loans")
  @Headers({
    "Accept: application/json",
    "Content-Type: application/json",
  })
  @SpecOperation(
      id = "listLoans",
      retrySafe = true)
  ListLoansResponse listLoans(
      ListLoansRequest listLoansRequest);

  /** Uploads a picture */
  @RequestLine("POST /v1/covers?shelf_id={shelf_id}")
  @Headers({
    "Accept: application/json",
  })
  @SpecOperation(
      id = "uploadCover",
      retrySafe = false,
      filePart = "cover_file")
  AddBookResponse uploadCover(
      @Param("shelf_id") String shelfId,
      io.talentport.adapter.support.spec.FileBody coverFile);
}
