package org.alongside.web.stories;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.stories.SharedRow;
import org.alongside.stories.StoryReading;
import org.alongside.stories.StoryShares;
import org.omnifaces.cdi.Param;

/** What others share with the reader: the list, and one of it opened. */
@Named
@RequestScoped
public class SharedView {
  @EJB private StoryShares shares;
  @Inject @Param private String id;

  private StoryReading reading;
  private List<SharedRow> rows;

  /** Opens one; its owner sees that. What was taken back is not there. */
  public void open() {
    reading = shares.read(id);
  }

  public StoryReading getReading() {
    return reading;
  }

  public List<SharedRow> getRows() {
    if (rows == null) {
      rows = shares.withMe();
    }
    return rows;
  }
}
