package org.alongside.web.team;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.people.TeamRef;
import org.alongside.team.MatrixCell;
import org.alongside.team.MatrixColumn;
import org.alongside.team.MatrixFilter;
import org.alongside.team.MatrixFormat;
import org.alongside.team.MatrixShow;
import org.alongside.team.Readiness;
import org.alongside.team.TeamMatrices;
import org.alongside.team.TeamMatrix;
import org.alongside.web.shell.Choice;
import org.alongside.web.shell.LocaleSource;

/**
 * A team's people beside the modules that are asked of them; what is shown stands in the address.
 */
@Named
@RequestScoped
public class TeamMatrixView {
  /** Rows of a page. */
  private static final int SIZE = 50;

  @EJB private TeamMatrices matrices;
  @Inject private LocaleSource language;

  private String id;
  private String programme;
  private String show;
  private String module;
  private int page = 1;
  private List<TeamRef> led;
  private TeamMatrix matrix;
  private Readiness readiness;

  /**
   * Without a team in the address, the first that the reader leads; a team of others is not there.
   */
  public void load() {
    if (id == null && !getLed().isEmpty()) {
      id = getLed().get(0).publicId();
    }
    getMatrix();
  }

  /** The teams that the reader leads. */
  public List<TeamRef> getLed() {
    if (led == null) {
      led = matrices.led();
    }
    return led;
  }

  /** Null where the address names no team and the reader leads none. */
  public TeamMatrix getMatrix() {
    if (matrix == null && id != null) {
      MatrixFilter filter = new MatrixFilter(programme, Choice.of(MatrixShow.class, show), module);
      int first = (Math.max(1, page) - 1) * SIZE;
      matrix = matrices.page(id, filter, language.language().getLanguage(), first, SIZE);
    }
    return matrix;
  }

  public Readiness getReadiness() {
    if (readiness == null && id != null) {
      readiness = matrices.readiness(id);
    }
    return readiness;
  }

  /** All on which a cell of the table depends: nothing of whose it is. */
  public Object cellKey(MatrixCell cell, int column) {
    MatrixColumn of = getMatrix().columns().get(column);
    return List.of(language.language(), of.code(), of.title(), cell);
  }

  public MatrixShow[] getShows() {
    return MatrixShow.values();
  }

  public MatrixFormat[] getFormats() {
    return MatrixFormat.values();
  }

  /** How many pages there are. */
  public int getPages() {
    return Math.max(1, (getMatrix().listed() + SIZE - 1) / SIZE);
  }

  /** What is filtered, as the end of an address. */
  public String getQuery() {
    TeamMatrix shown = getMatrix();
    return "id="
        + shown.teamId()
        + "&programme="
        + shown.programme()
        + "&show="
        + shown.show()
        + (shown.module() == null ? "" : "&module=" + shown.module());
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id == null || id.isBlank() ? null : id;
  }

  public String getProgramme() {
    return programme;
  }

  public void setProgramme(String programme) {
    this.programme = programme;
  }

  public String getShow() {
    return show;
  }

  public void setShow(String show) {
    this.show = show;
  }

  public String getModule() {
    return module;
  }

  public void setModule(String module) {
    this.module = module;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
