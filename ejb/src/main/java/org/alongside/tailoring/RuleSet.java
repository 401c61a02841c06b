package org.alongside.tailoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tailoring rules of one plan as content data: what a file in the content's folder {@code
 * tailoring} says. Its format is told in {@code content/README.md}.
 *
 * <p>Where the subject's page leaves room, the rules and {@link Tailoring} read it so:
 *
 * <ul>
 *   <li>An item lists every rule that speaks about its module, in the order of their ids, whether
 *       it changes the outcome or not: R02 on P07 and P10 always, R04 on P13 ('stays REQ'), R21
 *       wherever confidence is 4 or more in the module's competency. A rule that is replaced (R03
 *       and R05 by R04), cancelled (R03-R05 by R06) or lifted (R04 on P03 by R16) does not speak
 *       there. R06 speaks about P05, P07 and P10 whenever it fires. R07 and MENTOR_GOAL name no
 *       module.
 *   <li>R25 is listed where it moved the day, and nowhere else: with a full-time post its factor is
 *       1, however many modules fall due early.
 *   <li>R21 speaks about the core modules of its competency alone: no elective can be fast-tracked.
 *   <li>R08 speaks as soon as a training from another province maps to P09; the self-study is
 *       FAST_TRACK only once such a training is verified, whatever its age and length, and the live
 *       part stays REQUIRED. A training of unknown province is not from another one.
 *   <li>R07 makes one task for each training that is claimed and not verified, and one for such a
 *       certificate, current or not.
 *   <li>The live part of a REQUIRED item is REQUIRED where the module has one; that of any other is
 *       asked only where a rule says so (R08, R20).
 *   <li>Of the gates only BY_WEEK_2 has a day that follows from the facts; the others say before
 *       what a module must be done, and leave its day alone.
 * </ul>
 *
 * @param version of these rules; every change is a new one
 * @param modules of the plan, in the order in which it shows them
 * @param gates of the person
 * @param otherwise why a module is there that no rule speaks about; by language
 */
