package org.alongside.web.authoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.authoring.DraftFields;
import org.alongside.authoring.FileForm;
import org.alongside.authoring.FormList;

/** Pictures and other files of a draft that are no text. */
@Named
@RequestScoped
public class MediaView {
  private static final String FILE = "module.yaml";

  @EJB private DraftFields fields;
  @Inject private DraftPage page;

  private FileForm form;

  /** The module's own file, which lists them. */
  public FileForm getForm() {
    if (form == null) {
      form = fields.form(page.getDraft(), FILE, "", page.language());
    }
    return form;
  }

  public List<FormList.FormRow> getRows() {
    return getForm().lists().stream()
        .filter(l -> l.place().equals("files"))
        .flatMap(l -> l.rows().stream())
        .toList();
  }
}
