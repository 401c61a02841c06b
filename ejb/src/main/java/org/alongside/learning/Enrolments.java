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
import java.util.stream.Collectors;
import org.alongside.assessment.AttemptDesk;
import org.alongside.assessment.AttemptTicket;
import org.alongside.assessment.AttemptView;
import org.alongside.catalogue.ModuleOutline;
import org.alongside.catalogue.Published;
import org.alongside.catalogue.UnitContent;
import org.alongside.catalogue.UnitKind;
import org.alongside.catalogue.UnitOutline;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * One's own learning: home, modules, units, completion. Every method is about the caller; a module
 * that is in none of the caller's programmes, and that they never took, does not exist for them.
 */
@Stateless
public class Enrolments {
  private static final int ANCHOR_MOST = 200;

  @PersistenceContext private EntityManager em;
  @Inject private LearnerQueries learners;
  @Inject private EnrolmentSql beginnings;
  @Inject private CompletionDesk desk;
  @Inject private AttemptDesk attempts;
  @Inject private Published published;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /** The caller's programmes with their progress, and the one thing to go on with. */
  @RolesAllowed(Roles.PERSON)
  public Home home(String language) {
    Map<String, ModuleProgress> mine = learners.all(caller.personId(), language);
    List<ProgrammeProgress> programmes = new ArrayList<>();
    for (var programme : published.programmes(language)) {
      if (isFor(programme.audience())) {
        List<ModuleProgress> modules =
            programme.moduleCodes().stream()
                .map(code -> mine.getOrDefault(code, untouched(code, language)))
                .toList();
        int completed =
            (int) modules.stream().filter(m -> m.status() == LearningStatus.COMPLETED).count();
        programmes.add(
            new ProgrammeProgress(programme.code(), programme.title(), modules, completed));
      }
    }
    return new Home(List.copyOf(programmes), next(programmes));
  }

  /** One module with the caller's progress. */
  @RolesAllowed(Roles.PERSON)
  public ModuleProgress module(String code, String language) {
    return learners
        .enrolment(caller.personId(), code)
        .map(e -> learners.progress(e, language))
        .orElseGet(() -> untouched(requireMine(code), language));
  }

  /** One unit as the caller may see it now. A practice that was never opened is opened. */
  @RolesAllowed(Roles.PERSON)
  public UnitPage unit(String moduleCode, String unitCode, String language) {
    Optional<Enrolment> enrolment = learners.enrolment(caller.personId(), moduleCode);
    ModuleProgress module =
        enrolment
            .map(e -> learners.progress(e, language))
            .orElseGet(() -> untouched(requireMine(moduleCode), language));
    UnitState state =
        module.units().stream()
            .filter(s -> s.unit().code().equals(unitCode))
            .findFirst()
            .orElseThrow(BusinessException::notFound);
    UnitContent content = published.content(state.unit().id(), module.outline().language());
    AttemptView attempt = attempt(enrolment, state.unit(), moduleCode, module.outline().language());
    return page(module, state, content, attempt);
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
    Enrolment enrolment = enrolled(moduleCode);
    learners.lock(enrolment);
    enrolment.visit(unitOf(enrolment, unitCode).id(), anchor, clock.now());
  }

