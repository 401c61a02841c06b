package org.alongside.web.gates;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.convert.BigDecimalConverter;
import jakarta.faces.convert.BigIntegerConverter;
import jakarta.faces.convert.BooleanConverter;
import jakarta.faces.convert.DateTimeConverter;
import jakarta.faces.convert.DoubleConverter;
import jakarta.faces.convert.EnumConverter;
import jakarta.faces.convert.IntegerConverter;
import jakarta.faces.convert.LongConverter;
import jakarta.faces.convert.NumberConverter;
import jakarta.faces.validator.DoubleRangeValidator;
import jakarta.faces.validator.LengthValidator;
import jakarta.faces.validator.LongRangeValidator;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever Faces itself says of a field is said in our words, in both languages. */
class FacesWordsTest {
  private static final List<Class<?>> SPEAKING =
      List.of(
          UIInput.class,
          UISelectOne.class,
          UISelectMany.class,
          BigDecimalConverter.class,
          BigIntegerConverter.class,
          BooleanConverter.class,
          DateTimeConverter.class,
          DoubleConverter.class,
          EnumConverter.class,
          IntegerConverter.class,
          LongConverter.class,
          NumberConverter.class,
          DoubleRangeValidator.class,
          LengthValidator.class,
          LongRangeValidator.class);

  private static Stream<String> keys(Class<?> speaking) {
    return Arrays.stream(speaking.getDeclaredFields())
        .filter(f -> f.getType() == String.class && f.getName().endsWith("_ID"))
        .map(FacesWordsTest::value)
        .filter(key -> key.matches("jakarta\\.faces\\.\\w+\\.\\w+\\.[A-Z_]+"));
  }

  private static String value(Field field) {
    try {
      return (String) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void areOurs() {
    List<String> keys = SPEAKING.stream().flatMap(FacesWordsTest::keys).toList();
    assertThat(keys).hasSizeGreaterThan(20).contains("jakarta.faces.component.UIInput.REQUIRED");
    for (Locale language : List.of(Locale.ROOT, Locale.FRENCH)) {
      ResourceBundle words =
          ResourceBundle.getBundle(
              "org.alongside.web.faces",
              language,
              ResourceBundle.Control.getNoFallbackControl(
                  ResourceBundle.Control.FORMAT_PROPERTIES));
      assertThat(keys).allMatch(words::containsKey);
    }
  }
}
