package org.alongside.people;

/**
 * What a person is called.
 *
 * @param id the person
 * @param publicId what stands in addresses
 * @param shown the name to show: the preferred one, or the given one, and the family name
 */
public record PersonName(long id, String publicId, String shown) {
  /**
   * What stands in place of the name of somebody who was erased: in both languages at once, since
   * it is read by everybody, in files, too.
   */
  public static final String ERASED = "Name erased · Nom effacé";

  /** For queries. */
  public PersonName(long id, String publicId, String given, String family, String preferred) {
    this(id, publicId, shown(given, family, preferred));
  }

  public static String shown(String given, String family, String preferred) {
    return ((preferred == null ? given : preferred) + " " + family).strip();
  }
}
