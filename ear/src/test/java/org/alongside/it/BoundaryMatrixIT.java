package org.alongside.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import javax.naming.InitialContext;
import javax.naming.NameClassPair;
import javax.naming.NamingException;
import org.alongside.platform.BusinessException;
import org.junit.jupiter.api.Test;

/**
 * The access matrix: every public method of every boundary, called by everybody, does what
 * boundaries.txt says. Refused is what the server refuses, or what is not there for this caller;
 * any other answer, also 'not so' or 'not now', means that they were let in. Nothing of it stays:
 * each call is rolled back; what commits by itself is what a timer does anyway.
 */
class BoundaryMatrixIT extends InServer {
  private static final String WHERE = "java:global/alongside/alongside-ejb";

  private static final String ONLY_REFUSALS = "refusals";

  /** What came of a call. */
  private record Outcome(boolean allowed, boolean told, String seen) {}

  @Test
  void everyBoundaryOfTheServerIsInTheTable() throws NamingException {
    assertThat(Boundaries.differences(there(), table())).isEmpty();
  }

  @Test
  void everybodyMayWhatTheTableSaysAndNothingElse() throws NamingException {
    SortedMap<String, Method> methods = there();
    MatrixTable table = table();
    List<String> wrong = new ArrayList<>();
    for (MatrixTable.Line line : table.lines()) {
      Method method = methods.get(line.cell(0));
      Set<String> may = table.callers(line.number(), line.cell(2));
      Set<String> told = table.callers(line.number(), line.cell(3));
      for (World.Caller caller : World.get().callers()) {
        if (line.cell(1).equals(ONLY_REFUSALS) && may.contains(caller.name())) {
          continue;
        }
        String who =
            "%s: %s %s as %s"
                .formatted(table.where(line.number()), line.cell(0), line.cell(1), caller.name());
        Outcome outcome;
        try {
          outcome = outcome(method, line.cell(1), caller, who);
        } catch (AssertionError e) {
          wrong.add(e.getMessage() + ": " + e.getCause());
          continue;
        }
        if (outcome.allowed() != may.contains(caller.name())) {
          wrong.add(
              "%s should be %s: %s"
                  .formatted(who, outcome.allowed() ? "refused" : "allowed", outcome.seen()));
        } else if (compares(line) && outcome.told() != told.contains(caller.name())) {
          wrong.add(
              "%s should be told %s: %s"
                  .formatted(who, outcome.told() ? "nothing" : "something", outcome.seen()));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean compares(MatrixTable.Line line) {
    return !line.cell(3).isEmpty() && !line.cell(3).equals("?");
  }

  private static MatrixTable table() {
    return MatrixTable.read("boundaries.txt", World.CALLERS);
  }

  /** What the server itself has bound by name. */
  private static SortedMap<String, Method> there() throws NamingException {
    List<Class<?>> types = new ArrayList<>();
    for (NameClassPair bound : Collections.list(new InitialContext().list(WHERE))) {
      int mark = bound.getName().indexOf('!');
      if (mark > 0) {
        types.add(Boundaries.type(bound.getName().substring(mark + 1)));
      }
    }
    assertThat(types).hasSizeGreaterThan(10);
    return Boundaries.methods(types);
  }

  private static Outcome outcome(Method method, String with, World.Caller caller, String who) {
    Object[] arguments = arguments(method, with, caller);
    Object boundary = Organisation.boundary(method.getDeclaringClass());
    try {
      return caller.call(() -> rolledBack(method, boundary, arguments));
    } catch (Exception e) {
      throw new AssertionError(who + " was neither allowed nor refused", e);
    }
  }

  private static Object[] arguments(Method method, String with, World.Caller caller) {
    Map<String, String> asked = new HashMap<>();
    for (String word :
        with.isEmpty() || with.equals(ONLY_REFUSALS) ? new String[0] : with.split("\\s+")) {
      asked.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
    }
    Object[] arguments =
        Arrays.stream(method.getParameters())
            .map(Parameter.class::cast)
            .map(p -> World.get().things().give(p, asked.remove(p.getName()), caller))
            .toArray();
    assertThat(asked).as("%s has no such parameter", method.getName()).isEmpty();
    return arguments;
  }

  private static Outcome rolledBack(Method method, Object boundary, Object[] arguments)
      throws Exception {
    UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
    transaction.begin();
    try {
      Object answer = method.invoke(boundary, arguments);
      return new Outcome(true, tells(answer), String.valueOf(answer));
    } catch (InvocationTargetException e) {
      return refusal(e.getCause());
    } finally {
      transaction.rollback();
    }
  }

  private static Outcome refusal(Throwable thrown) throws Exception {
    if (thrown instanceof EJBAccessException) {
      return new Outcome(false, false, "the role is not enough");
    }
    if (thrown instanceof BusinessException said) {
      boolean allowed = said.kind() != BusinessException.Kind.NOT_FOUND;
      return new Outcome(allowed, false, said.key());
    }
    throw thrown instanceof Exception e ? e : new IllegalStateException(thrown);
  }

  private static boolean tells(Object answer) {
    if (answer instanceof Boolean yes) {
      return yes;
    }
    if (answer instanceof Number number) {
      return number.longValue() > 0;
    }
    return String.valueOf(answer).contains(World.get().mark());
  }
}
