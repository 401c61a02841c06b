package org.alongside.web.people;

import java.util.List;
import java.util.Map;
import org.alongside.account.Directory;
import org.alongside.account.PersonRow;
import org.alongside.account.PersonSearch;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The persons who fit a search, as the table asks for them: a page at a time. */
class PersonRows extends LazyDataModel<PersonRow> {
  private static final long serialVersionUID = 1L;

  private final transient Directory directory;
  private final transient PersonSearch search;

  PersonRows(Directory directory, PersonSearch search, int total) {
    this.directory = directory;
    this.search = search;
    setRowCount(total);
  }

  @Override
  public int count(Map<String, FilterMeta> none) {
    return getRowCount();
  }

  @Override
  public List<PersonRow> load(
      int first, int size, Map<String, SortMeta> byFamilyName, Map<String, FilterMeta> none) {
    return directory.list(search, first, size);
  }
}
