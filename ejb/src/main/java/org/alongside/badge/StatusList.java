package org.alongside.badge;

import com.apicatalog.multibase.Multibase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Collection;
import java.util.zip.GZIPOutputStream;

/**
 * Which bit of which list says that a credential is withdrawn, and how a list is written. Source:
 * W3C, Bitstring Status List 1.0. Pure.
 */
final class StatusList {
  /** Credentials of one list; the least that the source allows, so that a bit says little. */
  static final int LENGTH = 131_072;

  /** Odd, so that it moves every place of a list to another: the order of giving does not show. */
  private static final long STEP = 74_323;

  private static final int BYTE = 8;

  private StatusList() {}

  /** The list that a credential is in. */
  static long list(long credentialId) {
    return credentialId / LENGTH;
  }

  /** Its place in that list. */
  static int index(long credentialId) {
    return (int) (credentialId % LENGTH * STEP % LENGTH);
  }

  /** The first id that is in a list. */
  static long first(long list) {
    return list * LENGTH;
  }

  /** The list, compressed; the first place is the leftmost bit of the first byte. */
  static String encoded(Collection<Long> withdrawn) {
    byte[] bits = new byte[LENGTH / BYTE];
    BitSet places = new BitSet(LENGTH);
    withdrawn.forEach(id -> places.set(index(id)));
    places.stream().forEach(place -> bits[place / BYTE] |= (byte) (1 << (BYTE - 1 - place % BYTE)));
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(bits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Multibase.BASE_64_URL.encode(compressed.toByteArray());
  }
}
