package org.alongside.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the server holds: after a full collection, before and after many people have signed in and
 * seen their home.
 *
 * @param people how many
 * @param before bytes of the heap that are in use
 * @param after the same, with their sessions
 */
record Memory(int people, long before, long after) {
  private static final int AT_ONCE = 4;
  private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

  /** Bytes of one session, about. */
  long each() {
    return (after - before) / people;
  }

  /** Signs so many people in who have not been measured. */
  static Memory measure(Plan plan, int people) throws IOException, InterruptedException {
    long before = used(plan.server());
    ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
    try {
      HttpClient client = HttpClient.newHttpClient();
      List<Callable<Void>> all = new ArrayList<>();
      for (int i = 1; i <= people; i++) {
        String email = Crew.email(Seed.CREW + i);
        all.add(
            () -> {
              Crew.visit(client, plan.site(), email);
              return null;
            });
      }
      for (Future<Void> one : workers.invokeAll(all, 10, TimeUnit.MINUTES)) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new BenchException("Somebody could not sign in", e.getCause());
    } finally {
      workers.shutdownNow();
    }
    return new Memory(people, before, used(plan.server()));
  }

  /** Counting what is alive collects all that is not. */
  private static long used(long server) throws IOException, InterruptedException {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    Process process =
        new ProcessBuilder(jcmd, String.valueOf(server), "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    Matcher total = TOTAL.matcher(told);
    if (!total.find()) {
      throw new BenchException(
          "The server's heap is not told: " + told.lines().findFirst().orElse(""));
    }
    return Long.parseLong(total.group(1));
  }
}
