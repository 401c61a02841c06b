package org.alongside.web.exchange;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.alongside.authoring.AuthoredModules;
import org.alongside.authoring.ModuleRow;
import org.alongside.exchange.ContentImports;
import org.alongside.exchange.ImportItem;
import org.alongside.exchange.ImportItem.Outcome;
import org.alongside.exchange.ImportNote;
import org.alongside.exchange.ImportPlan;
import org.alongside.exchange.TakeOver;
import org.alongside.web.shell.LocaleSource;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** What would become of a file, item by item, and where it goes. */
@Named
@RequestScoped
public class AuthoringImportCheckView {
  private static final int SIZE = 100;
  private static final int MODULES_MOST = 1_000;

  @EJB private ContentImports imports;
  @EJB private AuthoredModules modules;
  @Inject private LocaleSource localeSource;
  @Inject @Param private String id;
  @Inject @Param private Integer page;

  private ImportPlan plan;
  private List<String> chosen;
  private String code;
  private String newCode;
  private String titleEn;
  private String titleFr;
  private List<String> programmes = new ArrayList<>();

  /** Whoever may not look at the file finds no such page. */
  public void load() {
    getPlan();
  }

  public ImportPlan getPlan() {
    if (plan == null) {
      plan = imports.plan(id);
    }
    return plan;
  }

  /** Takes the chosen modules of an archive over. */
  public void takeModules() {
    List<String> drafts = imports.takeOver(TakeOver.archive(id, getChosen()));
    Faces.redirect(
        drafts.size() == 1 ? "/authoring/outline?draft=" + drafts.get(0) : "/authoring/modules");
  }

  /** Adds the units to a module that there is. */
  public void takeInto() {
    go(imports.takeOver(TakeOver.into(id, code)));
  }

  /** Begins a module with the units. */
  public void takeAsNew() {
    go(imports.takeOver(new TakeOver(id, List.of(), newCode, true, titleEn, titleFr, programmes)));
  }

  private static void go(List<String> drafts) {
    Faces.redirect("/authoring/outline?draft=%s", drafts.get(0));
  }

  /** Throws the file away. */
  public void discard() {
    imports.discard(id);
    Faces.redirect("/authoring/import");
  }

  /** The items of the page that the address names. */
  public List<ImportItem> getItems() {
    List<ImportItem> all = getPlan().items();
    int from = (getPage() - 1) * SIZE;
    return all.subList(from, Math.min(all.size(), from + SIZE));
  }

  public int getPage() {
    return Math.min(Math.max(1, page == null ? 1 : page), getLast());
  }

  public int getLast() {
    return Math.max(1, (getPlan().items().size() + SIZE - 1) / SIZE);
  }

  /** How a status is shown. */
  public String kind(Outcome outcome) {
    return switch (outcome) {
      case UNDERSTOOD -> "done";
      case CHANGED -> "soon";
      case LEFT_OUT -> "notyet";
    };
  }

  public long count(String outcome) {
    return getPlan().count(Outcome.valueOf(outcome));
  }

  public String sentence(ImportNote note) {
    return note.sentence(localeSource.language());
  }

  /** Modules into which the units can go. */
  public List<ModuleRow> getModules() {
    return modules.page("", localeSource.language().getLanguage(), 0, MODULES_MOST);
  }

  /** Codes of an archive's modules that are wanted: at first those that replace no draft. */
  public List<String> getChosen() {
    if (chosen == null) {
      chosen =
          getPlan().modules().stream()
              .filter(m -> !m.open())
              .map(ImportPlan.ModuleLine::code)
              .toList();
    }
    return chosen;
  }

  public void setChosen(List<String> chosen) {
    this.chosen = chosen;
  }

  public String getId() {
    return id;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getNewCode() {
    return newCode;
  }

  public void setNewCode(String newCode) {
    this.newCode = newCode;
  }

  /** What the file calls itself, in the language of its text. */
  public String getTitleEn() {
    return titleEn == null && getPlan().language().equals("en") ? getPlan().title() : titleEn;
  }

  public void setTitleEn(String titleEn) {
    this.titleEn = titleEn;
  }

  public String getTitleFr() {
    return titleFr == null && getPlan().language().equals("fr") ? getPlan().title() : titleFr;
  }

  public void setTitleFr(String titleFr) {
    this.titleFr = titleFr;
  }

  public List<String> getProgrammes() {
    return programmes;
  }

  public void setProgrammes(List<String> programmes) {
    this.programmes = programmes;
  }
}
