package org.alongside.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.catalogue.ContentDesk;
import org.alongside.catalogue.SitePublication;
import org.alongside.catalogue.VersionDesk;
import org.alongside.catalogue.VersionRow;
import org.alongside.learning.ModuleUse;
import org.alongside.people.Access;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonName;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * Modules that are being written on this site: begun, reviewed by somebody else, published. Whoever
 * coordinates everywhere writes; an administrator may look.
 */
@Stateless
public class Drafts {
  private static final int COMMENT_MOST = 2_000;

  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private PersonDesk people;
  @Inject private DraftQueries drafts;
  @Inject private DraftBeginning beginning;
  @Inject private VersionDesk versions;
  @Inject private ContentDesk content;
  @Inject private ModuleUse use;
  @Inject private Event<Audited> audited;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /** One draft; also a closed one. */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public DraftRow draft(String draftId) {
    access.requireCoordinatorEverywhere();
    return rows(List.of(drafts.draft(draftId))).get(0);
  }

  /** The open draft of a module, if there is one. */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public Optional<DraftRow> open(String moduleCode) {
    access.requireCoordinatorEverywhere();
    return drafts.open(moduleCode).map(d -> rows(List.of(d)).get(0));
  }

  /** All open drafts by module; at most one a module. */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public List<DraftRow> open() {
    access.requireCoordinatorEverywhere();
    return rows(List.copyOf(drafts.open().values()));
  }

  /** What happened to a draft, the latest first. */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public List<StepRow> steps(String draftId) {
    access.requireCoordinatorEverywhere();
    List<DraftStep> steps = drafts.steps(drafts.draft(draftId));
    Map<Long, PersonName> names = people.names(steps.stream().map(DraftStep::personId).toList());
    return steps.stream()
        .map(s -> new StepRow(s.kind(), names.get(s.personId()).shown(), s.at(), s.comment()))
        .toList();
  }

  /**
   * Begins a draft.
   *
   * @return its public id
   * @throws BusinessException 404 there is no such module or version; 409 the module has an open
   *     draft; 400 no code, or a title that is missing
   */
  @RolesAllowed(Roles.COORDINATOR)
  public String begin(BeginDraft command) {
    access.requireCoordinatorEverywhere();
    Draft draft = beginning.begin(command, caller.personId());
    step(draft, StepKind.BEGUN, null);
    return draft.publicId();
  }

  /**
   * Asks for a review.
   *
   * @throws BusinessException 409 it is not being written, or has faults
   */
  @RolesAllowed(Roles.COORDINATOR)
  public void submit(String draftId, String comment) {
    Draft draft = toChange(draftId);
    requireNoFaults(draft);
    draft.submit(caller.personId());
    step(draft, StepKind.SUBMITTED, comment);
  }

  /**
   * Takes a draft back from its review to be written on.
   *
   * @throws BusinessException 409 it is not there
   */
  @RolesAllowed(Roles.COORDINATOR)
  public void takeBack(String draftId) {
    Draft draft = toChange(draftId);
    draft.takeBack();
    step(draft, StepKind.TAKEN_BACK, null);
  }

  /**
   * Sends a draft back to its writers.
   *
   * @throws BusinessException 400 without a comment; 409 it is not in review
   */
  @RolesAllowed(Roles.COORDINATOR)
  public void sendBack(String draftId, String comment) {
    Draft draft = toChange(draftId);
    if (comment == null || comment.isBlank()) {
      throw Refusal.invalid("authoring.error.comment");
    }
    draft.takeBack();
    step(draft, StepKind.SENT_BACK, comment);
  }

  /** Whether the caller may approve this draft: not their own, unless nobody else could. */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public Reviewer reviewer(String draftId) {
    access.requireCoordinatorEverywhere();
    Draft draft = drafts.draft(draftId);
    boolean own = Objects.equals(draft.submittedBy(), caller.personId());
    boolean only = drafts.coordinators() <= 1;
    boolean may =
        draft.state() == DraftState.IN_REVIEW && caller.is(Roles.COORDINATOR) && (!own || only);
    return new Reviewer(may, own, only);
  }

  /**
   * Approves a draft.
   *
   * @throws BusinessException 409 it is not in review, has faults, or is the caller's own while
   *     somebody else could review it
   */
  @RolesAllowed(Roles.COORDINATOR)
  public void approve(String draftId, String comment) {
    Draft draft = toChange(draftId);
    requireNoFaults(draft);
    draft.approve(caller.personId(), drafts.coordinators() <= 1);
    step(draft, StepKind.APPROVED, comment);
  }

