package org.alongside.web.authoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.authoring.Drafts;
import org.alongside.authoring.Effect;
import org.alongside.authoring.Reviewer;

/** Review and publishing of a draft: where it stands, what it would do, who may decide. */
@Named
@RequestScoped
public class ReviewView {
  @EJB private Drafts drafts;
  @Inject private DraftPage page;

  private Effect effect;
  private Reviewer reviewer;

  /** What publishing it would do now. */
  public Effect getEffect() {
    if (effect == null) {
      effect = drafts.effect(page.getDraft());
    }
    return effect;
  }

  /** What the reader may do with it. */
  public Reviewer getReviewer() {
    if (reviewer == null) {
      reviewer = drafts.reviewer(page.getDraft());
    }
    return reviewer;
  }
}
