package org.alongside.web.mentoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.alongside.competency.CompetencyPage;

/** Small pictures of levels over time: one path each, as wide as the time of all of them. */
@Named
@RequestScoped
public class StepChart {
  private static final int WIDTH = 160;
  private static final int STEP = 12;
  private static final int FLOOR = 52;

  /**
   * A path in a box of 160 by 56: up a step of 12 at each level that was signed off, down where one
   * was withdrawn; empty when there is nothing to show.
   */
  public String path(CompetencyPage page, CompetencyPage.Row row) {
    LocalDate first =
        page.rows().stream()
            .flatMap(r -> r.steps().stream())
            .map(CompetencyPage.Step::on)
            .min(LocalDate::compareTo)
            .orElse(null);
    if (first == null || row.steps().isEmpty()) {
      return "";
    }
    List<LocalDate> days = new ArrayList<>();
    row.steps()
        .forEach(
            s -> {
              days.add(s.on());
              if (!s.holds()) {
                days.add(s.withdrawnOn());
              }
            });
    LocalDate last =
        page.rows().stream()
            .flatMap(r -> r.steps().stream())
            .map(s -> s.holds() ? s.on() : s.withdrawnOn())
            .max(LocalDate::compareTo)
            .orElse(first);
    long span = Math.max(1, ChronoUnit.DAYS.between(first.minusDays(30), last.plusDays(30)));
    TreeMap<LocalDate, Integer> levels = new TreeMap<>();
    days.forEach(d -> levels.put(d, levelOn(row, d)));
    StringBuilder path = new StringBuilder("M0 " + FLOOR);
    levels.forEach(
        (day, level) -> {
          long x = WIDTH * ChronoUnit.DAYS.between(first.minusDays(30), day) / span;
          path.append(" H").append(x).append(" V").append(FLOOR - STEP * level);
        });
    return path.append(" H").append(WIDTH).toString();
  }

  private static int levelOn(CompetencyPage.Row row, LocalDate day) {
    return row.steps().stream()
        .filter(s -> !s.on().isAfter(day))
        .filter(s -> s.holds() || s.withdrawnOn().isAfter(day))
        .mapToInt(CompetencyPage.Step::level)
        .max()
        .orElse(0);
  }
}
