package org.alongside.web.shell;

import java.util.Set;

/**
 * One entry of the main navigation.
 *
 * @param key of its words in the shell's bundle
 * @param address of its page, without a suffix
 * @param icon of the sprite
 * @param roles any of which opens it; empty for everybody who is signed in
 */
public record NavigationEntry(String key, String address, String icon, Set<String> roles) {}
