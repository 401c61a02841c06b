package org.alongside.people;

import java.util.Set;

/**
 * What is kept about somebody is to be erased; fired in that transaction, after they have left.
 * Each feature erases its own part, by {@link ErasureSql}; what it keeps, and why, stands in {@code
 * erasure.txt} of the tests, which miss no table.
 *
 * @param personId who
 * @param publicId what stands in addresses
 * @param names everything that they were called, now and before, as others were told
 * @param address with which they signed in, or null
 */
public record PersonErased(long personId, String publicId, Set<String> names, String address) {

  /** Says who, never what they were called. */
  @Override
  public String toString() {
    return "PersonErased[" + publicId + "]";
  }
}
