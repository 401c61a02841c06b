package org.alongside.web.authoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.authoring.DraftFields;
import org.alongside.authoring.DraftOutline;
import org.alongside.authoring.DraftOutlines;
import org.alongside.authoring.FileForm;
import org.alongside.authoring.FormField;

/** A module's outline: what it says of itself, its units, its minutes, its languages. */
@Named
@RequestScoped
public class OutlineView {
  private static final String FILE = "module.yaml";

  @EJB private DraftFields fields;
  @EJB private DraftOutlines outlines;
  @Inject private DraftPage page;

  private FileForm form;
  private DraftOutline outline;

  /** The module's own file as a form. */
  public FileForm getForm() {
    if (form == null) {
      form = fields.form(page.getDraft(), FILE, "", page.language());
    }
    return form;
  }

  /** Units with their files, minutes. */
  public DraftOutline getOutline() {
    if (outline == null) {
      outline = outlines.outline(page.getDraft());
    }
    return outline;
  }

  /** Titles, summaries and the rest that everybody fills in. */
  public List<FormField> getUsual() {
    return getForm().fields().stream().filter(f -> f.needed()).toList();
  }

  /** What only some modules have. */
  public List<FormField> getMore() {
    return getForm().fields().stream().filter(f -> !f.needed()).toList();
  }
}
