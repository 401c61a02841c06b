package org.alongside.web.shell;

import java.util.Set;

/**
 * One entry of the main navigation, and which pages lie below it: somebody on one of them is shown
 * where in the site they are.
 *
 * @param key of its words in the shell's bundle
 * @param address of its page, without a suffix
 * @param icon of the sprite
 * @param roles any of which opens it; empty for everybody who is signed in
 * @param below addresses of pages, and of folders, which end with a slash
 */
public record NavigationEntry(
    String key, String address, String icon, Set<String> roles, Set<String> below) {

  /** How much of a path says that it lies here or below, in characters; 0: it does not. */
  int nearness(String path) {
    if (path.equals(address)) {
      return Integer.MAX_VALUE;
    }
    return below.stream()
        .filter(b -> b.endsWith("/") ? path.startsWith(b) : path.equals(b))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }
}
