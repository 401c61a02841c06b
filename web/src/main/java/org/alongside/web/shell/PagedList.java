package org.alongside.web.shell;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** A list of which one page is shown; which one, and how long it is, stands in the address. */
public abstract class PagedList<T> {
  private static final List<Integer> SIZES = List.of(25, 50, 100);

  private int page = 1;
  private int size = SIZES.get(0);
  private Integer total;
  private LazyDataModel<T> rows;

  /** How many there are on all pages. */
  protected abstract int count();

  protected abstract List<T> load(int first, int most);

  /** Whether something narrows the list. */
  public abstract boolean isFiltered();

  /** The rows, for the table to take a page of. */
  public LazyDataModel<T> getRows() {
    if (rows == null) {
      rows = new Rows<>(this);
    }
    return rows;
  }

  public int getTotal() {
    if (total == null) {
      total = count();
    }
    return total;
  }

  /** The first row of the page that the address names. */
  public int getFirst() {
    return (getPage() - 1) * size;
  }

  /** The page that the address names: never beyond the last. */
  public int getPage() {
    int last = Math.max(1, (getTotal() + size - 1) / size);
    return Math.min(Math.max(1, page), last);
  }

  public void setPage(int page) {
    this.page = page;
  }

  public int getSize() {
    return size;
  }

  public void setSize(int size) {
    this.size = SIZES.contains(size) ? size : SIZES.get(0);
  }

  public List<Integer> getSizes() {
    return SIZES;
  }

  /** One that was written to is counted and read again. */
  protected void forget() {
    total = null;
    rows = null;
  }

  private static final class Rows<T> extends LazyDataModel<T> {
    private static final long serialVersionUID = 1L;
    private final transient PagedList<T> list;

    Rows(PagedList<T> list) {
      this.list = list;
      setRowCount(list.getTotal());
    }

    @Override
    public int count(Map<String, FilterMeta> none) {
      return getRowCount();
    }

    @Override
    public List<T> load(
        int first, int most, Map<String, SortMeta> inOrder, Map<String, FilterMeta> none) {
      return list.load(first, most);
    }
  }
}
