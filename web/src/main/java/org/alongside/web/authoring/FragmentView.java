package org.alongside.web.authoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.catalogue.FragmentChange;
import org.alongside.catalogue.FragmentPreview;
import org.alongside.catalogue.FragmentText;
import org.alongside.catalogue.Fragments;
import org.alongside.people.People;
import org.alongside.people.PersonName;
import org.alongside.web.shell.LocaleSource;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** A local text of lessons: written, looked at as learners see it, then kept. */
@Named
@RequestScoped
public class FragmentView {
  @EJB private Fragments fragments;
  @EJB private People people;
  @Inject private LocaleSource localeSource;
  @Inject @Param private String id;
  @Inject @Param private String language;

  private FragmentText fragment;
  private FragmentPreview preview;
  private Map<Long, PersonName> names;
  private String text;
  private Integer seen;

  /** A text that stands in no module is not there. */
  public void load() {
    getFragment();
  }

  public FragmentText getFragment() {
    if (fragment == null) {
      fragment = fragments.read(id, language);
    }
    return fragment;
  }

  /** Shows it as learners will see it. */
  public void look() {
    preview = fragments.preview(id, language, text, localeSource.language().getLanguage());
  }

  /** Keeps it. What must be put right first is shown with what it would look like. */
  public void save() {
    look();
    done(fragments.save(id, language, text, seen), "fragment.text.saved");
  }

  /** Takes the program's own text again. */
  public void giveBack() {
    done(fragments.giveBack(id, language, seen), "fragment.text.given-back");
  }

  private void done(int modules, String said) {
    Faces.setFlashAttribute("said", said);
    Faces.setFlashAttribute("modules", modules);
    Faces.redirect("/authoring/fragment?id=%s&language=%s", id, language);
  }

  /** What was looked at last; null: nothing was. */
  public FragmentPreview getPreview() {
    return preview;
  }

  /** Who made a change; empty: somebody who is not known here any more. */
  public String nameOf(FragmentChange change) {
    if (names == null) {
      names =
          people.namesOf(
              getFragment().history().stream().map(FragmentChange::by).collect(Collectors.toSet()));
    }
    PersonName name = names.get(change.by());
    return name == null ? "" : name.shown();
  }

  public String getText() {
    return text == null ? getFragment().text() : text;
  }

  public void setText(String text) {
    this.text = text == null ? "" : text;
  }

  /** Number of the last change when it was shown. */
  public int getSeen() {
    return seen == null ? getFragment().number() : seen;
  }

  public void setSeen(int seen) {
    this.seen = seen;
  }
}