  /**
   * Ticks a page as read. Again: the same reply.
   *
   * @throws BusinessException 404; 409 when the unit completes by what is done in it
   */
  @RolesAllowed(Roles.PERSON)
  public UnitReceipt complete(String moduleCode, String unitCode) {
    Enrolment enrolment = enrolled(moduleCode);
    UnitOutline unit = unitOf(enrolment, unitCode);
    if (!CompletionRule.completesOnNext(unit)) {
      throw new BusinessException(BusinessException.Kind.CONFLICT, "learning.error.notByHand");
    }
    desk.complete(enrolment, unit.id(), UnitProgress.READ, clock.now());
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
    Enrolment enrolment = enrolled(moduleCode);
    UnitOutline unit = unitOf(enrolment, unitCode);
    learners.lock(enrolment);
    if (!CompletionRule.completesOnNext(unit)) {
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
    Enrolment enrolment = enrolled(moduleCode);
    learners.lock(enrolment);
    UnitOutline unit = unitOf(enrolment, unitCode);
    if (unit.kind() == UnitKind.PAGE) {
      throw BusinessException.notFound();
    }
    enrolment.visit(unit.id(), null, clock.now());
    return attempts.open(ticket(enrolment, unit, language));
  }

  /** How a module ended for the caller, or what is left of it. */
  @RolesAllowed(Roles.PERSON)
  public ModuleEnd end(String moduleCode, String language) {
    Optional<Enrolment> enrolment = learners.enrolment(caller.personId(), moduleCode);
    ModuleProgress module = module(moduleCode, language);
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
        programmes.stream()
            .flatMap(p -> p.modules().stream())
            .filter(m -> m.status() != LearningStatus.COMPLETED)
            .toList();
    return open.stream()
        .filter(m -> m.status() == LearningStatus.IN_PROGRESS)
        .max(Comparator.comparing(ModuleProgress::lastSeenAt))
        .or(() -> open.stream().findFirst());
  }

  private UnitPage page(
      ModuleProgress module, UnitState state, UnitContent content, AttemptView attempt) {
    List<UnitOutline> units = module.outline().units();
    int at = state.unit().position();
    int allowed = state.unit().attempts();
    int used = attempt == null ? 0 : attempt.number();
    return new UnitPage(
        module,
        state,
        content.html(),
        content.tryHtml(),
        content.notice(),
        content.alternativeHtml(),
        attempt,
        allowed == 0 ? -1 : allowed - used,
        at == 0 ? null : units.get(at - 1),
        at + 1 == units.size() ? null : units.get(at + 1),
        state.isDone()
            && CompletionRule.completesOnNext(state.unit())
            && module.completedAt() == null,
        !state.isDone() && CompletionRule.completesOnNext(state.unit()));
  }

  private AttemptView attempt(
      Optional<Enrolment> enrolment, UnitOutline unit, String moduleCode, String language) {
    if (unit.kind() == UnitKind.PAGE) {
      return null;
    }
    Optional<AttemptView> newest =
        enrolment.flatMap(e -> attempts.newest(ticket(e, unit, language)));
    return newest.isEmpty() && unit.kind() == UnitKind.PRACTICE
        ? attempt(moduleCode, unit.code(), language)
        : newest.orElse(null);
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

  private UnitOutline unitOf(Enrolment enrolment, String unitCode) {
    return published
        .outline(enrolment.versionId(), "en")
        .unit(unitCode)
        .orElseThrow(BusinessException::notFound);
  }

  /**
   * The caller's enrolment in a module that is theirs; begins with the first thing they do in it.
   */
  private Enrolment enrolled(String moduleCode) {
    long person = caller.personId();
    return learners
        .enrolment(person, moduleCode)
        .orElseGet(
            () -> {
              long version =
                  published
                      .currentVersion(requireMine(moduleCode))
                      .orElseThrow(BusinessException::notFound);
              ModuleOutline outline = published.outline(version, "en");
              beginnings.begin(person, outline.moduleId(), version, clock.now());
              return learners.enrolment(person, moduleCode).orElseThrow();
            });
  }

  private ModuleProgress untouched(String code, String language) {
    long version = published.currentVersion(code).orElseThrow(BusinessException::notFound);
    return ModuleProgress.of(published.outline(version, language), ModuleProgress.Facts.none());
  }

  private String requireMine(String code) {
    boolean mine =
        code != null
            && published.programmes("en").stream()
                .anyMatch(p -> isFor(p.audience()) && p.moduleCodes().contains(code));
    if (!mine) {
      throw BusinessException.notFound();
    }
    return code;
  }

  /**
   * The peer programme is the peers'; the wider staff's is everybody's who has a role beside or
   * instead of that.
   */
  private boolean isFor(String audience) {
    return audience.equals("PEER")
        ? caller.is(Roles.PEER)
        : Roles.GRANTABLE.stream().anyMatch(r -> !r.equals(Roles.PEER) && caller.is(r));
  }
}
