package org.alongside.tailoring;

/** Which kind of peer support somebody is hired for. */
public enum PeerRole {
  PEER,
  FAMILY_PEER,
  YOUTH_PEER
}
