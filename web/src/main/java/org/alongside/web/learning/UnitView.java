package org.alongside.web.learning;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.alongside.catalogue.UnitKind;
import org.alongside.learning.Enrolments;
import org.alongside.learning.LearningStatus;
import org.alongside.learning.ModuleProgress;
import org.alongside.learning.UnitPage;
import org.alongside.web.shell.LocaleSource;

/** One unit in the player, at an address of its own. */
@Named
@RequestScoped
public class UnitView {
  private static final String PARTS = "/WEB-INF/parts/learning/unit/kind-";
  private static final String READ = "&read=";
  private static final String PAGE = "page";
  private static final String OTHER = "other";
  private static final String MODULE = "module";

  @EJB private Enrolments enrolments;
  @Inject private LocaleSource localeSource;

  private String module;
  private String unit;
  private String read;
  private UnitPage page;

  /** Loads it; one that is not the reader's is not there. */
  public void open() {
    page = enrolments.unit(module, unit, localeSource.language().getLanguage());
  }

  public UnitPage getPage() {
    return page;
  }

  /** The part that shows units of this kind, or the equal page in its place. */
  public String getBody() {
    return PARTS + getRule().toLowerCase(Locale.ROOT) + ".xhtml";
  }

  /** Which kind's rule says when it counts as completed: the equal page is read like any other. */
  public String getRule() {
    return (isAlternative() ? UnitKind.PAGE : page.state().unit().kind()).name();
  }

  /** Whether going on completes it. */
  public boolean isCompleting() {
    return page.completesOnNext() || isAlternative() && !page.state().isDone();
  }

  /** Whether the module's notice stands here: before anything of it was opened. */
  public boolean isModuleNoticed() {
    return page.module().outline().notice() != null
        && page.module().status() == LearningStatus.NOT_STARTED
        && read == null;
  }

  /** Whether the content notice stands here instead of the unit. */
  public boolean isNoticed() {
    return !isModuleNoticed() && page.notice() != null && !PAGE.equals(read) && !isAlternative();
  }

  /** Whether the equal page was chosen. */
  public boolean isAlternative() {
    return OTHER.equals(read) && page.alternativeHtml() != null;
  }

  /** Past the module's notice; the unit's own still stands before the unit. */
  public String getBeginAddress() {
    return getAddress() + READ + MODULE;
  }

  public String getOpenAddress() {
    return getAddress() + READ + PAGE;
  }

  public String getAlternativeAddress() {
    return getAddress() + READ + OTHER;
  }

  public String getAddress() {
    return Places.unit(page.module(), page.state().unit().code());
  }

  /** The unit after this one, or the page that ends the module. */
  public String getNextAddress() {
    ModuleProgress taken = page.module();
    return page.next() == null ? Places.finished(taken) : Places.unit(taken, page.next().code());
  }

  public String getModuleAddress() {
    return Places.module(page.module());
  }

  public String getModule() {
    return module;
  }

  public void setModule(String module) {
    this.module = module;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public String getRead() {
    return read;
  }

  public void setRead(String read) {
    this.read = read;
  }
}
