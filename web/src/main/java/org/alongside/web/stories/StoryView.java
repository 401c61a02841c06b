package org.alongside.web.stories;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.alongside.stories.PassageMark;
import org.alongside.stories.Stories;
import org.alongside.stories.StoryPage;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The studio: one of the reader's stories, passage by passage; notes.js keeps the words. */
@Named
@RequestScoped
public class StoryView {
  private static final String HERE = "/stories/story?id=%s";

  @EJB private Stories stories;
  @Inject @Param private String id;

  private StoryPage page;
  private Map<String, String> marks;

  /** Loads it; one of others is not there. */
  public void load() {
    getPage();
  }

  /** Keeps how far a passage may go. */
  public void mark(String passage) {
    stories.mark(id, passage, PassageMark.valueOf(marks.get(passage)));
    page = null;
    Faces.setRequestAttribute("told", "told.text." + marks.get(passage));
  }

  public void add() {
    stories.add(id);
    again();
  }

  public void move(String passage, boolean up) {
    stories.move(id, passage, up);
    again();
  }

  public void remove(String passage) {
    stories.remove(id, passage);
    again();
  }

  public void delete() {
    stories.delete(id);
    Faces.setFlashAttribute("told", "told.text.deleted");
    Faces.redirect("/stories/mine");
  }

  public StoryPage getPage() {
    if (page == null) {
      page = stories.page(id);
    }
    return page;
  }

  /** By passage, as the form has them. */
  public Map<String, String> getMarks() {
    if (marks == null) {
      marks = new HashMap<>();
      getPage().passages().forEach(p -> marks.put(p.item(), p.mark().name()));
    }
    return marks;
  }

  public String getId() {
    return id;
  }

  /** The words are loaded anew with the page. */
  private void again() {
    Faces.redirect(HERE, id);
  }
}
