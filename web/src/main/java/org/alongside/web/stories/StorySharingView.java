package org.alongside.web.stories;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.stories.Audience;
import org.alongside.stories.NamedReader;
import org.alongside.stories.ShareRow;
import org.alongside.stories.Stories;
import org.alongside.stories.StoryPage;
import org.alongside.stories.StoryReading;
import org.alongside.stories.StoryShares;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** With whom one of the reader's stories is shared, who opened it, and what they see. */
@Named
@RequestScoped
public class StorySharingView {
  @EJB private Stories stories;
  @EJB private StoryShares shares;
  @Inject @Param private String id;

  private StoryPage page;
  private List<ShareRow> rows;
  private String person;

  /** Loads it; one of others is not there. */
  public void load() {
    getPage();
  }

  public void share() {
    shares.share(id, person);
    person = null;
    show("shared");
  }

  public void revoke(String share) {
    shares.revoke(share);
    show("revoked");
  }

  public StoryPage getPage() {
    if (page == null) {
      page = stories.page(id);
    }
    return page;
  }

  public List<ShareRow> getRows() {
    if (rows == null) {
      rows = shares.of(id);
    }
    return rows;
  }

  public List<NamedReader> getChoices() {
    return shares.choices(id);
  }

  /** As a person sees it whom the owner names. */
  public StoryReading getSeen() {
    return stories.asSeen(id, Audience.NAMED);
  }

  /** As an export for teaching holds it. */
  public StoryReading getTaught() {
    return stories.asSeen(id, Audience.TEACHING);
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public String getId() {
    return id;
  }

  private void show(String told) {
    page = null;
    rows = null;
    Faces.setRequestAttribute("told", "told.text." + told);
  }
}
