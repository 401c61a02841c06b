package org.alongside.account;

/**
 * How a try at changing one's own password ended.
 *
 * @param proof whether it was their password
 * @param me who one is from now on; null: the password is as it was
 */
public record PasswordChanged(OwnProof proof, Me me) {}
