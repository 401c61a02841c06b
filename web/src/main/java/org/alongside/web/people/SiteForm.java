package org.alongside.web.people;

import org.alongside.people.SiteDetails;

/** What is typed about a site. */
public class SiteForm {
  private String name;
  private String place;
  private int version;

  static SiteForm of(SiteDetails details) {
    SiteForm form = new SiteForm();
    form.name = details.name();
    form.place = details.place();
    form.version = details.version();
    return form;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
