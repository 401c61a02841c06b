package org.alongside.learning;

/**
 * Where a person is with a module or a unit. The one function that decides it is {@link
 * ModuleProgress#of}.
 */
public enum LearningStatus {
  NOT_STARTED,
  IN_PROGRESS,
  COMPLETED
}
