package org.alongside.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads the records that boundaries answer with: {@code #{unit.title()}}. The standard resolver
 * searches all methods of a class at every such call, which was a fifth of a page's processor time
 * (measured by Flight Recorder on the unit page); this one searches once for each class.
 */
public class RecordResolver extends ELResolver {
  private static final MethodType GENERAL = MethodType.methodType(Object.class, Object.class);

  private static final ClassValue<Map<String, MethodHandle>> READERS =
      new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
          return readers(type);
        }
      };

  private static Map<String, MethodHandle> readers(Class<?> type) {
    Map<String, MethodHandle> readers = new HashMap<>();
    for (Method method : type.getMethods()) {
      if (method.getParameterCount() == 0 && method.getDeclaringClass() == type) {
        try {
          MethodHandle handle = MethodHandles.publicLookup().unreflect(method);
          readers.put(method.getName(), handle.asType(GENERAL));
        } catch (IllegalAccessException e) {
          // not public after all: the standard resolver says so in its own words
          continue;
        }
      }
    }
    return Map.copyOf(readers);
  }

  @Override
  public Object invoke(
      ELContext context, Object base, Object method, Class<?>[] types, Object[] values) {
    if (!(base instanceof Record) || (values != null && values.length > 0)) {
      return null;
    }
    MethodHandle reader = READERS.get(base.getClass()).get(method.toString());
    if (reader == null) {
      return null;
    }
    try {
      Object value = reader.invokeExact(base);
      context.setPropertyResolved(base, method);
      return value;
    } catch (Throwable e) {
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
