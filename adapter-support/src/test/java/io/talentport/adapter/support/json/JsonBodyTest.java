package io.talentport.adapter.support.json;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.talentport.adapter.support.peer.ThingsReply;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

  private static JsonBody<ThingsReply> read(byte[] body) {
    return JsonBody.read(body, body.length, ThingsReply::new, OptInFields.SKIPPED, () -> {});
  }

  private static JsonBody<ThingsReply> read(String body) {
    return read(body.getBytes(UTF_8));
  }

  private static ThingsReply.Things data(String data) {
    JsonBody<ThingsReply> body = read("{\"data\":" + data + "}");
    assertThat(body.faults()).isEmpty();
    return Objects.requireNonNull(Objects.requireNonNull(body.value()).data);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                   | it is empty",
        "'  '                 | it is empty",
        "null                 | it is null",
        "[{}]                 | it is not a JSON object",
        "\"text\"             | it is not a JSON object",
        "7                    | it is not a JSON object",
        "[}                   | it is not valid JSON, or cut off",
        "{\"code\":NaN}       | it is not valid JSON, or cut off",
        "{\"code\":Infinity}  | it is not valid JSON, or cut off",
        "{\"code\":01}        | it is not valid JSON, or cut off",
        "{\"code\":0,}        | it is not valid JSON, or cut off",
        "{'code':0}           | it is not valid JSON, or cut off",
        "{\"code\":0} x       | it is not valid JSON, or cut off",
        "{\"code\":0}{}       | it is not valid JSON, or cut off: something follows its end",
        "<html>               | it is a web page, not JSON",
        "<?XML version=\"1\"> | it is not valid JSON, or cut off",
      })
  void whatIsNoJsonObjectHasNoValue(String body, String problem) {
    assertThat(read(body).value()).isNull();
    assertThat(read(body).problem()).isEqualTo(problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>", " \n<!DOCTYPE html>", "\uFEFF<html>"})
  void htmlIsAWebPage(String body) {
    assertThat(read(body).isWebPage()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "<?xml version=\"1.0\"?>", "", "<", " "})
  void nothingElseButMarkupIsAWebPage(String body) {
    assertThat(read(body).isWebPage()).isEqualTo(body.equals("<"));
  }

  @Test
  void blanksWithoutEndBeforeMarkupAreNoWebPage() {
    assertThat(read(" ".repeat(600) + "<html>").isWebPage()).isFalse();
  }

  @Test
  void aByteOrderMarkIsSkipped() {
    assertThat(read("\uFEFF{\"code\":0}").value()).isNotNull();
  }

  @Test
  void utf16WithoutMarkIsReadAsTheStandardOnceAllowed() {
    assertThat(read("{\"code\":0}".getBytes(UTF_16BE)).value()).isNotNull();
  }

  @Test
  void nestingIsReadToADepthOf500() {
    assertThat(read("{\"x\":" + "[".repeat(499) + "]".repeat(499) + "}").value()).isNotNull();
    assertThat(read("{\"x\":" + "[".repeat(500) + "]".repeat(500) + "}").value()).isNull();
    assertThat(read("{\"data\":{\"items\":" + "[{\"parts\":".repeat(249)).value()).isNull();
  }

  @Test
  void aNumberOfMoreThanAThousandDigitsIsNoJson() {
    assertThat(read("{\"x\":" + "1".repeat(1000) + ",\"code\":0}").value()).isNotNull();
    assertThat(read("{\"code\":" + "1".repeat(1001) + "}").value()).isNull();
  }

  @Test
  void textsAreAsLongAsTheBodyMayBe() {
    assertThat(data("{\"page_token\":\"" + "x".repeat(30_000_000) + "\"}").pageToken)
        .hasSize(30_000_000);
  }

  @Test
  @Tag("G3")
  void aLargeBodyIsReadOnlyWhileTheCallIsInTime() {
    byte[] large = ("{\"msg\":\"" + "x".repeat(2_000_000) + "\"}").getBytes(UTF_8);
    Runnable tooLate =
        () -> {
          throw new IllegalStateException("too late");
        };

    assertThat(read(large).value()).isNotNull();
    assertThatThrownBy(
            () ->
                JsonBody.read(large, large.length, ThingsReply::new, OptInFields.SKIPPED, tooLate))
        .hasMessage("too late");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true      | true",
        "\"TRUE\"  | true",
        "\" true \"| true",
        "1         | true",
        "-1        | true",
        "99999999999 | true",
        "false     | false",
        "\"False\" | false",
        "0         | false",
        "-0        | false",
        "null      | ",
        "\"\"      | ",
        "\" \"     | ",
        "\"null\"  | ",
      })
  void aTruthValueIsReadInEveryNotation(String value, @Nullable Boolean expected) {
    assertThat(data("{\"has_more\":" + value + "}").hasMore).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "\"yes\"", "\"1\"", "[]", "{}"})
  void whatIsNoTruthValueIsAFault(String value) {
    assertThat(read("{\"data\":{\"has_more\":" + value + "}}").faults())
        .containsExactly(
            new WireFault(List.of("data", "has_more"), "is of another kind than documented"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2147483648      | is not a whole number of 32 bits",
        "\"-2147483649\" | is not a whole number of 32 bits",
        "7.5             | is not a whole number of 32 bits",
        "1e400000        | is not a whole number of 32 bits",
        "\"seven\"       | is of another kind than documented",
        "false           | is of another kind than documented",
      })
  void aFaultSaysWhetherTheKindOrTheRangeIsWrong(String value, String reason) {
    assertThat(read("{\"data\":{\"items\":[{\"count\":" + value + "}]}}").faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.place()).isEqualTo("data.items[0].count"))
        .satisfies(fault -> assertThat(fault.reason()).isEqualTo(reason));
  }

  @Test
  void aNumberBeyond64BitsIsAFaultWithItsOwnRange() {
    assertThat(read("{\"data\":{\"items\":[{\"created_at\":9223372036854775808}]}}").faults())
        .singleElement()
        .satisfies(
            fault -> assertThat(fault.reason()).isEqualTo("is not a whole number of 64 bits"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.50", "true", "1e3"})
  void aTextIsReadAsItIsWritten(String value) {
    assertThat(data("{\"page_token\":" + value + "}").pageToken).isEqualTo(value);
  }

  @Test
  void aShortTextThatRecordsHaveAlikeIsHeldOnce() {
    List<ThingsReply.Thing> items =
        Objects.requireNonNull(
            data("{\"items\":[{\"note\":\"初筛\"},{\"note\":\"\"},{\"note\":\"初筛\"}]}").items);

    assertThat(items).extracting(thing -> thing.note).containsExactly("初筛", "", "初筛");
    assertThat(items.get(2).note).isSameAs(items.get(0).note);
  }

  @Test
  void aFieldWhoseTextChangesIsReadAsItIs() {
    List<String> notes =
        Stream.of("a", "bb", "a", "cc", "dd", "ee", "ff", "ff", "", "x".repeat(60), "ff").toList();
    String items =
        notes.stream().map(note -> "{\"note\":\"" + note + "\"}").collect(Collectors.joining(","));

    assertThat(Objects.requireNonNull(data("{\"items\":[" + items + "]}").items))
        .extracting(thing -> thing.note)
        .containsExactlyElementsOf(notes);
  }

  @Test
  void manyTextsAreEachReadAsTheyAre() {
    List<String> texts = IntStream.range(0, 500).mapToObj(number -> "n" + number * 31).toList();
    String labels = texts.stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));

    assertThat(Objects.requireNonNull(data("{\"items\":[{\"labels\":" + labels + "}]}").items))
        .first()
        .satisfies(thing -> assertThat(thing.labels).isEqualTo(texts));
  }

  @Test
  void nullsInListsAreKept() {
    ThingsReply.Things things = data("{\"items\":[null,{\"labels\":[null,\"a\"]}]}");

    assertThat(things.items).hasSize(2).element(0).isNull();
    assertThat(Objects.requireNonNull(things.items).get(1).labels).containsExactly(null, "a");
  }

  @Test
  @Tag("G15")
  void aFieldThatARecordHasTwiceMarksTheRecordAndKeepsTheLast() {
    JsonBody<ThingsReply> body =
        read("{\"data\":{\"items\":[{\"id\":\"a\",\"id\":\"b\"},{\"parts\":[{}],\"parts\":[]}]}}");

    assertThat(body.faults())
        .extracting(WireFault::place, WireFault::reason)
        .containsExactly(
            tuple("data.items[0].id", "is there twice"),
            tuple("data.items[1].parts", "is there twice"));
    ThingsReply value = Objects.requireNonNull(body.value());
    assertThat(Objects.requireNonNull(Objects.requireNonNull(value.data).items))
        .first()
        .satisfies(thing -> assertThat(thing.id).isEqualTo("b"));
  }

  @ParameterizedTest
  @Tag("G15")
  @ValueSource(
      strings = {
        "{\"data\":{\"has_more\":true},\"data\":null}",
        "{\"data\":{\"items\":[{}],\"items\":{}}}"
      })
  void aFieldOutsideOfAllRecordsThatIsThereTwiceIsAFaultOutsideOfLists(String body) {
    assertThat(read(body).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.isInList()).isFalse());
  }

  @ParameterizedTest
  @Tag("G15")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"code\":0,\"code\":0}          | false",
        "{\"code\":0,\"code\":\" 0\"}     | false",
        "{\"code\":5,\"code\":0}          | true",
        "{\"code\":5,\"code\":null}       | true",
        "{\"code\":5,\"code\":{\"a\":1}}  | true",
        "{\"msg\":\"a\",\"msg\":\"b\"}    | false",
      })
  void twoCodesOfOneNameContradictUnlessTheyAreTheSame(String body, boolean contradictory) {
    assertThat(read(body).refusals().isContradictory()).isEqualTo(contradictory);
  }

  @ParameterizedTest
  @Tag("G15")
  @ValueSource(
      strings = {
        "{\"code\":0,\"data\":{\"sub\":{\"errcode\":\"E1\",\"errmsg\":\"no\"}}}",
        "{\"code\":0,\"data\":{\"items\":{\"errcode\":\"E1\",\"errmsg\":\"no\"}}}",
        "{\"code\":0,\"error\":{\"x\":{\"y\":{\"errcode\":\"E1\",\"errmsg\":\"no\"}}}}",
        "{\"code\":0,\"msg\":{\"errcode\":\"E1\",\"errmsg\":\"no\"}}",
      })
  void aRefusalIsFoundInUnknownObjectsAndInThoseOfAnotherKindThanDocumented(String body) {
    assertThat(read(body).refusals().first())
        .hasValueSatisfying(found -> assertThat(found.code()).isEqualTo("E1"))
        .hasValueSatisfying(found -> assertThat(found.message()).isEqualTo("no"));
  }

  @ParameterizedTest
  @Tag("G15")
  @ValueSource(
      strings = {
        "{\"data\":{\"items\":[{\"x\":{\"errcode\":\"E1\"}}]}}",
        "{\"x\":[{\"errcode\":\"E1\"}]}",
        "{\"data\":{\"sub\":{\"errcode\":0}}}",
      })
  void whatRecordsSayAndWhatSaysSuccessIsNoRefusal(String body) {
    assertThat(read(body).refusals().first()).isEmpty();
  }

  @ParameterizedTest
  @Tag("G15")
  @CsvSource({"false,true", "0,true", "\"FALSE\",true", "true,false", "1,false"})
  void aFlagMaySayThatTheReplyIsNoSuccess(String flag, boolean flagged) {
    assertThat(read("{\"success\":" + flag + "}").refusals().isFlaggedAsFailure())
        .isEqualTo(flagged);
  }

  @Test
  void aProblemNeverQuotesTheBody() {
    JsonBody<ThingsReply> body = read("{\"data\":{\"items\":[{\"count\":\"MarkValue\"}]}}");

    assertThat(body.faults().toString()).doesNotContain("MarkValue");
    assertThat(read("{\"MarkValue\"").problem()).doesNotContain("MarkValue");
  }

  @Test
  void aFaultIsWithinARecordOnlyIfItIsBelowIt() {
    WireFault fault = new WireFault(List.of("data", "talent", "age"), "is odd");

    assertThat(fault.isWithin(List.of("data"))).isTrue();
    assertThat(fault.isWithin(List.of("data", "talent"))).isTrue();
    assertThat(fault.isWithin(List.of("data", "talent", "age"))).isFalse();
    assertThat(fault.isWithin(List.of("data", "note"))).isFalse();
    assertThat(fault.isWithin(List.of())).isFalse();
  }
}
