package org.alongside.web.mentoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.Map;
import org.alongside.mentoring.AgendaPart;
import org.alongside.mentoring.MeetingDetails;

/** What the reader prepares for a meeting: their own words, by part, and a competency. */
@Named
@RequestScoped
public class MeetingAgendaForm {
  private final Map<AgendaPart, String> texts = new EnumMap<>(AgendaPart.class);
  private String competency;

  /** Fills in what they have prepared. */
  void show(MeetingDetails details) {
    competency = details.competency();
    texts.putAll(details.own());
  }

  Map<AgendaPart, String> texts() {
    return texts;
  }

  public String getRestorative() {
    return texts.get(AgendaPart.RESTORATIVE);
  }

  public void setRestorative(String words) {
    texts.put(AgendaPart.RESTORATIVE, words);
  }

  public String getFormative() {
    return texts.get(AgendaPart.FORMATIVE);
  }

  public void setFormative(String words) {
    texts.put(AgendaPart.FORMATIVE, words);
  }

  public String getNormative() {
    return texts.get(AgendaPart.NORMATIVE);
  }

  public void setNormative(String words) {
    texts.put(AgendaPart.NORMATIVE, words);
  }

  public String getCompetency() {
    return competency;
  }

  public void setCompetency(String competency) {
    this.competency = competency;
  }
}
