package org.alongside.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the records that boundaries answer with: {@code #{unit.title()}}. The standard resolver
 * searches all methods of a class at every such call, which was a fifth of a page's processor time
 * (measured by Flight Recorder on the unit page); this one searches once for each class.
 */
public class RecordResolver extends ELResolver {
  private static final ClassValue<Map<String, Method>> READERS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getMethods())
              .filter(m -> m.getParameterCount() == 0 && m.getDeclaringClass() == type)
              .collect(Collectors.toUnmodifiableMap(Method::getName, m -> m));
        }
      };

  @Override
  public Object invoke(
      ELContext context, Object base, Object method, Class<?>[] types, Object[] values) {
    if (!(base instanceof Record) || (values != null && values.length > 0)) {
      return null;
    }
    Method reader = READERS.get(base.getClass()).get(method.toString());
    if (reader == null || !Modifier.isPublic(base.getClass().getModifiers())) {
      return null;
    }
    try {
      Object value = reader.invoke(base);
      context.setPropertyResolved(base, method);
      return value;
    } catch (ReflectiveOperationException e) {
      throw new ELException(e);
    }
  }

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    // a record is never written
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return false;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return null;
  }
}
