package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.people.SiteRef;
import org.alongside.people.SiteRow;
import org.alongside.people.Sites;
import org.alongside.web.shell.PagedList;

/** The sites; what the list shows stands in its address. */
@Named
@RequestScoped
public class SiteListView extends PagedList<SiteRow> {
  @EJB private Sites sites;

  private String text;
  private SiteForm form = new SiteForm();

  @Override
  protected int count() {
    return sites.count(text);
  }

  @Override
  protected List<SiteRow> load(int first, int most) {
    return sites.page(text, first, most);
  }

  @Override
  public boolean isFiltered() {
    return text != null;
  }

  /** Adds a site and goes to its page. */
  public void add() {
    SiteRef added = sites.add(form.getName(), form.getPlace());
    Said.andShow("siteAdded", "/people/site?id=%s", added.publicId());
  }

  public SiteForm getForm() {
    return form;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
