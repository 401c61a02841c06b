package org.alongside.web.team;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.alongside.team.ActReceipt;
import org.alongside.team.ModuleName;
import org.alongside.team.TeamActs;
import org.alongside.team.TeamMatrices;
import org.alongside.web.shell.LocaleSource;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * What is done for the people who were chosen in the matrix. Who they are stands in the address, so
 * that nothing is lost when something is to be mended.
 */
@Named
@RequestScoped
public class TeamActView {
  private static final List<String> ACTS = List.of("remind", "assign", "extend");

  @EJB private TeamMatrices matrices;
  @EJB private TeamActs acts;
  @Inject private LocaleSource language;
  @Inject @Param private String id;
  @Inject @Param private String what;
  @Inject @Param private List<String> person;

  private List<String> names;
  private String team;
  private String module;
  private LocalDate day;
  private String why;

  /** A team of others is not there. */
  public void load() {
    getTeam();
  }

  /** The names of those who were chosen. */
  public List<String> getNames() {
    if (names == null) {
      names = isNobody() ? List.of() : acts.names(id, person);
    }
    return names;
  }

  public boolean isNobody() {
    return person == null || person.isEmpty();
  }

  /** What is to be done; an address that names nothing else means reminding. */
  public String getWhat() {
    return ACTS.contains(what) ? what : ACTS.get(0);
  }

  public void remind() {
    done(acts.remind(id, person));
  }

  public void assign() {
    done(acts.assign(id, person, module, day, why));
  }

  public void extend() {
    done(acts.extend(id, person, module, day));
  }

  private void done(ActReceipt receipt) {
    Faces.setFlashAttribute("teamReceipt", receipt);
    Faces.setFlashAttribute("teamAct", getWhat());
    Faces.redirect("/team/matrix?id=%s", id);
  }

  public List<ModuleName> getModules() {
    return matrices.modules(language.language().getLanguage());
  }

  public String getId() {
    return id;
  }

  public String getTeam() {
    if (team == null) {
      team = matrices.team(id).name();
    }
    return team;
  }

  public String getModule() {
    return module;
  }

  public void setModule(String module) {
    this.module = module;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
