package org.alongside.catalogue;

import java.util.List;

/** {@code live.<lang>.yaml}, as written: how to run the live part. */
record GuideFile(
    String title,
    String group,
    List<String> materials,
    String prepare,
    List<Item> agenda,
    Safety safety,
    String close) {

  record Item(int minutes, String title, String text) {}

  /** What to do if somebody cries, leaves, talks long, is at risk, or if it is the facilitator. */
  record Safety(String cries, String leaves, String talksLong, String atRisk, String facilitator) {}

  int minutes() {
    return agenda.stream().mapToInt(Item::minutes).sum();
  }
}
