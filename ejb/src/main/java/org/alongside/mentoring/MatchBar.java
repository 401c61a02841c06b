package org.alongside.mentoring;

/** Why a mentor is not proposed to somebody, whatever else fits. */
public enum MatchBar {
  /** They are the same person. */
  SELF,
  /** One of them manages or leads the other. */
  LINE,
  /** One of them has said that it must not be the other; nobody says why. */
  CONFLICT,
  /** They speak no language in common. */
  LANGUAGE,
  /** The mentor has as many mentees as they can take. */
  FULL,
  /** W8 is not completed, or C12 neither held at level 3 nor granted. */
  NOT_READY
}
