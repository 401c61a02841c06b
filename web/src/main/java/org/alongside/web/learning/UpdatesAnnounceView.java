package org.alongside.web.learning;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.learning.AnnounceUpdate;
import org.alongside.learning.PolicyUpdates;
import org.alongside.learning.UpdateRow;
import org.alongside.web.shell.LocaleSource;
import org.omnifaces.util.Faces;

/** Announces what has changed in law or policy, to those who completed a module before. */
@Named
@RequestScoped
public class UpdatesAnnounceView {
  @EJB private PolicyUpdates updates;
  @Inject private LocaleSource localeSource;

  private List<UpdateRow> rows;
  private String module;
  private String titleEn;
  private String titleFr;
  private String textEn;
  private String textFr;

  /** Whoever does not coordinate everywhere finds no page. */
  public void load() {
    getRows();
  }

  /** Announces it. */
  public void announce() {
    updates.announce(new AnnounceUpdate(module, titleEn, titleFr, textEn, textFr));
    module = null;
    titleEn = null;
    titleFr = null;
    textEn = null;
    textFr = null;
    done("updates.text.announced");
  }

  /** Asks nobody any more to read one. */
  public void withdraw(String id) {
    updates.withdraw(id);
    done("updates.text.withdrawn");
  }

  private void done(String said) {
    rows = null;
    Faces.setRequestAttribute("said", said);
  }

  public List<UpdateRow> getRows() {
    if (rows == null) {
      rows = updates.list(localeSource.language().getLanguage());
    }
    return rows;
  }

  public String getModule() {
    return module;
  }

  public void setModule(String module) {
    this.module = module;
  }

  public String getTitleEn() {
    return titleEn;
  }

  public void setTitleEn(String titleEn) {
    this.titleEn = titleEn;
  }

  public String getTitleFr() {
    return titleFr;
  }

  public void setTitleFr(String titleFr) {
    this.titleFr = titleFr;
  }

  public String getTextEn() {
    return textEn;
  }

  public void setTextEn(String textEn) {
    this.textEn = textEn;
  }

  public String getTextFr() {
    return textFr;
  }

  public void setTextFr(String textFr) {
    this.textFr = textFr;
  }
}
