package io.talentport.adapter.tck.internal.platform;

import io.talentport.adapter.tck.internal.spec.Spec;
import io.talentport.adapter.tck.internal.spec.SpecCall;
import io.talentport.core.model.Resume;
import io.talentport.sandbox.Seed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the contract must know about a platform: its specification, how it writes facts, and which
 * call of a port makes which of its operations. Made from the vendor's pages and nothing else: it
 * must not share an adapter's mistakes.
 */
public interface PlatformScript {

  /** The script of a platform of the sandbox. */
  static PlatformScript of(String platform) {
    return switch (platform) {
      case "dingtalk" -> Scripts.DINGTALK;
      case "feishu" -> Scripts.FEISHU;
      default ->
          throw new IllegalArgumentException(
              "the contract kit knows dingtalk and feishu, not \""
                  + platform
                  + "\"; add a PlatformScript for it");
    };
  }

  /** The platform's name. */
  String id();

  /** Its specification. */
  Spec spec();

  /** The settings without which nothing can be sent, without their prefix. */
  Set<String> mandatorySettings();

  /** The settings that hold secrets, without their prefix. */
  Set<String> secretSettings();

  /** Its success around a payload. */
  ObjectNode success(JsonNode payload);

  /** The names by which a reply says that it is a success. */
  default Set<String> successMarks() {
    ObjectNode success = success(JsonNodeFactory.instance.objectNode());
    return success.properties().stream()
        .filter(property -> property.getValue().isValueNode())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Its refusal of an operation. */
  ObjectNode refusal(SpecCall call, String code, String text, String requestId);

  /** The settings of how long a call may take, without their prefix. */
  default Set<String> deadlines() {
    return Set.of("call-deadline");
  }

  /** Whether it documents that it answers a caller who calls too often with a web page. */
  default boolean blocksByWebPage() {
    return false;
  }

  /** The settings of its hosts' addresses, without their prefix. */
  default Set<String> addresses() {
    return Set.of("base-url");
  }

  /** How many times an operation that may not be repeated has written. */
  int written(Seed seed, String operation);

  /** The people whom the look-up finds. */
  TalentDriver talents();

  /** Résumés that the platform cannot take, and are refused before any call. */
  List<RefusedResume> refusedResumes();

  /** How each operation that needs a token is made to happen. */
  List<OperationDriver> drivers();

  /** The listings. */
  List<ListingDriver<?>> listings();

  /**
   * A résumé as the platform's page writes it; without an operator of its own, on behalf of the
   * sandbox's.
   */
  default ObjectNode submission(Resume resume) {
    throw new UnsupportedOperationException(id() + " takes no résumés");
  }

  /** What a submission leaves out of {@link Resumes#full()}, as a receipt names it. */
  default List<String> notCarried() {
    throw new UnsupportedOperationException(id() + " takes no résumés");
  }

  /** A résumé of which nothing is lost. */
  default Resume carriedWhole() {
    return Resumes.minimal().build();
  }

  /**
   * The operations that make up a submit of {@link Resumes#withDocument()}, in their order; empty
   * if it is a single one, which is done or not.
   */
  default List<String> submitSteps() {
    return List.of();
  }

  /** The schema of a submission. */
  default String submissionSchema() {
    throw new UnsupportedOperationException(id() + " takes no résumés");
  }

  /** The vocabularies. */
  List<VocabularyCase> vocabularies();
}
