package org.alongside.team;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.alongside.catalogue.ProgrammeOutline;
import org.alongside.catalogue.Published;
import org.alongside.people.TeamRef;

/** Puts a team's matrix together of what is known of its people. */
@Dependent
class MatrixReader {
  private static final String PEER = "PEER";

  @Inject private Published published;

  /**
   * The whole of it, as filtered; its rows are those from {@code first} on, {@code size} at most.
   */
  TeamMatrix of(
      TeamRef team,
      TeamFacts facts,
      MatrixFilter filter,
      String language,
      LocalDate today,
      int first,
      int size) {
    return new Making(team, facts, filter, language, today).matrix(first, size);
  }

  /** One matrix in one language on one day. */
  private final class Making {
    private final TeamRef team;
    private final TeamFacts facts;
    private final MatrixFilter filter;
    private final LocalDate today;
    private final TeamWords words;
    private final List<ProgrammeOutline> all;
    private final Map<String, String> titles = new HashMap<>();

    Making(TeamRef team, TeamFacts facts, MatrixFilter filter, String language, LocalDate today) {
      this.team = team;
      this.facts = facts;
      this.filter = filter;
      this.today = today;
      this.words = new TeamWords(language);
      this.all = published.programmes(language);
      facts
          .versions()
          .forEach(
              (code, version) -> titles.put(code, published.outline(version, language).title()));
    }

    TeamMatrix matrix(int first, int size) {
      List<MatrixProgramme> programmes =
          all.stream().map(this::programme).filter(p -> p.people() > 0).toList();
      String shown =
          programmes.stream()
              .map(MatrixProgramme::code)
              .filter(code -> code.equals(filter.programme()))
              .findFirst()
              .orElseGet(() -> ofMost(programmes));
      List<String> asked =
          all.stream()
              .filter(p -> p.code().equals(shown))
              .flatMap(p -> p.moduleCodes().stream())
              .filter(this::isAsked)
              .toList();
      String module = asked.contains(filter.module()) ? filter.module() : null;
      List<String> codes = module == null ? asked : List.of(module);
      MatrixShow show = filter.show() == null ? MatrixShow.ALL : filter.show();
      List<MatrixRow> rows =
          facts.members().stream().map(m -> row(m, codes)).filter(r -> isListed(r, show)).toList();
      return new TeamMatrix(
          team.name(),
          team.publicId(),
          programmes,
          shown,
          show,
          module,
          columns(codes, rows),
          columns(asked, List.of()),
          page(rows, first, size),
          rows.size(),
          today);
    }

    /** The programme that most of the team follow. */
    private static String ofMost(List<MatrixProgramme> programmes) {
      return programmes.stream()
          .max(Comparator.comparingInt(MatrixProgramme::people))
          .map(MatrixProgramme::code)
          .orElse("");
    }

    private static List<MatrixRow> page(List<MatrixRow> rows, int first, int size) {
      int from = Math.min(Math.max(0, first), rows.size());
      return rows.subList(from, Math.min(rows.size(), from + size));
    }

    private MatrixProgramme programme(ProgrammeOutline programme) {
      int people = 0;
      int late = 0;
      for (TeamFacts.Member member : facts.members()) {
        List<MatrixRule.At> theirs =
            programme.moduleCodes().stream()
                .map(code -> facts.at(member, code, today))
                .filter(at -> at != null)
                .toList();
        people += theirs.isEmpty() ? 0 : 1;
        late += theirs.stream().anyMatch(at -> at.state().isLate()) ? 1 : 0;
      }
      return new MatrixProgramme(programme.code(), programme.title(), people, late);
    }

    private boolean isAsked(String module) {
      return facts.asked().values().stream().anyMatch(theirs -> theirs.containsKey(module));
    }

    private MatrixRow row(TeamFacts.Member member, List<String> codes) {
      List<MatrixCell> cells =
          codes.stream().map(code -> cell(facts.at(member, code, today))).toList();
      return new MatrixRow(
          member.publicId(),
          member.name(),
          member.group() == null ? PEER : member.group().name(),
          facts.adjusted().contains(member.id()),
          cells);
    }

    private MatrixCell cell(MatrixRule.At at) {
      return at == null
          ? MatrixCell.NOTHING
          : new MatrixCell(at.state(), words.state(at.state()), at.on());
    }

    private static boolean isListed(MatrixRow row, MatrixShow show) {
      Predicate<CellState> fits =
          switch (show) {
            case ALL -> state -> true;
            case OVERDUE -> CellState::isLate;
            case SOON -> CellState::isSoon;
          };
      return row.cells().stream().filter(MatrixCell::asked).map(MatrixCell::state).anyMatch(fits);
    }

    private List<MatrixColumn> columns(List<String> codes, List<MatrixRow> rows) {
      List<MatrixColumn> columns = new ArrayList<>();
      for (int i = 0; i < codes.size(); i++) {
        int place = i;
        List<CellState> states =
            rows.stream()
                .map(r -> r.cells().get(place))
                .filter(MatrixCell::asked)
                .map(MatrixCell::state)
                .toList();
        String code = codes.get(i);
        columns.add(
            new MatrixColumn(
                code,
                titles.getOrDefault(code, code),
                states.size(),
                (int) states.stream().filter(CellState::isDone).count(),
                (int) states.stream().filter(CellState::isLate).count()));
      }
      return columns;
    }
  }
}
