package org.alongside.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** One answer of a {@link SurveyResponse}. A question that was left out has none. Never changed. */
@Entity
@Table(name = "survey_answer")
@IdClass(SurveyAnswer.Key.class)
class SurveyAnswer {
  /** Which question of which response. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    String responseId;
    String item;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && responseId.equals(key.responseId) && item.equals(key.item);
    }

    @Override
    public int hashCode() {
      return Objects.hash(responseId, item);
    }
  }

  @Id
  @Column(name = "response_id")
  private String responseId;

  @Id private String item;
  private String choice;

  @Column(name = "written")
  private String text;

  protected SurveyAnswer() {}

  SurveyAnswer(String responseId, String item, Given given) {
    this.responseId = responseId;
    this.item = item;
    this.choice = given.choice();
    this.text = given.text();
  }
}
