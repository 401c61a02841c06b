package org.alongside.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts what a query is asked with: a statement a thousand. */
final class Slices {
  private static final int MOST = 1000;

  private Slices() {}

  static <T> List<List<T>> of(Collection<T> all) {
    return of(all, MOST);
  }

  /**
   * Parts in the order of the whole.
   *
   * @param most how many a part holds
   */
  static <T> List<List<T>> of(Collection<T> all, int most) {
    List<T> list = List.copyOf(all);
    List<List<T>> slices = new ArrayList<>();
    for (int i = 0; i < list.size(); i += most) {
      slices.add(list.subList(i, Math.min(i + most, list.size())));
    }
    return slices;
  }
}
