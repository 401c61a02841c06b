package org.alongside.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A page of the content format. */
public final class PageFile {
  private PageFile() {}

  /**
   * Its text.
   *
   * @param body Markdown that keeps to our rules
   * @param tryThis something to try; empty where nobody has written it yet
   */
  public static String of(String title, String tryThis, String notice, String body) {
    ObjectNode head = Yaml.object();
    head.put("title", title);
    head.put("try", tryThis);
    if (!notice.isBlank()) {
      head.put("notice", notice);
    }
    return "---\n" + Yaml.write(head) + "---\n" + body.strip() + "\n";
  }
}
