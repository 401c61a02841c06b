package org.alongside.exchange;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A table of HTML as one of Markdown, which has a head and cells of one line. */
final class HtmlTable {
  private static final String CELLS = "> th, > td";

  private final Element element;
  private final Elements rows;
  private final int columns;

  HtmlTable(Element element) {
    this.element = element;
    this.rows = new Elements(element.select("tr"));
    rows.removeIf(row -> row.closest("table") != element);
    this.columns = rows.stream().mapToInt(r -> r.select(CELLS).size()).max().orElse(0);
  }

  boolean isEmpty() {
    return columns == 0;
  }

  /** Whether a cell goes over several, which Markdown cannot say. */
  boolean hasSpans() {
    return !element.select("[colspan], [rowspan]").isEmpty();
  }

  TableBlock block() {
    boolean headed = !rows.get(0).select("> th").isEmpty();
    TableBlock table = new TableBlock();
    TableHead head = new TableHead();
    head.appendChild(row(headed ? rows.get(0).select(CELLS) : new Elements(), true));
    table.appendChild(head);
    TableBody body = new TableBody();
    for (int i = headed ? 1 : 0; i < rows.size(); i++) {
      body.appendChild(row(rows.get(i).select(CELLS), false));
    }
    if (body.getFirstChild() != null) {
      table.appendChild(body);
    }
    return table;
  }

  private TableRow row(Elements cells, boolean header) {
    TableRow row = new TableRow();
    for (int i = 0; i < columns; i++) {
      TableCell cell = new TableCell();
      cell.setHeader(header);
      if (i < cells.size()) {
        HtmlLine words = new HtmlLine();
        words.flat(cells.get(i));
        words.finish().ifPresent(paragraph -> HtmlMarkdown.moveChildren(paragraph, cell));
      }
      row.appendChild(cell);
    }
    return row;
  }
}
