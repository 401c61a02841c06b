package org.alongside.tailoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.people.StaffGroup;
import org.alongside.people.TeamSetting;

/** Every fact that a condition of a rule may name. */
enum Fact {
  ROLE("role", About.PERSON, words(PeerRole.values()), s -> name(s.facts().role())),
  STAFF_GROUP(
      "staffGroup", About.PERSON, words(StaffGroup.values()), s -> name(s.facts().staffGroup())),
  ALSO_PEER("alsoPeer", About.PERSON, Kind.FLAG, s -> s.facts().alsoPeer()),
  SETTINGS(
      "settings",
      About.PERSON,
      new Domain(Kind.WORDS, names(TeamSetting.values()), null, null),
      s -> s.facts().settings().stream().map(Enum::name).collect(Collectors.toSet())),
  LONE_WORKING("loneWorking", About.PERSON, Kind.FLAG, s -> s.facts().loneWorking()),
  FACILITATES_GROUPS(
      "facilitatesGroups", About.PERSON, Kind.FLAG, s -> s.facts().facilitatesGroups()),
  REMOTE_SHARE("remoteShare", About.PERSON, numbers("0", "1"), s -> s.facts().remoteShare()),
  FORMAL_HOURS("formalHours", About.PERSON, numbers("0", "100000"), s -> s.facts().formalHours()),
  FTE("fte", About.PERSON, numbers("0.01", "1"), s -> s.facts().fte()),
  LAST_PRACTICE_ON("lastPracticeOn", About.PERSON, Kind.DAY, s -> s.facts().lastPracticeOn()),
  CERTIFICATE_HELD(
      "certificate.held", About.PERSON, Kind.FLAG, s -> said(s, PlanFacts.Certificate::held)),
  CERTIFICATE_CURRENT(
      "certificate.current", About.PERSON, Kind.FLAG, s -> said(s, PlanFacts.Certificate::current)),
  CERTIFICATE_VERIFIED(
      "certificate.verified",
      About.PERSON,
      Kind.FLAG,
      s -> said(s, PlanFacts.Certificate::verified)),
  TRAINING_HOURS(
      "training.hours", About.TRAINING, numbers("0", "10000"), s -> s.training().hours()),
  TRAINING_COMPLETED_ON(
      "training.completedOn", About.TRAINING, Kind.DAY, s -> s.training().completedOn()),
  TRAINING_VERIFIED("training.verified", About.TRAINING, Kind.FLAG, s -> s.training().verified()),
  TRAINING_MAPS_TO(
      "training.mapsTo",
      About.TRAINING,
      new Domain(Kind.WORDS, Set.of(), null, null),
      s -> s.training().mapsTo()),
  TRAINING_PROVINCE(
      "training.province",
      About.TRAINING,
      new Domain(Kind.WORD, Set.copyOf(FactsReader.PROVINCES), null, null),
      s -> s.training().province()),
  CONFIDENCE_LEVEL(
      "confidence.level",
      About.COMPETENCY,
      numbers("1", "5"),
      s -> BigDecimal.valueOf(s.facts().confidence().get(s.competency())));

  /** What a rule, and with it a fact, is about. */
  enum About {
    PERSON,
    TRAINING,
    COMPETENCY
  }

  /** How values of a fact look, and what may be asked of them. */
  enum Kind {
    FLAG(List.of("is")),
    WORD(List.of("is", "isNot")),
    WORDS(List.of("has")),
    NUMBER(List.of("atLeast", "atMost", "below")),
    DAY(List.of("withinMonths", "beforeMonths"));

    private final List<String> operators;

    Kind(List<String> operators) {
      this.operators = operators;
    }

    List<String> operators() {
      return operators;
    }
  }

  /**
   * Which values there are.
   *
   * @param words of a word or words; empty: modules of the plan
   * @param least of a number
   * @param most of a number
   */
  record Domain(Kind kind, Set<String> words, BigDecimal least, BigDecimal most) {}

  private final String text;
  private final About about;
  private final Domain domain;
  private final Function<RuleSubject, Object> value;

  Fact(String text, About about, Domain domain, Function<RuleSubject, Object> value) {
    this.text = text;
    this.about = about;
    this.domain = domain;
    this.value = value;
  }

  Fact(String text, About about, Kind kind, Function<RuleSubject, Object> value) {
    this(text, about, new Domain(kind, Set.of(), null, null), value);
  }

  /** The fact that the rules call so. */
  static Optional<Fact> of(String text) {
    return Arrays.stream(values()).filter(f -> f.text.equals(text)).findFirst();
  }

  /** As the rules call it. */
  String text() {
    return text;
  }

  About about() {
    return about;
  }

  Domain domain() {
    return domain;
  }

  /** A Boolean, String, Set, BigDecimal or LocalDate; null: unknown, and no condition holds. */
  Object value(RuleSubject subject) {
    return value.apply(subject);
  }

  private static boolean said(
      RuleSubject subject, Function<PlanFacts.Certificate, Boolean> question) {
    return subject.facts().certificate() != null && question.apply(subject.facts().certificate());
  }

  private static String name(Enum<?> word) {
    return word == null ? null : word.name();
  }

  private static Set<String> names(Enum<?>[] words) {
    return Arrays.stream(words).map(Enum::name).collect(Collectors.toSet());
  }

  private static Domain words(Enum<?>[] words) {
    return new Domain(Kind.WORD, names(words), null, null);
  }

  private static Domain numbers(String least, String most) {
    return new Domain(Kind.NUMBER, Set.of(), new BigDecimal(least), new BigDecimal(most));
  }
}
