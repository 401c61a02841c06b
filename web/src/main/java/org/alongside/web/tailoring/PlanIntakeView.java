package org.alongside.web.tailoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.alongside.people.TeamSetting;
import org.alongside.platform.SiteClock;
import org.alongside.tailoring.IntakePage;
import org.alongside.tailoring.Intakes;
import org.alongside.tailoring.PeerRole;
import org.alongside.tailoring.PlanClaims;
import org.alongside.tailoring.PlanItemOutcome;
import org.alongside.tailoring.PlanOutcome;
import org.alongside.tailoring.Requirement;
import org.alongside.web.shell.ShellFacts;

/** A peer's own form; each answer is kept as it is given, and the plan shown beside it. */
@Named
@RequestScoped
public class PlanIntakeView {
  private static final int COMPETENCIES = 12;
  private static final int LEVELS = 5;

  @EJB private Intakes intakes;
  @EJB private PlanClaims claims;
  @Inject private SiteClock clock;
  @Inject private ShellFacts facts;

  private IntakePage page;
  private IntakeForm form;
  private PlanOutcome preview;
  private boolean accepted;

  /** Hands it in. */
  public void submit() {
    intakes.save(getForm().answers());
    intakes.submit(accepted ? Intakes.NOTICE : null);
    PlanSaid.andShow("submitted", "/plan");
  }

  /** Takes a training or certificate back. */
  public void withdraw(String claim) {
    claims.withdraw(claim);
    PlanSaid.andShow("withdrawn", "/plan/intake");
  }

  public IntakePage getPage() {
    if (page == null) {
      page = intakes.mine();
    }
    return page;
  }

  public IntakeForm getForm() {
    if (form == null) {
      form = IntakeForm.of(getPage());
    }
    return form;
  }

  public Instant getSavedAt() {
    return getPage().savedAt();
  }

  private List<PlanItemOutcome> items() {
    if (preview == null) {
      preview = intakes.preview();
    }
    return preview.items();
  }

  /** How many modules there are of each requirement. */
  public List<Map.Entry<Requirement, Integer>> getCounts() {
    Map<Requirement, Integer> counts = new TreeMap<>();
    items().forEach(i -> counts.merge(i.requirement(), 1, Integer::sum));
    return new ArrayList<>(counts.entrySet());
  }

  /** What is asked or advised. */
  public List<PlanItemOutcome> getAsked() {
    return items().stream().filter(i -> i.requirement() != Requirement.OPTIONAL).toList();
  }

  public List<TeamSetting> getPlaces() {
    return getPage().places().stream().sorted().toList();
  }

  public PeerRole[] getRoles() {
    return PeerRole.values();
  }

  public TeamSetting[] getSettings() {
    return TeamSetting.values();
  }

  public List<String> getCompetencies() {
    return IntStream.rangeClosed(1, COMPETENCIES).mapToObj(i -> "C" + i).toList();
  }

  public List<Integer> getLevels() {
    return IntStream.rangeClosed(1, LEVELS).boxed().toList();
  }

  public LocalDate getToday() {
    return LocalDate.ofInstant(clock.now(), facts.siteZone());
  }

  public boolean isAccepted() {
    return accepted;
  }

  public void setAccepted(boolean accepted) {
    this.accepted = accepted;
  }
}
