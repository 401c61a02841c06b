package org.alongside.account;

/**
 * An account that the sign-in page offers in a demonstration.
 *
 * @param email its address
 * @param role what its person is, one of {@link org.alongside.platform.Roles}
 */
public record DemonstrationAccount(String email, String role) {}
