package org.alongside.web.stories;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.journal.JournalPlace;
import org.alongside.stories.Stories;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Makes a text of its own out of one of the reader's notes. */
@Named
@RequestScoped
public class StoryBringView {
  @EJB private Stories stories;
  @Inject @Param private String module;
  @Inject @Param private String unit;
  @Inject @Param private String item;

  /** Copies it and opens the copy. */
  public void bring() {
    String story = stories.bring(new JournalPlace(module, unit, item));
    Faces.redirect("/stories/story?id=%s", story);
  }
}
