package org.alongside.web.notification;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.account.PasswordLinks;
import org.alongside.notification.Choices;
import org.alongside.notification.MessageChoices;
import org.alongside.notification.MessageKind;
import org.alongside.notification.Telling;
import org.omnifaces.util.Faces;

/** How one wants to be told of what. */
@Named
@RequestScoped
public class MessageChoicesView {
  @EJB private MessageChoices choices;
  @EJB private PasswordLinks links;

  private Choices kept;
  private Map<String, String> tellings;
  private LocalTime from;
  private LocalTime until;

  /** Saves all of it. */
  public void save() {
    Map<MessageKind, Telling> chosen = new EnumMap<>(MessageKind.class);
    getTellings()
        .forEach((kind, how) -> chosen.put(MessageKind.valueOf(kind), Telling.valueOf(how)));
    choices.choose(new Choices(chosen, from, until, null));
    kept = null;
    Faces.setRequestAttribute("said", "said.text.saved");
  }

  public List<MessageKind> getKinds() {
    return choices.kinds();
  }

  public Telling[] getWays() {
    return Telling.values();
  }

  /** What is chosen, by the name of the kind. */
  public Map<String, String> getTellings() {
    if (tellings == null) {
      tellings = new HashMap<>();
      getKept().tellings().forEach((kind, how) -> tellings.put(kind.name(), how.name()));
    }
    return tellings;
  }

  /** Whether the site sends mail at all. */
  public boolean isMailed() {
    return links.canMail();
  }

  /** The zone whose hours they are. */
  public String getZone() {
    return getKept().zone().replace('_', ' ');
  }

  public LocalTime getFrom() {
    return from == null ? getKept().quietFrom() : from;
  }

  public void setFrom(LocalTime from) {
    this.from = from;
  }

  public LocalTime getUntil() {
    return until == null ? getKept().quietUntil() : until;
  }

  public void setUntil(LocalTime until) {
    this.until = until;
  }

  private Choices getKept() {
    if (kept == null) {
      kept = choices.mine();
    }
    return kept;
  }
}
