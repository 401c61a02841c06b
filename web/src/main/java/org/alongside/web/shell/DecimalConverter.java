package org.alongside.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * A number as people write it, '0.6' or '0,6', in every language; shown as the reader's language
 * has it. What is no number is refused in the words of the field's {@code converterMessage}.
 */
@FacesConverter("decimal")
public class DecimalConverter implements Converter<BigDecimal> {
  private static final String GROUPED = "\\d{1,3}(,\\d{3})+(\\.\\d+)?";

  @Override
  public BigDecimal getAsObject(FacesContext context, UIComponent component, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      return number(typed, context.getViewRoot().getLocale());
    } catch (NumberFormatException e) {
      throw new ConverterException(e);
    }
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, BigDecimal value) {
    return value == null ? "" : text(value, context.getViewRoot().getLocale());
  }

  /** '1 200,5' and '1200.5' in every language; '1,200' is twelve hundred where that is English. */
  static BigDecimal number(String typed, Locale language) {
    String plain = typed.replaceAll("[\\s\\u00a0\\u202f]", "");
    boolean grouped = !isFrench(language) && plain.matches(GROUPED);
    return new BigDecimal(grouped ? plain.replace(",", "") : plain.replace(',', '.'));
  }

  static String text(BigDecimal value, Locale language) {
    String plain = value.toPlainString();
    return isFrench(language) ? plain.replace('.', ',') : plain;
  }

  private static boolean isFrench(Locale language) {
    return Locale.FRENCH.getLanguage().equals(language.getLanguage());
  }
}
