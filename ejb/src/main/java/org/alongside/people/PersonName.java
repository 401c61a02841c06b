package org.alongside.people;

/**
 * What a person is called.
 *
 * @param id the person
 * @param publicId what stands in addresses
 * @param shown the name to show: the preferred one, or the given one, and the family name
 */
public record PersonName(long id, String publicId, String shown) {
  /** For queries. */
  public PersonName(long id, String publicId, String given, String family, String preferred) {
    this(id, publicId, shown(given, family, preferred));
  }

  public static String shown(String given, String family, String preferred) {
    return ((preferred == null ? given : preferred) + " " + family).strip();
  }
}
