package org.alongside.privacy;

/** What somebody has answered to a version of a notice or a consent. */
public enum NoticeChoice {
  READ,
  GIVEN,
  WITHDRAWN
}
