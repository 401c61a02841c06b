package org.alongside.gathering;

/** What has become of a community's meeting. */
public enum GatheringState {
  PLANNED,
  HELD,
  CANCELLED
}
