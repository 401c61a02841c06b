package org.alongside.web.community;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.gathering.CommunityResources;
import org.alongside.gathering.ResourcesPage;
import org.omnifaces.cdi.Param;

/** What a community has made for its work, and adding to it. */
@Named
@RequestScoped
public class ResourcesView {
  @EJB private CommunityResources resources;
  @Inject private SpaceView space;
  @Inject private ResourceForm form;
  @Inject @Param private String id;

  private ResourcesPage page;

  /** Loads it; whoever is not in the community or may not enter finds none. */
  public void load() {
    space.load();
  }

  /** Adds it and goes to its page. */
  public void add() {
    Told.andShow("added", "/community/resource?id=%s", resources.add(id, form.said()));
  }

  public ResourcesPage getPage() {
    if (page == null) {
      page = resources.page(id);
    }
    return page;
  }
}
