package org.alongside.web.community;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.alongside.gathering.CommunityDecisions;
import org.alongside.gathering.DecisionsPage;
import org.alongside.gathering.SaveDecision;
import org.omnifaces.cdi.Param;

/** What a community has decided; writing it down, and putting another in its place. */
@Named
@RequestScoped
public class DecisionsView {
  @EJB private CommunityDecisions decisions;
  @Inject private SpaceView space;
  @Inject @Param private String id;

  private DecisionsPage page;
  private String replaced;
  private String title;
  private String words;
  private LocalDate reviewOn;

  /** Loads it; whoever is not in the community or may not enter finds none. */
  public void load() {
    space.load();
  }

  /** Writes it down, in the place of the one that was chosen, if any. */
  public void decide() {
    SaveDecision said = new SaveDecision(title, words, reviewOn);
    if (replaced == null || replaced.isBlank()) {
      decisions.decide(id, said);
    } else {
      decisions.replace(replaced, said);
    }
    title = null;
    words = null;
    show("decided");
  }

  public void renew(String decided) {
    decisions.renew(decided);
    show("renewed");
  }

  public DecisionsPage getPage() {
    if (page == null) {
      page = decisions.page(id);
    }
    return page;
  }

  public String getReplaced() {
    return replaced;
  }

  public void setReplaced(String replaced) {
    this.replaced = replaced;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public LocalDate getReviewOn() {
    return reviewOn;
  }

  public void setReviewOn(LocalDate reviewOn) {
    this.reviewOn = reviewOn;
  }

  private void show(String told) {
    page = null;
    Told.here(told);
  }
}