record RuleSet(
    String version,
    List<PlanModule> modules,
    List<PersonGate> gates,
    Map<String, String> otherwise,
    List<Rule> rules) {

  /** A rule by its id. */
  Optional<Rule> rule(String id) {
    return rules.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /** A module by its code. */
  Optional<PlanModule> module(String code) {
    return modules.stream().filter(m -> m.code().equals(code)).findFirst();
  }

  /**
   * A module, as far as the rules need it.
   *
   * @param elective whether it is OPTIONAL unless a rule speaks for it
   * @param dueWeek in which week after the start it falls due
   * @param live whether it has a part that is held together with others
   * @param competencies what it maps to
   */
  record PlanModule(
      String code, boolean elective, int dueWeek, boolean live, List<String> competencies) {}

  /**
   * A gate of the person: it opens with levels that are held.
   *
   * @param levels by competency
   */
  record PersonGate(Gate gate, Map<String, Integer> levels, Map<String, String> text) {}

  /**
   * A rule.
   *
   * @param standing whether others change what it asks without contradicting it
   * @param later whether it concerns what happens later, and is no part of a calculation
   * @param title in a few words, by language
   * @param cases each says when, and then what
   */
  record Rule(
      String id, boolean standing, boolean later, Map<String, String> title, List<Case> cases) {
    /** The order of ids: R9 before R10. */
    static final Comparator<String> ORDER =
        Comparator.comparing((String id) -> id.substring(0, 1))
            .thenComparing(id -> Integer.parseInt(id.substring(1)));
  }

  /**
   * When a rule fires, and what follows.
   *
   * @param about the person, or each of their trainings or competencies by itself
   * @param all conditions of which all must hold; null: none
   * @param any conditions of which one must hold; null: none
   * @param unless rules that must not fire; null: none
   */
  record Case(
      Fact.About about,
      List<Condition> all,
      List<Condition> any,
      List<String> unless,
      List<Effect> then) {
    Case {
      about = about == null ? Fact.About.PERSON : about;
      all = all == null ? List.of() : all;
      any = any == null ? List.of() : any;
      unless = unless == null ? List.of() : unless;
    }

    boolean holds(RuleSubject subject) {
      return all.stream().allMatch(c -> c.holds(subject))
          && (any.isEmpty() || any.stream().anyMatch(c -> c.holds(subject)));
    }

    Stream<Condition> conditions() {
      return Stream.concat(all.stream(), any.stream());
    }
  }

  /**
   * A condition on one fact; exactly one of the others is there.
   *
   * @param is of a flag or word
   * @param isNot of a word
   * @param has of words
   * @param atLeast of a number, inclusive
   * @param atMost of a number, inclusive
   * @param below of a number, exclusive
   * @param withinMonths of a day: not before the same day so many months before the asking
   * @param beforeMonths of a day: before that
   */
  record Condition(
      String fact,
      Object is,
      String isNot,
      String has,
      BigDecimal atLeast,
      BigDecimal atMost,
      BigDecimal below,
      Integer withinMonths,
      Integer beforeMonths) {

    boolean holds(RuleSubject subject) {
      Object value = Fact.of(fact).orElseThrow().value(subject);
      if (value == null) {
        return false;
      }
      return switch (operator()) {
        case "is" -> is.equals(value);
        case "isNot" -> !isNot.equals(value);
        case "has" -> ((Collection<?>) value).contains(has);
        case "atLeast" -> ((BigDecimal) value).compareTo(atLeast) >= 0;
        case "atMost" -> ((BigDecimal) value).compareTo(atMost) <= 0;
        case "below" -> ((BigDecimal) value).compareTo(below) < 0;
        case "withinMonths" -> !isBefore(value, subject, withinMonths);
        default -> isBefore(value, subject, beforeMonths);
      };
    }

    private static boolean isBefore(Object day, RuleSubject subject, int months) {
      return ((LocalDate) day).isBefore(subject.facts().asOf().minusMonths(months));
    }

    /** The name of the one operator that is there; refuses none and several at build. */
    String operator() {
      return operators().findFirst().orElse("");
    }

    Stream<String> operators() {
      return Stream.of(
              is == null ? null : "is",
              isNot == null ? null : "isNot",
              has == null ? null : "has",
              atLeast == null ? null : "atLeast",
              atMost == null ? null : "atMost",
              below == null ? null : "below",
              withinMonths == null ? null : "withinMonths",
              beforeMonths == null ? null : "beforeMonths")
          .filter(Objects::nonNull);
    }
  }

  /** Which modules of a competency are meant. */
  enum Mapped {
    CORE,
    ELECTIVE
  }

  /**
   * What a rule says about some modules, or asks of somebody.
   *
   * @param modules by code; null where {@code mapped} is there or none is meant
   * @param mapped those that map to the competency the case is about; null: {@code modules}
   * @param requirement what is asked; null: nothing is changed
   * @param cap the least that other rules may ask; null: no matter
   * @param live whether the live part is asked whatever is asked of the rest; null: no matter
   * @param variant null: the standard one
   * @param gate null: none
   * @param overrides rules that do not speak about these modules then; null: none
   * @param task null: none
   * @param stretch the most by which part-time may lengthen the weeks; null: it does not
   * @param text why, by language; null where no module is meant
   */
  record Effect(
      List<String> modules,
      Mapped mapped,
      Requirement requirement,
      Requirement cap,
      LivePart live,
      Variant variant,
      ModuleGate gate,
      List<String> overrides,
      TaskKind task,
      BigDecimal stretch,
      Map<String, String> text) {
    Effect {
      modules = modules == null ? List.of() : modules;
      overrides = overrides == null ? List.of() : overrides;
    }

    boolean isAbout(PlanModule module, String competency) {
      if (mapped != null) {
        return module.competencies().contains(competency)
            && module.elective() == (mapped == Mapped.ELECTIVE);
      }
      return modules.contains(module.code());
    }
  }

  /**
   * A gate before which a module is to be done.
   *
   * @param days after the start by which it is due at the latest; null: no day of its own
   */
  record ModuleGate(Gate name, Integer days) {}
}
