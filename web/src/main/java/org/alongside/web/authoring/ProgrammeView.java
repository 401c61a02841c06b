package org.alongside.web.authoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.alongside.authoring.ProgrammeList;
import org.alongside.authoring.ProgrammeOrders;
import org.alongside.platform.Roles;
import org.alongside.web.shell.LocaleSource;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * The modules of a programme in their order. An order that is not kept yet stands in the address,
 * so that Back takes a step back.
 */
@Named
@RequestScoped
public class ProgrammeView {
  @EJB private ProgrammeOrders orders;
  @Inject private LocaleSource localeSource;
  @Inject @Param private String code;
  @Inject @Param private String order;

  private ProgrammeList list;
  private List<Row> rows;
  private String chosen;
  private int seen;

  /**
   * A module where it would stand.
   *
   * @param was its place now, from 1
   * @param up the order with it one place further up; null at the top
   * @param down likewise further down
   */
  public record Row(int place, int was, String code, String title, String up, String down) {}

  /** Whoever may not look finds no such page. */
  public void load() {
    getList();
  }

  public ProgrammeList getList() {
    if (list == null) {
      list = orders.read(code == null ? "" : code, localeSource.language().getLanguage());
    }
    return list;
  }

  /** The modules in the order that the address names, or in the one that holds. */
  public List<Row> getRows() {
    if (rows == null) {
      Map<String, String> titles = new HashMap<>();
      List<String> now = new ArrayList<>();
      for (ProgrammeList.Line line : getList().modules()) {
        titles.put(line.code(), line.title());
        now.add(line.code());
      }
      List<String> wanted = order == null ? now : List.of(order.split(","));
      boolean same =
          wanted.size() == now.size() && new HashSet<>(wanted).equals(new HashSet<>(now));
      rows = rows(same ? wanted : now, now, titles);
    }
    return rows;
  }

  private static List<Row> rows(List<String> wanted, List<String> now, Map<String, String> titles) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      String module = wanted.get(i);
      rows.add(
          new Row(
              i + 1,
              now.indexOf(module) + 1,
              module,
              titles.get(module),
              swapped(wanted, i - 1),
              swapped(wanted, i)));
    }
    return rows;
  }

  /** The order with the module at a place and the next one changed about; null: there is none. */
  private static String swapped(List<String> order, int place) {
    if (place < 0 || place + 1 >= order.size()) {
      return null;
    }
    List<String> other = new ArrayList<>(order);
    other.set(place, order.get(place + 1));
    other.set(place + 1, order.get(place));
    return String.join(",", other);
  }

  /** Whether something would change. */
  public boolean isChanged() {
    return getRows().stream().anyMatch(row -> row.place() != row.was());
  }

  /** Keeps the order that is shown. */
  public void keep() {
    orders.change(code, seen, List.of(chosen.split(",")));
    Faces.redirect("/authoring/programme?code=%s", code);
  }

  /** Whether the reader changes it; an administrator looks. */
  public boolean isWriting() {
    return Faces.isUserInRole(Roles.COORDINATOR);
  }

  public String getCode() {
    return code;
  }

  /** The order that is shown, for the form that keeps it. */
  public String getChosen() {
    return chosen == null ? String.join(",", getRows().stream().map(Row::code).toList()) : chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }

  /** Number of the order that held when it was shown. */
  public int getSeen() {
    return seen == 0 ? getList().number() : seen;
  }

  public void setSeen(int seen) {
    this.seen = seen;
  }
}
