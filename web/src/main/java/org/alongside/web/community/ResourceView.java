package org.alongside.web.community;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.Communities;
import org.alongside.community.FellowRow;
import org.alongside.gathering.CommunityResources;
import org.alongside.gathering.ResourceDetails;
import org.omnifaces.cdi.Param;

/** One resource with its editions: using it, and looking after it. */
@Named
@RequestScoped
public class ResourceView {
  @EJB private CommunityResources resources;
  @EJB private Communities communities;
  @Inject private ResourceForm form;
  @Inject @Param private String id;

  private ResourceDetails details;
  private Integer version;
  private String owner;

  /** Loads it; whoever is not in the community or may not enter finds none. */
  public void load() {
    form.show(getDetails());
  }

  public void change() {
    resources.change(id, form.said(), version);
    show("edition");
  }

  public void used() {
    resources.used(id);
    show("used");
  }

  public void renew() {
    resources.renew(id);
    show("renewed");
  }

  public void handOver() {
    resources.handOver(id, owner);
    show("handedOver");
  }

  /** Puts it away and goes back to the others. */
  public void archive() {
    resources.archive(id);
    Told.andShow("archived", "/community/resources?id=%s", getDetails().community());
  }

  public ResourceDetails getDetails() {
    if (details == null) {
      details = resources.details(id);
    }
    return details;
  }

  /** Who could look after it. */
  public List<FellowRow> getPeople() {
    return communities.details(getDetails().community()).people();
  }

  public Integer getVersion() {
    return version == null ? getDetails().version() : version;
  }

  public void setVersion(Integer version) {
    this.version = version;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  private void show(String told) {
    details = null;
    version = null;
    load();
    Told.here(told);
  }
}
