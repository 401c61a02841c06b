package org.alongside.account;

import org.alongside.people.Theme;

/** What people set about themselves; the words are those of {@link Profile}. */
public record ChangeProfile(String preferredName, String language, String zone, Theme theme) {}
