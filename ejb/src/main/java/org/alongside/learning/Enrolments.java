package org.alongside.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.assessment.AttemptDesk;
import org.alongside.assessment.AttemptTicket;
import org.alongside.assessment.AttemptView;
import org.alongside.assessment.JudgingDesk;
import org.alongside.assessment.JudgingTicket;
import org.alongside.assessment.JudgingView;
import org.alongside.catalogue.ModuleOutline;
import org.alongside.catalogue.Published;
import org.alongside.catalogue.UnitContent;
import org.alongside.catalogue.UnitKind;
import org.alongside.catalogue.UnitOutline;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;
import org.alongside.survey.SurveyDesk;
import org.alongside.survey.SurveySheet;
import org.alongside.survey.SurveyTicket;

/**
 * One's own learning: home, modules, units, completion. Every method is about the caller; a module
 * that is in none of the caller's programmes, and that they never took, does not exist for them.
 */
@Stateless
public class Enrolments {
  private static final int ANCHOR_MOST = 200;
  private static final String ANY_LANGUAGE = "en";

  @PersistenceContext private EntityManager em;
  @Inject private LearnerQueries learners;
  @Inject private MyModules mine;
  @Inject private UnitPages pages;
  @Inject private CompletionDesk desk;
  @Inject private AttemptDesk attempts;
  @Inject private SurveyDesk surveys;
  @Inject private JudgingDesk judgings;
  @Inject private Published published;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /** The caller's programmes with their progress, and the one thing to go on with. */
  @RolesAllowed(Roles.PERSON)
  public Home home(String language) {
    Map<String, ModuleProgress> taken = learners.all(caller.personId(), language);
    List<ProgrammeProgress> programmes = new ArrayList<>();
    for (var programme : published.programmes(language)) {
      if (mine.isFor(programme)) {
        List<ModuleProgress> modules =
            programme.moduleCodes().stream()
                .map(
                    code ->
                        taken.containsKey(code) ? taken.get(code) : mine.untouched(code, language))
                .toList();
        int completed =
            (int) modules.stream().filter(m -> m.status() == LearningStatus.COMPLETED).count();
        programmes.add(
            new ProgrammeProgress(
                programme.code(), programme.title(), modules, programme.electives(), completed));
      }
    }
    return new Home(List.copyOf(programmes), next(programmes));
  }

  /** Which modules the caller may open, and in which version; one statement. */
  @RolesAllowed(Roles.PERSON)
  public OpenModules open() {
    Set<String> codes =
        published.programmes(ANY_LANGUAGE).stream()
            .filter(p -> mine.isFor(p))
            .flatMap(p -> p.moduleCodes().stream())
            .collect(Collectors.toSet());
    return new OpenModules(codes, learners.followed(caller.personId()));
  }

  /** One module with the caller's progress. */
  @RolesAllowed(Roles.PERSON)
  public ModuleProgress module(String code, String language) {
    return learners
        .taken(caller.personId(), code, language)
        .map(LearnerQueries.Taken::progress)
        .orElseGet(() -> mine.untouched(mine.require(code), language));
  }

  /** The same, with what surrounds it: who has reviewed it, what its judged part is judged by. */
  @RolesAllowed(Roles.PERSON)
  public ModulePage about(String code, String language) {
    ModuleProgress module = module(code, language);
    ModuleOutline outline = module.outline();
    return new ModulePage(
        module,
        published.review(outline),
        learners
            .newestChallenge(caller.personId(), outline.code())
            .map(Challenge::state)
            .orElse(null),
        outline.extras().judgedBy() == null
            ? null
            : published.rubric(outline.versionId(), language).orElse(null));
  }

  /** One unit as the caller may see it now. A practice that was never opened is opened. */
  @RolesAllowed(Roles.PERSON)
  public UnitPage unit(String moduleCode, String unitCode, String language) {
    Optional<LearnerQueries.Taken> taken = learners.taken(caller.personId(), moduleCode, language);
    Optional<Enrolment> enrolment = taken.flatMap(LearnerQueries.Taken::goingOn);
    ModuleProgress module =
        taken
            .map(LearnerQueries.Taken::progress)
            .orElseGet(() -> mine.untouched(mine.require(moduleCode), language));
    UnitState state =
        module.units().stream()
            .filter(s -> s.unit().code().equals(unitCode))
            .findFirst()
            .orElseThrow(BusinessException::notFound);
    UnitContent content = published.content(state.unit().id(), module.outline().language());
    String told = module.outline().language();
    return pages.page(
        module,
        state,
        content,
        attempt(enrolment, state.unit(), moduleCode, told),
        sheet(enrolment, state.unit(), moduleCode, told),
        judgings(enrolment, state.unit()));
  }

  private List<JudgingView> judgings(Optional<Enrolment> enrolment, UnitOutline unit) {
    return unit.kind() == UnitKind.JUDGED && enrolment.isPresent()
        ? judgings.of(
            new JudgingTicket(enrolment.get().personId(), enrolment.get().cycle(), unit.id()))
        : List.of();
  }

  /**
   * Remembers where the caller is, on any device.
   *
   * @param anchor id of the heading in view, or null for the top; at most 200 characters
   */
  @RolesAllowed(Roles.PERSON)
  public void visit(String moduleCode, String unitCode, String anchor) {
    if (anchor != null && anchor.length() > ANCHOR_MOST) {
      throw new BusinessException(BusinessException.Kind.INVALID, "learning.error.anchor");
    }
    Enrolment enrolment = mine.enrolled(moduleCode);
    learners.lock(enrolment);
    enrolment.visit(mine.unit(enrolment, unitCode).id(), anchor, clock.now());
  }

