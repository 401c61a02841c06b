package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.learning.LearningOf;
import org.alongside.learning.Transcripts;
import org.omnifaces.util.Faces;

/** What one person has learned; that it was read is written down. */
@Named
@RequestScoped
public class PersonLearningView {
  @EJB private Transcripts transcripts;
  @Inject private PersonPage page;

  private LearningOf learning;

  public LearningOf getLearning() {
    if (learning == null) {
      learning = transcripts.of(page.getId(), Faces.getLocale().getLanguage());
    }
    return learning;
  }
}
