package org.alongside.credential;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alongside.catalogue.Published;
import org.alongside.platform.Audited;
import org.alongside.platform.MessageAsked;
import org.alongside.platform.PublicId;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;
import org.alongside.tailoring.PlanKind;

/**
 * The one place that gives credentials, in the transaction that earns them: once a cycle, whatever
 * is done twice or at once.
 */
@Dependent
class Issuing {
  private static final int FIRST = 1;

  @EJB private Settings settings;
  @Inject private Achievements achievements;
  @Inject private CredentialQueries queries;
  @Inject private CredentialSql rows;
  @Inject private ProgrammeNeeds needs;
  @Inject private Published published;
  @Inject private Event<Audited> audited;
  @Inject private Event<MessageAsked> messages;
  @Inject private SiteClock clock;

  /** What a completed module earns by itself, if anything. */
  void module(long person, String code, int cycle, String completion, Instant at) {
    Optional.ofNullable(achievements.current().get(code))
        .filter(a -> a.terms().kind() == AchievementTerms.Kind.MODULE)
        .ifPresent(a -> issue(a, person, new Cycle(cycle, FIRST, completion, at, List.of())));
  }

  /** The programmes that the module belongs to, where it was the last of them. */
  void programmes(long person, String module) {
    List<Achievements.Current> touched =
        achievements.current().values().stream()
            .filter(a -> a.terms().kind() == AchievementTerms.Kind.PROGRAMME)
            .filter(a -> needs.touches(a.terms(), module))
            .toList();
    if (!touched.isEmpty()) {
      rows.turn(person);
      List<CredentialRule.Done> done = queries.done(person, zone());
      touched.forEach(a -> programme(a, person, done));
    }
  }

  /** A programme, in every cycle that is earned and was not given yet. */
  void programme(String code, long person) {
    rows.turn(person);
    programme(achievements.current().get(code), person, queries.done(person, zone()));
  }

  /**
   * The programme of a plan that asks for other modules than before, where everything that it asks
   * for is completed and counts today.
   */
  void plan(long person, PlanKind kind) {
    Achievements.Current given = achievements.current().get(kind.name().toLowerCase(Locale.ROOT));
    if (given == null || given.terms().kind() != AchievementTerms.Kind.PROGRAMME) {
      return;
    }
    rows.turn(person);
    List<CredentialRule.Done> done = queries.done(person, zone());
    if (!done.isEmpty()) {
      LocalDate today = day(clock.now());
      programme(given, person, done, earned -> earned.counts(today));
    }
  }

  private void programme(Achievements.Current given, long person, List<CredentialRule.Done> done) {
    programme(given, person, done, earned -> true);
  }

  private void programme(
      Achievements.Current given,
      long person,
      List<CredentialRule.Done> done,
      Predicate<CredentialRule.Earned> wanted) {
    ProgrammeNeeds.Needs asked = needs.of(person, given.terms());
    for (CredentialRule.Earned earned : CredentialRule.earned(asked.modules(), done)) {
      if (wanted.test(earned)) {
        issue(
            given,
            person,
            new Cycle(earned.cycle(), FIRST, null, earned.at(), parts(earned, asked.recognised())));
      }
    }
  }

  /**
   * Gives a withdrawn one again, on the terms and dates of then.
   *
   * @return public id of the new one
   */
  String again(Credential withdrawn) {
    String publicId = PublicId.random();
    rows.issue(
        new NewCredential(
            publicId,
            withdrawn.personId(),
            withdrawn.achievementId(),
            withdrawn.code(),
            withdrawn.cycle(),
            withdrawn.edition() + 1,
            withdrawn.completion(),
            withdrawn.earnedAt(),
            withdrawn.earnedOn(),
            withdrawn.validTo(),
            clock.now(),
            withdrawn.parts()));
    return publicId;
  }

  /** One cycle of something that was earned. */
  private record Cycle(
      int number, int edition, String completion, Instant at, List<CredentialPart> parts) {}

  private void issue(Achievements.Current given, long person, Cycle cycle) {
    List<Credential> before = queries.ofCode(person, given.terms().code());
    if (before.stream().anyMatch(c -> c.cycle() == cycle.number())) {
      return;
    }
    LocalDate earnedOn = day(cycle.at());
    LocalDate lastDayBefore =
        before.stream()
            .filter(c -> c.cycle() < cycle.number())
            .findFirst()
            .map(Credential::validTo)
            .orElse(null);
    NewCredential row =
        new NewCredential(
            PublicId.random(),
            person,
            given.id(),
            given.terms().code(),
            cycle.number(),
            cycle.edition(),
            cycle.completion(),
            cycle.at(),
            earnedOn,
            CredentialRule.lastDay(earnedOn, given.terms().months(), lastDayBefore),
            clock.now(),
            CredentialPart.text(cycle.parts()));
    rows.issue(row);
    if (queries.find(row.publicId()).isPresent()) {
      audited.fire(new Audited("credential.issued", "credential", row.publicId(), person));
      messages.fire(
          new MessageAsked(
              person, "certificate-issued", row.publicId(), Map.of(), "/learning/certificates"));
    }
  }

  private List<CredentialPart> parts(CredentialRule.Earned earned, List<String> recognised) {
    return Stream.concat(
            earned.modules().stream()
                .map(d -> part(d.module(), d.versionId(), day(d.at()).toString())),
            recognised.stream()
                .flatMap(
                    code -> published.currentVersion(code).stream().map(v -> part(code, v, null))))
        .toList();
  }

  private CredentialPart part(String module, long version, String completedOn) {
    return new CredentialPart(
        module,
        Map.of(
            "en", published.outline(version, "en").title(),
            "fr", published.outline(version, "fr").title()),
        completedOn);
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, zone());
  }

  private ZoneId zone() {
    return settings.get(SiteSettings.ZONE);
  }
}
