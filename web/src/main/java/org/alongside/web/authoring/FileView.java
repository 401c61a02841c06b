package org.alongside.web.authoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.authoring.DraftFields;
import org.alongside.authoring.FileForm;
import org.alongside.authoring.ScenarioMap;
import org.alongside.platform.BusinessException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

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

  /** Loads it; a file that there is not is not there, one that is no form is shown as a text. */
  public void load() {
    try {
      getForm();
    } catch (BusinessException e) {
      if (e.kind() != BusinessException.Kind.CONFLICT) {
        throw e;
      }
      Faces.redirect("/authoring/text?draft=%s&file=%s", page.getDraft(), file);
    }
  }

  public FileForm getForm() {
    if (form == null) {
      form = fields.form(page.getDraft(), file == null ? "" : file, getAt(), page.language());
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
