package org.alongside.bench;

import io.gatling.javaapi.core.Session;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Attempts that wait to be handed in, as attempts.sql makes them: named after the size of the
 * database, the learner's number and their own.
 */
final class Waiting {
  /** What the server cannot exceed on two cores: so many are made for each second. */
  private static final int PER_SECOND = 1_200;

  /** Those who heat the server ask everything by turns. */
  private static final double HEAT_PER_SECOND = 80;

  private static final int LENGTH = 22;
  private static final Map<String, AtomicInteger> USED = new ConcurrentHashMap<>();

  private Waiting() {}

  /** How many this learner, counted from 0, may come to need. */
  static int many(Plan plan, int learner) {
    double needed = 0;
    if (learner < BenchSimulation.HEAT_USERS) {
      needed = plan.mostHeatSeconds() * HEAT_PER_SECOND;
    }
    for (int level : plan.levels()) {
      double seconds = plan.warmSeconds(level) + plan.measuredSeconds();
      needed += learner < level ? seconds * PER_SECOND / Math.max(2, level) : 0;
    }
    return (int) Math.ceil(needed);
  }

  /** The name of the user's next one. */
  static String next(Session session) {
    String learner = session.getString("number");
    int number = USED.computeIfAbsent(learner, key -> new AtomicInteger()).incrementAndGet();
    return name(session.getString("label") + "-" + learner + "-" + number);
  }

  private static String name(String of) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-1").digest(of.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
