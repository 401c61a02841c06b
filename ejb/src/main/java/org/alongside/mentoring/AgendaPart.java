package org.alongside.mentoring;

/** The three parts of an hour of mentoring (Proctor), prepared by both; actions follow. */
public enum AgendaPart {
  /** How it is to do this work. */
  RESTORATIVE,
  /** One example from practice, one competency. */
  FORMATIVE,
  /** Boundaries, records, role drift, hours. */
  NORMATIVE
}
