package org.alongside.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ResourceBundle;
import org.omnifaces.util.Faces;

/** What was kept of a field, in words. */
@Named
@RequestScoped
public class PeopleWords {
  @Inject private PeopleDates dates;

  /** A value of a field's history; 'nothing' for no value. */
  public String value(String field, String kept) {
    ResourceBundle words = ResourceBundle.getBundle("org.alongside.web.people", Faces.getLocale());
    if (kept == null) {
      return words.getString("list.text.nothing");
    }
    return switch (field) {
      case "group" -> words.getString("group.name." + kept);
      case "setting" -> words.getString("setting.name." + kept);
      case "start", "closed", "planned", "term" -> dates.text(LocalDate.parse(kept));
      case "kind" -> words.getString("position-kind.name." + kept);
      case "language" -> words.getString("history.language." + kept);
      default -> kept;
    };
  }
}
