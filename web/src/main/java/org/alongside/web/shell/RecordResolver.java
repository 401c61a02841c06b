package org.alongside.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the records that boundaries answer with, {@code #{unit.title()}}, and calls the methods of
 * our own beans, {@code #{shell.date(at)}}. The standard resolver searches all methods of a class
 * at every such call, which was a fifth of a page's processor time (measured by Flight Recorder on
 * the unit page); this one searches once for each class. {@code #{list.size()}} is answered here
 * too: the standard one meets two exceptions on the way to it.
 */
public class RecordResolver extends ELResolver {
  private static final String OURS = "org.alongside.web.";

  private static final ClassValue<Map<String, Method>> READERS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getMethods())
              .filter(m -> m.getParameterCount() == 0 && m.getDeclaringClass() == type)
              .collect(Collectors.toUnmodifiableMap(Method::getName, m -> m));
        }
      };

  /** Methods that no other of the class is called like. */
  private static final ClassValue<Map<String, Method>> CALLS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          boolean found = type.getName().startsWith(OURS) && Modifier.isPublic(type.getModifiers());
          Map<String, List<Method>> named =
              Arrays.stream(found ? type.getMethods() : new Method[0])
                  .filter(m -> !m.isBridge() && !m.isVarArgs())
                  .collect(Collectors.groupingBy(Method::getName));
          return named.entrySet().stream()
              .filter(e -> e.getValue().size() == 1)
              .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> e.getValue().get(0)));
        }
      };

  @Override
  public Object invoke(
      ELContext context, Object base, Object method, Class<?>[] types, Object[] values) {
    if (base == null) {
      return null;
    }
    int given = values == null ? 0 : values.length;
    if (base instanceof Collection<?> many && given == 0 && "size".equals(method)) {
      context.setPropertyResolved(base, method);
      return many.size();
    }
    Class<?> type = base.getClass();
    boolean record = base instanceof Record && Modifier.isPublic(type.getModifiers());
    Method called = (record ? READERS : CALLS).get(type).get(method.toString());
    if (called == null || called.getParameterCount() != given) {
      return null;
    }
    try {
      Object[] taken = new Object[given];
      for (int i = 0; i < given; i++) {
        taken[i] = context.convertToType(values[i], called.getParameterTypes()[i]);
      }
      Object value = called.invoke(base, taken);
      context.setPropertyResolved(base, method);
      return value;
    } catch (InvocationTargetException e) {
      throw new ELException(e.getCause());
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
