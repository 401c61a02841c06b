package org.alongside.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alongside.platform.BusinessException;

/**
 * One thing that is otherwise here than in the file.
 *
 * @param key {@code exchange.note.…} in this feature's bundle
 * @param arguments what the sentence names
 */
public record ImportNote(String key, List<String> arguments) {
  static ImportNote of(String key, Object... arguments) {
    return new ImportNote(key, Stream.of(arguments).map(String::valueOf).toList());
  }

  /** In the reader's language. */
  public String sentence(Locale locale) {
    return new BusinessException(BusinessException.Kind.INVALID, key, arguments.toArray())
        .sentence(locale);
  }
}
