package org.alongside.team;

import java.time.LocalDate;
import java.util.List;

/**
 * People of a team beside the modules that are asked of them.
 *
 * @param team its name
 * @param teamId its public id
 * @param programmes those that somebody follows
 * @param programme code of the one that is shown; empty where nothing is asked of anybody
 * @param show whom it shows
 * @param module the one module that is shown, or null: all
 * @param columns modules, with the totals of all rows that are listed
 * @param modules all modules of the programme that are asked of somebody, for choosing
 * @param rows the page of them that was asked for
 * @param listed how many rows there are on all pages
 * @param today the day as of which it is
 */
public record TeamMatrix(
    String team,
    String teamId,
    List<MatrixProgramme> programmes,
    String programme,
    MatrixShow show,
    String module,
    List<MatrixColumn> columns,
    List<MatrixColumn> modules,
    List<MatrixRow> rows,
    int listed,
    LocalDate today) {

  /** Title of the programme that is shown. */
  public String programmeTitle() {
    return programmes.stream()
        .filter(p -> p.code().equals(programme))
        .map(MatrixProgramme::title)
        .findFirst()
        .orElse("");
  }
}
