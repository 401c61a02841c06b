package org.alongside.competency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.catalogue.CompetencyMap;
import org.alongside.catalogue.Frameworks;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonName;
import org.alongside.people.Who;

/** Puts together what one person is able to do: a fixed number of statements. */
@Dependent
class CompetencyPages {
  private static final int HIGHEST = 4;
  private static final int APART = 2;

  @Inject private CompetencyQueries queries;
  @Inject private SignerDesk signers;
  @Inject private Frameworks frameworks;
  @Inject private PersonDesk persons;

  /** What was read of a person. */
  private record Read(
      List<HeldLevel> held,
      List<CompetencyRating> ratings,
      List<CompetencyEvidence> evidence,
      Map<Long, PersonName> names,
      Map<Long, String> groups) {}

  CompetencyPage page(long person, long reader, String language) {
    Who who = persons.who(person);
    boolean own = reader == person;
    SignerDesk.Signer signer = signers.of(reader, person);
    CompetencyMap map = frameworks.competencies(language);
    Read read = read(person);
    Map<String, Integer> levels = SignerDesk.levels(read.held());
    List<CompetencyPage.Row> rows = new ArrayList<>();
    for (CompetencyMap.Competency one : map.competencies()) {
      rows.add(row(one, read, levels.getOrDefault(one.id(), 0), own, reader, signer));
    }
    return new CompetencyPage(
        who.ref().publicId(),
        who.shownName(),
        own,
        map.number(),
        List.copyOf(rows),
        SoloContactGate.missing(levels));
  }

  private Read read(long person) {
    List<HeldLevel> held = queries.held(person);
    List<CompetencyRating> ratings = queries.ratings(person);
    List<CompetencyEvidence> evidence = queries.evidence(person);
    Set<Long> ids = new HashSet<>();
    held.forEach(h -> ids.add(h.signedBy()));
    ratings.stream().filter(r -> r.assessorId() != null).forEach(r -> ids.add(r.assessorId()));
    evidence.forEach(e -> ids.add(e.addedBy()));
    Set<Long> grants =
        held.stream().map(HeldLevel::grantId).filter(g -> g != null).collect(Collectors.toSet());
    return new Read(held, ratings, evidence, persons.names(ids), queries.groups(grants));
  }

  private CompetencyPage.Row row(
      CompetencyMap.Competency one,
      Read read,
      int held,
      boolean own,
      long reader,
      SignerDesk.Signer signer) {
    CompetencyRating rating =
        read.ratings().stream()
            .filter(r -> r.competency().equals(one.id()) && r.state() != RatingState.CLOSED)
            .reduce((a, b) -> b)
            .orElse(null);
    List<CompetencyEvidence> evidence =
        read.evidence().stream().filter(e -> e.competency().equals(one.id())).toList();
    List<EvidenceRule.Piece> pieces = evidence.stream().map(CompetencyEvidence::piece).toList();
    boolean mayRate = !own && signer.may(one.id());
    int common =
        rating != null && rating.state() == RatingState.OPEN
            ? Math.min(rating.selfLevel(), rating.assessorLevel())
            : 0;
    int signable = common;
    while (signable > held && !EvidenceRule.missing(signable, pieces).isEmpty()) {
      signable--;
    }
    return new CompetencyPage.Row(
        one.id(),
        one.title(),
        one.levels(),
        held,
        rating == null ? null : rating(rating, own, read.names()),
        read.held().stream()
            .filter(h -> h.competency().equals(one.id()))
            .map(h -> step(h, read))
            .toList(),
        evidence.stream()
            .map(
                e ->
                    new CompetencyPage.Evidence(
                        e.publicId(),
                        e.kind(),
                        e.happenedOn(),
                        e.words(),
                        name(read.names(), e.addedBy()),
                        e.addedBy() == reader))
            .toList(),
        held == HIGHEST ? Set.of() : EvidenceRule.missing(held + 1, pieces),
        mayRate,
        mayRate && signable > held,
        signable);
  }

  /** Until both have rated, an assessor does not see the person's level. */
  private static CompetencyPage.Rating rating(
      CompetencyRating r, boolean own, Map<Long, PersonName> names) {
    boolean shown = own || r.isShown();
    return new CompetencyPage.Rating(
        r.publicId(),
        r.state(),
        shown ? r.selfLevel() : null,
        shown ? r.selfNote() : null,
        r.selfAt(),
        r.assessorLevel(),
        r.assessorNote(),
        r.assessorId() == null ? null : name(names, r.assessorId()),
        r.isShown() && Math.abs(r.selfLevel() - r.assessorLevel()) >= APART);
  }

  private static CompetencyPage.Step step(HeldLevel h, Read read) {
    String group = h.grantId() == null ? null : read.groups().get(h.grantId());
    String by = name(read.names(), h.signedBy());
    return new CompetencyPage.Step(
        h.publicId(),
        h.level(),
        h.heldOn(),
        group == null ? by : by + ", " + group,
        h.holds(),
        h.withdrawnOn(),
        h.reason(),
        h.plan(),
        h.appealWords(),
        h.decision(),
        h.decisionReason());
  }

  private static String name(Map<Long, PersonName> names, long id) {
    PersonName name = names.get(id);
    return name == null ? "" : name.shown();
  }
}
