package org.alongside.web.team;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import org.alongside.catalogue.Professions;
import org.alongside.web.shell.LocaleSource;

/** What professions are called; and those of the role matrix of whom none is kept. */
@Named
@RequestScoped
public class TeamProfessions {
  @EJB private Professions professions;
  @Inject private LocaleSource language;

  private Map<String, String> names;

  /** The name of a profession, of a group in its place, or of neither. */
  public String name(String key) {
    if (names == null) {
      names = new HashMap<>();
      ResourceBundle words =
          ResourceBundle.getBundle("org.alongside.web.team", language.language());
      words.keySet().stream()
          .filter(k -> k.startsWith("organisation.group."))
          .forEach(k -> names.put(k.substring(k.lastIndexOf('.') + 1), words.getString(k)));
      professions
          .list(language.language().getLanguage())
          .forEach(one -> names.put(one.id(), one.name()));
    }
    return names.getOrDefault(key, key);
  }
}
