package org.alongside.demonstration;

/**
 * The stages of the demonstration, in order. A later feature adds its own; an existing
 * demonstration gets it at the next start.
 */
public enum Stage {
  PEOPLE,
  ORGANISATION,
  LEARNING,
  READS,
  MESSAGES,
  NOTES,
  IMPORTS,
  PLANS,
  EVENTS,
  PRACTICE,
  CREDENTIALS,
  MENTORING,
  TEAM,
  STORIES,
  COMMUNITIES,
  EXPERIENCE,
  PRIVACY
}
