package org.alongside.account;

/**
 * Where mail to somebody goes.
 *
 * @param address their account's
 * @param opens whether they can be let in: the account is open, and they are still here
 * @param hasPassword whether they have come in or can
 * @param demonstration whether it is an invented person's: no mail ever goes there
 */
public record Mailbox(String address, boolean opens, boolean hasPassword, boolean demonstration) {}
