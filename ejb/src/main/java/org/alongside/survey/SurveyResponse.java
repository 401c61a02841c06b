package org.alongside.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.alongside.platform.PublicId;

/**
 * One instrument as somebody has answered it, without who that was: a salted code links what the
 * same person answered before and after, nothing leads from it to the person. It has a day and no
 * time, and a random id, so that neither tells which sheet it came from. Never changed.
 */
@Entity
@Table(name = "survey_response")
class SurveyResponse {
  @Id private String id;
  private String code;
  private String instrument;
  private String moment;

  @Column(name = "module_code")
  private String moduleCode;

  @Column(name = "answered_on")
  private LocalDate answeredOn;

  protected SurveyResponse() {}

  SurveyResponse(
      String code, String instrument, String moment, String moduleCode, LocalDate answeredOn) {
    this.id = PublicId.random();
    this.code = code;
    this.instrument = instrument;
    this.moment = moment;
    this.moduleCode = moduleCode;
    this.answeredOn = answeredOn;
  }

  String id() {
    return id;
  }
}
