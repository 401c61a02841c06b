package org.alongside.st;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Starts, as soon as the tests begin, the sites that browser tests among them will need. */
public final class StartsAhead implements TestExecutionListener {

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    Set<String> browserTests =
        plan.getRoots().stream()
            .flatMap(root -> plan.getDescendants(root).stream())
            .map(StartsAhead::name)
            .filter(name -> name.endsWith("ST"))
            .collect(Collectors.toSet());
    if (!browserTests.isEmpty()) {
      Site.AHEAD.begin();
    }
    if (browserTests.contains(EmptySiteST.class.getSimpleName())) {
      EmptySite.AHEAD.begin();
    }
    if (browserTests.contains(KilledWhileWritingST.class.getSimpleName())) {
      KilledWhileWritingST.AHEAD.begin();
    }
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    try {
      Ahead.end();
    } catch (Exception e) {
      throw new IllegalStateException("A site that tests used could not be ended", e);
    }
  }

  private static String name(TestIdentifier test) {
    return test.getSource()
        .filter(ClassSource.class::isInstance)
        .map(source -> ((ClassSource) source).getClassName().replaceFirst("^.*\\.", ""))
        .orElse("");
  }
}
