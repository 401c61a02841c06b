package org.alongside.community;

/** How somebody stands to a community. */
enum MemberState {
  /** Asked to join it; the next word is theirs. */
  INVITED,
  /** Would like to join; the next word is the convenors'. */
  ASKED,
  /** In it. */
  MEMBER,
  /** Not in it, or not any more. */
  ENDED
}
