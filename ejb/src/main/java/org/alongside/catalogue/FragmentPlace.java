package org.alongside.catalogue;

/**
 * Which fragment is meant.
 *
 * @param region the site's, such as {@code alberta}
 * @param id as pages name it
 * @param language en or fr
 */
record FragmentPlace(String region, String id, String language) {
  String path() {
    return FragmentSource.path(region, id, language);
  }
}
