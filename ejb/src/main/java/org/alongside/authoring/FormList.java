package org.alongside.authoring;

import java.util.List;

/**
 * A list in a form.
 *
 * @param place of the list in the file
 * @param label as of a {@link FormField}
 * @param opens whether a row has a page of its own
 * @param kinds of rows that can be added; one empty word where there is only one kind
 * @param faults sentences about the whole list
 */
public record FormList(
    String place,
    String label,
    boolean opens,
    List<String> kinds,
    List<FormRow> rows,
    List<String> faults) {

  /**
   * A row.
   *
   * @param place in the file
   * @param id or position
   * @param kind or empty
   * @param text how it begins; may be empty
   * @param fields its values; none where it opens
   * @param faults sentences about the row; where it opens, about all that is in it
   */
  public record FormRow(
      String place,
      String id,
      String kind,
      String text,
      List<FormField> fields,
      List<String> faults) {}
}
