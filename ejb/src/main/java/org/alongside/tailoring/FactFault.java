package org.alongside.tailoring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.alongside.platform.BusinessException;

/**
 * What is wrong with one of the facts.
 *
 * @param pointer where it stands (JSON Pointer, RFC 6901); empty: the whole
 * @param key of the sentence
 * @param arguments what the sentence names
 */
public record FactFault(String pointer, String key, List<String> arguments) {
  static FactFault of(String pointer, String key, Object... arguments) {
    return new FactFault(pointer, key, Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /** What to do about it. */
  public String sentence(Locale language) {
    return new BusinessException(BusinessException.Kind.INVALID, key, arguments.toArray())
        .sentence(language);
  }
}
