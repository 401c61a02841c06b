package org.alongside.web.authoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.authoring.DraftFields;
import org.alongside.authoring.FileForm;
import org.alongside.authoring.ScenarioMap;
import org.omnifaces.cdi.Param;

/** A file of a draft, or one of its rows, as a form. */
@Named
@RequestScoped
public class FileView {
  @EJB private DraftFields fields;
  @Inject private DraftPage page;
  @Inject @Param private String file;
  @Inject @Param private String at;

  private FileForm form;
  private ScenarioMap map;

  /** Loads it; a file that there is not is not there. */
  public void load() {
    getForm();
  }

  public FileForm getForm() {
    if (form == null) {
      form = fields.form(page.getDraft(), file == null ? "" : file, getAt());
    }
    return form;
  }

  /** How a scenario's nodes hang together. */
  public ScenarioMap getMap() {
    if (map == null) {
      map = fields.map(page.getDraft(), file);
    }
    return map;
  }

  public String getAt() {
    return at == null ? "" : at;
  }
}
