package org.alongside.account;

/**
 * How a try at showing that one is the owner of one's account ended.
 *
 * @param outcome how
 * @param waitSeconds how long to wait, when too many tries failed
 */
public record OwnProof(SignInResult.Outcome outcome, long waitSeconds) {}
