package org.alongside.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.alongside.gathering.GatheringKind;
import org.alongside.gathering.GatheringTerms;
import org.alongside.web.shell.WhenAndWhere;

/** When, where and about what a community meets, as it is typed. */
@Named
@RequestScoped
public class GatheringForm extends WhenAndWhere {
  private GatheringKind kind = GatheringKind.PRACTICE;
  private String theme;

  /** A new one, of the pattern's 90 minutes. */
  public GatheringForm() {
    super(90);
  }

  GatheringTerms terms() {
    return new GatheringTerms(kind, at(), length(), getPlace(), getLink(), theme);
  }

  void show(GatheringTerms terms) {
    show(terms.at(), terms.minutes(), terms.place(), terms.link());
    kind = terms.kind();
    theme = terms.theme();
  }

  public GatheringKind getKind() {
    return kind;
  }

  public void setKind(GatheringKind kind) {
    this.kind = kind;
  }

  public String getTheme() {
    return theme;
  }

  public void setTheme(String theme) {
    this.theme = theme;
  }
}
