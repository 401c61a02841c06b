package org.alongside.web.mentoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.competency.AskCredit;
import org.alongside.competency.CreditRow;
import org.alongside.competency.ExperienceCredits;
import org.alongside.competency.ExperienceKind;

/** What the reader brings along from elsewhere, and what others put to them as a senior peer. */
@Named
@RequestScoped
public class CreditsView {
  @EJB private ExperienceCredits credits;

  private List<CreditRow> rows;
  private List<CreditRow> putToMe;
  private String competency;
  private ExperienceKind kind;
  private Integer months;
  private Integer level;
  private String words;

  /** Asks that it counts, and shows it. */
  public void ask() {
    String credit = credits.ask(new AskCredit(competency, kind, months, level, words));
    Told.andShow("creditAsked", "/mentoring/credit?id=%s", credit);
  }

  public List<CreditRow> getRows() {
    if (rows == null) {
      rows = credits.mine();
    }
    return rows;
  }

  /** Those that wait stand first. */
  public List<CreditRow> getPutToMe() {
    if (putToMe == null) {
      putToMe = credits.putToMe();
    }
    return putToMe;
  }

  public ExperienceKind[] getKinds() {
    return ExperienceKind.values();
  }

  public String getCompetency() {
    return competency;
  }

  public void setCompetency(String competency) {
    this.competency = competency;
  }

  public ExperienceKind getKind() {
    return kind;
  }

  public void setKind(ExperienceKind kind) {
    this.kind = kind;
  }

  public Integer getMonths() {
    return months;
  }

  public void setMonths(Integer months) {
    this.months = months;
  }

  public Integer getLevel() {
    return level;
  }

  public void setLevel(Integer level) {
    this.level = level;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