  /** What publishing it would do now. */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public Effect effect(String draftId) {
    access.requireCoordinatorEverywhere();
    Draft draft = drafts.draft(draftId);
    List<VersionRow> all = versions.versions(draft.moduleCode());
    int over = all.stream().filter(VersionRow::current).mapToInt(VersionRow::number).sum();
    int last = all.stream().mapToInt(VersionRow::number).max().orElse(0);
    ModuleUse.Counts counts = use.of(draft.moduleCode(), beginning.programmes(drafts.texts(draft)));
    return new Effect(
        last + 1,
        over,
        counts.inVersion().entrySet().stream()
            .map(e -> new Effect.Stay(e.getKey(), e.getValue()))
            .toList(),
        counts.notStarted(),
        counts.completed());
  }

  /**
   * Publishes an approved draft, in one transaction.
   *
   * @param over number of the version that was current when its effect was shown; 0: none
   * @param note what was changed, or null
   * @return the new version's number
   * @throws BusinessException 409 it is not approved, has faults, says what is published already,
   *     or another version has become current since
   */
  @RolesAllowed(Roles.COORDINATOR)
  public int publish(String draftId, int over, String note) {
    Draft draft = toChange(draftId);
    int current = versions.current(draft.moduleCode()).map(VersionRow::number).orElse(0);
    if (current != over) {
      throw Refusal.conflict("authoring.error.effectChanged");
    }
    requireNoFaults(draft);
    if (draft.state() != DraftState.APPROVED) {
      throw Refusal.conflict("authoring.error.notApproved");
    }
    SitePublication publication =
        new SitePublication(
            caller.personId(), draft.reviewedBy(), draft.alone(), said(note), draft.boxDigest());
    int number = versions.publish(draft.moduleCode(), drafts.texts(draft), publication);
    draft.published(number, clock.now());
    step(draft, StepKind.PUBLISHED, note);
    return number;
  }

  /**
   * Gives a draft up. What is published stays.
   *
   * @throws BusinessException 409 it is closed already
   */
  @RolesAllowed(Roles.COORDINATOR)
  public void discard(String draftId) {
    Draft draft = toChange(draftId);
    draft.discard(clock.now());
    step(draft, StepKind.DISCARDED, null);
  }

  private Draft toChange(String draftId) {
    access.requireCoordinatorEverywhere();
    return drafts.toChange(draftId);
  }

  private void requireNoFaults(Draft draft) {
    int faults = content.check(draft.moduleCode(), drafts.texts(draft)).size();
    if (faults > 0) {
      throw Refusal.conflict("authoring.error.faults", faults);
    }
  }

  private void step(Draft draft, StepKind kind, String comment) {
    Instant now = clock.now();
    em.persist(new DraftStep(draft.id(), kind, caller.personId(), now, said(comment)));
    String action = "draft." + kind.name().toLowerCase(java.util.Locale.ROOT);
    audited.fire(new Audited(action, "draft", draft.publicId(), null));
  }

  private static String said(String comment) {
    if (comment == null || comment.isBlank()) {
      return null;
    }
    if (comment.strip().length() > COMMENT_MOST) {
      throw Refusal.invalid("authoring.error.commentLong", COMMENT_MOST);
    }
    return comment.strip();
  }

  private List<DraftRow> rows(List<Draft> found) {
    List<Long> ids = new ArrayList<>();
    found.forEach(
        d ->
            Stream.of(d.begunBy(), d.submittedBy(), d.reviewedBy())
                .filter(Objects::nonNull)
                .forEach(ids::add));
    Map<Long, PersonName> names = people.names(ids);
    return found.stream().map(d -> row(d, names)).toList();
  }

  private DraftRow row(Draft draft, Map<Long, PersonName> names) {
    int basedOn =
        draft.baseVersionId() == null
            ? 0
            : versions.versions(draft.moduleCode()).stream()
                .filter(v -> v.id() == draft.baseVersionId())
                .mapToInt(VersionRow::number)
                .sum();
    return new DraftRow(
        draft.publicId(),
        draft.moduleCode(),
        draft.state(),
        basedOn,
        name(draft.begunBy(), names),
        draft.begunAt(),
        draft.changedAt(),
        name(draft.submittedBy(), names),
        name(draft.reviewedBy(), names),
        draft.alone());
  }

  private static String name(Long person, Map<Long, PersonName> names) {
    return person == null ? null : names.get(person).shown();
  }
}
