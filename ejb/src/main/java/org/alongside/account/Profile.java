package org.alongside.account;

import org.alongside.people.Theme;

/**
 * What people see and set about themselves.
 *
 * @param fullName given and family name, which an administrator sets
 * @param email what they sign in with
 * @param preferredName what they like to be called, or null
 * @param language {@code en}, {@code fr}, or null: the site's
 * @param zone id of a time zone, or null: the site's
 * @param theme how pages look, or null: as the device prefers
 */
public record Profile(
    String fullName,
    String email,
    String preferredName,
    String language,
    String zone,
    Theme theme) {}
