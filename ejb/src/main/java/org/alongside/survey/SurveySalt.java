package org.alongside.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What makes the codes of this site's respondents its own. One row, made once. */
@Entity
@Table(name = "survey_salt")
class SurveySalt {
  static final int ONLY = 1;

  @Id private int id;
  private String salt;

  protected SurveySalt() {}

  String salt() {
    return salt;
  }
}
