package org.alongside.platform;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import java.util.Locale;

/**
 * Measures what a timer starts: every class with a timer carries it, and a test counts them. The
 * job is called after its class and method, {@code team.standing-watch.every-night}.
 */
public class MeasuredJob {
  @Inject private Meters meters;
  @Inject private SiteClock clock;

  @AroundTimeout
  Object run(InvocationContext context) throws Exception {
    long begin = System.nanoTime();
    boolean well = false;
    try {
      Object result = context.proceed();
      well = true;
      return result;
    } finally {
      meters.ran(name(context), System.nanoTime() - begin, well, clock.now());
    }
  }

  private static String name(InvocationContext context) {
    Class<?> type = context.getMethod().getDeclaringClass();
    String feature = type.getPackageName().replaceFirst("^org\\.alongside\\.", "");
    return feature + "." + words(type.getSimpleName()) + "." + words(context.getMethod().getName());
  }

  /** {@code StandingWatch} is standing-watch. */
  static String words(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
