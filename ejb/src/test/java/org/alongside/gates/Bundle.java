package org.alongside.gates;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * A message bundle's file.
 *
 * @param values value by key
 * @param doubles keys that stand in it twice, of which Java would silently take the last
 */
record Bundle(Map<String, String> values, List<String> doubles) {

  static Bundle of(String text) {
    Map<String, String> values = new TreeMap<>();
    List<String> doubles = new ArrayList<>();
    Properties properties =
        new Properties() {
          private static final long serialVersionUID = 1L;

          @Override
          public synchronized Object put(Object key, Object value) {
            if (values.put((String) key, (String) value) != null) {
              doubles.add((String) key);
            }
            return null;
          }
        };
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Bundle(values, doubles);
  }
}
