package org.alongside.it;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.naming.InitialContext;
import javax.naming.NameClassPair;
import javax.naming.NamingException;
import org.alongside.platform.BusinessException;

/**
 * Every public method of every boundary that is deployed, found by looking. Each is called in a
 * transaction that is rolled back.
 */
final class EveryBoundary {
  private static final String HERE = "java:global/alongside/alongside-ejb";
  private final UserTransaction transaction;
  private final Plausible plausible;

  /** A boundary and one of its methods. */
  record Door(Object boundary, Method method) {
    /** Whether it keeps what it does in a transaction of its own, which nobody here takes back. */
    boolean keeps() {
      Class<?> type = method.getDeclaringClass();
      TransactionAttribute own = method.getAnnotation(TransactionAttribute.class);
      TransactionAttribute all = type.getAnnotation(TransactionAttribute.class);
      TransactionAttribute asked = own == null ? all : own;
      TransactionManagement managed = type.getAnnotation(TransactionManagement.class);
      return managed != null && managed.value() == TransactionManagementType.BEAN
          || asked != null
              && Set.of(
                      TransactionAttributeType.REQUIRES_NEW,
                      TransactionAttributeType.NOT_SUPPORTED,
                      TransactionAttributeType.NEVER)
                  .contains(asked.value());
    }

    String name() {
      return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
  }

  EveryBoundary(UserTransaction transaction, Plausible plausible) {
    this.transaction = transaction;
    this.plausible = plausible;
  }

  static List<Door> doors() throws NamingException {
    List<Door> doors = new ArrayList<>();
    for (NameClassPair pair : Collections.list(new InitialContext().list(HERE))) {
      String name = pair.getName();
      if (name.contains("!")) {
        Object boundary = InitialContext.doLookup(HERE + "/" + name);
        Class<?> type = type(name.substring(name.indexOf('!') + 1));
        Arrays.stream(type.getDeclaredMethods())
            .filter(m -> Modifier.isPublic(m.getModifiers()))
            .filter(m -> !Modifier.isStatic(m.getModifiers()) && !m.isSynthetic())
            .map(m -> new Door(boundary, m))
            .forEach(doors::add);
      }
    }
    doors.sort(Comparator.comparing(Door::name));
    return doors;
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Calls them all as {@code caller} and tells behind which doors the canary sang. */
  Set<String> heard(List<Door> doors, As caller, Canary canary) throws Exception {
    Set<String> heard = new TreeSet<>();
    for (Door door : doors) {
      int rounds = door.method().getParameterCount() == 0 ? 1 : plausible.rounds();
      boolean shut = false;
      for (int round = 0; round < rounds && !shut; round++) {
        List<byte[]> said = new ArrayList<>();
        shut = !opens(door, caller, round, said);
        if (said.stream().anyMatch(canary::isIn)) {
          heard.add(door.name());
        }
      }
    }
    return heard;
  }

  /** Calls it; false when it is shut to this caller whatever they bring. */
  private boolean opens(Door door, As caller, int round, List<byte[]> said) throws Exception {
    Object[] arguments = plausible.arguments(door.method().getParameters(), round);
    boolean open = true;
    transaction.begin();
    try {
      Object answer = caller.get(() -> door.method().invoke(door.boundary(), arguments));
      said(answer, said, Collections.newSetFromMap(new IdentityHashMap<>()));
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        said.add(bytes(cause));
        open &= !(cause instanceof EJBAccessException);
        if (cause instanceof BusinessException refusal) {
          said.add(bytes(refusal.sentence(Locale.FRENCH)));
        }
      }
    } finally {
      transaction.rollback();
    }
    return open;
  }

  /** All that an answer holds, however deep. */
  private static void said(Object value, List<byte[]> said, Set<Object> seen) {
    if (value == null || !seen.add(value)) {
      return;
    }
    if (value instanceof Optional<?> maybe) {
      maybe.ifPresent(inside -> said(inside, said, seen));
    } else if (value instanceof Collection<?> many) {
      many.forEach(one -> said(one, said, seen));
    } else if (value instanceof Map<?, ?> map) {
      said(map.keySet(), said, seen);
      said(map.values(), said, seen);
    } else if (value instanceof byte[] bytes) {
      said.add(bytes);
    } else if (value.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(value); i++) {
        said(Array.get(value, i), said, seen);
      }
    } else if (value instanceof Record) {
      said.add(bytes(value));
      parts(value, said, seen);
    } else {
      said.add(bytes(value));
    }
  }

  private static void parts(Object value, List<byte[]> said, Set<Object> seen) {
    for (RecordComponent part : value.getClass().getRecordComponents()) {
      try {
        said(part.getAccessor().invoke(value), said, seen);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(part.getName() + " cannot be read", e);
      }
    }
  }

  private static byte[] bytes(Object value) {
    return String.valueOf(value).getBytes(StandardCharsets.UTF_8);
  }
}