  /**
   * Ticks a page, a reflection or the alternative to any unit as read, or confirms what an
   * attestation says. Again: the same reply.
   *
   * @throws BusinessException 404; 409 when the unit completes by what is done in it
   */
  @RolesAllowed(Roles.PERSON)
  public UnitReceipt complete(String moduleCode, String unitCode) {
    Enrolment enrolment = mine.enrolled(moduleCode);
    UnitOutline unit = mine.unit(enrolment, unitCode);
    if (!CompletionRule.mayBeRead(unit, published.content(unit.id(), ANY_LANGUAGE))) {
      throw new BusinessException(BusinessException.Kind.CONFLICT, "learning.error.notByHand");
    }
    desk.complete(enrolment, unit.id(), CompletionRule.evidenceOf(unit), clock.now());
    return receipt(enrolment, moduleCode, unit);
  }

  /**
   * Takes the tick of a page back.
   *
   * @throws BusinessException 404; 409 when the module is complete, or the unit completes by what
   *     is done in it
   */
  @RolesAllowed(Roles.PERSON)
  public UnitReceipt undo(String moduleCode, String unitCode) {
    Enrolment enrolment = mine.enrolled(moduleCode);
    UnitOutline unit = mine.unit(enrolment, unitCode);
    learners.lock(enrolment);
    if (!CompletionRule.isOwnWord(unit)) {
      throw new BusinessException(BusinessException.Kind.CONFLICT, "learning.error.notByHand");
    }
    if (learners.completion(enrolment).isPresent()) {
      throw new BusinessException(BusinessException.Kind.CONFLICT, "learning.error.complete");
    }
    desk.undo(enrolment, unit.id());
    return receipt(enrolment, moduleCode, unit);
  }

  /**
   * The open attempt at a practice, quiz or scenario, or a new one.
   *
   * @throws BusinessException 404, also for a page; 409 when no attempt is left
   */
  @RolesAllowed(Roles.PERSON)
  public AttemptView attempt(String moduleCode, String unitCode, String language) {
    Enrolment enrolment = mine.enrolled(moduleCode);
    learners.lock(enrolment);
    UnitOutline unit = mine.unit(enrolment, unitCode);
    if (!unit.kind().isAttempted()) {
      throw BusinessException.notFound();
    }
    enrolment.visit(unit.id(), null, clock.now());
    return attempts.open(ticket(enrolment, unit, language));
  }

  /** How a module ended for the caller, or what is left of it. */
  @RolesAllowed(Roles.PERSON)
  public ModuleEnd end(String moduleCode, String language) {
    Optional<LearnerQueries.Taken> taken = learners.taken(caller.personId(), moduleCode, language);
    Optional<Enrolment> enrolment = taken.flatMap(LearnerQueries.Taken::goingOn);
    ModuleProgress module =
        taken
            .map(LearnerQueries.Taken::progress)
            .orElseGet(() -> mine.untouched(mine.require(moduleCode), language));
    ModuleProgress next = home(language).next().orElse(null);
    return new ModuleEnd(module, enrolment.map(e -> results(e, module)).orElse(List.of()), next);
  }

  private List<ModuleEnd.QuizResult> results(Enrolment enrolment, ModuleProgress module) {
    Map<Long, String> evidence =
        learners.units(enrolment).stream()
            .collect(Collectors.toMap(UnitProgress::unitId, UnitProgress::evidence));
    return module.outline().units().stream()
        .filter(u -> u.kind() == UnitKind.QUIZ && evidence.containsKey(u.id()))
        .flatMap(
            u ->
                attempts.score(evidence.get(u.id())).stream()
                    .map(percent -> new ModuleEnd.QuizResult(u, percent)))
        .toList();
  }

  private static Optional<ModuleProgress> next(List<ProgrammeProgress> programmes) {
    List<ModuleProgress> open =
        programmes.stream().flatMap(p -> p.modules().stream()).filter(m -> !m.over()).toList();
    return open.stream()
        .filter(m -> m.status() == LearningStatus.IN_PROGRESS || m.refreshing())
        .max(Comparator.comparing(ModuleProgress::lastSeenAt))
        .or(() -> open.stream().findFirst());
  }

  private AttemptView attempt(
      Optional<Enrolment> enrolment, UnitOutline unit, String moduleCode, String language) {
    if (!unit.kind().isAttempted()) {
      return null;
    }
    Optional<AttemptView> newest =
        enrolment.flatMap(e -> attempts.newest(ticket(e, unit, language)));
    return newest.isEmpty() && unit.kind() == UnitKind.PRACTICE
        ? attempt(moduleCode, unit.code(), language)
        : newest.orElse(null);
  }

  /** A survey's sheet is opened with its page, as a practice is. */
  private SurveySheet sheet(
      Optional<Enrolment> enrolment, UnitOutline unit, String moduleCode, String language) {
    if (unit.kind() != UnitKind.SURVEY) {
      return null;
    }
    Enrolment begun = enrolment.orElseGet(() -> mine.enrolled(moduleCode));
    learners.lock(begun);
    return surveys.open(
        new SurveyTicket(begun.personId(), begun.cycle(), unit.id(), moduleCode, language));
  }

  private AttemptTicket ticket(Enrolment enrolment, UnitOutline unit, String language) {
    return new AttemptTicket(enrolment.personId(), enrolment.cycle(), unit, language);
  }

  private UnitReceipt receipt(Enrolment enrolment, String moduleCode, UnitOutline unit) {
    em.flush();
    Instant done =
        learners.units(enrolment).stream()
            .filter(p -> p.unitId() == unit.id())
            .map(UnitProgress::completedAt)
            .findFirst()
            .orElse(null);
    return new UnitReceipt(
        moduleCode,
        unit.code(),
        done,
        learners.completion(enrolment).map(Completion::completedAt).orElse(null));
  }
}
