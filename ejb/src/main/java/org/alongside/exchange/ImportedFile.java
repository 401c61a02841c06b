package org.alongside.exchange;

import java.util.SortedMap;
import org.alongside.media.MediaKind;

/**
 * A file that is no text and comes along with units.
 *
 * @param name in the module: the same bytes have the same name, other bytes another
 * @param kind what its bytes are
 * @param content the bytes
 * @param words what it shows, by language; a language in which nobody said it is missing
 * @param source where it comes from, and its licence; empty where nobody said it
 */
public record ImportedFile(
    String name, MediaKind kind, Brought content, SortedMap<String, String> words, String source) {}
