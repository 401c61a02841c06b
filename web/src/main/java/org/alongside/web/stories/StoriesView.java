package org.alongside.web.stories;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.alongside.stories.Stories;
import org.alongside.stories.StoryKind;
import org.alongside.stories.StoryList;
import org.omnifaces.util.Faces;

/** The reader's stories and reflections, and beginning another. */
@Named
@RequestScoped
public class StoriesView {
  @EJB private Stories stories;

  private StoryList list;

  /** Begins one and opens it. */
  public void begin(StoryKind kind) {
    Faces.redirect("/stories/story?id=%s", stories.begin(kind));
  }

  public StoryList getList() {
    if (list == null) {
      list = stories.mine();
    }
    return list;
  }

  /** Those that begin empty. */
  public List<StoryKind> getKinds() {
    return Arrays.stream(StoryKind.values()).filter(k -> k != StoryKind.NOTE).toList();
  }
}
